"""Charts as tables of their values, which people can amend; what they show is said of the table."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from exports.document import Chart, ChartKind, Column, Mark, Number, Run, Series, Text
from exports.word.figures import said
from exports.word.markup import Element
from exports.word.measures import MEASURE, MILLIMETRE
from exports.word.paragraphs import set_words
from exports.word.style import Style
from exports.word.tables import ruled
from exports.words import Words

_CATEGORIES: Final = 70 * MILLIMETRE
_SERIES: Final = 28 * MILLIMETRE


def chart(block: Chart, words: Words) -> list[Element]:
    """The values of a chart under its caption, a column a series; what it is about stands out."""
    alternative = block.alternative.strip()
    caption = set_words(block.caption.strip() or alternative, Style.LABEL)
    series = block.series or (Series("", ()),)
    columns = (
        Column("", _CATEGORIES, heads_row=True),
        *(Column(each.name, _SERIES) for each in series),
    )
    rows = [_row(block, index, words) for index in range(len(block.categories))]
    if block.part:
        rows[:1] = _counted(block.part, Mark.STRONG)
    if block.whole:
        rows += _counted(block.whole, Mark.PLAIN)
    blank: list[Text] = [()] * len(columns)
    summary = alternative or block.caption.strip() or words("Graphique")
    return [
        *caption,
        *ruled(
            columns,
            [[*row, *blank][: len(columns)] for row in rows],
            summary,
            numeric=frozenset(range(1, len(columns))),
            width=min(sum(column.share for column in columns), MEASURE),
        ),
    ]


def _row(block: Chart, index: int, words: Words) -> list[Text]:
    values = (
        series.values[index] if index < len(series.values) else None for series in block.series
    )
    return [
        (Run(block.categories[index]),),
        *(
            (Run(_value(value, block.unit, words), _mark(block, index, place)),)
            for place, value in enumerate(values)
        ),
    ]


def _mark(block: Chart, category: int, series: int) -> Mark:
    """Strong for what the chart is about: a category or, of lines, a series."""
    meant = series if block.kind is ChartKind.LINE else category
    return Mark.STRONG if block.subject == meant else Mark.PLAIN


def _counted(number: Number, mark: Mark) -> list[list[Text]]:
    """The part or the whole of a ring as it is said, and its own parts."""
    told = [said(number), *((label, value) for value, label in number.parts)]
    return [[(Run(label),), (Run(value, mark),)] for label, value in told]


def _value(value: float | None, unit: str, words: Words) -> str:
    """A value as it is printed: in the digits of the language, with its unit."""
    if value is None:
        return ""
    exact = Decimal(str(round(value, 6)))
    whole = exact.to_integral_value()
    return words.number(whole if exact == whole else exact.normalize()) + unit
