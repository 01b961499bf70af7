"""Final minutes: numbered, dated, and kept as they were told, so that each can be made again.

Finalising keeps a copy of what may go to those who keep minutes, and of nothing else: no contact,
no private note, nothing internal or off the record. A correction made later changes the event, not
the copy; it makes a new number, which says what changed. What is withdrawn later (a quote refused,
a record made internal) leaves the minutes made again as well: a promise to somebody goes before
the wish to keep.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from desktop.model.event import KINDS, Event, event_of, kind_of, put
from desktop.model.findings import Choice, Subject
from desktop.model.people import ConsentState, Person
from desktop.model.plain import WrongValue, fields_of, from_plain, to_plain
from desktop.model.record import Id, Record
from desktop.model.release import Audience, released
from desktop.model.sentence import Refused

_PRINTED_CHOICES = frozenset({Subject.MINUTES_PART, Subject.RECIPIENT})
_Rows: TypeAlias = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Added:
    """A record that the minutes before did not tell."""

    record: Record


@dataclass(frozen=True)
class Corrected:
    """A record that the minutes before told otherwise, as it is now, and the fields that differ."""

    record: Record
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Removed:
    """A record no longer told: its kind alone, since what it said may have been withdrawn."""

    kind: type[Record]


Change: TypeAlias = Added | Corrected | Removed


@dataclass(frozen=True)
class FinalMinutes:
    """Minutes that were finalised, by their number and their day.

    ``told`` is the event as they tell it, ready for composing; nothing where only a number was
    kept. ``changes`` are those since the number before, ``since``, where there is one.
    """

    number: int
    on: date | None
    told: Event | None
    since: int | None = None
    changes: tuple[Change, ...] = ()


def finalised(event: Event, *, on: date) -> Event:
    """The event with its minutes finalised once more: the next number, the day, what they tell.

    Raises Refused where there is nothing to tell, and where nothing changed since the last ones.
    """
    finals = _finals(event)
    rows = _rows(_printed(released(event, Audience.FINAL_MINUTES)))
    last = finals[-1] if finals else None
    if not rows:
        raise Refused(
            "Le compte rendu est vide : rien n’a été numéroté. Décrivez la journée, puis"
            " recommencez."
        )
    if last is not None and last.told == rows:
        raise Refused(
            "Rien n’a changé depuis le compte rendu n° {number} : il reste le dernier et rien n’a"
            " été numéroté. Corrigez la journée, puis recommencez.",
            number=last.key,
        )
    number = _number(last) + 1 if last else 1
    # The same number given on two copies is one record: a merge shows both, to be decided.
    kept = Choice(
        id=f"final-minutes-{number}",
        subject=Subject.FINAL_MINUTES,
        key=str(number),
        value=on.isoformat(),
        told=rows,
    )
    return put(event, kept)


def final_minutes(event: Event) -> tuple[FinalMinutes, ...]:
    """The minutes that were finalised, in the order of their numbers.

    The event is whole, not released: who withdrew what is read there.
    """
    found: list[FinalMinutes] = []
    before: Choice | None = None
    for choice in _finals(event):
        told = _told(event, choice)
        changes: tuple[Change, ...] = ()
        if before is not None and before.told and told is not None:
            changes = tuple(_changes(_records(before), _printed(told)))
        number, since = _number(choice), _number(before) if before else None
        found.append(FinalMinutes(number, _day(choice), told, since, changes))
        before = choice
    return tuple(found)


def changes_since(event: Event, number: int) -> tuple[Change, ...]:
    """What the minutes would tell otherwise now than the final ones of that number did.

    Raises ValueError where no final minutes have that number.
    """
    choice = next((each for each in _finals(event) if _number(each) == number), None)
    if choice is None:
        message = f"no final minutes have the number {number}"
        raise ValueError(message)
    now = _printed(released(event, Audience.FINAL_MINUTES))
    return tuple(_changes(_records(choice), now))


def forgotten(event: Event, ids: Iterable[Id]) -> Event:
    """The event whose final minutes no longer hold these records, erased for good."""
    gone = frozenset(ids)
    return put(
        event,
        *(
            replace(choice, told=tuple(row for row in choice.told if row[1] not in gone))
            for choice in _finals(event)
            if any(id_ in gone for _, id_, _ in choice.told)
        ),
    )


# --- what is kept ---------------------------------------------------------------------------------


def _finals(event: Event) -> list[Choice]:
    finals = (each for each in event.all(Choice) if each.subject is Subject.FINAL_MINUTES)
    return sorted((each for each in finals if _number(each)), key=_number)


def _number(choice: Choice) -> int:
    return int(choice.key) if choice.key.isascii() and choice.key.isdecimal() else 0


def _day(choice: Choice) -> date | None:
    try:
        return date.fromisoformat(choice.value)
    except ValueError:
        return None


def _printed(event: Event) -> Mapping[Id, Record]:
    """The records of an event that minutes print, or that decide what they print."""
    return {
        record.id: record
        for record in event
        if not isinstance(record, Choice) or record.subject in _PRINTED_CHOICES
    }


def _rows(records: Mapping[Id, Record]) -> _Rows:
    """Records as they are kept, in an order of their own."""
    return tuple(
        (
            kind_of(record),
            id_,
            json.dumps(to_plain(record), ensure_ascii=False, sort_keys=True, separators=(",", ":")),
        )
        for id_, record in sorted(records.items())
    )


def _records(choice: Choice) -> Mapping[Id, Record]:
    """The records that final minutes kept; those that cannot be read any more are passed over."""
    found: dict[Id, Record] = {}
    for kind, id_, text in choice.told:
        try:
            plain = json.loads(text)
            if kind in KINDS and isinstance(plain, dict):
                found[id_] = from_plain(KINDS[kind], id_, plain)
        except (ValueError, WrongValue, RecursionError):
            continue
    return found


# --- what may still be told -----------------------------------------------------------------------


def _told(event: Event, choice: Choice) -> Event | None:
    """The event as final minutes told it, less what was withdrawn since."""
    if not choice.told:
        return None
    now = released(event, Audience.FINAL_MINUTES)
    kept = [
        _as_consented(event, record)
        for record in _records(choice).values()
        if record.id not in event.records or record.id in now.records
    ]
    numbered = (
        replace(each, told=()) for each in _finals(event) if _number(each) <= _number(choice)
    )
    return put(released(event_of(kept), Audience.FINAL_MINUTES), *numbered)


def _as_consented(event: Event, record: Record) -> Record:
    """A person as they consent now, where they refuse what they did not refuse then."""
    if not isinstance(record, Person):
        return record
    person = event.get(Person, record.id)
    if person is not None and person.naming.state is ConsentState.REFUSED:
        record = replace(record, naming=person.naming)
    if person is not None and person.photography.state is ConsentState.REFUSED:
        record = replace(record, photography=person.photography)
    return record


# --- what changed ---------------------------------------------------------------------------------


def _changes(before: Mapping[Id, Record], after: Mapping[Id, Record]) -> Iterator[Change]:
    """What was added, corrected and removed, kind by kind, in the order of the event."""
    order = list(KINDS.values())
    for record in sorted(after.values(), key=lambda each: _place(order, each)):
        old = before.get(record.id)
        if old is None or type(old) is not type(record):
            yield Added(record)
        elif old != record:
            fields = fields_of(type(record))
            differ = (name for name in fields if getattr(old, name) != getattr(record, name))
            yield Corrected(record, tuple(differ))
    for record in sorted(before.values(), key=lambda each: _place(order, each)):
        new = after.get(record.id)
        if new is None or type(new) is not type(record):
            yield Removed(type(record))


def _place(order: list[type[Record]], record: Record) -> tuple[int, str, Id]:
    return order.index(type(record)), record.position, record.id
