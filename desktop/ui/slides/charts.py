"""Charts as they are painted, in the manner of the native chart that the deck holds."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from desktop.ui.slides.lines import Inks, Typesetter
from desktop.ui.slides.shapes import rectangle
from exports.slides.boxes import Anchor, ChartBox, Colour
from exports.slides.plots import Curve, Label, Sector, Tile, chart_marks
from exports.words import Words

_PARTED = 2.0  # the white line around the parts of a ring, in points


def paint_chart(painter: QPainter, box: ChartBox, typesetter: Typesetter, language: str) -> None:
    """Paint a chart; the painter counts in points, ``language`` is that of its numbers."""
    inks = typesetter.inks
    for mark in chart_marks(box, Words(language)):
        match mark:
            case Tile(area, colour):
                painter.fillRect(rectangle(area), inks[colour])
            case Label(area, lines):
                for line in typesetter.set_lines(lines, area, Anchor.MIDDLE):
                    line.draw(painter)
            case Curve(points, width, colour):
                _paint_curve(painter, points, QPen(inks[colour], width))
            case Sector():
                _paint_sector(painter, mark, inks)
            case _:
                assert_never(mark)


def _paint_curve(painter: QPainter, points: tuple[tuple[float, float], ...], pen: QPen) -> None:
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    line = QPainterPath()
    line.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    painter.strokePath(line, pen)


def _paint_sector(painter: QPainter, sector: Sector, inks: Inks) -> None:
    outer = rectangle(sector.area)
    across = outer.width() * sector.hole
    inner = QRectF(0.0, 0.0, across, across)
    inner.moveCenter(outer.center())
    # Qt counts angles from three o'clock, against the clock.
    first, last = 90.0 - sector.start, 90.0 - sector.start - sector.sweep
    path = QPainterPath()
    path.arcMoveTo(outer, first)
    path.arcTo(outer, first, -sector.sweep)
    path.arcTo(inner, last, sector.sweep)
    path.closeSubpath()
    painter.fillPath(path, inks[sector.colour])
    painter.strokePath(path, QPen(inks[Colour.WHITE], _PARTED))
