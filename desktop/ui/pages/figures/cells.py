"""A series as the cells of a grid: its names above, its categories at the left, its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from desktop.intake.quantities import number_in, quantity_in
from desktop.model.findings import Figure, Values
from desktop.model.sentence import Refused
from desktop.ui.fields.formats import show_grouped

Cells = tuple[tuple[str, ...], ...]


def cells_of(figure: Figure) -> Cells:
    """The cells of a series, the corner empty; four empty ones where there is none."""
    if not figure.series:
        return (("", ""), ("", ""))
    size = max([len(figure.categories), *(len(row.values) for row in figure.series)])
    names = (*figure.categories, *("",) * (size - len(figure.categories)))
    columns = [
        (
            row.name,
            *(show_grouped(value) for value in row.values),
            *("",) * (size - len(row.values)),
        )
        for row in figure.series
    ]
    return tuple(zip(("", *names), *columns, strict=True))


def with_cells(figure: Figure, cells: Sequence[Sequence[str]]) -> Figure:
    """The figure with the series that some cells say. Raises Refused for a word among numbers."""
    kept = trimmed(cells)
    heads, *rows = kept
    values = [[_number(cell) for cell in row[1:]] for row in rows]
    series = tuple(
        Values(head.strip(), tuple(row[rank] for row in values))
        for rank, head in enumerate(heads[1:])
    )
    if not any(row.name or any(v is not None for v in row.values) for row in series):
        series = ()
    return replace(
        figure, categories=tuple(row[0].strip() for row in rows) if series else (), series=series
    )


def trimmed(cells: Sequence[Sequence[str]]) -> Cells:
    """The cells without the empty rows and columns at the end, a head and a row at least."""
    width = max((_filled(row) for row in cells), default=0)
    height = max((rank for rank, row in enumerate(cells, 1) if _filled(row)), default=0)
    width, height = max(width, 2), max(height, 2)
    padded = [(*row, *("",) * width)[:width] for row in cells]
    padded += [("",) * width] * (height - len(padded))
    return tuple(padded[:height])


def turned(cells: Sequence[Sequence[str]]) -> Cells:
    """Rows as columns, columns as rows."""
    return tuple(zip(*cells, strict=True))


def written_at(
    cells: Sequence[Sequence[str]], row: int, column: int, block: Sequence[Sequence[str]]
) -> Cells:
    """The cells with a block written over them from a cell on; there are more where it asks."""
    height = max(len(cells), row + len(block))
    width = max(len(cells[0]), column + max(len(line) for line in block))
    grown = [list((*line, *("",) * width)[:width]) for line in cells]
    grown += [[""] * width for _ in range(height - len(grown))]
    for down, line in enumerate(block):
        grown[row + down][column : column + len(line)] = line
    return tuple(tuple(line) for line in grown)


def _filled(row: Sequence[str]) -> int:
    return max((rank for rank, cell in enumerate(row, 1) if cell.strip()), default=0)


def _number(cell: str) -> Decimal | None:
    if not cell.strip():
        return None
    number = number_in(cell)
    read = quantity_in(cell) if number is None else None
    if read is not None and read.unit == "%" and not read.qualifier:
        number = read.value
    if number is None:
        raise Refused("« {cell} » n’est pas un nombre.", cell=cell.strip()[:60])
    return number
