"""Columns and bars from zero, the value of each at its end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from exports.document import Chart
from exports.slides.boxes import Align, ChartBox, Colour
from exports.slides.geometry import Area, area
from exports.slides.plots.legend import legend
from exports.slides.plots.marks import (
    Label,
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


def columns(box: ChartBox, words: Words) -> tuple[PlotMark, ...]:
    """Standing bars, the names of their categories under them."""
    chart = box.chart
    named, room = _named(box)
    pitch = room.width / max(len(chart.categories), 1)
    said = names(chart.categories, pitch, box.category_size, Align.CENTRE)
    foot = room.bottom - max(map(height, said), default=0.0) - _BESIDE
    tall = PITCH * box.label_size
    low, high = value_range(chart)
    floor = foot - (tall if low < 0 else 0.0)
    scale = _scale(floor - room.y - tall, low, high)
    zero = floor + low * scale
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


def bars(box: ChartBox, words: Words) -> tuple[PlotMark, ...]:
    """Lying bars, the names of their categories at their left."""
    chart = box.chart
    named, room = _named(box)
    wide = min(widest(chart.categories, box.category_size), room.width * _NAMES_SHARE)
    said = names(chart.categories, wide, box.category_size, Align.RIGHT)
    values = {
        (index, rank): label(value_words(words, value, chart), box.label_size, bold=True)
        for index, rank, value in _values(chart)
    }
    end = max(map(width, values.values()), default=0.0) + _BESIDE
    low, high = value_range(chart)
    left = room.x + wide + _BESIDE + (end if low < 0 else 0.0)
    scale = _scale(room.right - end - left, low, high)
    zero = left - low * scale
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
