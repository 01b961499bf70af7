"""The figure adviser: which charts the arithmetic of some figures allows, and why not the others.

A chart compares, follows or divides: each of these asks something of the figures, and what they
lack is said in a sentence. The rules are those of the trade: one unit, one perimeter, parts of one
whole, never two bases in one ring.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType
from typing import Final, TypeAlias

from desktop.compose.comparison import Compared, compared
from desktop.model.event import Event
from desktop.model.findings import ChartWanted, Figure
from desktop.model.sentence import Sentence, say

MOST_COLUMNS: Final = 7
MOST_BARS: Final = 8
MOST_SERIES: Final = 4  # beyond, colours can no longer be told apart
_HUNDRED: Final = Decimal(100)
_ROUNDING: Final = 1  # parts printed without decimals may make 99 or 101

_MOMENT = re.compile(
    r"\b(?:1[5-9]|20|21)\d\d\b|\b[TQ][1-4]\b|\b(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov"
    r"|déc|jan|feb|march|apr|may|june|july|aug|dec)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:1[5-9]|20|21)\d\d\b")


@dataclass(frozen=True)
class Advice:
    """What is thought of a kind of chart for some figures: ``objection`` is why not, or nothing."""

    kind: ChartWanted
    objection: Sentence | None = None

    @property
    def allows(self) -> bool:
        """Whether the arithmetic holds."""
        return self.objection is None


def advice(event: Event, figures: Sequence[Figure]) -> tuple[Advice, ...]:
    """For each kind of chart, whether these figures of an event allow it, or why not.

    One figure is either a series, a "dont" whose whole is in the event, or a percentage. Several
    are compared side by side, or are parts of one whole.
    """
    found = compared(event, tuple(figures))
    return tuple(Advice(kind, _objection(found, kind)) for kind in ChartWanted)


def series_advice(figure: Figure) -> tuple[Advice, ...]:
    """For each kind of chart, whether a series allows it, or why not."""
    return advice(Event(), (figure,))


def _objection(found: Compared | Sentence, kind: ChartWanted) -> Sentence | None:
    if isinstance(found, Sentence):
        return found
    return next((said for rule in _RULES[kind] if (said := rule(found)) is not None), None)


# --- what is asked of every chart -----------------------------------------------------------------

_Rule: TypeAlias = Callable[[Compared], Sentence | None]


def _is_too_short(found: Compared) -> Sentence | None:
    if len(found.categories) < 2:
        return say("Une valeur seule ne se compare à rien : un grand chiffre la montre mieux.")
    return None


def _is_incomparable(found: Compared) -> Sentence | None:
    return found.incomparable


def _has_too_many_series(found: Compared) -> Sentence | None:
    if len(found.series) > MOST_SERIES:
        return say(
            "Plus de {most} séries ne se distinguent plus : un tableau les montre mieux.",
            most=MOST_SERIES,
        )
    return None


# --- columns and bars -----------------------------------------------------------------------------


def _has_too_many_columns(found: Compared) -> Sentence | None:
    if len(found.categories) > MOST_COLUMNS:
        return say("Plus de {most} colonnes ne se lisent plus : prenez des barres.", most=MOST_COLUMNS)
    return None


def _has_too_many_bars(found: Compared) -> Sentence | None:
    if len(found.categories) > MOST_BARS:
        return say(
            "Plus de {most} barres ne se lisent plus : un tableau les montre mieux.", most=MOST_BARS
        )
    return None


# --- lines ----------------------------------------------------------------------------------------


def _is_not_in_time(found: Compared) -> Sentence | None:
    for category in found.moments:
        if not _MOMENT.search(category):
            if not category:
                return say("Une courbe suit le temps : une des valeurs n’a pas d’année.")
            return say(
                "Une courbe suit le temps : « {category} » n’est pas une date.", category=category
            )
    years = [_YEAR.findall(category) for category in found.moments]
    known = [int(each[0]) for each in years if each]
    if len(known) == len(years) and any(after < before for before, after in pairwise(known)):
        return say("Une courbe suit le temps : ces années ne se suivent pas.")
    if len(set(found.moments)) < len(found.moments):
        return say("Une courbe suit le temps : une date s’y trouve deux fois.")
    return None


# --- parts of a whole -----------------------------------------------------------------------------


def _has_no_whole(found: Compared) -> Sentence | None:
    return found.indivisible


def _lacks_a_part(found: Compared) -> Sentence | None:
    if any(value is None or value < 0 for row in found.parts for value in row):
        return say("Une part manque ou est négative : il n’y a pas de tout à partager.")
    if not any(value for row in found.parts for value in row):
        return say("Toutes les parts sont nulles : il n’y a pas de tout à partager.")
    return None


def _has_too_few_parts(found: Compared) -> Sentence | None:
    if found.parts and len(found.parts[0]) < 2:
        return say("Une part seule ne montre pas le tout : il en faut au moins deux.")
    return None


def _has_too_many_parts(found: Compared) -> Sentence | None:
    if any(len(row) > MOST_SERIES for row in found.parts):
        return say(
            "Plus de {most} parts ne se distinguent plus : prenez des barres.", most=MOST_SERIES
        )
    return None


def _does_not_add_up(found: Compared) -> Sentence | None:
    for row, name in zip(found.parts, found.wholes, strict=True):
        total = sum((value or Decimal(0) for value in row), Decimal(0))
        whole = _HUNDRED if found.whole is None else found.whole
        if abs(total - whole) > _ROUNDING * whole / _HUNDRED:
            said = say("Les parts font {total} et non {whole} : elles ne sont pas celles d’un tout.")
            named = say("Les parts de « {name} » font {total} et non {whole} : il n’y a pas de tout.")
            return Sentence(
                (named if name else said).text,
                {"name": name, "total": _digits(total), "whole": _digits(whole)},
            )
    return None


def _is_no_ring(found: Compared) -> Sentence | None:
    if len(found.parts) > 1:
        return say("Un anneau ne montre qu’un tout : il y a ici plusieurs séries.")
    if len(found.parts[0]) > 2:
        return say("Un anneau montre une part et le reste : avec plus de deux parts, des barres.")
    return None


def _digits(value: Decimal) -> str:
    return f"{value.normalize():f}"
