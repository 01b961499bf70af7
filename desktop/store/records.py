"""The event that a database holds, built from its rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from desktop.model.event import Event
from desktop.model.record import Id
from desktop.store.cycles import Cut, without_cycles
from desktop.store.reading import meta, records_in
from desktop.store.rows import record_of


def read_records(
    connection: sqlite3.Connection, path: Path, name: str = "main"
) -> tuple[Event, tuple[Cut, ...]]:
    """All the records of an event of the connection, and the rings of parents that were cut."""
    records = records_in(connection, name, path)
    cuts = without_cycles(records, list(records), _times(connection, name))
    return Event(records), cuts


def reread_records(
    connection: sqlite3.Connection, event: Event, touched: frozenset[Id]
) -> tuple[Event, tuple[Cut, ...]]:
    """The event with some of its records read anew, and the rings of parents that were cut."""
    records = dict(event.records)
    for id_ in touched:
        row = connection.execute(
            "select record, kind, json from row where record = ?", (id_,)
        ).fetchone()
        record = record_of(row) if row else None
        if record is None:
            records.pop(id_, None)
        else:
            records[id_] = record
    cuts = without_cycles(records, touched, _times(connection, "main"))
    return Event(records), cuts


def event_id(connection: sqlite3.Connection) -> str:
    """The id of the event of a working copy."""
    return meta(connection, "main", "event")


def erased_ids(connection: sqlite3.Connection) -> frozenset[Id]:
    """The records that were erased for good."""
    return frozenset(record for (record,) in connection.execute("select record from erased"))


def authors_in(connection: sqlite3.Connection) -> frozenset[str]:
    """The initials of those who wrote in an event; who gave none is not among them."""
    found = connection.execute("select distinct initials from site where initials <> ''")
    return frozenset(initials for (initials,) in found)


def _times(connection: sqlite3.Connection, name: str) -> Callable[[Id, str], tuple[int, str, int]]:
    """When the value that stands for a field was written."""

    def written(record: Id, field: str) -> tuple[int, str, int]:
        row = connection.execute(
            f"""select clock, site, n from {name}.cell where record = ? and field = ?
            order by clock desc, site desc, n desc limit 1""",  # noqa: S608  our own names
            (record, field),
        ).fetchone()
        return row or (0, "", 0)

    return written
