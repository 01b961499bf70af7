"""Tables: rows under heads that are printed again on each page, and the lists set as tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

from exports.document import Column, Facts, Item, Programme, Roadmap, Row, Run, Table, Text, plain
from exports.pdf import style
from exports.pdf.galley import Box, Galley, Letters, Slug, kept, spaced
from exports.pdf.setting import Line, baseline, set_text
from exports.pdf.structure import Element, cell, summarised
from exports.pdf.style import MEASURE, MILLIMETRE, Colour, Style
from exports.words import Words

_ABOVE: Final = 3.5
_BELOW: Final = 4.0
_BESIDE: Final = 8.0
_WHOLE: Final = 20  # a row of so many lines is not parted
_BEFORE: Final = 2.0
_AFTER: Final = 10.0


@dataclass(frozen=True)
class _Cell:
    lines: tuple[Line, ...]
    style: Style
    x: float
    element: Element


def table(block: Table, parent: Element) -> Galley:
    """Rows under their heads, at least two on each side of a page break."""
    return _table(block.columns, block.rows, block.alternative, parent)


def facts(block: Facts, parent: Element) -> Galley:
    """Labels and what they hold, between hairlines."""
    if not block.rows:
        return ()
    element = Element("Table", parent)
    edges = (0.0, 32 * MILLIMETRE, MEASURE + _BESIDE)
    made: list[Slug] = []
    for label, held in block.rows:
        row = Element("TR", element)
        cells = (
            _cell((Run(label),), style.LABEL, edges, 0, cell(row, heads="Row")),
            _cell(held, style.CELL, edges, 1, cell(row)),
        )
        made += _row(cells, Box(0, 0, MEASURE, 0.4, Colour.RULE))
    top = Box(0, 0, MEASURE, 0.4, Colour.RULE)
    made[0] = replace(made[0], marks=(top, *made[0].marks))
    return spaced(tuple(made), after=_AFTER)


def programme(block: Programme, parent: Element, words: Words) -> Galley:
    """The order of the day, without the columns for which nothing is known."""
    slots = block.slots
    told = [
        (column, texts)
        for column, texts in (
            (Column(words("Moment"), 28, heads_row=True), [slot.when for slot in slots]),
            (Column(words("Séance"), 76), [slot.title for slot in slots]),
            (Column(words("Avec"), 49), [slot.who for slot in slots]),
        )
        if any(texts)
    ]
    rows = [
        Row(tuple((Run(texts[index]),) for _, texts in told)) for index in range(len(slots)) if told
    ]
    return _table([column for column, _ in told], rows, words("Le programme"), parent)


def roadmap(block: Roadmap, parent: Element) -> Galley:
    """Each answer beside what it answers, then what nothing answers yet."""
    answered = {left for left, _ in block.links}
    rows = [
        Row((_lines([block.left[left] for left, to in block.links if to == right]), item.text))
        for right, item in enumerate(block.right)
    ]
    rows += [Row((item.text, ())) for left, item in enumerate(block.left) if left not in answered]
    columns = (Column(block.left_head, 2, heads_row=True), Column(block.right_head, 3))
    return _table(columns, rows, f"{block.left_head}, {block.right_head}", parent)


def _lines(items: Sequence[Item]) -> Text:
    """Texts one under the other."""
    runs: list[Run] = []
    for item in items:
        runs += [Run("\n"), *item.text] if runs else [*item.text]
    return tuple(runs)


def _table(columns: Sequence[Column], rows: Sequence[Row], summary: str, parent: Element) -> Galley:
    if not columns or not (rows or any(column.head.strip() for column in columns)):
        return ()
    element = summarised(parent, summary)
    shares = list(accumulate((column.share for column in columns), initial=0.0))
    edges = tuple((MEASURE + _BESIDE) * share / shares[-1] for share in shares)
    heads = _heads(columns, edges, element)
    repeated = heads if sum(slug.height for slug in heads) < style.TEXT_HEIGHT / 3 else ()
    body: list[Slug] = []
    for index, row in enumerate(rows):
        line = Element("TR", element)
        cells = [
            _cell(
                text,
                style.CELL_HEAD if column.heads_row else style.CELL,
                edges,
                place,
                cell(line, heads="Row" if column.heads_row and plain(text).strip() else ""),
            )
            for place, (column, text) in enumerate(zip(columns, row.cells, strict=True))
        ]
        held = index in {0, len(rows) - 2} and index < len(rows) - 1
        parts = _row(cells, Box(0, 0, MEASURE, 0.4, Colour.RULE), repeated, row.about)
        body += (*parts[:-1], replace(parts[-1], keeps=True)) if held else parts
    return spaced((*heads, *body), before=_BEFORE, after=_AFTER)


def _heads(columns: Sequence[Column], edges: Sequence[float], element: Element) -> Galley:
    """The row of heads over its rule, held with the first row; none where all heads are empty."""
    if not any(column.head.strip() for column in columns):
        return ()
    row = Element("TR", element)
    cells = [
        _cell((Run(column.head),), style.COLUMN_HEAD, edges, place, cell(row, heads="Column"))
        for place, column in enumerate(columns)
    ]
    return kept(_row(cells, Box(0, 0, MEASURE, 1.0, Colour.INK)))


def _cell(text: Text, used: Style, edges: Sequence[float], place: int, element: Element) -> _Cell:
    width = edges[place + 1] - edges[place] - _BESIDE
    return _Cell(set_text(text, used, max(width, used.size)), used, edges[place], element)


def _row(
    cells: Sequence[_Cell], rule: Box, heads: Galley = (), about: tuple[str, ...] = ()
) -> Galley:
    """A row over its rule: one slug or, when it is very tall, a slug for each line of its cells.

    ``heads`` are printed over it again where it opens a page.
    """
    count = max(1, *(len(each.lines) for each in cells))
    leading = max(each.style.leading for each in cells)
    if count <= _WHOLE:
        marks = [
            Letters(line, each.x, _baseline(each, leading, index), each.element)
            for each in cells
            for index, line in enumerate(each.lines)
        ]
        height = _ABOVE + count * leading + _BELOW + rule.height
        foot = replace(rule, y=height - rule.height)
        return (Slug(height, (*marks, foot), heads=heads, is_row=True, about=about),)
    slices = (_slice(cells, rule, leading, index, count) for index in range(count))
    return tuple(replace(part, heads=heads, about=about) for part in slices)


def _slice(cells: Sequence[_Cell], rule: Box, leading: float, index: int, count: int) -> Slug:
    """A line of every cell of a row."""
    above = _ABOVE if index == 0 else 0.0
    below = _BELOW + rule.height if index == count - 1 else 0.0
    height = above + leading + below
    marks = [
        Letters(
            each.lines[index], each.x, _baseline(each, leading, 0) - _ABOVE + above, each.element
        )
        for each in cells
        if index < len(each.lines)
    ]
    foot = (replace(rule, y=height - rule.height),) if below else ()
    return Slug(height, (*marks, *foot), keeps=index in {0, count - 2}, is_row=True)


def _baseline(each: _Cell, leading: float, index: int) -> float:
    """Where a line of a cell stands: smaller letters share the baseline of their neighbours."""
    return _ABOVE + index * leading + max(baseline(each.style), baseline(style.CELL) - 1.0)
