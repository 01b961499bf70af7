"""The widths of the columns of a table: their shares, bent where fewer lines come of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nlargest
from itertools import permutations
from math import ceil

from exports.document import Table, plain
from exports.lines import text_width
from exports.slides.boxes import Colour
from exports.slides.setting import IN_HAND, Style, pieces, span

HEAD = Style(18, bold=True, colour=Colour.MUTED)
RIGHT = 12.0  # kept free at the right of each cell
_CELL = Style(18)
_ROWS = 40  # those that are weighed
_WORDS = 8  # of a column, those of the most letters: one of them is the widest
_KNOWN = 120  # letters measured of a text
_STEPS = (12, 24, 48, 96)
_KEPT = 0.6  # of the width that a column asks for
_RAGGED = 1.06  # what lines lose at their ends


def column_widths(block: Table, whole: float) -> tuple[float, ...]:
    """The width of each column: its share, its longest word at least where there is room.

    Width then goes from one column to another as long as the table stands on fewer lines for it.
    """
    shares = [max(column.share, 0.01) for column in block.columns]
    wished = [whole * share / sum(shares) for share in shares]
    needed = [min(_longest_word(block, k) + RIGHT, whole / len(shares)) for k in range(len(shares))]
    lacking = sum(max(need - wish, 0.0) for need, wish in zip(needed, wished, strict=True))
    spare = [max(wish - need, 0.0) for need, wish in zip(needed, wished, strict=True)]
    taken = min(lacking / sum(spare), 1.0) if sum(spare) else 0.0
    widths = [
        max(wish, need) if need > wish else wish - more * taken
        for wish, need, more in zip(wished, needed, spare, strict=True)
    ]
    least = [max(need, _KEPT * width) for need, width in zip(needed, widths, strict=True)]
    return tuple(_bent(widths, least, _measured(block)))


_Rows = Sequence[Sequence[tuple[float, ...]]]  # rows, their cells, the widths of their paragraphs


def _measured(block: Table) -> _Rows:
    heads = [(_width(column.head, HEAD),) for column in block.columns]
    styles = [_style(column.heads_row).at(20) for column in block.columns]
    return (
        heads,
        *(
            [
                tuple(_width(line, style) for line in plain(cell).split("\n"))
                for cell, style in zip(row.cells, styles, strict=False)
            ]
            for row in block.rows[:_ROWS]
        ),
    )


def _bent(widths: list[float], least: Sequence[float], rows: _Rows) -> list[float]:
    """Widths moved between columns, none under its least, until no move saves a line."""
    columns = [[row[k] for row in rows if k < len(row)] for k in range(len(widths))]
    lines = [_lines(cells, width) for cells, width in zip(columns, widths, strict=True)]
    total = _total(lines)
    while total > len(rows):
        best, saved = None, 0
        for giver, taker in permutations(range(len(widths)), 2):
            for step in _STEPS:
                if widths[giver] - step < least[giver]:
                    break
                tried = list(lines)
                tried[giver] = _lines(columns[giver], widths[giver] - step)
                tried[taker] = _lines(columns[taker], widths[taker] + step)
                if total - _total(tried) > saved:
                    best, saved = (giver, taker, step, tried), total - _total(tried)
        if best is None:
            break
        giver, taker, step, lines = best
        widths[giver] -= step
        widths[taker] += step
        total -= saved
    return widths


def _lines(cells: Sequence[tuple[float, ...]], width: float) -> list[int]:
    """About how many lines each cell of a column takes."""
    room = max(width - RIGHT, 1.0)
    return [
        sum(1 if line <= room else ceil(line * _RAGGED / room) for line in cell) for cell in cells
    ]


def _total(columns: Sequence[Sequence[int]]) -> int:
    return sum(max(row) for row in _rows_of(columns))


def _rows_of(columns: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    for k in range(max((len(column) for column in columns), default=0)):
        yield [column[k] if k < len(column) else 1 for column in columns]


def _longest_word(block: Table, column: int) -> float:
    style = _style(block.columns[column].heads_row)
    head = block.columns[column].head.split()
    cells = (plain(row.cells[column]) for row in block.rows if column < len(row.cells))
    body = nlargest(_WORDS, {word for cell in cells for word in cell.split()}, key=len)
    widths = (*(_width(word, HEAD) for word in head), *(_width(word, style) for word in body))
    return max(widths, default=0.0)


def _style(heads_row: bool) -> Style:  # noqa: FBT001 - as the column says it
    return Style(_CELL.size, bold=heads_row)


def _width(words: str, style: Style) -> float:
    """The width of some words; of a long text, what its beginning lets expect."""
    known = words[:_KNOWN]
    if not known:
        return 0.0
    return text_width(pieces((span(known, style),))) * IN_HAND * len(words) / len(known)
