"""Lines from year to year, each named with its last value at its end."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import Final

from exports.document import Series
from exports.slides.boxes import Align, ChartBox, Colour
from exports.slides.geometry import Area, area
from exports.slides.plots.marks import (
    Curve,
    Label,
    Plot,
    PlotMark,
    Tile,
    label,
    names,
    starting,
    widest,
)
from exports.slides.plots.scale import last_known, value_at, value_range, value_words
from exports.slides.setting import PITCH, height
from exports.words import Words

_LEFT, _TOP, _WIDTH, _HEIGHT = 0.01, 0.04, 0.76, 0.84  # of the chart; names stand at its right
_SUBJECT: Final = (Colour.BRICK, 4.5)
_OTHER: Final = (Colour.MUTED, 2.5)
_AXIS: Final = 1.0
_BESIDE: Final = 8.0


def line_plot(box: ChartBox) -> Plot:
    """The room of the lines, at the left of their names."""
    whole = area(box.frame)
    return Plot(
        Area(
            whole.x + _LEFT * whole.width,
            whole.y + _TOP * whole.height,
            _WIDTH * whole.width,
            _HEIGHT * whole.height,
        ),
        *value_range(box.chart),
    )


def lines(box: ChartBox, words: Words) -> tuple[PlotMark, ...]:
    """Lines over their categories; a gap where a value is not known."""
    chart = box.chart
    found = line_plot(box)
    plot, low, high = found.area, found.low, found.high
    pitch = plot.width / max(len(chart.categories), 1)

    def place(index: int, value: float) -> tuple[float, float]:
        share = (high - value) / (high - low)
        return plot.x + (index + 0.5) * pitch, plot.y + plot.height * share

    marks: list[PlotMark] = [
        Tile(Area(plot.x, plot.bottom - _AXIS / 2, plot.width, _AXIS), Colour.MUTED),
        *_categories(box, plot, pitch),
    ]
    ends: dict[int, tuple[float, float]] = {}
    subject = 0 if len(chart.series) == 1 else chart.subject
    for rank, series in enumerate(chart.series):
        colour, thick = _SUBJECT if rank == subject else _OTHER
        for stretch in _stretches(series, len(chart.categories)):
            points = tuple(place(index, value) for index, value in stretch)
            marks.append(Curve(points if len(points) > 1 else points * 2, thick, colour))
        last = last_known(series)
        if last is not None and (value := value_at(series, last)) is not None:
            ends[rank] = place(last, value)
    moved = _apart({rank: y for rank, (_, y) in ends.items()}, PITCH * box.label_size, plot.bottom)
    for rank, (x, _) in ends.items():
        series = chart.series[rank]
        colour, _ = _SUBJECT if rank == subject else _OTHER
        value = series.values[last_known(series) or 0]
        text = f"{series.name}\u00a0{value_words(words, value, chart)}".strip("\u00a0")
        line = label(text, box.label_size, colour, bold=True)
        marks.append(starting(line, x + _BESIDE, moved[rank]))
    return tuple(marks)


def _categories(box: ChartBox, plot: Area, pitch: float) -> Iterator[Label]:
    """The names under the axis, one in so many where they would touch."""
    across = widest(box.chart.categories, box.category_size) + _BESIDE
    every = max(1, ceil(across / pitch)) if across > 2 * pitch else 1
    measure = pitch * every
    said = names(box.chart.categories, measure, box.category_size, Align.CENTRE)
    for index in range(0, len(said), every):
        middle = plot.x + (index + 0.5) * pitch
        under = Area(middle - measure / 2, plot.bottom + 4, measure, height(said[index]))
        yield Label(under, said[index])


def _stretches(series: Series, count: int) -> Iterator[list[tuple[int, float]]]:
    """The values of a series that follow one another without a gap."""
    stretch: list[tuple[int, float]] = []
    for index in range(count):
        value = value_at(series, index)
        if value is not None:
            stretch.append((index, value))
        elif stretch:
            yield stretch
            stretch = []
    if stretch:
        yield stretch


def _apart(ends: dict[int, float], pitch: float, bottom: float) -> dict[int, float]:
    """The middles of names at the ends of lines, the upper ones moved up so that none touch."""
    moved: dict[int, float] = {}
    floor = bottom + pitch / 2
    for rank in sorted(ends, key=lambda each: ends[each], reverse=True):
        floor = min(ends[rank], floor - pitch)
        moved[rank] = floor
    return moved
