"""What is said of points: how many of a kind, who takes one on, by when, how far it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from desktop.compose.naming import organisation_name
from desktop.model.event import Event
from desktop.model.findings import Point, PointKind, Progress
from desktop.model.people import Person
from desktop.model.record import Id
from exports.words import Words

ELLIPSIS = "…"
"""What ends a list that is not all of them."""

_FEMININE = frozenset({PointKind.ACTION, PointKind.DECISION, PointKind.QUESTION})


def how_many(kind: PointKind, count: int, words: Words) -> str:
    """How many points of a kind there are: "six enjeux", "une action"."""
    match kind:
        case PointKind.STAKE:
            template = words.plural("{n} enjeu", "{n} enjeux", count)
        case PointKind.CHALLENGE:
            template = words.plural("{n} défi à relever", "{n} défis à relever", count)
        case PointKind.STRENGTH:
            template = words.plural("{n} atout", "{n} atouts", count)
        case PointKind.FINDING:
            template = words.plural("{n} constat", "{n} constats", count)
        case PointKind.ACTION:
            template = words.plural("{n} action", "{n} actions", count)
        case PointKind.SUCCESS_FACTOR:
            template = words.plural(
                "{n} facteur clé de succès", "{n} facteurs clés de succès", count
            )
        case PointKind.DECISION:
            template = words.plural("{n} décision", "{n} décisions", count)
        case PointKind.KEYWORD:
            template = words.plural("{n} mot de la salle", "{n} mots de la salle", count)
        case PointKind.QUESTION:
            template = words.plural("{n} question", "{n} questions", count)
        case _:
            assert_never(kind)
    return template.format(n=words.count(count, feminine=kind in _FEMININE))


def details_in_row(point: Point) -> str:
    """The details of a point in a row, "…" at the end of a list that is not all of them.

    Details that are sentences follow one another as sentences do.
    """
    listed = ""
    for detail in filter(None, map(str.strip, point.details)):
        is_sentence = listed.endswith((".", "!", "?")) and detail[0].isupper()
        listed = f"{listed}{' ' if is_sentence else ', '}{detail}" if listed else detail
    if listed and point.open_list:
        return listed.rstrip(".… ,") + ELLIPSIS
    return listed


def about(point: Point) -> tuple[Id, ...]:
    """The records that a point shows: itself, and the person who takes it on."""
    return (point.id, point.owner_person) if point.owner_person else (point.id,)


def owner(event: Event, point: Point) -> str:
    """Who is to do something: a person, an organisation, or the words that say it."""
    person = event.get(Person, point.owner_person)
    named = (
        person.name if person else "",
        organisation_name(event, point.owner_organisation),
        point.owner_words,
    )
    return ", ".join(dict.fromkeys(part for part in named if part))


def due(point: Point, words: Words) -> str:
    """When something is to be done: the words that say it, else the date."""
    if point.due_words:
        return point.due_words
    return words.date(point.due_date) if point.due_date else ""


def progress(point: Point, words: Words) -> str:
    """How far something is: "en cours"; nothing where nobody said."""
    match point.progress:
        case None:
            said = ""
        case Progress.TO_START:
            said = words("à lancer")
        case Progress.UNDER_WAY:
            said = words("en cours")
        case Progress.DONE:
            said = words("fait")
        case Progress.DROPPED:
            said = words("abandonné")
        case _:
            assert_never(point.progress)
    return said


def texts_of(event: Event, ids: Iterable[Id]) -> tuple[str, ...]:
    """The words of some points, as of those that a stake or an appointment answers."""
    found = (event.get(Point, id_) for id_ in ids)
    return tuple(point.text for point in found if point is not None and point.text)
