"""A slide on its page: the ground of its layout, its boxes from back to front, its foot."""

from __future__ import annotations

from typing import assert_never

from exports.pdf.slides.drawing import Easel, is_paper
from exports.pdf.slides.figures import draw_chart, draw_picture
from exports.pdf.slides.tables import draw_table
from exports.pdf.slides.texts import draw_heading, draw_plainly, draw_text
from exports.pdf.structure import Element
from exports.slides.boxes import (
    Box,
    ChartBox,
    ConnectorBox,
    Geometry,
    PictureBox,
    ShapeBox,
    Slide,
    TableBox,
    TextBox,
)
from exports.slides.decoration import decoration, foot
from exports.slides.geometry import Area, area
from exports.slides.look import TITLE, Look
from exports.slides.setting import letters

_DOT = 1.5  # radius of the dot at the end of a connector, to its width


def draw_slide(easel: Easel, slide: Slide, number: int, look: Look, root: Element) -> None:
    """Draw a slide as a section of its own; ``number`` is the one it has in the deck, from 1."""
    section = Element("Sect", root)
    under = decoration(slide.layout, look)
    with easel.canvas.artifact():
        if not is_paper(under.ground):
            easel.tile(look.page, under.ground)
        for shape in under.shapes:
            _draw_shape(easel, shape)
    for box in slide.boxes:
        _draw_box(easel, box, section)
    for text in foot(slide, number, look):
        with easel.canvas.artifact("Pagination"):
            draw_plainly(easel, text.paragraphs, area(text.frame), text.anchor)


def _draw_box(easel: Easel, box: Box, section: Element) -> None:
    match box:
        case TextBox():
            _draw_text_box(easel, box, section)
        case ShapeBox():
            _draw_shape_box(easel, box, section)
        case PictureBox():
            draw_picture(easel, box, section)
        case ChartBox():
            draw_chart(easel, box, section)
        case TableBox():
            draw_table(easel, box, section)
        case ConnectorBox():
            with easel.canvas.artifact():
                _draw_connector(easel, box)
        case _:
            assert_never(box)


def _draw_text_box(easel: Easel, box: TextBox, section: Element) -> None:
    whole = area(box.frame)
    room = Area(whole.x, whole.y, whole.width - box.right_inset / 12_700, whole.height)
    if box.placeholder == TITLE and any(letters(line.spans).strip() for line in box.paragraphs):
        draw_heading(easel, box.paragraphs, room, box.anchor, section)
    else:
        draw_text(easel, box.paragraphs, room, box.anchor, section)


def _draw_shape_box(easel: Easel, box: ShapeBox, section: Element) -> None:
    with easel.canvas.artifact():
        _draw_shape(easel, box)
    if box.paragraphs:
        whole = area(box.frame)
        room = Area(
            whole.x + box.inset,
            whole.y + box.inset,
            whole.width - 2 * box.inset,
            whole.height - 2 * box.inset,
        )
        draw_text(easel, box.paragraphs, room, box.anchor, section)


def _draw_shape(easel: Easel, box: ShapeBox) -> None:
    path = easel.path(area(box.frame), box.geometry)
    if box.fill is not None:
        easel.canvas.fill(path, box.fill)
    if box.outline is not None:
        easel.canvas.outline(path, box.outline_width, box.outline)


def _draw_connector(easel: Easel, box: ConnectorBox) -> None:
    """A line with a dot at its end, as PowerPoint draws an oval of a middle size."""
    whole = area(box.frame)
    ends = (whole.bottom, whole.y) if box.rising else (whole.y, whole.bottom)
    line = ((whole.x, ends[0]), (whole.right, ends[1]))
    easel.canvas.outline(easel.polyline(line), box.width, box.colour)
    radius = box.width * _DOT
    dot = Area(line[1][0] - radius, line[1][1] - radius, 2 * radius, 2 * radius)
    easel.canvas.fill(easel.path(dot, Geometry.ELLIPSE), box.colour)
