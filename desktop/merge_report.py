"""What a merge brought, and what it leaves to decide, told in sentences."""

from __future__ import annotations

import json
from collections.abc import Iterator

from desktop.field_names import field_name
from desktop.model.checks.figures import in_short
from desktop.model.event import Event, kind_of
from desktop.model.findings import Figure
from desktop.model.plain import Plain
from desktop.model.record import Id, Record
from desktop.model.sentence import Sentence, say
from desktop.model.texts import texts
from desktop.store.merging import Report

_LONG = 60

_KINDS = {
    "gathering": say("la journée"),
    "organisation": say("l’organisme"),
    "person": say("la personne"),
    "session": say("la séance"),
    "participation": say("la participation"),
    "theme": say("le thème"),
    "testimony": say("le propos"),
    "point": say("le point"),
    "figure": say("le chiffre"),
    "source": say("la source"),
    "picture": say("l’image"),
    "follow-up": say("le rendez-vous"),
    "term": say("le terme"),
    "choice": say("le choix"),
}


def merge_report(before: Event, after: Event, report: Report, name: str) -> Iterator[Sentence]:
    """A line for each record that came, changed, went or came back, and each field to decide."""
    changed = dict.fromkeys(record for record, _ in report.changed)
    for ids, event, line in (
        (report.added, after, say("Nouveau : {record}.")),
        (changed, after, say("Modifié : {record}.")),
        (report.removed, before, say("Retiré : {record}.")),
        (
            report.revived,
            after,
            say("Retiré d’un côté, modifié de l’autre, donc gardé : {record}."),
        ),
    ):
        for id_ in ids:
            yield Sentence(line.text, {"record": named(event, id_)})
    for cut in report.cuts:
        yield say(
            "{record} dépendait de lui-même : le lien le plus récent n’est pas suivi.",
            record=named(after, cut.record),
        )
    for conflict in report.conflicts:
        values = " | ".join(_in_short(json.loads(value)) for value in conflict.values)
        yield say(
            "À arbitrer : {record}, {field} : {values}.",
            record=named(after, conflict.record),
            field=field_name(conflict.field),
            values=values,
        )
    if not report.touched and not report.conflicts:
        yield say("{name} n’apporte rien de nouveau.", name=name)


def named(event: Event, id_: Id) -> Sentence:
    """A record as one recognises it: its kind and its first words."""
    record: Record | None = event.records.get(id_)
    if record is None:
        return say("la fiche {id}", id=id_)
    kind = _KINDS[kind_of(record)]
    if isinstance(record, Figure):
        return say("{kind} « {words} »", kind=kind, words=in_short(record))
    words = next((text for _, text in texts(record)), id_)
    return say("{kind} « {words} »", kind=kind, words=_shortened(words))


def _in_short(value: Plain) -> str:
    return _shortened(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONG else line[:_LONG].rsplit(" ", 1)[0] + "…"
