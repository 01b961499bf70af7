"""Figures side by side: compared as a series where one thing alone sets them apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from desktop.compose.quantities import alike, counted, is_percentage
from desktop.model.checks.figures import in_short
from desktop.model.findings import Figure, Values
from desktop.model.sentence import Sentence, say


def beside(figures: Sequence[Figure], *, in_time: bool) -> Figure | Sentence:
    """Single figures as one series, or why they are not compared.

    They have one unit, and differ by one thing alone: by what is counted, by the perimeter, or by
    the year; ``in_time``, by the year. What a figure does not say does not differ, but for the
    perimeter of percentages: nobody knows what they are percentages of.
    """
    first, *others = figures
    if not others:
        return say("Une valeur seule ne se compare à rien : un grand chiffre la montre mieux.")
    for other in others:
        if not alike(first.unit, other.unit):
            return say(
                "{one} et {other} n’ont pas la même unité.",
                one=in_short(first),
                other=in_short(other),
            )
    for figure in figures:
        if is_percentage(figure) and not figure.perimeter.strip():
            return say(
                "Le périmètre de {figure} manque : de quoi est-ce le pourcentage ?",
                figure=in_short(figure),
            )
    apart = [name for name in ("label", "perimeter", "year") if _differs(figures, name)]
    if in_time:
        return _by_year(figures, apart)
    if len(apart) > 1:
        return _not_comparable(figures, apart)
    by = apart[0] if apart else "label"
    return _series(
        figures, tuple(str(getattr(figure, by) or counted(figure)) for figure in figures)
    )


def _by_year(figures: Sequence[Figure], apart: Sequence[str]) -> Figure | Sentence:
    if not all(figure.year for figure in figures):
        without = next(figure for figure in figures if not figure.year)
        return say(
            "Une courbe suit le temps : l’année de {figure} manque.", figure=in_short(without)
        )
    if [name for name in apart if name != "year"]:
        return _not_comparable(figures, [name for name in apart if name != "year"])
    in_order = sorted(figures, key=lambda figure: figure.year or 0)
    return _series(in_order, tuple(str(figure.year) for figure in in_order))


def _series(figures: Sequence[Figure], categories: tuple[str, ...]) -> Figure:
    values = tuple(figure.value for figure in figures)
    return Figure(
        id=figures[0].id,
        unit=figures[0].unit,
        categories=categories,
        series=(Values("", values),),
    )


def _differs(figures: Sequence[Figure], name: str) -> bool:
    """Whether figures say different things of what they count, where, or when."""
    said = [str(getattr(figure, name)) for figure in figures if getattr(figure, name)]
    return any(not alike(said[0], other) for other in said)


def _not_comparable(figures: Sequence[Figure], apart: Sequence[str]) -> Sentence:
    """The sentence for two of the figures that differ by more than the one thing they may."""
    by = next(name for name in ("perimeter", "year", "label") if name in apart)
    pair = next(pair for pair in combinations(figures, 2) if _differs(pair, by))
    one, other = (in_short(figure) for figure in pair)
    if by == "perimeter":
        return say("{one} et {other} n’ont pas le même périmètre.", one=one, other=other)
    if by == "year":
        return say("{one} et {other} ne sont pas de la même année.", one=one, other=other)
    return say("{one} et {other} ne comptent pas la même chose.", one=one, other=other)
