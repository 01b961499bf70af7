"""What may go where: the one gate between an event and everything that leaves it.

`released` gives back an event from which what may not go has been removed. Composers only ever see
its result, so that a word said off the record cannot reach a slide by way of a new kind of slide.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum, auto
from typing import Final, assert_never

from desktop.model.event import Event, event_of, kind_of
from desktop.model.findings import Agreement, Choice, Picture, Testimony
from desktop.model.people import ConsentState, Person
from desktop.model.programme import Session
from desktop.model.record import Id, Record, Visibility

PRIVATE_FIELDS: Final = frozenset({"private_notes", "email", "phone"})
"""The fields that stay with those who typed them: private notes, and how to reach people."""

_OWNERS: Final = ("session", "theme", "parent", "part_of")


class Audience(Enum):
    """For whom something leaves."""

    ROOM = auto()  # those who are in the room, on its screen
    DECK = auto()  # those who are handed the slides
    DRAFT_MINUTES = auto()  # those who correct the minutes
    FINAL_MINUTES = auto()  # those who keep them
    STAFF = auto()  # those who run the day


def released(
    event: Event, audience: Audience, *, private_notes: bool = False, contacts: bool = False
) -> Event:
    """The event as this audience may know it.

    Private notes and contacts stay behind unless they are asked for. A record goes with what it
    belongs to: nothing said in a session that is withheld goes anywhere either.
    """
    kept = _visible(event, audience)
    released_records: list[Record] = []
    for record in kept.values():
        match record:
            case Testimony():
                testimony = _as_agreed(event, record, audience)
                if testimony is not None:
                    released_records.append(testimony)
            case Person():
                released_records.append(_as_consented(record, contacts=contacts))
            case Session() if not private_notes:
                released_records.append(replace(record, private_notes=""))
            case Choice() if record.told:  # what went once is told again by the final minutes alone
                released_records.append(replace(record, told=()))
            case Picture() if _shows_someone_who_refused(event, record):
                pass
            case _:
                released_records.append(record)
    return event_of(released_records)


def owner_fields(kind: str) -> tuple[str, ...]:
    """The fields that name what a record is a part of, by the word that stands for its kind."""
    match kind:
        case "participation":
            return (*_OWNERS, "person")
        case "picture":
            return (*_OWNERS, "shows")
        case _:
            return _OWNERS


def _visible(event: Event, audience: Audience) -> dict[Id, Record]:
    """The records whose visibility lets them go, with all they belong to."""
    withheld = {record.id for record in event if not _may_go(record.visibility, audience)}
    newly = withheld
    while newly:
        newly = {
            record.id
            for record in event
            if record.id not in withheld and withheld.intersection(_belongs_to(record))
        }
        withheld = withheld | newly
    return {id_: record for id_, record in event.records.items() if id_ not in withheld}


def _may_go(visibility: Visibility, audience: Audience) -> bool:
    match visibility:
        case Visibility.PUBLIC:
            return True
        case Visibility.INTERNAL:
            return audience is Audience.STAFF
        case Visibility.OFF_RECORD:
            return False
        case _:
            assert_never(visibility)


def _belongs_to(record: Record) -> Iterator[Id]:
    """What a record is a part of, and cannot leave without."""
    for name in owner_fields(kind_of(record)):
        owner: Id = getattr(record, name, "")
        if owner:
            yield owner


def _as_agreed(event: Event, testimony: Testimony, audience: Audience) -> Testimony | None:
    """A testimony as the person quoted agreed to it: whole, without its name, or not at all."""
    if testimony.status is Agreement.REFUSED:
        return None
    person = event.get(Person, testimony.person)
    named = testimony.status is Agreement.AGREED or audience in (
        Audience.DECK,
        Audience.DRAFT_MINUTES,
        Audience.STAFF,
    )
    if person is not None and person.naming.state is ConsentState.REFUSED:
        named = False
    return testimony if named else replace(testimony, person="", organisation="")


def _as_consented(person: Person, *, contacts: bool) -> Person:
    """A person without what they did not agree to show, nor how to reach them."""
    if person.photography.state is ConsentState.REFUSED:
        person = replace(person, photo="")
    return person if contacts else replace(person, email="", phone="")


def _shows_someone_who_refused(event: Event, picture: Picture) -> bool:
    """Whether a picture is the portrait of somebody who does not want to be shown."""
    shown = event.get(Person, picture.shows)
    if shown is not None and shown.photography.state is ConsentState.REFUSED:
        return True
    return any(
        person.photo == picture.id and person.photography.state is ConsentState.REFUSED
        for person in event.all(Person)
    )
