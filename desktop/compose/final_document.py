"""Final minutes as a document: as they were told, and from the second on, what changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from desktop.compose.minutes import Length, Status, minutes
from desktop.compose.quantities import phrase
from desktop.field_names import field_name
from desktop.model.event import Event
from desktop.model.final_minutes import Added, Change, Corrected, FinalMinutes, Removed
from desktop.model.findings import (
    Choice,
    Figure,
    Picture,
    Point,
    PointKind,
    Source,
    Term,
    Testimony,
)
from desktop.model.people import Organisation, Person
from desktop.model.programme import FollowUp, Gathering, Participation, Session, Theme
from desktop.model.record import Record
from desktop.model.texts import texts
from exports.document import Bullets, Document, Item, Layout, Section, text_of
from exports.words import Words

_LONG: Final = 80


def final_document(
    final: FinalMinutes, *, language: str | None = None, length: Length = Length.FULL
) -> Document:
    """The minutes of a number, with its number and its day; from the second on, what changed.

    The flash, which is one page, does not say what changed.

    :raises ValueError: when what these minutes told was not kept.
    """
    if final.told is None:
        message = f"what final minutes {final.number} told was not kept"
        raise ValueError(message)
    document = minutes(final.told, language=language, length=length, status=Status.FINAL)
    if length is Length.FLASH or not final.changes:
        return document
    first = document.sections[:1]
    changed = changes_section(final, final.told, Words(document.language))
    return replace(document, sections=(*first, changed, *document.sections[1:]))


def changes_section(final: FinalMinutes, told: Event, words: Words) -> Section:
    """What final minutes tell otherwise than those before, a line for each record."""
    title = words("Ce qui a changé depuis le compte rendu n° {number}")
    items = tuple(_items(final.changes, told, words))
    return Section(
        key="changes",
        title=title.format(number=final.since),
        layout=Layout.PAGES,
        blocks=(Bullets(key="changes/list", items=items),),
        about=tuple(record for item in items for record in item.about),
    )


def _items(changes: tuple[Change, ...], told: Event, words: Words) -> Iterator[Item]:
    gone: Counter[type[Record]] = Counter()
    for change in changes:
        match change:
            case Added(record):
                what = _named(record, told, words)
                said = words("Ajouté : {what}").format(what=what)
                yield Item(text_of(said), about=(record.id,))
            case Corrected(record, fields):
                names = dict.fromkeys(words(field_name(field).text) for field in fields)
                said = words("Corrigé : {what} ({fields})").format(
                    what=_named(record, told, words), fields=", ".join(names)
                )
                yield Item(text_of(said), about=(record.id,))
            case Removed(kind):
                gone[kind] += 1
    for kind, count in gone.items():
        template = words("Retiré : {what}") if count == 1 else words("Retirés : {what} ({n})")
        yield Item(text_of(template.format(what=_noun(kind, words), n=count)))


def _named(record: Record, told: Event, words: Words) -> str:
    """A record as readers recognise it: what it is, and its words."""
    match record:
        case Gathering():
            return words("la journée")
        case Figure():
            name = phrase(record, words)
        case Participation():
            who = told.get(Person, record.person) or told.get(Organisation, record.organisation)
            name = who.name if who else ""
        case _:
            name = next((text for _, text in texts(record)), "")
    noun = _point(record.kind, words) if isinstance(record, Point) else _noun(type(record), words)
    line = " ".join(name.split())
    short = line if len(line) <= _LONG else line[:_LONG].rsplit(" ", 1)[0] + "…"
    return words("{kind}, « {words} »").format(kind=noun, words=short) if short else noun


def _noun(kind: type[Record], words: Words) -> str:
    """What a kind of record is called by those who read minutes."""
    nouns = {
        Gathering: words("journée"),
        Organisation: words("organisation"),
        Person: words("personne"),
        Session: words("séance"),
        Participation: words("participation"),
        Theme: words("thème"),
        Testimony: words("témoignage"),
        Point: words("point"),
        Figure: words("chiffre"),
        Source: words("source"),
        Picture: words("image"),
        FollowUp: words("rendez-vous"),
        Term: words("sigle"),
        Choice: words("choix d’édition"),
    }
    return nouns[kind]


def _point(kind: PointKind, words: Words) -> str:
    """What a line of a synthesis is called."""
    return {
        PointKind.STAKE: words("enjeu"),
        PointKind.CHALLENGE: words("défi"),
        PointKind.STRENGTH: words("atout"),
        PointKind.FINDING: words("constat"),
        PointKind.ACTION: words("action"),
        PointKind.SUCCESS_FACTOR: words("facteur clé de succès"),
        PointKind.DECISION: words("décision"),
        PointKind.KEYWORD: words("mot clé"),
        PointKind.QUESTION: words("question"),
    }[kind]
