"""A part of one whole as a ring; what is written in its middle is a text of the slide."""

from __future__ import annotations

from typing import Final

from exports.slides.boxes import ChartBox
from exports.slides.geometry import Area, area
from exports.slides.plots.marks import Plot, PlotMark, Sector
from exports.slides.plots.scale import part_colours

_HOLE: Final = 0.68
_APART: Final = 2.0  # points of white between two parts


def ring_plot(box: ChartBox) -> Plot:
    """The square around a ring, in the middle of its frame."""
    whole = area(box.frame)
    across = min(whole.width, whole.height)
    left, top = whole.x + (whole.width - across) / 2, whole.y + (whole.height - across) / 2
    return Plot(Area(left, top, across, across))


def ring(box: ChartBox) -> tuple[PlotMark, ...]:
    """The parts of a ring, clockwise from the top."""
    square = ring_plot(box).area
    series = box.chart.series[0] if box.chart.series else None
    values = [max(value or 0.0, 0.0) for value in (series.values if series else ())]
    total = sum(values)
    if not total:
        return ()
    colours = part_colours(max(2, len(values)))
    gap = 360 * _APART / (square.width * 3.14) if sum(value > 0 for value in values) > 1 else 0.0
    marks: list[PlotMark] = []
    start = 0.0
    for rank, value in enumerate(values):
        sweep = 360 * value / total
        if sweep:
            shown = max(sweep - gap, sweep / 2)
            marks.append(Sector(square, start + (sweep - shown) / 2, shown, _HOLE, colours[rank]))
        start += sweep
    return tuple(marks)
