"""Series drawn: the chart that shows their numbers honestly, else a table."""

from __future__ import annotations

from decimal import Decimal

from desktop.compose.adviser import advised, is_ordered
from desktop.compose.quantities import counted, perimeter_in_print, unit_symbol
from desktop.model.findings import ChartWanted, Figure, Values
from exports.document import (
    Chart,
    ChartKind,
    Column,
    Row,
    Series,
    Table,
    text_of,
)
from exports.words import Words

_DRAWN = {
    ChartWanted.COLUMN: ChartKind.COLUMN,
    ChartWanted.BAR: ChartKind.BAR,
    ChartWanted.LINE: ChartKind.LINE,
    ChartWanted.STACKED: ChartKind.STACKED,
    ChartWanted.DOUGHNUT: ChartKind.RING,
}


def series_block(figure: Figure, words: Words, subject: str = "") -> Chart | Table | None:
    """A series as the chart that can draw it, else as a table; nothing without a value.

    ``subject`` is the name of what the slide is about, the territory, where it is among the
    categories or the series.
    """
    categories = _categories(figure)
    series = tuple(row for row in _padded(figure) if any(v is not None for v in row.values))
    if not series:
        return None
    wanted = advised(figure)
    if wanted is None:
        return series_table(figure, words)
    kind = _DRAWN[wanted]
    categories, series = _sorted(categories, series, kind)
    return Chart(
        key=f"{figure.id}/chart",
        kind=kind,
        categories=categories,
        series=tuple(Series(row.name, _floats(row.values)) for row in series),
        alternative=_values_in_words(figure, categories, series, words),
        unit=_unit_after(figure.unit),
        caption=perimeter_in_print(figure),
        subject=_subject(kind, categories, series, subject),
        number_format=_number_format(series),
        about=(figure.id,),
    )


def series_table(figure: Figure, words: Words) -> Table:
    """The values of a series in rows."""
    series = _padded(figure)
    unit = _unit_after(figure.unit)
    return Table(
        key=f"{figure.id}/table",
        columns=(
            Column("", 2.0, heads_row=True),
            *(Column(row.name or counted(figure)) for row in series),
        ),
        rows=tuple(
            Row(
                (
                    text_of(category),
                    *(text_of(_cell(row.values[rank], unit, words)) for row in series),
                ),
                (figure.id,),
            )
            for rank, category in enumerate(_categories(figure))
        ),
        alternative=counted(figure),
        about=(figure.id,),
    )


def _padded(figure: Figure) -> tuple[Values, ...]:
    """The series with a value or nothing for each category."""
    size = len(_categories(figure))
    return tuple(
        Values(row.name, (*row.values, *(None,) * (size - len(row.values))))
        for row in figure.series
    )


def _categories(figure: Figure) -> tuple[str, ...]:
    """The categories, with an empty one for each value that has none."""
    size = max((len(row.values) for row in figure.series), default=0)
    return (*figure.categories, *("",) * (size - len(figure.categories)))


def _sorted(
    categories: tuple[str, ...], series: tuple[Values, ...], kind: ChartKind
) -> tuple[tuple[str, ...], tuple[Values, ...]]:
    """By value, the greatest first, unless the order says something of its own."""
    if kind not in {ChartKind.BAR, ChartKind.COLUMN} or len(series) > 1 or is_ordered(categories):
        return categories, series
    lowest = Decimal("-Infinity")
    values = series[0].values
    known = [lowest if value is None else value for value in values]
    order = sorted(range(len(categories)), key=lambda rank: -known[rank])
    return (
        tuple(categories[rank] for rank in order),
        (Values(series[0].name, tuple(values[rank] for rank in order)),),
    )


def _subject(
    kind: ChartKind, categories: tuple[str, ...], series: tuple[Values, ...], about: str
) -> int | None:
    """What the chart is about: the territory where it is named, else the greatest, else nothing."""
    names = tuple(row.name for row in series) if kind is ChartKind.LINE else categories
    if about and about in names:
        return names.index(about)
    match kind:
        case ChartKind.LINE | ChartKind.RING:
            return 0
        case ChartKind.STACKED:
            return None
        case _:
            values = series[0].values if len(series) == 1 else ()
            known = [value for value in values if value is not None]
            return values.index(max(known)) if known and values.count(max(known)) == 1 else None


def _values_in_words(
    figure: Figure, categories: tuple[str, ...], series: tuple[Values, ...], words: Words
) -> str:
    """The values of a chart for those who cannot see it."""
    unit = _unit_after(figure.unit)
    rows: list[str] = []
    for row in series:
        said = ", ".join(
            f"{category} {_cell(value, unit, words)}"
            for category, value in zip(categories, row.values, strict=True)
            if value is not None
        )
        rows.append(
            words("{name} : {values}").format(name=row.name, values=said) if row.name else said
        )
    listed = "; ".join(rows)
    return (
        words("{name} : {values}").format(name=figure.label, values=listed)
        if figure.label
        else listed
    )


def _cell(value: Decimal | None, unit: str, words: Words) -> str:
    return "" if value is None else words.number(value) + unit


def _unit_after(unit: str) -> str:
    """The unit printed after values: a symbol, not a word that counts."""
    symbol = unit_symbol(unit)
    return f"\u00a0{symbol}" if symbol else ""


def _number_format(series: tuple[Values, ...]) -> str:
    decimals = max(
        (max(0, -_exponent(v)) for row in series for v in row.values if v is not None), default=0
    )
    return "# ##0" + ("." + "0" * decimals if decimals else "")


def _exponent(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _floats(values: tuple[Decimal | None, ...]) -> tuple[float | None, ...]:
    return tuple(None if value is None else float(value) for value in values)
