"""Values written to the fields of a database, each as a new dot that replaces those it saw."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from desktop.model.record import Id
from desktop.store.cells import KIND, Cell, Dot, Place
from desktop.store.clock import following, wall_clock
from desktop.store.partly_seen import marked, note_writing
from desktop.store.snapshot import cells_of, write_row

Values: TypeAlias = tuple[str, ...]
"""The JSON values of one field, the one that stands for it first; none where nothing was said."""


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
    """What a field held, and what it holds now."""

    before: Values
    after: Values


def write(
    connection: sqlite3.Connection, pen: Pen, values: Mapping[Place, Values]
) -> dict[Place, Edit]:
    """Give fields these values, and tell which changed.

    The kind of a record is written anew with each edit of it: whoever removed the record without
    having seen this edit finds it again. A record that came without all its fields is given up
    rather than removed: see `desktop.store.partly_seen`. Everything happens within the caller's
    transaction.
    """
    records: dict[Id, dict[str, Values]] = {}
    for (record, field), given in values.items():
        records.setdefault(record, {})[field] = given
    (n,) = connection.execute(
        "select coalesce(max(n), 0) from seen where site = ?", (pen.site,)
    ).fetchone()
    first = n
    edits: dict[Place, Edit] = {}
    gone: list[tuple[str, ...]] = []
    come: list[Cell] = []
    partly = marked(connection)
    for record, fields in records.items():
        held = cells_of(connection, record)
        if KIND in held and KIND not in fields:
            fields[KIND] = distinct(held[KIND])
        over = [cell for field in fields if field != KIND for cell in held.get(field, ())]
        given_up = record in partly and note_writing(
            connection, record, over, Dot(pen.site, n + 1), stays=bool(fields.get(KIND))
        )
        n += given_up
        gone += ((record, field) for field in fields if not (given_up and field == KIND))
        for field, after in fields.items():
            before = distinct(held.get(field, []))
            if before != after:
                edits[record, field] = Edit(before, after)
            held[field] = []
            for value in reversed(after):
                n += 1
                cell = Cell(record, field, pen.site, n, pen.tick(), value)
                held[field].insert(0, cell)
                come.append(cell)
        write_row(
            connection, record, {name: cells[0].value for name, cells in held.items() if cells}
        )
    connection.executemany("delete from cell where record = ? and field = ?", gone)
    connection.executemany("insert into cell values (?, ?, ?, ?, ?, ?)", come)
    if n > first:
        connection.execute("insert or replace into seen values (?, ?)", (pen.site, n))
        connection.execute("insert or replace into site values (?, ?)", (pen.site, pen.initials))
    return edits


def values_at(connection: sqlite3.Connection, place: Place) -> Values:
    """The distinct values of a field, the one that stands for it first."""
    return distinct(cells_of(connection, place[0]).get(place[1], []))


def distinct(cells: list[Cell]) -> Values:
    """The values of some cells in their order, each once."""
    return tuple(dict.fromkeys(cell.value for cell in cells))
