"""Lines as they break in the box that is written.

A slide is fitted with a little room in hand, lest another machine's fonts are wider. What is
written is the whole box: its lines break where its own width says.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, assert_never

from exports.slides.boxes import (
    Box,
    Cell,
    ChartBox,
    ConnectorBox,
    PictureBox,
    ShapeBox,
    TableBox,
    TextBox,
    TextLine,
)
from exports.slides.setting import rebroken

_POINT: Final = 12_700
_CELL_MARGIN: Final = 12.0  # at the right of a cell, in points


def as_written(box: Box) -> Box:
    """The same box, each paragraph broken at the very width it is written with."""
    match box:
        case TextBox():
            return _rebroken(box, (box.frame.width - box.right_inset) / _POINT)
        case ShapeBox():
            return _rebroken(box, box.frame.width / _POINT - 2 * box.inset)
        case TableBox():
            rows = tuple(
                tuple(
                    Cell(_broken(cell.paragraphs, width / _POINT - _CELL_MARGIN))
                    for cell, width in zip(row, box.widths, strict=True)
                )
                for row in box.rows
            )
            return replace(box, rows=rows)
        case PictureBox() | ChartBox() | ConnectorBox():
            return box
        case _:
            assert_never(box)


def _rebroken(box: TextBox | ShapeBox, width: float) -> TextBox | ShapeBox:
    if all(len(line.breaks) < 2 for line in box.paragraphs):
        return box
    return replace(box, paragraphs=_broken(box.paragraphs, width))


def _broken(paragraphs: tuple[TextLine, ...], width: float) -> tuple[TextLine, ...]:
    return tuple(rebroken(line, width) for line in paragraphs)
