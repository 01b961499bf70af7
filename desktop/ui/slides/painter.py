"""Slides painted on the screen: the very boxes and lines that the deck is written with."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.slides.charts import paint_chart
from desktop.ui.slides.lines import Inks, Typesetter
from desktop.ui.slides.pictures import Gallery
from desktop.ui.slides.shapes import outline, paint_connector, paint_shape, rectangle
from desktop.ui.slides.tables import paint_table
from exports.slides.boxes import (
    Box,
    ChartBox,
    Colour,
    ConnectorBox,
    Geometry,
    PictureBox,
    ShapeBox,
    Slides,
    TableBox,
    TextBox,
)
from exports.slides.decoration import decoration, foot
from exports.slides.geometry import Area, area
from exports.slides.look import Look
from exports.slides.palette import palette

_HOUSES = 2  # house colours whose texts are kept


class SlidePainter:
    """Paints slides of one look; ``picture`` gives the bytes of a picture by its hash.

    Qt must be running: a `QGuiApplication` made first.
    """

    def __init__(self, look: Look, picture: Callable[[str], bytes]) -> None:
        self._look = look
        self._gallery = Gallery(picture)
        self._typesetter = lru_cache(_HOUSES)(lambda house: Typesetter(_inks(look, house)))

    def paint(self, painter: QPainter, within: QRectF, slides: Slides, index: int) -> None:
        """Paint a slide, counted from 0, as large as it can stand in a rectangle."""
        slide = slides.slides[index]
        typesetter = self._typesetter(slides.colour)
        drawn = decoration(slide.layout, self._look)
        page = area_of(slides)
        painter.save()
        _fit(painter, within, page)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setClipRect(rectangle(page), Qt.ClipOperation.IntersectClip)
        painter.fillRect(rectangle(page), typesetter.inks[drawn.ground])
        boxes = (*drawn.shapes, *slide.boxes, *foot(slide, index + 1, self._look))
        for box in boxes:
            self._paint_box(painter, box, typesetter, slides.language)
        painter.restore()

    def image(self, slides: Slides, index: int, width: int) -> QImage:
        """A slide, counted from 0, as a picture of so many pixels across."""
        height = round(width * slides.height / slides.width)
        painted = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(painted)
        self.paint(painter, QRectF(0, 0, width, height), slides, index)
        painter.end()
        return painted

    def _paint_box(
        self, painter: QPainter, box: Box, typesetter: Typesetter, language: str
    ) -> None:
        match box:
            case TextBox():
                _paint_text(painter, box, typesetter)
            case ShapeBox():
                _paint_shape(painter, box, typesetter)
            case PictureBox():
                self._paint_picture(painter, box, typesetter.inks)
            case ChartBox():
                paint_chart(painter, box, typesetter, language)
            case TableBox():
                paint_table(painter, box, typesetter)
            case ConnectorBox():
                paint_connector(painter, box, typesetter.inks)
            case _:
                assert_never(box)

    def _paint_picture(self, painter: QPainter, box: PictureBox, inks: Inks) -> None:
        place = rectangle(area(box.frame))
        edge = outline(place, Geometry.ELLIPSE if box.round else Geometry.RECTANGLE)
        # In the pixels of what is painted on, so that it is scaled once and well.
        seen = painter.deviceTransform().mapRect(place)
        image = self._gallery.image(
            box.image.content, box.crop, QSize(round(seen.width()), round(seen.height()))
        )
        if image.isNull():
            painter.fillPath(edge, inks[Colour.PAPER])
            return
        painter.save()
        painter.setClipPath(edge, Qt.ClipOperation.IntersectClip)
        painter.drawImage(place, image)
        painter.restore()


def area_of(slides: Slides) -> Area:
    """The whole of a slide in points."""
    return Area(0.0, 0.0, slides.width / 12_700, slides.height / 12_700)


def _inks(look: Look, house: str) -> Inks:
    return {colour: QColor(f"#{digits}") for colour, digits in palette(look.colours, house).items()}


def _fit(painter: QPainter, within: QRectF, page: Area) -> None:
    """Make the painter count in points of a page in the middle of a rectangle."""
    scale = min(within.width() / page.width, within.height() / page.height)
    painter.translate(
        within.center().x() - page.width * scale / 2, within.center().y() - page.height * scale / 2
    )
    painter.scale(scale, scale)


def _paint_text(painter: QPainter, box: TextBox, typesetter: Typesetter) -> None:
    room = area(box.frame)
    narrowed = Area(room.x, room.y, room.width - box.right_inset / 12_700, room.height)
    for line in typesetter.set_lines(box.paragraphs, narrowed, box.anchor):
        line.draw(painter)


def _paint_shape(painter: QPainter, box: ShapeBox, typesetter: Typesetter) -> None:
    paint_shape(painter, box, typesetter.inks)
    room = area(box.frame)
    inner = Area(
        room.x + box.inset,
        room.y + box.inset,
        room.width - 2 * box.inset,
        room.height - 2 * box.inset,
    )
    for line in typesetter.set_lines(box.paragraphs, inner, box.anchor):
        line.draw(painter)
