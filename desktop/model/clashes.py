"""What is asked for in two places at once: a room of two sessions, somebody in two sessions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from desktop.model.event import Event
from desktop.model.people import Person
from desktop.model.programme import Participation, Presence, Session
from desktop.model.record import Id
from desktop.model.rooms import by_room
from desktop.model.timetable import Span, days, side_by_side, timetable


@dataclass(frozen=True)
class Clash:
    """Two sessions at the same time: in one room, or, where ``person`` is given, with somebody."""

    one: Id
    other: Id
    room: str = ""
    person: Id = ""


def clashes(event: Event) -> tuple[Clash, ...]:
    """The clashes of a day, rooms first, in the order of the programme.

    Sessions are at the same time by their hours or, where those are not known, side by side.
    """
    spans = timetable(event)
    trays = _trays(event)
    rooms = (
        Clash(one.id, other.id, room=room)
        for room, sessions in by_room(event).items()
        for one, other in combinations(sessions, 2)
        if _at_once(one, other, spans, trays)
    )
    people = (
        Clash(one.id, other.id, person=person)
        for person, sessions in _by_person(event).items()
        for one, other in combinations(sessions, 2)
        if _at_once(one, other, spans, trays)
    )
    return (*rooms, *people)


def _at_once(
    one: Session, other: Session, spans: Mapping[Id, Span], trays: Mapping[Id, int]
) -> bool:
    first, second = spans.get(one.id), spans.get(other.id)
    if first and second and first.end is not None and second.end is not None:
        return first.overlaps(second)
    return trays[one.id] == trays[other.id]


def _trays(event: Event) -> dict[Id, int]:
    """The rank of the tray that each session stands in, alone or not."""
    together = (run for _, sessions in days(event) for run in side_by_side(sessions))
    return {session.id: rank for rank, run in enumerate(together) for session in run}


def _by_person(event: Event) -> dict[Id, list[Session]]:
    """The sessions in which each person is, or is to be."""
    people: dict[Id, list[Session]] = {}
    for session in event.sessions:
        for person in dict.fromkeys(_present(event, session)):
            people.setdefault(person, []).append(session)
    return people


def _present(event: Event, session: Session) -> Iterator[Id]:
    for each in event.within(session, Participation):
        if each.presence is Presence.PRESENT and event.get(Person, each.person):
            yield each.person
