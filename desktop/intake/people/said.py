"""What the rows of a table say of people, each cell as it was typed but for white space."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.intake.people.columns import NAMING, Column, Columns
from desktop.intake.people.names import FullName, full_name
from desktop.intake.tables.table import Table
from desktop.model.fold import fold


@dataclass(frozen=True)
class Said:
    """What one row says of somebody: a name, which may be missing, and the cells that are filled.

    ``cells`` holds the columns but those of the name.
    """

    row: int
    name: FullName
    cells: Mapping[Column, str]


def people_said(table: Table, columns: Columns) -> Iterator[Said]:
    """The rows that say something of somebody, in their order."""
    for row in range(columns.first_row, len(table.rows)):
        cells: dict[Column, str] = {
            meaning: text
            for meaning, cell in zip(columns.meanings, table.rows[row], strict=True)
            if meaning is not Column.IGNORED and (text := _text(meaning, cell))
        }
        if cells:
            name = full_name(
                cells.get(Column.NAME, ""),
                cells.get(Column.FIRST_NAME, ""),
                cells.get(Column.FAMILY_NAME, ""),
            )
            others = {meaning: text for meaning, text in cells.items() if meaning not in NAMING}
            yield Said(row, name, others)


def _text(meaning: Column, cell: str) -> str:
    """What a cell says: on one line but in a biography; a dash or a dot says nothing."""
    text = cell.strip() if meaning is Column.BIOGRAPHY else " ".join(cell.split())
    if meaning is Column.EMAIL:
        text = text.removeprefix("mailto:")
    return text if fold(text) else ""
