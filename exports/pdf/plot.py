"""What all charts share: the colours of their series, their values in words, key and figure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from exports.document import Chart
from exports.pdf.galley import Box, Galley, Letters, Mark, Slug, shifted
from exports.pdf.setting import baseline, single_line
from exports.pdf.structure import Element
from exports.pdf.style import CHART_LABEL, MEASURE, TEXT_HEIGHT, Colour
from exports.words import Words

SERIES: Final = (Colour.NIGHT, Colour.ACCENT, Colour.SKY, Colour.REST)  # from dark to light
_SWATCH: Final = 8.0


@dataclass(frozen=True)
class Plot:
    """A chart to draw, the element it belongs to, and the words of its language."""

    chart: Chart
    figure: Element
    words: Words

    def said(self, value: float) -> str:
        """A value as it is printed: in the digits of the language, with its unit."""
        exact = Decimal(str(round(value, 6)))
        whole = exact.to_integral_value()
        number = whole if exact == whole else exact.normalize()
        return self.words.number(number) + self.chart.unit

    def emphasis(self, index: int) -> Colour:
        """The colour of a category or a series: the accent for what the chart is about."""
        return Colour.ACCENT if self.chart.subject in {None, index} else Colour.REST


def key(plot: Plot) -> Slug:
    """The names of the series beside their colours, on as many lines as they take."""
    marks: list[Mark] = []
    x = y = 0.0
    for rank, series in enumerate(plot.chart.series):
        line = single_line(series.name, CHART_LABEL)
        if x and x + _SWATCH + 5 + line.width > MEASURE:
            x, y = 0.0, y + CHART_LABEL.leading
        colour = SERIES[rank % len(SERIES)]
        marks.append(Box(x, y + 2.5, _SWATCH, _SWATCH, colour, plot.figure))
        marks.append(Letters(line, x + _SWATCH + 5, y + baseline(CHART_LABEL), plot.figure))
        x += _SWATCH + 5 + line.width + 16
    return Slug(y + CHART_LABEL.leading + 4, tuple(marks))


def figure_of(plot: Plot, rows: Galley) -> Galley:
    """Rows as one figure; a chart taller than a page is parted between its rows."""
    if sum(row.height for row in rows) < TEXT_HEIGHT * 0.9:
        marks: list[Mark] = []
        at = 0.0
        for row in rows:
            marks += [shifted(mark, 0.0, at) for mark in row.marks]
            at += row.height
        return (Slug(at, tuple(marks), figure=plot.figure),)
    return tuple(replace(row, figure=plot.figure) for row in rows)
