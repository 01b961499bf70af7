"""Charts drawn as vectors, in the colours and the order of the slides."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, assert_never

from exports.document import Chart, ChartKind
from exports.pdf import style
from exports.pdf.galley import Box, Galley, Letters, Mark, Slug, kept, letters, spaced
from exports.pdf.linechart import line_chart
from exports.pdf.plot import SERIES, Plot, figure_of, key
from exports.pdf.prose import words_line
from exports.pdf.setting import baseline, set_words, single_line
from exports.pdf.shares import share, stacked
from exports.pdf.structure import Element
from exports.pdf.style import CHART_LABEL, CHART_VALUE, MEASURE, Colour
from exports.words import Words

_BAR: Final = 13.0
_EVERY: Final = 20.0
_LABEL_SHARE: Final = 0.42  # of the measure, at most, for the names of categories
_BEFORE: Final = 6.0
_AFTER: Final = 10.0


def chart(block: Chart, parent: Element, words: Words) -> Galley:
    """A chart under its caption, whole on one page; its values in words are its alternative."""
    caption = kept(words_line(block.caption, style.CAPTION, parent)) if block.caption else ()
    if not any(value is not None for series in block.series for value in series.values):
        return caption
    said = block.alternative.strip() or block.caption.strip() or words("Graphique")
    drawn = _drawn(Plot(block, Element("Figure", parent, alternative=said), words))
    return spaced((*caption, *drawn), before=0.0 if caption else _BEFORE, after=_AFTER)


def _drawn(plot: Plot) -> Galley:
    match plot.chart.kind:
        case ChartKind.BAR | ChartKind.COLUMN:
            return _bars(plot)
        case ChartKind.STACKED:
            return stacked(plot)
        case ChartKind.RING:
            return share(plot)
        case ChartKind.LINE:
            return (line_chart(plot),)
    assert_never(plot.chart.kind)


# --- bars -----------------------------------------------------------------------------------------


def _bars(plot: Plot) -> Galley:
    """A bar for each category and series, lying down; the name at left, the value at the end."""
    chart = plot.chart
    several = len(chart.series) > 1
    values = [value or 0.0 for series in chart.series for value in series.values]
    least, most = min([0.0, *values]), max([0.0, *values])
    room = max((single_line(plot.said(value), CHART_VALUE).width for value in values), default=0.0)
    left = _label_width(chart.categories)
    width = MEASURE - left - room - 12
    scale = width / (most - least) if most > least else 0.0
    zero = left - least * scale
    rows: list[Slug] = []
    for index, category in enumerate(chart.categories):
        lines = set_words(category, CHART_LABEL, left - 8)
        bars = [
            (series.values[index] if index < len(series.values) else None)
            for series in chart.series
        ]
        height = max(_EVERY * len(bars), len(lines) * CHART_LABEL.leading + 6)
        marks: list[Mark] = [
            Letters(line, left - 8 - line.width, mark_y, plot.figure)
            for line, mark_y in zip(
                lines,
                _centred(len(lines), height),
                strict=True,
            )
        ]
        top = (height - _EVERY * len(bars)) / 2
        for rank, value in enumerate(bars):
            if value is None:
                continue
            colour = SERIES[rank % len(SERIES)] if several else plot.emphasis(index)
            marks += _bar(plot, value, colour, zero=zero, scale=scale, top=top + rank * _EVERY)
        marks.append(Box(zero - 0.3, 0, 0.6, height, Colour.MUTED, plot.figure))
        rows.append(Slug(height, tuple(marks)))
    named = (key(plot),) if several else ()
    return figure_of(plot, (*named, *rows, *(() if several else _name_of_series(plot))))


def _name_of_series(plot: Plot) -> Galley:
    """What the bars count, under them, unless the caption says it."""
    name = plot.chart.series[0].name if plot.chart.series else ""
    if not name or name in plot.chart.caption:
        return ()
    small = replace(style.SMALL, after=0.0)
    return tuple(
        Slug(small.leading, letters((line,), small, plot.figure)) for line in set_words(name, small)
    )


def _bar(
    plot: Plot, value: float, colour: Colour, *, zero: float, scale: float, top: float
) -> list[Mark]:
    width = abs(value) * scale
    start = zero if value >= 0 else zero - width
    y = top + (_EVERY - _BAR) / 2
    line = single_line(plot.said(value), CHART_VALUE)
    return [
        Box(start, y, width, _BAR, colour, plot.figure),
        Letters(line, max(start + width, zero) + 5, y + 10, plot.figure),
    ]


def _label_width(names: tuple[str, ...]) -> float:
    widest = max((single_line(name, CHART_LABEL).width for name in names), default=0.0)
    return min(widest + 10, MEASURE * _LABEL_SHARE)


def _centred(count: int, height: float) -> list[float]:
    """The baselines of lines in the middle of a height."""
    top = (height - count * CHART_LABEL.leading) / 2
    return [top + at * CHART_LABEL.leading + baseline(CHART_LABEL) for at in range(count)]
