"""Parts of a whole side by side, a bar for each category."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from exports.slides.boxes import Align, ChartBox, Colour
from exports.slides.geometry import Area, area
from exports.slides.plots.legend import legend
from exports.slides.plots.marks import (
    Label,
    Plot,
    PlotMark,
    Tile,
    centred,
    label,
    names,
    widest,
    width,
)
from exports.slides.plots.scale import part_colours, value_at, value_words
from exports.slides.setting import PITCH
from exports.words import Words

_GAP: Final = 0.45  # of the thickness of a bar, between two bars
_APART: Final = 2.0
_BESIDE: Final = 12.0
_INSIDE: Final = 6.0
_NAMES_SHARE: Final = 0.45  # of the width, at most, for the names of categories


def stacks(box: ChartBox, words: Words) -> tuple[PlotMark, ...]:
    """Bars of one length, their parts named on the first one, or over all where one is narrow.

    A value wider than its part stands over it.
    """
    whole = area(box.frame)
    marks = _bars(box, words, whole, named=True)
    if marks is None:
        over, room = legend(box, whole)
        return (*over, *(_bars(box, words, room, named=False) or ()))
    return marks


def stack_plot(box: ChartBox, words: Words) -> Plot:
    """The room of the bars, at the right of their names."""
    whole = area(box.frame)
    if _bars(box, words, whole, named=True) is not None:
        return Plot(_beside_names(box, whole))
    over, room = legend(box, whole)
    return Plot(_beside_names(box, room), legend=bool(over))


def _beside_names(box: ChartBox, room: Area) -> Area:
    wide = min(widest(box.chart.categories, box.category_size), room.width * _NAMES_SHARE)
    left = room.x + (wide + _BESIDE if wide else 0.0)
    return Area(left, room.y, room.right - left, room.height)


def _bars(box: ChartBox, words: Words, room: Area, *, named: bool) -> tuple[PlotMark, ...] | None:
    """The bars; nothing where a part of the first one is too narrow for the name it should bear."""
    chart = box.chart
    wide = min(widest(chart.categories, box.category_size), room.width * _NAMES_SHARE)
    said = names(chart.categories, wide, box.category_size, Align.RIGHT)
    plot = _beside_names(box, room)
    pitch = room.height / max(len(chart.categories), 1)
    thickness = pitch / (1 + _GAP)
    colours = part_colours(len(chart.series))
    marks: list[PlotMark] = []
    for index, lines in enumerate(said):
        values = [value_at(series, index) for series in chart.series]
        y = room.y + index * pitch + (pitch - thickness) / 2
        marks.append(Label(Area(room.x, room.y + index * pitch, wide, pitch), lines))
        for rank, part in enumerate(_parts(values, Area(plot.x, y, plot.width, thickness))):
            value = values[rank]
            if part is None or value is None:
                continue
            text = value_words(words, value, chart)
            bears_name = named and index == 0 and bool(chart.series[rank].name.strip())
            if bears_name:
                text = f"{chart.series[rank].name}\u00a0{text}"
            ink = Colour.INK if colours[rank] is Colour.REST else Colour.WHITE
            line = label(text, box.label_size, ink, bold=True)
            fits = width(line) + _INSIDE <= part.width
            if bears_name and not fits:
                return None
            middle = part.y + part.height / 2
            if not fits:
                line = label(text, box.label_size, bold=True)
                middle = part.y - PITCH * box.label_size / 2
            marks += [Tile(part, colours[rank]), centred(line, part.x + part.width / 2, middle)]
    return tuple(marks)


def _parts(values: Sequence[float | None], bar: Area) -> list[Area | None]:
    """The part of a bar for each value, in proportion; none for what is not known or nothing."""
    total = sum(max(value or 0.0, 0.0) for value in values)
    parts: list[Area | None] = []
    x = bar.x
    for value in values:
        share = max(value or 0.0, 0.0) / total if total else 0.0
        across = bar.width * share
        shown = max(across - _APART, min(across, 1.0))
        parts.append(Area(x, bar.y, shown, bar.height) if across else None)
        x += across
    return parts
