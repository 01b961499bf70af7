"""Columns and bars from zero, the value of each at its end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from exports.document import Chart
from exports.slides.boxes import Align, ChartBox, Colour, TextLine
from exports.slides.geometry import Area, area
from exports.slides.plots.legend import legend
from exports.slides.plots.marks import (
    Label,
    Plot,
    PlotMark,
    Tile,
    centred,
    ending,
    label,
    names,
    starting,
    widest,
    width,
)
from exports.slides.plots.scale import part_colours, value_at, value_range, value_words
from exports.slides.setting import PITCH, height
from exports.words import Words

_GAP: Final = 0.5  # of the thickness of a bar, between the bars of two categories
_AXIS: Final = 1.0
_BESIDE: Final = 8.0
_NAMES_SHARE: Final = 0.45  # of the width, at most, for the names of lying bars


def column_plot(box: ChartBox) -> Plot:
    """The room of standing bars: over it the highest value, under it the names."""
    named, room = _named(box)
    said = _names_under(box, room)
    tall = PITCH * box.label_size
    top = room.y + tall
    foot = room.bottom - max(map(height, said), default=0.0) - _BESIDE
    low, high = _with_room(box.chart, foot - top, tall)
    place = Area(room.x, top, room.width, max(foot - top, 0.0))
    return Plot(place, low, high, legend=bool(named))


def _with_room(chart: Chart, length: float, said: float) -> tuple[float, float]:
    """The ends of an axis of a length, with room beyond the bars under zero for their values."""
    low, high = value_range(chart)
    scale = _scale(length - said, low, high)
    return (low - said / scale if low < 0 and scale else low), high


def _names_under(box: ChartBox, room: Area) -> list[tuple[TextLine, ...]]:
    pitch = room.width / max(len(box.chart.categories), 1)
    return names(box.chart.categories, pitch, box.category_size, Align.CENTRE)


def columns(box: ChartBox, words: Words) -> tuple[PlotMark, ...]:
    """Standing bars, the names of their categories under them."""
    chart = box.chart
    named, room = _named(box)
    pitch = room.width / max(len(chart.categories), 1)
    said = _names_under(box, room)
    plot = column_plot(box)
    tall, foot = PITCH * box.label_size, plot.area.bottom
    scale = _scale(plot.area.height, plot.low, plot.high)
    zero = foot + plot.low * scale
    thickness = pitch / (len(chart.series) + _GAP)
    marks: list[PlotMark] = []
    for index, rank, value in _values(chart):
        x = room.x + index * pitch + (_GAP / 2 + rank) * thickness
        long = abs(value) * scale
        bar = Area(x, zero - long if value >= 0 else zero, thickness, long)
        line = label(value_words(words, value, chart), box.label_size, bold=True)
        end = bar.y - tall / 2 if value >= 0 else bar.bottom + tall / 2
        marks += [Tile(bar, _colour(chart, rank, index)), centred(line, x + thickness / 2, end)]
    marks.append(Tile(Area(room.x, zero - _AXIS / 2, room.width, _AXIS), Colour.MUTED))
    for index, lines in enumerate(said):
        under = Area(room.x + index * pitch, foot + _BESIDE, pitch, height(lines))
        marks.append(Label(under, lines))
    return (*named, *marks)


def bar_plot(box: ChartBox, words: Words) -> Plot:
    """The room of lying bars: at its left the names, at its right the longest value."""
    named, room = _named(box)
    ends = map(width, _values_said(box, words).values())
    end = max(ends, default=0.0) + _BESIDE
    left = room.x + _names_beside(box, room) + _BESIDE
    across = max(room.right - end - left, 0.0)
    low, high = _with_room(box.chart, across, end)
    return Plot(Area(left, room.y, across, room.height), low, high, legend=bool(named))


def _names_beside(box: ChartBox, room: Area) -> float:
    return min(widest(box.chart.categories, box.category_size), room.width * _NAMES_SHARE)


def _values_said(box: ChartBox, words: Words) -> dict[tuple[int, int], TextLine]:
    return {
        (index, rank): label(value_words(words, value, box.chart), box.label_size, bold=True)
        for index, rank, value in _values(box.chart)
    }


def bars(box: ChartBox, words: Words) -> tuple[PlotMark, ...]:
    """Lying bars, the names of their categories at their left."""
    chart = box.chart
    named, room = _named(box)
    wide = _names_beside(box, room)
    said = names(chart.categories, wide, box.category_size, Align.RIGHT)
    values = _values_said(box, words)
    plot = bar_plot(box, words)
    scale = _scale(plot.area.width, plot.low, plot.high)
    zero = plot.area.x - plot.low * scale
    pitch = room.height / max(len(chart.categories), 1)
    thickness = pitch / (len(chart.series) + _GAP)
    marks: list[PlotMark] = []
    for index, rank, value in _values(chart):
        y = room.y + index * pitch + (_GAP / 2 + rank) * thickness
        long = abs(value) * scale
        bar = Area(zero if value >= 0 else zero - long, y, long, thickness)
        line, middle = values[index, rank], y + thickness / 2
        at_end = (
            starting(line, bar.right + _BESIDE, middle)
            if value >= 0
            else ending(line, bar.x - _BESIDE, middle)
        )
        marks += [Tile(bar, _colour(chart, rank, index)), at_end]
    marks.append(Tile(Area(zero - _AXIS / 2, room.y, _AXIS, room.height), Colour.MUTED))
    for index, lines in enumerate(said):
        beside = Area(room.x, room.y + index * pitch, wide, pitch)
        marks.append(Label(beside, lines))
    return (*named, *marks)


def _named(box: ChartBox) -> tuple[tuple[PlotMark, ...], Area]:
    """The names of several series, and the room for their bars."""
    room = area(box.frame)
    return legend(box, room) if len(box.chart.series) > 1 else ((), room)


def _values(chart: Chart) -> Iterator[tuple[int, int, float]]:
    """Each value that is known, with the index of its category and the rank of its series."""
    for index in range(len(chart.categories)):
        for rank, series in enumerate(chart.series):
            value = value_at(series, index)
            if value is not None:
                yield index, rank, value


def _scale(room: float, low: float, high: float) -> float:
    return max(room, 0.0) / (high - low) if high > low else 0.0


def _colour(chart: Chart, rank: int, index: int) -> Colour:
    if len(chart.series) > 1:
        return part_colours(len(chart.series))[rank]
    return Colour.BRICK if chart.subject in {None, index} else Colour.REST
