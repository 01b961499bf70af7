"""Series in tables: rows and columns of numbers with their heads, as spreadsheets hold them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop.intake.quantities import Quantity, quantity_in
from desktop.intake.tables.reading import pasted_table
from desktop.model.findings import Figure, Values
from desktop.model.record import new_id
from desktop.model.sentence import Refused

_YEAR = re.compile(r"\s*(?:1[5-9]|20|21)\d\d\s*")

Rows = Sequence[Sequence[str]]


@dataclass(frozen=True)
class SeriesRead:
    """What a table of numbers says: a name a row, a series a column, the unit of all of them."""

    categories: tuple[str, ...]
    series: tuple[Values, ...]
    unit: str = ""
    title: str = ""  # what stood in the corner


def series_in(rows: Rows) -> SeriesRead:
    """The series of a table; years at the head of columns are its categories. Raises Refused."""
    named_above, named_left = named_in(rows)
    body = rows[1:] if named_above else rows
    heads = [cell.strip() for cell in rows[0]] if named_above else [""] * len(rows[0])
    corner = heads[0] if named_left else ""
    heads = heads[1:] if named_left else heads
    names = [row[0].strip() if named_left else "" for row in body]
    cells = [row[1:] if named_left else row for row in body]
    unit = _check(cells)
    if heads and _are_years(heads):
        heads, names, cells = names, heads, list(zip(*cells, strict=True))
    values = [[_value(cell) for cell in row] for row in cells]
    series = tuple(
        Values(head, tuple(row[rank] for row in values)) for rank, head in enumerate(heads)
    )
    return SeriesRead(tuple(names), series, unit, corner)


def named_in(rows: Rows) -> tuple[bool, bool]:
    """Whether the first row of a table names its columns, and the first column its rows."""
    above = len(rows) > 1 and _are_heads(rows[0][1:] or rows[0], rows[0][0])
    body = rows[1:] if above else rows
    left = any(_value(row[0]) is None and row[0].strip() for row in body) or (
        above and len(rows[0]) > 1 and _are_years([row[0] for row in body])
    )
    return above, left


def pasted_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text that was copied: one a line, or the series of a table. Raises Refused.

    A line is a figure where it says one number and what it counts: "près de 1 700 entreprises".
    """
    lines = [line for line in text.splitlines() if line.strip()]
    said = [quantity_in(line) if "\t" not in line else None for line in lines]
    found = [each for each in said if each is not None]
    if lines and len(found) == len(lines):
        return tuple(_figure(each) for each in found)
    read = series_in(pasted_table(text).rows)
    return (
        Figure(
            id=new_id(),
            label=read.title,
            unit=read.unit,
            categories=read.categories,
            series=read.series,
        ),
    )


def _figure(said: Quantity) -> Figure:
    return Figure(
        id=new_id(),
        value=said.value,
        unit=said.unit,
        label=said.what,
        qualifier=said.qualifier,
    )


def _are_heads(cells: Sequence[str], corner: str) -> bool:
    """Whether the first row of a table names what stands under it."""
    filled = [cell for cell in cells if cell.strip()]
    words = any(_value(cell) is None for cell in filled)
    return words or (bool(filled) and _value(corner) is None and _are_years(filled))


def _are_years(cells: Sequence[str]) -> bool:
    return bool(cells) and all(_YEAR.fullmatch(cell) for cell in cells)


def _check(cells: Rows) -> str:
    """The unit of the values. Raises Refused where there is no value, or a word among them."""
    units: set[str] = set()
    known = 0
    for cell in (cell for row in cells for cell in row if cell.strip()):
        read = quantity_in(cell)
        if read is None or read.value is None:
            raise Refused(
                "« {cell} » n’est pas un nombre ; rien n’a été collé. Un tableau de chiffres a des "
                "noms dans sa première ligne et sa première colonne, et des nombres partout "
                "ailleurs.",
                cell=cell.strip()[:60],
            )
        known += 1
        units.add(read.unit)
    if not known:
        raise Refused("Ce tableau n’a aucun nombre ; rien n’a été collé.")
    return units.pop() if len(units) == 1 else ""


def _value(cell: str) -> Decimal | None:
    read = quantity_in(cell)
    return read.value if read is not None else None
