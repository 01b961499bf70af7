"""Copies as values, read from a database and written back as what changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from desktop.model.record import Id
from desktop.store.cells import (
    KIND,
    Cell,
    Conflict,
    Copy,
    Dot,
    Place,
    by_place,
    conflict_of,
    given_up,
)
from desktop.store.partly_seen import is_given_up
from desktop.store.rows import row_of


def snapshot(connection: sqlite3.Connection, name: str = "main") -> Copy:
    """All that an event of the connection holds and has seen."""

    def rows(columns: str, table: str) -> sqlite3.Cursor:
        return connection.execute(f"select {columns} from {name}.{table}")  # noqa: S608  our own names

    return Copy(
        cells={
            Dot(cell.site, cell.n): cell
            for cell in map(Cell._make, rows("record, field, site, n, clock, value", "cell"))
        },
        seen=dict(rows("site, n", "seen")),
        erased=frozenset(record for (record,) in rows("record", "erased")),
        sites=dict(rows("site, initials", "site")),
        withheld={
            Dot(site, n): (record, field)
            for record, field, site, n in rows("record, field, site, n", "withheld")
        },
        media=frozenset(sha for (sha,) in rows("sha256", "media")),
    )


def write_copy(connection: sqlite3.Connection, before: Copy, after: Copy) -> frozenset[Place]:
    """Make a database that holds ``before`` hold ``after``, and give the fields it touches.

    The bytes of pictures are not carried: see `desktop.store.media`.
    """
    gone = [cell for dot, cell in before.cells.items() if after.cells.get(dot) != cell]
    come = [cell for dot, cell in after.cells.items() if before.cells.get(dot) != cell]
    connection.executemany(
        "delete from cell where record = ? and field = ? and site = ? and n = ?",
        (cell[:4] for cell in gone),
    )
    connection.executemany("insert into cell values (?, ?, ?, ?, ?, ?)", come)
    connection.executemany("insert or replace into seen values (?, ?)", after.seen.items())
    connection.executemany("insert or replace into site values (?, ?)", after.sites.items())
    connection.executemany(
        "insert or ignore into erased values (?)", ((record,) for record in after.erased)
    )
    connection.execute("delete from withheld")
    connection.executemany(
        "insert into withheld values (?, ?, ?, ?)",
        ((*place, *dot) for dot, place in after.withheld.items()),
    )
    touched = frozenset(cell.place for cell in (*gone, *come))
    shown_otherwise = given_up(before) ^ given_up(after)
    write_rows(connection, {record for record, _ in touched} | shown_otherwise)
    return touched


def write_rows(connection: sqlite3.Connection, records: Iterable[Id]) -> None:
    """Derive anew the rows of some records from their cells."""
    for record in records:
        write_row(connection, record, winners(cells_of(connection, record)))


def write_row(connection: sqlite3.Connection, record: Id, fields: Mapping[str, str]) -> None:
    """Keep the row of a record, or drop it where the record is no more."""
    row = row_of(record, fields)
    if row is None:
        connection.execute("delete from row where record = ?", (record,))
    else:
        connection.execute("insert or replace into row values (?, ?, ?)", row)


def cells_of(connection: sqlite3.Connection, record: Id) -> dict[str, list[Cell]]:
    """The live values of each field of a record, the one that stands for the field first.

    A record that was given up, and of which nothing but the kind is left, has none.
    """
    found = connection.execute(
        "select record, field, site, n, clock, value from cell where record = ?", (record,)
    )
    places = by_place(Cell(*row) for row in found)
    fields = {field: cells for (_, field), cells in places.items()}
    return {} if fields.keys() == {KIND} and is_given_up(connection, record) else fields


def conflicts_in(connection: sqlite3.Connection) -> tuple[Conflict, ...]:
    """The fields that hold values written without knowing each other."""
    places = connection.execute(
        # Fields that hold several values are few, and found without reading what they hold.
        """select record, field from cell join
            (select record, field from cell group by record, field having count(*) > 1)
            using (record, field)
        group by record, field having min(value) <> max(value) order by record, field"""
    ).fetchall()
    sites = dict(connection.execute("select site, initials from site"))
    found = (
        conflict_of(cells_of(connection, record).get(field, []), sites) for record, field in places
    )
    return tuple(conflict for conflict in found if conflict is not None)


def winners(fields: Mapping[str, list[Cell]]) -> dict[str, str]:
    """The JSON that stands for each field of a record."""
    return {field: cells[0].value for field, cells in fields.items()}
