"""The lists that records stand in, and the place of each in its own."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeVar

from desktop.model.event import Event
from desktop.model.findings import Choice, Figure, Point, Testimony
from desktop.model.order import between, is_position, spread
from desktop.model.programme import Gathering, Participation, Session, Theme
from desktop.model.record import Id, Record
from desktop.model.references import REFERENCES
from desktop.model.timetable import day_of

R = TypeVar("R", bound=Record)

UNORDERED: frozenset[type[Record]] = frozenset({Gathering, Choice})
"""The kinds whose records people do not put in order."""

HOMES: Mapping[type[Record], tuple[str, ...]] = MappingProxyType(
    {
        Session: ("date",),
        Participation: ("session", "role"),
        Theme: ("session",),
        Testimony: ("session", "theme"),
        Point: ("session", "parent", "kind"),
        Figure: ("part_of",),
    }
)
"""The fields that say in which list a record stands; the other kinds stand in one list each."""


def siblings(event: Event, record: R) -> tuple[R, ...]:
    """The records that stand in one list with a record, itself included, in order."""
    home = _home(event, record)
    return tuple(each for each in event.all(type(record)) if _home(event, each) == home)


def at_home_of(record: R, other: Record) -> R:
    """The record, in the list of another of its kind."""
    home: dict[str, Any] = {field: getattr(other, field) for field in HOMES.get(type(record), ())}
    return replace(record, **home)


def in_order(event: Event, ids: Collection[Id]) -> tuple[Record, ...]:
    """The records of these ids that people put in order, of the kind of the first, in order."""
    first = next((event.records[id_] for id_ in ids if id_ in event.records), None)
    if first is None or type(first) in UNORDERED:
        return ()
    every: Sequence[Record] = event.all(type(first))
    if isinstance(first, Session):
        every = event.sessions
    wanted = set(ids)
    return tuple(record for record in every if record.id in wanted)


def arranged(wanted: Sequence[R], moving: Collection[Id]) -> Iterator[R]:
    """What must be written for a list to be in the order wanted: positions, as few as can be.

    Those that move get one. Where there is no room for it, because positions of the list are empty,
    shared, or no positions, those are healed.
    """
    still = [None if record.id in moving else record.position for record in wanted]
    kept = still if _has_room(still) else _sound(still)
    rank = 0
    while rank < len(wanted):
        end = rank
        while end < len(wanted) and kept[end] is None:
            end += 1
        before = kept[rank - 1] if rank else ""
        after = kept[end] if end < len(wanted) else ""
        positions = _filling(before or "", after or "", end - rank)
        for record, position in zip(wanted[rank:end], positions, strict=True):
            if record.position != position:
                yield replace(record, position=position)
        rank = end + 1


def _has_room(positions: Sequence[str | None]) -> bool:
    """Whether there is room wherever a position is wanted, between its neighbours."""
    before = ""
    wanted = False
    for position in positions:
        if position is None:
            wanted = True
            continue
        if not is_position(position) or (wanted and position <= before):
            return False
        before, wanted = position, False
    return True


def _sound(positions: Sequence[str | None]) -> list[str | None]:
    """The positions that can stay; one is wanted for each of the others."""
    kept: list[str | None] = []
    last = ""
    for position in positions:
        stays = position is not None and is_position(position) and position > last
        last = position if position is not None and stays else last
        kept.append(position if stays else None)
    return kept


def _home(event: Event, record: Record) -> tuple[object, ...]:
    """What the home of a record comes to: a reference to nothing reads as nothing."""
    if isinstance(record, Session):
        return (day_of(event, record),)
    named = REFERENCES.get(type(record), {})
    home = []
    for field in HOMES.get(type(record), ()):
        value = getattr(record, field)
        if field in named and not isinstance(event.records.get(value), named[field]):
            value = ""
        home.append(value)
    return tuple(home)


def _filling(before: str, after: str, count: int) -> list[str]:
    """``count`` positions between two, as even as can be."""
    if count == 0:
        return []
    if not before and not after:
        return list(spread(count))
    middle = between(before, after)
    low = (count - 1) // 2
    return [
        *_filling(before, middle, low),
        middle,
        *_filling(middle, after, count - 1 - low),
    ]
