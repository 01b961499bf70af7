"""Parts of a whole: whether figures divide one, and into how many parts a chart can show it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from desktop.compose.adviser.series import MOST_SERIES
from desktop.compose.quantities import alike, is_percentage, parts_of
from desktop.model.checks.figures import in_short
from desktop.model.event import Event
from desktop.model.findings import ChartWanted, Figure
from desktop.model.qualifiers import is_said_in_words
from desktop.model.sentence import Sentence, say

_MOST_IN_RING: Final = 2  # a part and the rest


@dataclass(frozen=True)
class _Division:
    """Parts, and the figure they are parts of; nothing where they are percentages."""

    parts: tuple[Figure, ...]
    whole: Figure | None

    @property
    def of(self) -> Decimal:
        """What the parts are to make at most."""
        whole = self.whole.value if self.whole else None
        return Decimal(100) if whole is None else whole

    @property
    def total(self) -> Decimal:
        """What the parts make."""
        return sum((part.value for part in self.parts if part.value is not None), Decimal(0))


def objection_to_dividing(
    event: Event, figures: Sequence[Figure], kind: ChartWanted
) -> Sentence | None:
    """Why figures that hold a value each are not drawn as parts of a whole; nothing when they may.

    They are percentages of one perimeter, or "dont" of one figure, which is among them or not.
    What is left of the whole is a part of the chart too.
    """
    if len(figures) == 1:
        return _objection_to_one(event, figures[0], kind)
    division = _division(event, figures)
    if isinstance(division, Sentence):
        return division
    return _objection_to_sum(division) or _objection_to_kind(division, kind)


def objection_to_part(part: Figure, whole: Figure) -> Sentence | None:
    """Why a figure is no share of another; nothing when it is one.

    Both are positive, in the same unit, with the same perimeter and year (or none said), and the
    part is no more than the whole.
    """
    objection = next(_objections_to_part(part, whole), None)
    if objection is None:
        return None
    return Sentence(objection.text, {"part": in_short(part), "whole": in_short(whole)})


def _objections_to_part(part: Figure, whole: Figure) -> Iterator[Sentence]:
    """What speaks against a share, the first thing to mend first, its fields to be filled."""
    if is_said_in_words(part) or is_said_in_words(whole):
        yield say("{part} et {whole} : un nombre dit en mots n’est pas assez précis.")
    if part.value is None or whole.value is None or part.value <= 0:
        yield say("{part} n’est pas une part de {whole} : il leur faut des valeurs positives.")
    if not (part.unit or whole.unit) or not alike(part.unit, whole.unit):
        yield say("{part} ne peut pas être une part de {whole} : l’unité n’est pas la même.")
    if part.perimeter and whole.perimeter and not alike(part.perimeter, whole.perimeter):
        yield say("{part} ne peut pas être une part de {whole} : le périmètre n’est pas le même.")
    if part.year and whole.year and part.year != whole.year:
        yield say("{part} ne peut pas être une part de {whole} : l’année n’est pas la même.")
    if (part.value or 0) > (whole.value or 0):
        yield say("{part} dépasse {whole}, dont c’est une part.")


def objection_to_percentage(figure: Figure) -> Sentence | None:
    """Why a figure is not a part of a hundred; nothing when it is one."""
    if not is_percentage(figure):
        return say("{figure} n’est pas une part : de quel tout ?", figure=in_short(figure))
    if figure.value is None or not 0 < figure.value <= 100:
        return say("{figure} n’est pas une part de 100 %.", figure=in_short(figure))
    return None


# --- one figure -----------------------------------------------------------------------------------


def _objection_to_one(event: Event, figure: Figure, kind: ChartWanted) -> Sentence | None:
    """A percentage, a "dont", or a whole that has one: a part and the rest."""
    whole = event.get(Figure, figure.part_of)
    if whole is not None and whole.id != figure.id:
        objection = objection_to_part(figure, whole)
    elif parts := parts_of(event, figure):
        objections = [objection_to_part(part, figure) for part in parts]
        objection = None if None in objections else objections[0]
    else:
        objection = objection_to_percentage(figure)
    if objection is None and kind is ChartWanted.STACKED:
        return say("Une part seule et le reste se montrent mieux en anneau.")
    return objection


# --- several --------------------------------------------------------------------------------------


def _division(event: Event, figures: Sequence[Figure]) -> _Division | Sentence:
    """The whole that figures divide, or why they divide none."""
    among = [each for each in figures if all(e.part_of == each.id for e in figures if e != each)]
    if among:
        return _of_whole(among[0], [figure for figure in figures if figure != among[0]])
    wholes = {figure.part_of for figure in figures}
    whole = event.get(Figure, wholes.pop()) if len(wholes) == 1 else None
    if whole is not None:
        return _of_whole(whole, figures)
    return _of_hundred(figures)


def _of_whole(whole: Figure, parts: Sequence[Figure]) -> _Division | Sentence:
    for part in parts:
        objection = objection_to_part(part, whole)
        if objection is not None:
            return objection
    return _Division(tuple(parts), whole)


def _of_hundred(figures: Sequence[Figure]) -> _Division | Sentence:
    first, *others = figures
    for figure in figures:
        objection = objection_to_percentage(figure)
        if objection is not None:
            return objection
        if not figure.perimeter.strip():
            return say(
                "Le périmètre de {figure} manque : de quoi est-ce le pourcentage ?",
                figure=in_short(figure),
            )
    for other in others:
        if not alike(first.perimeter, other.perimeter) or _of_other_years(first, other):
            return say(
                "{one} et {other} ne sont pas des parts d’un même tout.",
                one=in_short(first),
                other=in_short(other),
            )
    return _Division(tuple(figures), None)


def _of_other_years(one: Figure, other: Figure) -> bool:
    return bool(one.year and other.year and one.year != other.year)


def _objection_to_sum(division: _Division) -> Sentence | None:
    if division.total <= division.of:
        return None
    return say(
        "Ces parts font {total}, plus que le tout ({whole}) : elles se recouvrent.",
        total=division.total.normalize(),
        whole=division.of.normalize(),
    )


def _objection_to_kind(division: _Division, kind: ChartWanted) -> Sentence | None:
    shown = len(division.parts) + (division.total < division.of)
    if kind is ChartWanted.DOUGHNUT and shown > _MOST_IN_RING:
        return say("Un anneau montre une part et le reste : pour plus de deux parts, des barres.")
    if shown > MOST_SERIES:
        return say(
            "Plus de {most} parts ne se distinguent plus : prenez des barres.", most=MOST_SERIES
        )
    return None
