"""The tables of slides: a rule of ink under the heads, hairlines under the rows."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import Final

from exports.pdf.slides.drawing import Easel
from exports.pdf.slides.texts import draw_text
from exports.pdf.structure import Element, cell, summarised
from exports.slides.boxes import Anchor, Cell, Colour, TableBox
from exports.slides.geometry import Area, area
from exports.slides.setting import letters

_RIGHT: Final = 12.0  # margins inside cells
_ABOVE: Final = 5.0
_UNDER: Final = 5.0


def draw_table(easel: Easel, box: TableBox, parent: Element) -> None:
    """Draw a table; the cells of its first row are the heads of its columns."""
    table = summarised(parent, box.alternative)
    whole = area(box.frame)
    lefts = [whole.x + edge / 12_700 for edge in accumulate(box.widths, initial=0)]
    tops = [whole.y + edge / 12_700 for edge in accumulate(box.heights, initial=0)]
    for rank, (cells, (top, bottom)) in enumerate(zip(box.rows, pairwise(tops), strict=True)):
        row = Element("TR", table)
        for held, (left, right) in zip(cells, pairwise(lefts), strict=True):
            heads = "Column" if rank == 0 and _has_words(held) else ""
            room = Area(left, top + _ABOVE, right - left - _RIGHT, bottom - top - _ABOVE - _UNDER)
            element = cell(row, heads=heads)
            draw_text(easel, held.paragraphs, room, Anchor.TOP, element)
        thick, ink = (0.75, Colour.RULE) if rank else (1.5, Colour.INK)
        with easel.canvas.artifact():
            easel.tile(Area(lefts[0], bottom - thick / 2, lefts[-1] - lefts[0], thick), ink)


def _has_words(held: Cell) -> bool:
    return any(letters(line.spans).strip() for line in held.paragraphs)
