"""What copies bring, before they are brought in: a line for each record, and what is to decide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.compose.lines import capitalised
from desktop.field_names import field_name
from desktop.merge_report import named
from desktop.model.event import Event
from desktop.model.record import Id
from desktop.store.cells import Conflict, Place
from desktop.store.merging import Foreseen
from desktop.telling import told
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import Item, column, holder, row
from desktop.ui.desk import Desk
from desktop.ui.pages.merge.lines import Fate, Line, Said
from desktop.ui.pages.merge.values import field_in_words
from desktop.ui.wording import tr

_SHOWN: Final = 8  # lines of a group; the others are counted


class Coming(QWidget):
    """What some copies would bring; ``foot`` counts it, and holds the verb that brings it."""

    def __init__(
        self,
        desk: Desk,
        others: Sequence[Path],
        foreseen: Foreseen,
        known: Iterable[Conflict],
        *,
        merge: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        super().__init__()
        self._desk = desk
        report, after = foreseen.report, foreseen.event
        before = {conflict.place for conflict in known}
        apart = _by_record(each.place for each in report.conflicts if each.place not in before)
        there = {(id_, name) for id_, names in apart.items() for name in names}
        changed = _by_record(place for place in report.changed if place not in there)
        groups = (
            self._lines(Fate.NEW, after, report.added),
            self._lines(
                Fate.CHANGED, after, changed, lambda id_: self._said(after, id_, changed[id_])
            ),
            self._lines(Fate.REMOVED, desk.event, report.removed),
            self._lines(
                Fate.KEPT, after, report.revived,
                lambda _: (Said(tr("Retiré d’un côté, modifié de l’autre, donc gardé")),),
            ),
            self._lines(
                Fate.TO_DECIDE, after, apart,
                lambda id_: (Said(tr("Écrit des deux côtés : {fields}").format(
                    fields=", ".join(map(self._name, apart[id_])))),),
            ),
        )  # fmt: skip
        names = ", ".join(tr("« {words} »").format(words=each.name) for each in others)
        title = tr("Ce qu’apporte {names}", None, len(others)).format(names=names)
        lines: list[Item] = [line for group in groups for line in group]
        self.setLayout(column(Label(title, "heading", wrap=True), 8, *lines))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        counts = (
            (len(report.added), tr("%n nouveauté(s)", "", len(report.added))),
            (len(changed), tr("%n modification(s)", "", len(changed))),
            (len(report.removed), tr("%n retrait(s)", "", len(report.removed))),
            (len(report.revived), tr("%n fiche(s) gardée(s)", "", len(report.revived))),
            (len(there), tr("%n champ(s) à arbitrer", "", len(there))),
        )
        self.merge = button(desk.theme, tr("Réunir"), merge, kind="primary", icon="link")
        self.foot = self._foot(", ".join(words for count, words in counts if count), leave)

    def _foot(self, counts: str, leave: Callable[[], object]) -> QWidget:
        hint = Label(tr("Rien n’est perdu, et tout s’annule en un pas."), "second", wrap=True)
        leaving = button(self._desk.theme, tr("Annuler", "dialog"), leave, kind="ghost")
        said = column(Label(counts, "strong", wrap=True), hint, spacing=2)
        foot = holder(
            row((said, 1), leaving, self.merge, spacing=12, margins=(32, 16, 24, 16)), "paper"
        )
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        return foot

    def _lines(
        self,
        fate: Fate,
        event: Event,
        ids: Iterable[Id],
        said: Callable[[Id], Iterable[Said]] = lambda _: (),
    ) -> Iterator[QWidget]:
        """A line for each of the first records, and how many there are beside."""
        every = list(ids)
        for id_ in every[:_SHOWN]:
            name = capitalised(told(named(event, id_), self._desk.words))
            yield Line(self._desk.theme, fate, name, tuple(said(id_)))
        if len(every) > _SHOWN:
            others = tr("et %n autre(s)", "", len(every) - _SHOWN)
            yield Line(self._desk.theme, fate, others, ())

    def _said(self, after: Event, id_: Id, fields: Sequence[str]) -> Iterator[Said]:
        """What the fields of a record will say, and what they say so far."""
        for field in fields:
            new, old = (
                field_in_words(event, self._desk.words, (id_, field))
                for event in (after, self._desk.event)
            )
            words = tr("{field} : {words}").format(
                field=capitalised(self._name(field)), words=new or tr("Rien")
            )
            yield Said(words, old)

    def _name(self, field: str) -> str:
        return told(field_name(field), self._desk.words)


def _by_record(places: Iterable[Place]) -> dict[Id, list[str]]:
    """Fields by their record."""
    found: dict[Id, list[str]] = {}
    for record, field in places:
        found.setdefault(record, []).append(field)
    return found
