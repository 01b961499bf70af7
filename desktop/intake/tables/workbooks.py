"""The door of workbooks: the first sheet of an .xlsx that holds anything, as one reads it."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

from desktop.intake.broken import BROKEN
from desktop.intake.tables.soundness import Unsound, check_zip
from desktop.intake.tables.table import MAXIMUM_COLUMNS, Name, Table, check_cells, table_of
from desktop.intake.tables.written_values import written
from desktop.model.sentence import Refused

_MAXIMUM_LINES = 2_000_000  # of all sheets; one has half as many at most
_MERGED = re.compile(
    rb'<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})"'
)


def read_workbook(data: bytes, name: Name) -> Table:
    """The first sheet with anything in it: visible ones first, formulas as their last values.

    A cell merged over several rows counts for each of them. Raises Refused.
    """
    try:
        parts = check_zip(data)
    except Unsound as error:
        raise Refused(
            "{name} contient autre chose qu’un tableau de taille raisonnable ; rien n’a été"
            " importé. Copiez les cellules utiles dans un nouveau classeur.",
            name=name,
        ) from error
    except BROKEN as error:
        raise _damaged(name) from error
    if not any(re.fullmatch(r"xl/worksheets/.*\.xml", part) for part in parts):
        raise Refused(
            "{name} n’est pas un classeur .xlsx ; rien n’a été importé. Ouvrez-le dans un tableur"
            " et enregistrez-le en .xlsx.",
            name=name,
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what it does not keep: there is nothing to keep here
            return _first_with_anything(data, name)
    except BROKEN as error:
        raise _damaged(name) from error


def _first_with_anything(data: bytes, name: Name) -> Table:
    workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        sheets = sorted(workbook.worksheets, key=lambda sheet: sheet.sheet_state != "visible")
        lines = iter(range(_MAXIMUM_LINES))
        for sheet in sheets:
            rows = [*_rows(sheet, lines, name)]
            while rows and not any(map(str.strip, rows[-1])):
                rows.pop()
            if rows:
                _spread_merged(sheet, rows, name)
                return table_of(rows, name, sheet.title)
    finally:
        workbook.close()
    return table_of((), name)


def _rows(sheet: Any, lines: Iterator[int], name: Name) -> Iterator[list[str]]:
    sheet.reset_dimensions()  # some programs write wrong ones
    cells = 0
    for row in sheet.iter_rows():
        if next(lines, None) is None:
            raise ValueError("more lines than sheets have")
        cells += len(row)
        check_cells(cells, name)
        # An error, as #N/A, is nothing that anybody typed.
        yield ["" if cell.data_type == "e" else _text(cell) for cell in row]


def _text(cell: Any) -> str:
    value = cell.value
    if isinstance(value, int | float):  # only numbers show otherwise than they are
        return written(value, cell.number_format or "")
    return written(value)


def _spread_merged(sheet: Any, rows: list[list[str]], name: Name) -> None:
    """Write what is merged down a column into each of its rows."""
    with sheet._get_source() as source:  # noqa: SLF001  read-only sheets tell of no merged cells
        ranges = _MERGED.findall(source.read())
    spread = 0
    for merged in ranges:
        left, top, _, bottom = range_boundaries(merged.decode())
        if left > MAXIMUM_COLUMNS or top > len(rows) or left > len(rows[top - 1]):
            continue
        spread += len(rows[top:bottom])
        check_cells(spread, name)
        for row in rows[top:bottom]:
            if any(map(str.strip, row)):
                row.extend([""] * (left - len(row)))
                row[left - 1] = row[left - 1] or rows[top - 1][left - 1]


def _damaged(name: Name) -> Refused:
    return Refused(
        "{name} est abîmé ; rien n’a été importé. Ouvrez-le dans un tableur et enregistrez-le de"
        " nouveau en .xlsx.",
        name=name,
    )
