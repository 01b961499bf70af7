"""Values written to the fields of a database, each as a new dot that replaces those it saw."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from desktop.model.record import Id
from desktop.store.cells import KIND, Cell, Dot, Place
from desktop.store.clock import following, wall_clock
from desktop.store.partly_seen import marked, note_writing
from desktop.store.snapshot import cells_of, write_row

Values: TypeAlias = tuple[str, ...]
"""The JSON values of one field, the one that stands for it first; none where nothing was said."""


class Origin(NamedTuple):
    """Who wrote a value, and when."""

    site: str
    clock: int


Origins: TypeAlias = Mapping[str, Origin]
"""Where the values of one field come from."""


@dataclass
class Pen:
    """Who writes: one opening of one file, the initials of its user, and its clock."""

    site: str
    initials: str = ""
    clock: int = 0

    def tick(self) -> int:
        """The clock of the next write."""
        self.clock = following(self.clock, wall_clock())
        return self.clock


@dataclass(frozen=True)
class Edit:
    """What a field held, and what it holds now; ``were`` and ``are`` say where these come from."""

    before: Values
    after: Values
    were: Origins = field(default_factory=dict)
    are: Origins = field(default_factory=dict)


def write(
    connection: sqlite3.Connection,
    pen: Pen,
    values: Mapping[Place, Values],
    back: Mapping[Place, Origins] = MappingProxyType({}),
) -> dict[Place, Edit]:
    """Give fields these values, and tell which changed.

    A value that comes ``back`` is written with a dot of ours, as every write is, and still bears
    the initials of its author and its hour; so does one that stays beside another. The kind of a
    record is written anew with each edit of it: whoever removed the record without having seen
    this edit finds it again. A record that came without all its fields is given up rather than
    removed: see `desktop.store.partly_seen`. Everything happens within the caller's transaction.
    """
    records: dict[Id, dict[str, Values]] = {}
    for (record, name), given in values.items():
        records.setdefault(record, {})[name] = given
    dots = _Dots(connection, pen)
    edits: dict[Place, Edit] = {}
    gone: list[tuple[str, ...]] = []
    come: list[Cell] = []
    partly = marked(connection)
    for record, fields in records.items():
        held = cells_of(connection, record)
        if KIND in held and KIND not in fields:
            fields[KIND] = distinct(held[KIND])
        over = [cell for name in fields if name != KIND for cell in held.get(name, ())]
        given_up = record in partly and note_writing(
            connection, record, over, dots.coming(), stays=bool(fields.get(KIND))
        )
        if given_up:
            dots.take(pen.site)
        gone += ((record, name) for name in fields if not (given_up and name == KIND))
        for name, after in fields.items():
            found = held.get(name, [])
            place = record, name
            stay = origins_of(found) if len(after) > 1 else {}
            held[name] = dots.cells(place, after, {**stay, **back.get(place, {})})
            come += held[name]
            edit = edit_of(found, held[name])
            if edit.before != edit.after:
                edits[place] = edit
        write_row(
            connection, record, {name: cells[0].value for name, cells in held.items() if cells}
        )
    connection.executemany("delete from cell where record = ? and field = ?", gone)
    connection.executemany("insert into cell values (?, ?, ?, ?, ?, ?)", come)
    dots.keep()
    return edits


def distinct(cells: list[Cell]) -> Values:
    """The values of some cells in their order, each once."""
    return tuple(dict.fromkeys(cell.value for cell in cells))


def edit_of(before: list[Cell], after: list[Cell]) -> Edit:
    """The edit that brings the live values of a field from some cells to others."""
    return Edit(distinct(before), distinct(after), origins_of(before), origins_of(after))


def origins_of(cells: Sequence[Cell]) -> dict[str, Origin]:
    """Where the distinct values of some cells come from, each from the first that holds it."""
    return {cell.value: Origin(cell.site, cell.clock) for cell in reversed(cells)}


class _Dots:
    """The dots of what is written in one transaction, by site.

    What comes back bears the initials of its author by a site of its own: one that this opening
    alone writes in, as in its own, so that a dot never stands for two values.
    """

    def __init__(self, connection: sqlite3.Connection, pen: Pen) -> None:
        self._connection, self._pen = connection, pen
        self._taken: dict[str, int] = {}
        self._ours = {pen.site: pen.site}
        self._initials = {pen.site: pen.initials}

    def coming(self) -> Dot:
        """The dot of our next write."""
        return Dot(self._pen.site, self._last(self._pen.site) + 1)

    def take(self, site: str) -> int:
        """The count of the next write of a site, now taken."""
        self._taken[site] = self._last(site) + 1
        return self._taken[site]

    def cells(self, place: Place, values: Values, origins: Origins) -> list[Cell]:
        """The cells that give a field its values, in their order."""
        cells: list[Cell] = []
        for value in reversed(values):
            author, clock = origins.get(value) or Origin(self._pen.site, self._pen.tick())
            if cells:
                clock = max(clock, cells[0].clock + 1)  # clocks put the values in their order
            site = self._bearing(author)
            cells.insert(0, Cell(*place, site, self.take(site), clock, value))
        return cells

    def keep(self) -> None:
        """Note what was written, and who bears which initials."""
        taken = self._taken.items()
        self._connection.executemany("insert or replace into seen values (?, ?)", taken)
        self._connection.executemany(
            "insert or replace into site values (?, ?)",
            ((site, self._initials[site]) for site in self._taken),
        )

    def _last(self, site: str) -> int:
        if site in self._taken:
            return self._taken[site]
        (n,) = self._connection.execute(
            "select coalesce(max(n), 0) from seen where site = ?", (site,)
        ).fetchone()
        return int(n)

    def _bearing(self, author: str) -> str:
        """The site of ours that bears the initials of another."""
        if author not in self._ours:
            found = self._connection.execute("select initials from site where site = ?", (author,))
            (initials,) = found.fetchone() or ("",)
            mark = hashlib.blake2s(initials.encode(), digest_size=6).hexdigest()
            self._ours[author] = f"{self._pen.site}-{mark}"
            self._initials[self._ours[author]] = initials
        return self._ours[author]
