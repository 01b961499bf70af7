"""Records that came without all their fields: removed here, they stay whole where they came from.

Whoever removes a record without having seen all of it cannot have judged all of it. Its fields are
then given up rather than replaced: this copy counts as not having seen them, and a copy that holds
them keeps them. Its kind stays, unshown, for the day they come back. What was written over before
is remembered until then. No value is: only dots.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from desktop.model.record import Id
from desktop.store.cells import KIND, REMOVED, REPLACED, Cell, Dot


def marked(connection: sqlite3.Connection) -> frozenset[Id]:
    """The records of which something is noted here; most events have none."""
    found = connection.execute("select distinct record from withheld")
    return frozenset(record for (record,) in found)


def note_writing(
    connection: sqlite3.Connection, record: Id, over: Iterable[Cell], write: Dot, *, stays: bool
) -> bool:
    """Note that values of a marked record are written over, or go with it unless it stays.

    Gives whether it is given up: its kind is then to be kept. ``write`` is the dot to come.
    """
    partly = _is_partly_seen(connection, record)
    if stays:
        _relabel(connection, record, REMOVED, REPLACED)
        if partly:
            # What we wrote is left out: hardly anybody had it, and each pause in typing makes more.
            _note(connection, record, REPLACED, (c.dot for c in over if c.site != write.site))
        return False
    if partly:
        _relabel(connection, record, REPLACED, REMOVED)
        # The removal is a write of its own, of nothing, by which others hear of it once.
        _note(connection, record, REMOVED, (*(cell.dot for cell in over), write))
    return partly


def is_given_up(connection: sqlite3.Connection, record: Id) -> bool:
    """Whether a record was removed by somebody who had not been sent all of it."""
    found = connection.execute(
        "select 1 from withheld where record = ? and field = ? limit 1", (record, REMOVED)
    )
    return found.fetchone() is not None


def _is_partly_seen(connection: sqlite3.Connection, record: Id) -> bool:
    found = connection.execute(
        "select 1 from withheld where record = ? and field not in (?, ?, ?) limit 1",
        (record, KIND, REMOVED, REPLACED),
    )
    return found.fetchone() is not None


def _relabel(connection: sqlite3.Connection, record: Id, before: str, after: str) -> None:
    connection.execute(
        "update withheld set field = ? where record = ? and field = ?", (after, record, before)
    )


def _note(connection: sqlite3.Connection, record: Id, what: str, dots: Iterable[Dot]) -> None:
    connection.executemany(
        "insert or ignore into withheld values (?, ?, ?, ?)",
        ((record, what, *dot) for dot in dots),
    )
