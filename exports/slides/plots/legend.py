"""The names of series over their chart, where they do not stand beside their marks."""

from __future__ import annotations

from typing import Final

from exports.slides.boxes import ChartBox, Colour
from exports.slides.geometry import Area
from exports.slides.plots.marks import Label, PlotMark, Tile, label, starting, width
from exports.slides.plots.scale import part_colours
from exports.slides.setting import PITCH, SMALLEST

_SWATCH: Final = 10.0
_BESIDE: Final = 6.0
_APART: Final = 24.0
_UNDER: Final = 8.0


def legend(box: ChartBox, room: Area) -> tuple[tuple[PlotMark, ...], Area]:
    """The names beside their colours in rows at the top, and the room left under them."""
    size = max(SMALLEST, box.category_size - 2)
    rows: list[list[tuple[float, Label, Colour]]] = [[]]
    x = 0.0
    y = room.y + PITCH * size / 2
    for series, colour in zip(box.chart.series, part_colours(len(box.chart.series)), strict=True):
        if not series.name.strip():
            continue
        line = label(series.name, size)
        taken = _SWATCH + _BESIDE + width(line)
        if rows[-1] and x + taken > room.width:
            rows.append([])
            x, y = 0.0, y + PITCH * size
        rows[-1].append((x, starting(line, room.x + x + _SWATCH + _BESIDE, y), colour))
        x += taken + _APART
    if not rows[0]:
        return (), room
    marks: list[PlotMark] = []
    for row in rows:
        for start, named, colour in row:
            middle = named.area.y + named.area.height / 2
            square = Area(room.x + start, middle - _SWATCH / 2, _SWATCH, _SWATCH)
            marks += [Tile(square, colour), named]
    top = room.y + PITCH * size * len(rows) + _UNDER
    return tuple(marks), Area(room.x, top, room.width, max(room.bottom - top, 0.0))
