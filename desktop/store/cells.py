"""What a copy of an event knows, as values; how two copies are brought together.

Each write is a dot: the site that wrote (one opening of one file) and its count there. For every
dot, a copy either knows nothing, holds its value, or knows that it was replaced, in that order.
Bringing copies together keeps the most advanced knowledge of each dot, whatever the order and the
grouping (dotted version vectors with observed removal: Almeida and others, 2014). Two values live
in one field were written without knowing each other: both are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeAlias, TypeVar

from desktop.model.record import Id
from desktop.store.clock import milliseconds

KIND = "@kind"
"""The field that holds the kind of a record; the at sign keeps it apart from those of records."""

REMOVED = "@removed"
"""In the place of a field: a write given up with a record that was removed without seeing all."""

REPLACED = "@replaced"
"""In the place of a field: a write of such a record that was written over; it counts as seen."""

Place: TypeAlias = tuple[Id, str]
"""A record and one of its fields."""

_T = TypeVar("_T")
_S = TypeVar("_S", int, str)


class Dot(NamedTuple):
    """One write: who wrote, and the how-manieth of theirs it is. (Made by the 100,000.)"""

    site: str
    n: int


class Cell(NamedTuple):
    """A live value: where it stands, its dot, when it was written, and its JSON."""

    record: Id
    field: str
    site: str
    n: int
    clock: int
    value: str

    @property
    def dot(self) -> Dot:
        """The write that put the value there."""
        return Dot(self.site, self.n)

    @property
    def place(self) -> Place:
        """The record and the field it is the value of."""
        return self.record, self.field


@dataclass(frozen=True)
class Copy:
    """What one copy of an event holds and has seen.

    ``withheld`` are writes that were left out when the copy was sent, and those given up with the
    records they were left out of: they count as not seen (see `desktop.store.partly_seen`).
    ``media`` are hashes; the bytes of pictures stay in files.
    """

    cells: Mapping[Dot, Cell] = field(default_factory=dict)
    seen: Mapping[str, int] = field(default_factory=dict)
    erased: frozenset[Id] = frozenset()
    sites: Mapping[str, str] = field(default_factory=dict)
    withheld: Mapping[Dot, Place] = field(default_factory=dict)
    media: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Conflict:
    """Values of one field written without knowing each other, as JSON, the provisional one first.

    ``initials`` says who wrote each of them, ``written`` when, in milliseconds since 1970.
    """

    record: Id
    field: str
    values: tuple[str, ...]
    initials: tuple[str, ...] = ()
    written: tuple[int, ...] = ()

    @property
    def place(self) -> Place:
        """The record and the field that hold them."""
        return self.record, self.field


def merged(ours: Copy, theirs: Copy) -> Copy:
    """The copy that knows what both know."""
    erased = ours.erased | theirs.erased
    cells = {
        dot: cell
        for dot, cell in _all_of(ours.cells, theirs.cells)
        if (dot in ours.cells or not has_seen(ours, dot))
        and (dot in theirs.cells or not has_seen(theirs, dot))
        and cell.record not in erased
    }
    return Copy(
        cells=cells,
        seen=_greatest(ours.seen, theirs.seen),
        erased=erased,
        sites=_greatest(ours.sites, theirs.sites),
        withheld={dot: place for dot, place in _withheld(ours, theirs) if place[0] not in erased},
        media=ours.media | theirs.media,
    )


def has_seen(copy: Copy, dot: Dot) -> bool:
    """Whether a copy knows what became of a write."""
    if dot.n > copy.seen.get(dot.site, 0):
        return False
    return dot not in copy.withheld or copy.withheld[dot][1] == REPLACED


def given_up(copy: Copy) -> set[Id]:
    """The records that somebody removed without having been sent all of them."""
    return {record for record, field in copy.withheld.values() if field == REMOVED}


def shown(copy: Copy) -> Iterable[Cell]:
    """The live values, but for the kind of what was given up and has nothing else left."""
    lone = given_up(copy)
    if lone:
        lone -= {cell.record for cell in copy.cells.values() if cell.field != KIND}
    return (cell for cell in copy.cells.values() if cell.record not in lone)


def alive(copy: Copy) -> set[Id]:
    """The records that are there."""
    return {cell.record for cell in shown(copy) if cell.field == KIND}


def without(copy: Copy, places: Iterable[Place]) -> Copy:
    """The copy to send to somebody who may not have these fields; they are not read as removed.

    A record that keeps other fields counts its kind as withheld too: if its receiver removes it,
    it comes back, whole.
    """
    hidden = set(places)
    records = {record for record, _ in hidden}
    left = {dot: cell for dot, cell in copy.cells.items() if cell.place not in hidden}
    withheld = {
        dot: cell.place
        for dot, cell in copy.cells.items()
        if cell.place in hidden or (cell.field == KIND and cell.record in records)
    }
    return replace(copy, cells=left, withheld={**copy.withheld, **withheld})


def by_place(cells: Iterable[Cell]) -> dict[Place, list[Cell]]:
    """The live values of each field, the one that stands for the field first."""
    places: dict[Place, list[Cell]] = {}
    for cell in cells:
        places.setdefault((cell.record, cell.field), []).append(cell)
    for held in places.values():
        if len(held) > 1:
            held.sort(key=_precedence, reverse=True)
    return places


def conflicts(copy: Copy) -> tuple[Conflict, ...]:
    """The fields that hold several values; two equal values written apart are no conflict."""
    return tuple(
        sorted(
            (
                conflict
                for cells in by_place(copy.cells.values()).values()
                if (conflict := conflict_of(cells, copy.sites)) is not None
            ),
            key=lambda conflict: (conflict.record, conflict.field),
        )
    )


def conflict_of(cells: list[Cell], sites: Mapping[str, str]) -> Conflict | None:
    """The conflict between the live values of one field, in their order; None where they agree."""
    first: dict[str, Cell] = {}
    for cell in cells:
        first.setdefault(cell.value, cell)
    if len(first) < 2:
        return None
    return Conflict(
        cells[0].record,
        cells[0].field,
        tuple(first),
        tuple(sites.get(cell.site, "") for cell in first.values()),
        tuple(milliseconds(cell.clock) for cell in first.values()),
    )


def _precedence(cell: Cell) -> tuple[int, str, int]:
    """The greatest of these stands for the field until somebody decides."""
    return cell.clock, cell.site, cell.n


def _all_of(ours: Mapping[Dot, _T], theirs: Mapping[Dot, _T]) -> Iterator[tuple[Dot, _T]]:
    yield from ours.items()
    for dot, value in theirs.items():
        if dot not in ours:
            yield dot, value


def _withheld(ours: Copy, theirs: Copy) -> Iterator[tuple[Dot, Place]]:
    """What neither knows, or one remembers as written over; one place for each, of two.

    A write given up is nobody's secret any more: its record is not seen in part for its sake.
    """
    for dot in ours.withheld.keys() | theirs.withheld.keys():
        places = {copy.withheld[dot] for copy in (ours, theirs) if dot in copy.withheld}
        by_field = {field: (record, field) for record, field in places}
        if REPLACED in by_field:
            yield dot, by_field[REPLACED]
        elif not has_seen(ours, dot) and not has_seen(theirs, dot):
            yield dot, by_field.get(REMOVED) or max(places)


def _greatest(ours: Mapping[str, _S], theirs: Mapping[str, _S]) -> dict[str, _S]:
    both = dict(ours)
    for site, value in theirs.items():
        if site not in both or value > both[site]:
            both[site] = value
    return both
