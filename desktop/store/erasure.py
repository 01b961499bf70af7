"""Records erased for good: what they held leaves every table, and does not come back by a merge."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable

from desktop.model.record import Id
from desktop.model.sentence import Refused
from desktop.store import journal
from desktop.store.media import drop_unused_media
from desktop.store.quotes import drop_quotes
from desktop.store.working_copy import count_change


def erase_records(connection: sqlite3.Connection, records: Iterable[Id]) -> None:
    """Erase records from a working copy, with what its journal and its pictures keep of them."""
    gone = frozenset(records)
    drop_records(connection, gone)
    journal.forget(connection, gone)
    drop_unused_media(connection)
    count_change(connection)


def refuse_erased(records: Iterable[Id], erased: Collection[Id]) -> None:
    """Refuse to write again in a record that was erased for good."""
    for record in records:
        if record in erased:
            raise Refused(
                "L’élément {id} a été effacé de cet événement pour toujours : rien n’a été "
                "changé. Donnez-lui un autre identifiant.",
                id=record,
            )


def drop_records(connection: sqlite3.Connection, gone: Collection[Id]) -> None:
    """Erase records from the tables of an event, and from what its final minutes tell.

    ``secure_delete`` overwrites what they held.
    """
    ids = [(record,) for record in gone]
    connection.executemany("insert or ignore into erased values (?)", ids)
    for table in ("cell", "withheld", "row"):
        connection.executemany(f"delete from {table} where record = ?", ids)  # noqa: S608  three words
    drop_quotes(connection, gone)
