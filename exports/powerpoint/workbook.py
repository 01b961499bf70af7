"""The workbook behind a chart, which PowerPoint opens to edit its data."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Final

import xlsxwriter

from exports.document import Chart
from exports.powerpoint.text import writable

SHEET: Final = "Sheet1"  # the name that charts made by PowerPoint refer to
# A date for every workbook, so that the same chart gives the same bytes.
_CREATED: Final = datetime(2000, 1, 1, tzinfo=UTC)


def chart_workbook(chart: Chart, number_format: str) -> bytes:
    """The data of a chart: categories down the first column, a column for each series."""
    written = io.BytesIO()
    # Nothing typed is read as a formula, a number or an address.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(written, options) as workbook:
        workbook.set_properties({"created": _CREATED})
        figures = workbook.add_format({"num_format": number_format})
        sheet = workbook.add_worksheet(SHEET)
        for row, category in enumerate(chart.categories, 1):
            sheet.write_string(row, 0, writable(category))
        for column, series in enumerate(chart.series, 1):
            sheet.write_string(0, column, writable(series.name))
            for row, value in enumerate(series.values, 1):
                if value is not None:
                    sheet.write_number(row, column, value, figures)
    return written.getvalue()


def cells(column: int, first: int, last: int) -> str:
    """The address of cells of a column (0 the first), by rows counted from 1."""
    letters = ""
    rest = column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    start = f"{SHEET}!${letters}${first}"
    return start if first == last else f"{start}:${letters}${last}"
