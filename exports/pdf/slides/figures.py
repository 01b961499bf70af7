"""The pictures and the charts of slides."""

from __future__ import annotations

from typing import assert_never

from exports.pdf import paths
from exports.pdf.slides.drawing import Easel
from exports.pdf.slides.texts import draw_plainly
from exports.pdf.structure import Element
from exports.slides.boxes import Anchor, ChartBox, Geometry, PictureBox
from exports.slides.geometry import Area, area
from exports.slides.plots import Curve, Label, PlotMark, Sector, Tile, chart_marks


def draw_picture(easel: Easel, box: PictureBox, parent: Element) -> None:
    """Draw a picture, cropped, round or square; without an alternative, it is decoration."""
    place = area(box.frame)
    said = box.image.alternative.strip()
    if not said:
        with easel.canvas.artifact():
            _draw_pixels(easel, box, place)
        return
    figure = Element("Figure", parent, alternative=said)
    easel.bind(figure, place)
    with easel.canvas.marked(figure):
        _draw_pixels(easel, box, place)


def _draw_pixels(easel: Easel, box: PictureBox, place: Area) -> None:
    left, top, right, bottom = box.crop
    width = place.width / max(1.0 - left - right, 1e-6)
    height = place.height / max(1.0 - top - bottom, 1e-6)
    geometry = Geometry.ELLIPSE if box.round else Geometry.RECTANGLE
    easel.canvas.image(
        box.image.content,
        easel.frame(place),
        (width, height),
        (-left * width, -bottom * height),
        within=easel.path(place, geometry),
    )


def draw_chart(easel: Easel, box: ChartBox, parent: Element) -> None:
    """Draw a chart as vectors; its values in words are its alternative."""
    marks = chart_marks(box, easel.words)
    if not marks:
        return
    said = box.chart.alternative.strip() or box.chart.caption.strip() or easel.words("Graphique")
    figure = Element("Figure", parent, alternative=said)
    easel.bind(figure, area(box.frame))
    with easel.canvas.marked(figure):
        for mark in marks:
            _draw_mark(easel, mark)


def _draw_mark(easel: Easel, mark: PlotMark) -> None:
    match mark:
        case Tile():
            easel.tile(mark.area, mark.colour)
        case Label():
            draw_plainly(easel, mark.lines, mark.area, Anchor.MIDDLE)
        case Curve():
            easel.canvas.outline(easel.polyline(mark.points), mark.width, mark.colour)
        case Sector():
            x, y, width, height = easel.frame(mark.area)
            radius = width / 2
            radii = (radius * mark.hole, radius)
            path = paths.sector((x + radius, y + height / 2), radii, mark.start, mark.sweep)
            easel.canvas.fill(path, mark.colour)
        case _:
            assert_never(mark)
