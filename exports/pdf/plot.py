"""What all charts share: the colours of their series, their values in words, their key."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from exports.document import Chart
from exports.pdf.galley import Box, Letters, Mark, Slug
from exports.pdf.setting import baseline, single_line
from exports.pdf.structure import Element
from exports.pdf.style import CHART_LABEL, MEASURE, Colour
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
        return value_in_words(Decimal(str(round(value, 6))), self)

    def emphasis(self, index: int) -> Colour:
        """The colour of a category or a series: the accent for what the chart is about."""
        return Colour.ACCENT if self.chart.subject in {None, index} else Colour.REST


def value_in_words(value: Decimal, plot: Plot) -> str:
    """A number with its unit, without useless noughts."""
    whole = value.to_integral_value()
    return plot.words.number(whole if value == whole else value.normalize()) + plot.chart.unit


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
