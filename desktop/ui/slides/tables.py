"""Tables as they are painted: a rule of ink under the head, hairlines under the rows."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.ui.slides.lines import Typesetter
from exports.slides.boxes import Colour, TableBox
from exports.slides.geometry import Area, area

_RIGHT, _ABOVE = 12.0, 5.0  # margins inside cells, in points
_UNDER_HEAD, _UNDER_ROW = 1.5, 0.75


def paint_table(painter: QPainter, box: TableBox, typesetter: Typesetter) -> None:
    """Paint a table; the painter counts in points."""
    whole = area(box.frame)
    lefts = list(accumulate((width / 12_700 for width in box.widths), initial=whole.x))
    tops = list(accumulate((height / 12_700 for height in box.heights), initial=whole.y))
    for rank, row in enumerate(box.rows):
        for column, cell in enumerate(row):
            width = lefts[column + 1] - lefts[column] - _RIGHT
            room = Area(lefts[column], tops[rank] + _ABOVE, width, 0.0)
            for line in typesetter.set_lines(cell.paragraphs, room):
                line.draw(painter)
        colour, thick = (Colour.RULE, _UNDER_ROW) if rank else (Colour.INK, _UNDER_HEAD)
        rule = QRectF(whole.x, tops[rank + 1] - thick / 2, lefts[-1] - whole.x, thick)
        painter.fillRect(rule, typesetter.inks[colour])
