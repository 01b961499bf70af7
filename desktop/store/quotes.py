"""What final minutes keep of records erased since: it is erased too, wherever the minutes are."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from desktop.model.record import Id
from desktop.store.cells import Cell, Copy
from desktop.store.rows import json_of
from desktop.store.snapshot import write_rows

TOLD: Final = "told"
"""The field that holds the records of final minutes: a kind, an id and the JSON of each."""


def without_quotes(copy: Copy) -> Copy:
    """The copy whose final minutes hold nothing of the records that it knows as erased.

    No new write is made: copies that erased the same records hold the same.
    """
    if not copy.erased:
        return copy
    cells = {dot: _unquoted(cell, copy.erased) for dot, cell in copy.cells.items()}
    return replace(copy, cells=cells)


def drop_quotes(connection: sqlite3.Connection, gone: Collection[Id]) -> None:
    """Erase records from the final minutes of a database."""
    found = connection.execute(
        "select record, field, site, n, clock, value from cell where field = ?", (TOLD,)
    )
    cells = [(cell, _unquoted(cell, gone)) for cell in map(Cell._make, found)]
    kept = [after for before, after in cells if after is not before]
    connection.executemany(
        "update cell set value = ? where record = ? and field = ? and site = ? and n = ?",
        ((cell.value, *cell[:4]) for cell in kept),
    )
    write_rows(connection, {cell.record for cell in kept})


def _unquoted(cell: Cell, gone: Collection[Id]) -> Cell:
    """A value without what it tells of some records; itself where it tells nothing of them."""
    told = json.loads(cell.value) if cell.field == TOLD else None
    if not isinstance(told, list):
        return cell
    kept = [row for row in told if not (isinstance(row, list) and row[1:2] and row[1] in gone)]
    return cell._replace(value=json_of(kept)) if len(kept) < len(told) else cell
