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


def line_ends(box: ChartBox) -> dict[int, tuple[float, float]]:
    """Where each line ends, by the rank of its series; one without a value ends nowhere."""
    plot, count = line_plot(box), len(box.chart.categories)
    last = {rank: last_known(series) for rank, series in enumerate(box.chart.series)}
    return {
        rank: _place(plot, count, index, value)
        for rank, index in last.items()
        if index is not None and (value := value_at(box.chart.series[rank], index)) is not None
    }


def name_middles(box: ChartBox) -> dict[int, float]:
    """The middle of the name of each line, beside its end or over the name beneath it."""
    pitch = PITCH * box.label_size
    ends = {rank: y for rank, (_, y) in line_ends(box).items()}
    floor = line_plot(box).area.bottom + pitch / 2
    moved: dict[int, float] = {}
    for rank in sorted(ends, key=lambda each: ends[each], reverse=True):
        floor = min(ends[rank], floor - pitch)
        moved[rank] = floor
    return moved


def _place(plot: Plot, count: int, index: int, value: float) -> tuple[float, float]:
    """The point of a value over one of so many categories."""
    across = plot.area.width / max(count, 1)
    share = (plot.high - value) / (plot.high - plot.low)
    return plot.area.x + (index + 0.5) * across, plot.area.y + plot.area.height * share


def lines(box: ChartBox, words: Words) -> tuple[PlotMark, ...]:
    """Lines over their categories; a gap where a value is not known."""
    chart = box.chart
    plot, count = line_plot(box), len(chart.categories)
    room = plot.area
    marks: list[PlotMark] = [
        Tile(Area(room.x, room.bottom - _AXIS / 2, room.width, _AXIS), Colour.MUTED),
        *_categories(box, room, room.width / max(count, 1)),
    ]
    subject = 0 if len(chart.series) == 1 else chart.subject
    for rank, series in enumerate(chart.series):
        colour, thick = _SUBJECT if rank == subject else _OTHER
        for stretch in _stretches(series, count):
            points = tuple(_place(plot, count, index, value) for index, value in stretch)
            marks.append(Curve(points if len(points) > 1 else points * 2, thick, colour))
    middles = name_middles(box)
    for rank, (x, _) in line_ends(box).items():
        series = chart.series[rank]
        colour, _ = _SUBJECT if rank == subject else _OTHER
        value = series.values[last_known(series) or 0]
        text = f"{series.name}\u00a0{value_words(words, value, chart)}".strip("\u00a0")
        line = label(text, box.label_size, colour, bold=True)
        marks.append(starting(line, x + _BESIDE, middles[rank]))
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
