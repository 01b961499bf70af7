"""Charts drawn as vectors, in the colours and the order of the slides."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final, assert_never

from exports.document import Chart, ChartKind
from exports.pdf import style
from exports.pdf.figures import in_words
from exports.pdf.galley import Box, Galley, Letters, Mark, Slug, kept, letters, shifted, spaced
from exports.pdf.linechart import line_chart
from exports.pdf.plot import SERIES, Plot, key, value_in_words
from exports.pdf.prose import words_line
from exports.pdf.setting import baseline, set_words, single_line
from exports.pdf.structure import Element
from exports.pdf.style import CHART_LABEL, CHART_VALUE, MEASURE, TEXT_HEIGHT, Colour
from exports.words import Words

_BAR: Final = 13.0
_EVERY: Final = 20.0
_SHARE: Final = 14.0
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
            return _stacked(plot)
        case ChartKind.RING:
            return (_share(plot),)
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
    return _figure_of(plot, (*named, *rows, *(() if several else _name_of_series(plot))))


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


def _figure_of(plot: Plot, rows: Galley) -> Galley:
    """Rows as one figure; a chart taller than a page is parted between its rows."""
    if sum(row.height for row in rows) < TEXT_HEIGHT * 0.9:
        marks: list[Mark] = []
        at = 0.0
        for row in rows:
            marks += [shifted(mark, 0.0, at) for mark in row.marks]
            at += row.height
        return (Slug(at, tuple(marks), figure=plot.figure),)
    return tuple(replace(row, figure=plot.figure) for row in rows)


# --- parts of a whole -----------------------------------------------------------------------------


def _stacked(plot: Plot) -> Galley:
    """A bar of the whole measure for each category, in the parts of its series."""
    chart = plot.chart
    rows: list[Slug] = [key(plot)]
    for index, category in enumerate(chart.categories):
        values = [
            (series.values[index] if index < len(series.values) else None) or 0.0
            for series in chart.series
        ]
        lines = set_words(category, CHART_LABEL, MEASURE)
        marks: list[Mark] = list(letters(lines, CHART_LABEL, plot.figure))
        top = len(lines) * CHART_LABEL.leading + 2
        total = sum(values)
        x = 0.0
        below: list[str] = []
        for rank, value in enumerate(values):
            width = MEASURE * value / total if total else 0.0
            colour = SERIES[rank % len(SERIES)]
            marks.append(Box(x, top, max(width - 1, 0), _SHARE, colour, plot.figure))
            said = single_line(plot.said(value), replace(CHART_VALUE, colour=_on(colour)))
            if said.width + 6 <= width:
                marks.append(Letters(said, x + 4, top + 10.5, plot.figure))
            elif value:
                below.append(f"{chart.series[rank].name} {plot.said(value)}")
            x += width
        top += _SHARE + 2
        rest = set_words(", ".join(below), CHART_LABEL, MEASURE) if below else ()
        marks += letters(rest, CHART_LABEL, plot.figure, 0.0, top)
        rows.append(Slug(top + len(rest) * CHART_LABEL.leading + 6, tuple(marks)))
    return _figure_of(plot, tuple(rows))


def _on(ground: Colour) -> Colour:
    """The colour of letters that read on a ground."""
    return Colour.INK if ground is Colour.REST else Colour.WHITE


def _share(plot: Plot) -> Slug:
    """One part of one whole: one bar, a label under either end. It prints in grey."""
    chart = plot.chart
    values = [value or 0.0 for series in chart.series[:1] for value in series.values]
    total = sum(values)
    width = MEASURE * values[0] / total if values and total else 0.0
    part = in_words(chart.part) if chart.part else _named(plot, values, 0)
    whole = in_words(chart.whole) if chart.whole else _named(plot, values, 1)
    bold = replace(CHART_VALUE, colour=Colour.ACCENT)
    under = _SHARE + 6
    lefts = set_words(part, bold, MEASURE * 0.55)
    rights = set_words(whole, CHART_LABEL, MEASURE * 0.4)
    marks: tuple[Mark, ...] = (
        Box(0, 2, MEASURE, _SHARE, Colour.REST, plot.figure),
        Box(0, 2, width, _SHARE, Colour.ACCENT, plot.figure),
        Box(width, 2, 1, _SHARE, Colour.WHITE, plot.figure),
        *letters(lefts, bold, plot.figure, 0.0, under),
        *(
            replace(mark, x=MEASURE - mark.line.width)
            for mark in letters(rights, CHART_LABEL, plot.figure, 0.0, under)
        ),
    )
    height = under + max(len(lefts), len(rights)) * CHART_LABEL.leading
    return Slug(height, marks, figure=plot.figure)


def _named(plot: Plot, values: list[float], index: int) -> str:
    """A value of a ring with its category."""
    chart = plot.chart
    name = chart.categories[index] if index < len(chart.categories) else ""
    value = value_in_words(Decimal(str(values[index])), plot) if index < len(values) else ""
    return f"{value} {name}".strip()
