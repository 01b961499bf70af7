"""Parts of a whole: bars of the whole measure, cut where their parts end. They print in grey."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from exports.document import Number
from exports.pdf.figures import in_words
from exports.pdf.galley import Box, Galley, Letters, Mark, Slug, letters
from exports.pdf.plot import SERIES, Plot, figure_of, key
from exports.pdf.setting import set_words, single_line
from exports.pdf.style import CHART_LABEL, CHART_VALUE, MEASURE, Colour

_BAR: Final = 14.0
_INSIDE: Final = 4.0  # between the edge of a part and its words


@dataclass(frozen=True)
class _Part:
    """A part of a bar: where it stands, and its value in words."""

    name: str
    said: str
    x: float
    width: float
    colour: Colour

    def holds(self, words: str) -> bool:
        """Whether words stand inside the part."""
        return single_line(words, CHART_VALUE).width + 2 * _INSIDE <= self.width


def stacked(plot: Plot) -> Galley:
    """A bar for each category, in the parts of its series.

    The parts of the first bar bear the names of the series where they are wide enough; a key stands
    over the chart where one is not.
    """
    bars = [tuple(_parts(plot, index)) for index in range(len(plot.chart.categories))]
    named = bool(bars) and all(part.holds(f"{part.name} {part.said}") for part in bars[0])
    rows = [
        _row(plot, category, parts, named=named and index == 0)
        for index, (category, parts) in enumerate(zip(plot.chart.categories, bars, strict=True))
    ]
    return figure_of(plot, (*(() if named else (key(plot),)), *rows))


def share(plot: Plot) -> Galley:
    """One part of one whole: one bar, a label under either end."""
    chart = plot.chart
    values = [value or 0.0 for series in chart.series[:1] for value in series.values]
    total = sum(values)
    width = MEASURE * values[0] / total if values and total else 0.0
    said = [
        f"{plot.said(value)} {name}".strip()
        for value, name in zip(values, chart.categories, strict=False)
    ]
    part = in_words(_told_once(chart.part, chart.whole)) if chart.part else "".join(said[:1])
    whole = in_words(chart.whole) if chart.whole else "".join(said[1:2])
    bold = replace(CHART_VALUE, colour=Colour.ACCENT)
    under = _BAR + 6
    lefts = set_words(part, bold, MEASURE * 0.55)
    rights = set_words(whole, CHART_LABEL, MEASURE * 0.4)
    marks: tuple[Mark, ...] = (
        Box(0, 2, MEASURE, _BAR, Colour.REST, plot.figure),
        Box(0, 2, width, _BAR, Colour.ACCENT, plot.figure),
        Box(width, 2, 1, _BAR, Colour.WHITE, plot.figure),
        *letters(lefts, bold, plot.figure, 0.0, under),
        *(
            replace(mark, x=MEASURE - mark.line.width)
            for mark in letters(rights, CHART_LABEL, plot.figure, 0.0, under)
        ),
    )
    height = under + max(len(lefts), len(rights)) * CHART_LABEL.leading
    return (Slug(height, marks, figure=plot.figure),)


def _told_once(part: Number, whole: Number | None) -> Number:
    """The part of a share, without the perimeter that its whole says under the other end."""
    same = whole is not None and part.perimeter == whole.perimeter
    return replace(part, perimeter="") if same else part


def _parts(plot: Plot, index: int) -> Iterator[_Part]:
    """The parts of the bar of a category."""
    values = [
        (series.values[index] if index < len(series.values) else None) or 0.0
        for series in plot.chart.series
    ]
    total = sum(values)
    x = 0.0
    for rank, (series, value) in enumerate(zip(plot.chart.series, values, strict=True)):
        width = MEASURE * value / total if total else 0.0
        yield _Part(series.name, plot.said(value), x, width, SERIES[rank % len(SERIES)])
        x += width


def _row(plot: Plot, category: str, parts: tuple[_Part, ...], *, named: bool) -> Slug:
    """A bar under the name of its category; what does not fit in a part is said under the bar."""
    lines = set_words(category, CHART_LABEL, MEASURE)
    marks: list[Mark] = list(letters(lines, CHART_LABEL, plot.figure))
    top = len(lines) * CHART_LABEL.leading + 2
    below: list[str] = []
    for part in parts:
        gap = 1 if part.x + part.width < MEASURE - 1 else 0
        width = max(part.width - gap, 0)
        marks.append(Box(part.x, top, width, _BAR, part.colour, plot.figure))
        words = f"{part.name} {part.said}" if named else part.said
        if part.holds(words):
            used = replace(CHART_VALUE, colour=_on(part.colour))
            x = part.x + _INSIDE
            marks.append(Letters(single_line(words, used), x, top + 10.5, plot.figure))
        elif part.width:
            below.append(f"{part.name} {part.said}")
    top += _BAR + 2
    rest = set_words(", ".join(below), CHART_LABEL, MEASURE)
    marks += letters(rest, CHART_LABEL, plot.figure, 0.0, top)
    return Slug(top + len(rest) * CHART_LABEL.leading + 6, tuple(marks))


def _on(ground: Colour) -> Colour:
    """The colour of letters that read on a ground."""
    return Colour.INK if ground is Colour.REST else Colour.WHITE
