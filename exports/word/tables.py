"""Tables: rows under heads that Word repeats on each page, and the lists set as tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import Final

from exports.document import Column, Facts, Item, Programme, Roadmap, Run, Table, Text, plain
from exports.word.markup import Attributes, Element, element, valued
from exports.word.measures import MEASURE, MILLIMETRE, twentieths
from exports.word.paragraphs import PLAIN, Setting, gap, keep_with_next, paragraph, set_text
from exports.word.style import Style, TableStyle
from exports.word.text import writable
from exports.words import Words

_LABELS: Final = 32 * MILLIMETRE
_WHOLE: Final = 20  # a row of more lines may be parted
_LETTER: Final = 4.8  # points: about the width of a letter and its part of the space around words


def table(block: Table) -> list[Element]:
    """Rows under their heads, at least two on each side of a page break."""
    told = [
        place
        for place, column in enumerate(block.columns)
        # Word alone knows its pages: a column that holds nothing else goes.
        if not column.pages or any(plain(row.cells[place]).strip() for row in block.rows)
    ]
    return ruled(
        [block.columns[place] for place in told],
        [tuple(row.cells[place] for place in told) for row in block.rows],
        block.alternative,
    )


def facts(block: Facts) -> list[Element]:
    """Labels and what they hold, between hairlines."""
    rows = [
        row([set_text((Run(label),), Style.ROW_HEAD), set_text(held, Style.CELL)])
        for label, held in block.rows
    ]
    return grid(TableStyle.FACTS, (_LABELS, MEASURE - _LABELS), rows, heads_rows=True)


def programme(block: Programme, words: Words) -> list[Element]:
    """The order of the day, without the columns for which nothing is known."""
    slots = block.slots
    kept = [
        (column, texts)
        for column, texts in (
            (Column(words("Moment"), 28, heads_row=True), [slot.when for slot in slots]),
            (Column(words("Séance"), 76), [slot.title for slot in slots]),
            (Column(words("Avec"), 49), [slot.who for slot in slots]),
        )
        if any(texts)
    ]
    rows = [tuple((Run(texts[index]),) for _, texts in kept) for index in range(len(slots)) if kept]
    return ruled([column for column, _ in kept], rows, words("Le programme"))


def roadmap(block: Roadmap) -> list[Element]:
    """Each answer beside what it answers, then what nothing answers yet."""
    answered = {left for left, _ in block.links}
    rows: list[tuple[Text, ...]] = [
        (_under([block.left[left] for left, to in block.links if to == right]), item.text)
        for right, item in enumerate(block.right)
    ]
    rows += [(item.text, ()) for left, item in enumerate(block.left) if left not in answered]
    columns = (Column(block.left_head, 2, heads_row=True), Column(block.right_head, 3))
    return ruled(columns, rows, f"{block.left_head}, {block.right_head}")


def _under(items: Sequence[Item]) -> Text:
    """Texts one under the other."""
    runs: list[Run] = []
    for item in items:
        runs += [Run("\n"), *item.text] if runs else [*item.text]
    return tuple(runs)


def ruled(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Text]],
    summary: str,
    numeric: frozenset[int] = frozenset(),
    width: float = MEASURE,
) -> list[Element]:
    """A table of texts under the heads of its columns, as wide as asked for in points.

    The columns whose places are in ``numeric`` are set flush right.
    """
    headed = any(column.head.strip() for column in columns)
    if not columns or not (rows or headed):
        return []
    shared = sum(column.share for column in columns) or 1.0
    settings = [
        Setting(flush_right=True) if place in numeric else PLAIN for place in range(len(columns))
    ]
    widths = [width * column.share / shared for column in columns]
    made: list[Element] = []
    if headed:
        heads = (
            set_text((Run(column.head),), Style.COLUMN_HEAD, setting)
            for column, setting in zip(columns, settings, strict=True)
        )
        made.append(row(heads, repeated=True))
    for index, texts in enumerate(rows):
        cells = (
            set_text(text, Style.ROW_HEAD if column.heads_row else Style.CELL, setting)
            for column, text, setting in zip(columns, texts, settings, strict=True)
        )
        made.append(row(cells, whole=not _is_tall(texts, widths)))
        if index in {0, len(rows) - 2} and index < len(rows) - 1:
            keep_with_next(made[-1:])
    return grid(
        TableStyle.RULED,
        widths,
        made,
        summary=summary,
        headed=headed,
        heads_rows=any(column.heads_row for column in columns),
    )


def row(
    cells: Iterable[Sequence[Element]], *, repeated: bool = False, whole: bool = True
) -> Element:
    """A row of cells, each of some paragraphs; one that is ``whole`` is not parted between pages.

    A row of heads is ``repeated`` at the top of each page.
    """
    return element(
        "w:tr",
        None,
        element(
            "w:trPr",
            None,
            element("w:cantSplit") if whole else None,
            element("w:tblHeader") if repeated else None,
        ),
        *(
            element("w:tc", None, element("w:tcPr"), *(content or [paragraph(Style.CELL, ())]))
            for content in cells
        ),
    )


def grid(
    style: TableStyle,
    widths: Sequence[float],
    rows: Sequence[Element],
    *,
    summary: str = "",
    headed: bool = False,
    heads_rows: bool = False,
) -> list[Element]:
    """Rows as a table and the gap under it; ``widths`` are those of the columns, in points.

    ``summary`` says what the table holds, to those who listen.
    """
    if not rows:
        return []
    # Rounded at the edges, so that what is lost in one column is not lost again in the next.
    edges = [twentieths(edge) for edge in accumulate(widths, initial=0.0)]
    spans = [right - left for left, right in pairwise(edges)]
    for each in rows:
        for cell, span in zip(each.iterfind("{*}tc/{*}tcPr"), spans, strict=True):
            cell.insert(0, element("w:tcW", {"w:w": span, "w:type": "dxa"}))
    looks: Attributes = {
        "w:val": f"{0x600 + 0x20 * headed + 0x80 * heads_rows:04X}",  # the same, for LibreOffice
        "w:firstRow": int(headed),
        "w:lastRow": 0,
        "w:firstColumn": int(heads_rows),
        "w:lastColumn": 0,
        "w:noHBand": 1,
        "w:noVBand": 1,
    }
    properties = element(
        "w:tblPr",
        None,
        valued("w:tblStyle", style),
        element("w:tblW", {"w:w": edges[-1], "w:type": "dxa"}),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblLook", looks),
        valued("w:tblDescription", writable(summary)) if summary else None,
    )
    columns = element("w:tblGrid", None, *(element("w:gridCol", {"w:w": span}) for span in spans))
    return [element("w:tbl", None, properties, columns, *rows), gap()]


def _is_tall(texts: Sequence[Text], widths: Sequence[float]) -> bool:
    """Whether a row has so many lines, as far as letters can tell, that it may be parted."""
    return any(
        len(plain(text)) * _LETTER > _WHOLE * width
        for text, width in zip(texts, widths, strict=True)
    )
