"""Figures drawn as a chart that the adviser allows, as that chart would stand on a slide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from desktop.compose.adviser.beside import beside
from desktop.compose.charts import series_block
from desktop.compose.quantities import alike, counted
from desktop.compose.shares import Share, percentage, ring, share, shares_of
from desktop.model.event import Event
from desktop.model.findings import ChartWanted, Figure
from exports.document import Chart, ChartKind, Series, Table
from exports.words import Words

_DIVIDING = (ChartWanted.STACKED, ChartWanted.DOUGHNUT)


def drawn(
    event: Event, figures: Sequence[Figure], kind: ChartWanted, words: Words
) -> Chart | Table | None:
    """Some figures of an event as a kind of chart; nothing where there is nothing to draw.

    Whether the chart tells the truth is for the adviser to say.
    """
    match figures:
        case []:
            return None
        case [figure] if figure.series:
            return series_block(replace(figure, chart=kind), words, event.gathering.territory)
        case [figure]:
            one = share_alone(event, figure)
            return ring(one, words) if one is not None and kind is ChartWanted.DOUGHNUT else None
        case _ if kind in _DIVIDING:
            return _divided(event, figures, kind, words)
        case _:
            together = as_series(figures, kind)
            return series_block(together, words) if together is not None else None


def share_alone(event: Event, figure: Figure) -> Share | None:
    """What a figure by itself is a part of: its whole, a hundred, or its first "dont" of it."""
    whole = event.get(Figure, figure.part_of)
    if whole is not None and whole.id != figure.id:
        return share(figure, whole)
    return next(shares_of(event, figure), None) or percentage(figure)


def as_series(figures: Sequence[Figure], kind: ChartWanted) -> Figure | None:
    """Figures side by side as one series, with what they say alike; nothing where they are not.

    It has the id of the first of them.
    """
    series = beside(figures, in_time=kind is ChartWanted.LINE)
    if not isinstance(series, Figure):
        return None
    first, *others = figures
    return replace(
        series,
        label=first.label if all(alike(counted(first), counted(each)) for each in others) else "",
        perimeter=_shared([each.perimeter for each in figures]),
        session=_shared([each.session for each in figures]),
        source=_shared([each.source for each in figures]),
        year=first.year if all(each.year == first.year for each in others) else None,
        visibility=first.visibility,
        chart=kind,
    )


def _shared(values: Sequence[str]) -> str:
    return values[0] if len(set(values)) == 1 else ""


def _divided(
    event: Event, figures: Sequence[Figure], kind: ChartWanted, words: Words
) -> Chart | None:
    """Parts of one whole, and what is left of it."""
    among = [each for each in figures if all(e.part_of == each.id for e in figures if e != each)]
    whole = among[0] if among else event.get(Figure, figures[0].part_of)
    parts = [figure for figure in figures if figure != whole]
    if kind is ChartWanted.DOUGHNUT and len(parts) == 1:
        one = share(parts[0], whole) if whole is not None else percentage(parts[0])
        return ring(one, words) if one is not None else None
    total = whole.value if whole is not None and whole.value else Decimal(100)
    percents = [(counted(part), (part.value or Decimal(0)) * 100 / total) for part in parts]
    rest = Decimal(100) - sum((percent for _, percent in percents), Decimal(0))
    if rest > 0:
        percents.append((words("le reste"), rest))
    names = tuple(name for name, _ in percents)
    values = tuple(float(round(percent, 1)) for _, percent in percents)
    said = ", ".join(f"{name} {words.percent(round(percent, 1))}" for name, percent in percents)
    stacked = kind is ChartWanted.STACKED
    return Chart(
        key=f"{figures[0].id}/parts",
        kind=ChartKind.STACKED if stacked else ChartKind.RING,
        categories=(counted(whole) if whole is not None else parts[0].perimeter,)
        if stacked
        else names,
        series=tuple(Series(name, (value,)) for name, value in zip(names, values, strict=True))
        if stacked
        else (Series("", values),),
        alternative=said,
        unit="\u00a0%",
        subject=None if stacked else 0,
        about=tuple(figure.id for figure in figures),
    )
