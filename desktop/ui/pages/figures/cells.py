"""A series as the cells of a grid: its names above, its categories at the left, its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from desktop.intake.quantities import number_in, quantity_in
from desktop.intake.series import named_in
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
    """The figure with the series that some cells say, "%" its unit where they all bear it.

    Raises Refused for a word among numbers, or a "%" that does not go with the others.
    """
    kept = trimmed(cells)
    heads, *rows = kept
    values = [[_number(cell) for cell in row[1:]] for row in rows]
    unit = _unit(figure, [cell for row in rows for cell in row[1:] if cell.strip()])
    series = tuple(
        Values(head.strip(), tuple(row[rank] for row in values))
        for rank, head in enumerate(heads[1:])
    )
    if not any(row.name or any(v is not None for v in row.values) for row in series):
        series = ()
    return replace(
        figure,
        categories=tuple(row[0].strip() for row in rows) if series else (),
        series=series,
        unit=unit,
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


def pasted_at(
    cells: Sequence[Sequence[str]], row: int, column: int, block: Sequence[Sequence[str]]
) -> Cells:
    """The cells with a block pasted on one of them.

    Where nothing is written yet, the names of a table go where names stand, wherever it is pasted.
    """
    if any(cell.strip() for line in cells for cell in line):
        return written_at(cells, row, column, block)
    above, left = named_in(block)
    if (above or left) and any(
        _says_number(cell) for line in block[above:] for cell in line[left:]
    ):
        row, column = int(not above), int(not left)
    return written_at((("",),), row, column, block)


def _unit(figure: Figure, cells: Sequence[str]) -> str:
    """The unit of a series whose numbers are written so."""
    signed = [cell for cell in cells if cell.rstrip().endswith("%")]
    if not signed or figure.unit == "%":
        return figure.unit
    if figure.unit:
        raise Refused(
            "« {cell} » est en %, et l’unité de ce chiffre est « {unit} ».",
            cell=signed[0].strip(),
            unit=figure.unit,
        )
    if len(signed) < len(cells):
        raise Refused(
            "« {cell} » est en %, et d’autres nombres de la série n’ont pas ce signe : "
            "l’unité de ce chiffre dit celle de tous.",
            cell=signed[0].strip(),
        )
    return "%"


def _says_number(cell: str) -> bool:
    read = quantity_in(cell)
    return read is not None and read.value is not None


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
