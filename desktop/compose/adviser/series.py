"""What each kind of chart asks of a series: how many values, in which order, making which sum."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final, assert_never

from desktop.compose.quantities import is_percentage
from desktop.model.findings import ChartWanted, Figure, Values
from desktop.model.sentence import Sentence, say

MOST_COLUMNS: Final = 7
MOST_BARS: Final = 8
MOST_SERIES: Final = 4  # beyond, the colours of a chart can no longer be told apart
_MOST_LETTERS: Final = 60  # of all categories, for their names to stand under columns
_ROUNDING: Final = 1  # parts printed without decimals may make 99 or 101

_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)")
_DATE = re.compile(
    r"(?<!\w)(?:[TQ][1-4](?!\w)|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc"
    r"|jan|feb|march|apr|may|june|july|aug|dec)",
    re.IGNORECASE,
)
_RANKED = re.compile(r"\D{0,12}\d")  # "2017", "18-25 ans", "moins de 10 salariés"


def objection_to_series(figure: Figure, kind: ChartWanted) -> Sentence | None:
    """Why a series is not drawn as a kind of chart; nothing when it may be."""
    rows = tuple(row for row in figure.series if any(v is not None for v in row.values))
    return next(_objections_to_any(figure, rows), None) or _objection_to_kind(figure, rows, kind)


def _objections_to_any(figure: Figure, rows: tuple[Values, ...]) -> Iterator[Sentence]:
    """What speaks against every chart, the first thing to mend first."""
    known = sum(value is not None for row in rows for value in row.values)
    if known == 0:
        yield say("Cette série n’a aucune valeur : il n’y a rien à dessiner.")
    if any(len(row.values) > len(figure.categories) for row in rows):
        yield say("Une des valeurs n’a pas de catégorie : un tableau les montre toutes.")
    if known == 1:
        yield say("Une valeur seule ne se compare à rien : un grand chiffre la montre mieux.")
    if len(rows) > MOST_SERIES:
        yield say(
            "Plus de {most} séries ne se distinguent plus : un tableau les montre mieux.",
            most=MOST_SERIES,
        )


def _objection_to_kind(
    figure: Figure, rows: tuple[Values, ...], kind: ChartWanted
) -> Sentence | None:
    match kind:
        case ChartWanted.COLUMN:
            return _objection_to_columns(figure)
        case ChartWanted.BAR:
            return _objection_to_bars(figure)
        case ChartWanted.LINE:
            return _objection_to_line(figure)
        case ChartWanted.STACKED:
            return _objection_to_stack(figure, rows)
        case ChartWanted.DOUGHNUT:
            return _objection_to_ring(figure, rows)
        case _:
            assert_never(kind)


def is_ordered(categories: Sequence[str]) -> bool:
    """Whether the order of some categories means something: years, ages, classes of size."""
    return all(_RANKED.match(category) for category in categories)


def names_are_long(figure: Figure) -> bool:
    """Whether the names of the categories are too long to stand under columns."""
    return sum(len(category) for category in figure.categories) > _MOST_LETTERS


# --- compared -------------------------------------------------------------------------------------


def _objection_to_columns(figure: Figure) -> Sentence | None:
    if len(figure.categories) > MOST_COLUMNS:
        return say("Plus de {most} colonnes ne se lisent plus.", most=MOST_COLUMNS)
    return None


def _objection_to_bars(figure: Figure) -> Sentence | None:
    if len(figure.categories) > MOST_BARS:
        return say(
            "Plus de {most} barres ne se lisent plus : un tableau les montre mieux.", most=MOST_BARS
        )
    return None


# --- followed in time -----------------------------------------------------------------------------


def _objection_to_line(figure: Figure) -> Sentence | None:
    dates = figure.categories
    if len(dates) < 2:
        return say("Une courbe suit le temps : il faut au moins deux dates.")
    for date in dates:
        if not (_YEAR.search(date) or _DATE.search(date)):
            return say(
                "Une courbe suit le temps : « {category} » n’est pas une date.", category=date
            )
    if len(set(dates)) < len(dates):
        return say("Une courbe suit le temps : une des dates s’y trouve deux fois.")
    years = [found.group() for date in dates if (found := _YEAR.search(date))]
    if any(after < before for before, after in pairwise(years)):
        return say("Une courbe suit le temps : ces années ne sont pas dans l’ordre.")
    return None


# --- divided --------------------------------------------------------------------------------------


def _objection_to_stack(figure: Figure, rows: tuple[Values, ...]) -> Sentence | None:
    if len(rows) < 2:
        return say("Une part seule ne montre pas le tout : il en faut au moins deux.")
    for rank, category in enumerate(figure.categories):
        parts = tuple(row.values[rank] if rank < len(row.values) else None for row in rows)
        objection = _objection_to_parts(parts)
        if objection is not None:
            return objection
        total = _sum(parts)
        if abs(total - 100) > _ROUNDING:
            return say(
                "Les parts de « {category} » font {total} %, et non 100 %.",
                category=category,
                total=total.normalize(),
            )
    return None


def _objection_to_ring(figure: Figure, rows: tuple[Values, ...]) -> Sentence | None:
    if len(rows) > 1:
        return say("Un anneau ne montre qu’un tout : il y a ici plusieurs séries.")
    parts = (*rows[0].values, *(None,) * (len(figure.categories) - len(rows[0].values)))
    if len(parts) > 2:
        return say("Un anneau montre une part et le reste : pour plus de deux parts, des barres.")
    total = _sum(parts)
    if is_percentage(figure) and abs(total - 100) > _ROUNDING:
        return say(
            "Ces parts font {total} %, et non 100 % : elles ne sont pas celles d’un même tout.",
            total=total.normalize(),
        )
    return _objection_to_parts(parts)


def _objection_to_parts(
    parts: tuple[Decimal | None, ...],
) -> Sentence | None:
    if any(part is None or part < 0 for part in parts):
        return say("Une des parts manque ou est négative : il n’y a pas de tout à partager.")
    if not any(parts):
        return say("Toutes les parts sont nulles : il n’y a pas de tout à partager.")
    return None


def _sum(parts: tuple[Decimal | None, ...]) -> Decimal:
    return sum((part for part in parts if part is not None), Decimal(0))
