"""Tables without the columns that would stay empty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from exports.document import Column, Row, Table


def table_of(
    key: str, alternative: str, columns: Sequence[Column], rows: Iterable[Row], always: int = 1
) -> Table | None:
    """Rows under heads, without the columns that hold nothing; nothing when there is no row."""
    held = tuple(rows)
    if not held:
        return None
    about = tuple(dict.fromkeys(id_ for row in held for id_ in row.about))
    whole = Table(key=key, about=about, columns=tuple(columns), rows=held, alternative=alternative)
    return trimmed(whole, always)


def trimmed(table: Table, always: int = 1) -> Table:
    """A table without the columns that hold nothing, the first ``always`` ones and pages apart."""
    kept = [
        index
        for index, column in enumerate(table.columns)
        if index < always or column.pages or any(row.cells[index] for row in table.rows)
    ]
    return replace(
        table,
        columns=tuple(table.columns[index] for index in kept),
        rows=tuple(Row(tuple(row.cells[i] for i in kept), row.about) for row in table.rows),
    )
