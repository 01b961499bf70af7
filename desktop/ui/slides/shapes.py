"""Shapes as they are painted: rectangles, discs, and the lines that link texts."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from desktop.ui.slides.lines import Inks
from exports.slides.boxes import ConnectorBox, Geometry, ShapeBox
from exports.slides.geometry import Area, area

_DOT = 3.0  # the dot that ends a line, in widths of the line (ECMA-376, part 1, 20.1.10.33)


def rectangle(place: Area) -> QRectF:
    """An area as Qt knows it."""
    return QRectF(place.x, place.y, place.width, place.height)


def outline(place: QRectF, geometry: Geometry) -> QPainterPath:
    """The edge of a shape that fills a rectangle."""
    edge = QPainterPath()
    match geometry:
        case Geometry.RECTANGLE:
            edge.addRect(place)
        case Geometry.ELLIPSE:
            edge.addEllipse(place)
        case _:
            assert_never(geometry)
    return edge


def paint_shape(painter: QPainter, box: ShapeBox, inks: Inks) -> None:
    """Paint a shape without its text; the painter counts in points."""
    edge = outline(rectangle(area(box.frame)), box.geometry)
    if box.fill:
        painter.fillPath(edge, inks[box.fill])
    if box.outline:
        painter.strokePath(edge, QPen(inks[box.outline], box.outline_width))


def paint_connector(painter: QPainter, box: ConnectorBox, inks: Inks) -> None:
    """Paint a line and the dot at its end; the painter counts in points."""
    place = rectangle(area(box.frame))
    start, end = place.topLeft(), place.bottomRight()
    if box.rising:
        start, end = place.bottomLeft(), place.topRight()
    line = QPainterPath(start)
    line.lineTo(end)
    painter.strokePath(line, QPen(inks[box.colour], box.width))
    dot = QPainterPath()
    dot.addEllipse(end, _DOT * box.width / 2, _DOT * box.width / 2)
    painter.fillPath(dot, inks[box.colour])
