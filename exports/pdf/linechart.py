"""Lines over time: the one the chart is about in the accent, the others in grey."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from exports.pdf.galley import Box, Curve, Letters, Mark, Slug
from exports.pdf.plot import Plot
from exports.pdf.setting import baseline, set_words, single_line
from exports.pdf.style import CHART_LABEL, CHART_VALUE, MEASURE, Colour, Style

_HEIGHT: Final = 130.0
_PLOT: Final = 0.72  # of the measure, the rest is for names and last values
_TOP: Final = 16.0
_NEAR: Final = 12.5  # under this, two labels would touch


def line_chart(plot: Plot) -> Slug:
    """Lines with their name and last value at the end, and the first value at the start."""
    chart = plot.chart
    known = [value for series in chart.series for value in series.values if value is not None]
    least, most = (min(known), max(known)) if known else (0.0, 0.0)
    start = max((single_line(plot.said(value), CHART_VALUE).width for value in known), default=0.0)
    left = start + 8
    width = MEASURE * _PLOT - left
    step = width / max(len(chart.categories) - 1, 1)
    marks: list[Mark] = []
    ends: list[tuple[float, str, Style]] = []
    for rank, series in enumerate(chart.series):
        points = [
            (left + at * step, _TOP + _HEIGHT * _fall(value, least, most), value)
            for at, value in enumerate(series.values)
            if value is not None
        ]
        if not points:
            continue
        colour = plot.emphasis(rank)
        marks.append(
            Curve(
                tuple((x, y) for x, y, _ in points),
                2.5 if colour is Colour.ACCENT else 1.5,
                colour,
                plot.figure,
            )
        )
        said = replace(CHART_VALUE, colour=colour if colour is Colour.ACCENT else Colour.MUTED)
        first = single_line(plot.said(points[0][2]), said)
        marks.append(Letters(first, left - 8 - first.width, points[0][1] + 3, plot.figure))
        ends.append((points[-1][1], f"{series.name} {plot.said(points[-1][2])}".strip(), said))
    names, foot = _named_ends(plot, ends, left + width + 8)
    marks += names
    floor = _TOP + _HEIGHT + 8
    marks.append(Box(left, floor, width, 0.6, Colour.MUTED, plot.figure))
    labels, height = _categories(plot, left, step, floor + 4)
    return Slug(max(height, foot), (*marks, *labels), figure=plot.figure)


def _fall(value: float, least: float, most: float) -> float:
    """How far under the top a value stands, from 0 to 1."""
    return (most - value) / (most - least) if most > least else 0.5


def _named_ends(
    plot: Plot, ends: list[tuple[float, str, Style]], x: float
) -> tuple[list[Mark], float]:
    """The names at the ends of the lines, moved down where they would touch."""
    marks: list[Mark] = []
    free = 0.0
    for y, words, used in sorted(ends, key=lambda end: end[0]):
        at = max(y + 3, free)
        for line in set_words(words, used, MEASURE - x):
            marks.append(Letters(line, x, at, plot.figure))
            at += _NEAR
        free = at
    return marks, free


def _categories(plot: Plot, left: float, step: float, top: float) -> tuple[list[Mark], float]:
    """The names of the categories under the axis, each in its own room, and how far they reach."""
    marks: list[Mark] = []
    reach = top
    for at, name in enumerate(plot.chart.categories):
        lines = set_words(name, CHART_LABEL, max(step - 4, 20.0))
        for index, line in enumerate(lines):
            x = max(left + at * step - line.width / 2, 0.0)
            y = top + index * CHART_LABEL.leading + baseline(CHART_LABEL)
            marks.append(Letters(line, x, y, plot.figure))
        reach = max(reach, top + len(lines) * CHART_LABEL.leading)
    return marks, reach
