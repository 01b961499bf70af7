"""Tables: widths by shares, heights by what the cells hold, the head repeated on each slide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exports.document import Column, Row, Table, Text, plain
from exports.slides.boxes import Cell, Colour, Span, TableBox, TextLine, points
from exports.slides.deck import Deck, Leaf
from exports.slides.fitting import clipped, dealt_by_height, span_portions
from exports.slides.look import TABLE as PLACE
from exports.slides.setting import (
    Style,
    height,
    letters,
    run_spans,
    set_paragraph,
    set_words,
    span,
    split_paragraphs,
)
from exports.slides.widths import HEAD, RIGHT, column_widths

TABLE = "Tableau"
_ABOVE_AND_UNDER = 10.0
_LARGE, _SMALL = 20.0, 18.0
_MOST_HEAD_LINES = 2


def table_leaves(deck: Deck, block: Table) -> tuple[Leaf, ...]:
    """A table at 20 points on one slide, else at 18 on as many as it asks."""
    if not block.columns or not (block.rows or any(column.head for column in block.columns)):
        return ()
    room = deck.look.area(TABLE, PLACE)
    widths = column_widths(block, room.width)
    head = tuple(
        set_words(clipped(column.head, width - RIGHT, HEAD, _MOST_HEAD_LINES), width - RIGHT, HEAD)
        for column, width in zip(block.columns, widths, strict=True)
    )
    top = _row_height(head) if any(column.head for column in block.columns) else 28.0
    for size in (_LARGE, _SMALL):
        rows = [_set_row(block.columns, row, widths, size) for row in block.rows]
        heights = [_row_height(row) for row in rows]
        if sum(heights) <= room.height - top:
            pages: tuple[range, ...] = (range(len(rows)),)
            break
    else:
        whole = [part for row in rows for part in _parted(row, widths, room.height - top)]
        rows, heights = whole, [_row_height(row) for row in whole]
        pages = dealt_by_height(heights, room.height - top)
    said = {" ".join(letters(line.spans) for line in cell) for cell in head}
    heads = (" ".join(column.head.split("\n")) for column in block.columns)
    notes = tuple(words for words in heads if words not in said)
    about = tuple(record for row in block.rows for record in row.about)
    return tuple(
        Leaf(
            layout=TABLE,
            boxes=(
                TableBox(
                    key=block.key,
                    frame=replace(room, height=top + sum(heights[page.start : page.stop])).frame,
                    widths=tuple(points(width) for width in widths),
                    heights=(points(top), *(points(heights[k]) for k in page)),
                    rows=(
                        tuple(Cell(lines) for lines in head),
                        *(tuple(Cell(lines) for lines in rows[k]) for k in page),
                    ),
                    alternative=block.alternative,
                    placeholder=PLACE,
                    about=block.about or about,
                ),
            ),
            notes=notes,
            about=block.about or about,
        )
        for page in pages or (range(0),)
    )


def _set_row(
    columns: Sequence[Column], row: Row, widths: Sequence[float], size: float
) -> tuple[tuple[TextLine, ...], ...]:
    return tuple(
        _set(run_spans(text, _cell_style(column, text, size)), width, Style(size))
        for column, text, width in zip(
            columns, _filled(row.cells, len(columns)), widths, strict=True
        )
    )


def _filled(cells: tuple[Text, ...], count: int) -> tuple[Text, ...]:
    """As many cells as columns: those beyond join the last one."""
    if len(cells) > count:
        extra = tuple(run for cell in cells[count - 1 :] for run in cell)
        return (*cells[: count - 1], extra)
    return (*cells, *((),) * (count - len(cells)))


def _cell_style(column: Column, text: Text, size: float) -> Style:
    number = plain(text).strip().rstrip(".").isdigit()
    colour = Colour.BRICK if column.heads_row and number else Colour.INK
    return Style(size, bold=column.heads_row, colour=colour)


def _set(spans: Sequence[Span], width: float, style: Style) -> tuple[TextLine, ...]:
    return tuple(set_paragraph(each, width - RIGHT, style) for each in split_paragraphs(spans))


def _row_height(cells: Sequence[tuple[TextLine, ...]]) -> float:
    empty = height((set_paragraph((span("x", Style(_SMALL)),), 100, Style(_SMALL)),))
    return _ABOVE_AND_UNDER + max((height(cell) for cell in cells), default=0.0) or empty


def _parted(
    row: tuple[tuple[TextLine, ...], ...], widths: Sequence[float], room: float
) -> list[tuple[tuple[TextLine, ...], ...]]:
    """A row as several where it is higher than a slide: each cell goes on in the next row."""
    if _row_height(row) <= room:
        return [row]
    columns = [
        _portions(cell, width, room - _ABOVE_AND_UNDER)
        for cell, width in zip(row, widths, strict=True)
    ]
    return [
        tuple(column[k] if k < len(column) else () for column in columns)
        for k in range(max(len(column) for column in columns))
    ]


def _portions(cell: tuple[TextLine, ...], width: float, room: float) -> list[tuple[TextLine, ...]]:
    units = [part for line in cell for part in _portions_of(line, width, room)]
    pages = dealt_by_height([height((unit,)) for unit in units], room)
    return [tuple(units[k] for k in page) for page in pages]


def _portions_of(line: TextLine, width: float, room: float) -> tuple[TextLine, ...]:
    style = Style(_SMALL)
    widest = replace(line.spans[0], bold=any(each.bold for each in line.spans))

    def fits(words: str) -> bool:
        return height(_set((replace(widest, text=words),), width, style)) <= room

    parts = span_portions(line.spans, fits)
    return tuple(unit for part in parts for unit in _set(part, width, style))
