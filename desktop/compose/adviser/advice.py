"""What is thought of each kind of chart for some figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.compose.adviser.beside import beside
from desktop.compose.adviser.divided import objection_to_dividing
from desktop.compose.adviser.series import is_ordered, names_are_long, objection_to_series
from desktop.model.checks.figures import in_short
from desktop.model.event import Event
from desktop.model.findings import ChartWanted, Figure
from desktop.model.qualifiers import is_said_in_words
from desktop.model.sentence import Sentence, say

_DIVIDING = (ChartWanted.STACKED, ChartWanted.DOUGHNUT)


@dataclass(frozen=True)
class Advice:
    """A kind of chart: ``objection`` says why the figures do not allow it, nothing when they do."""

    kind: ChartWanted
    objection: Sentence | None = None

    @property
    def allows(self) -> bool:
        """Whether the arithmetic holds."""
        return self.objection is None


def advice(event: Event, figures: Sequence[Figure]) -> tuple[Advice, ...]:
    """For each kind of chart, whether these figures of an event allow it, or why not.

    One figure is a series, a percentage, a whole with its "dont", or a "dont" whose whole is in
    the event. Several are compared side by side, followed in time, or parts of one whole.
    """
    return tuple(Advice(kind, _objection(event, figures, kind)) for kind in ChartWanted)


def advised(figure: Figure) -> ChartWanted | None:
    """The chart of a series: the one wanted where it is allowed, else columns or bars, else none.

    Bars take the place of columns that are too many or whose names are too long to stand under
    them, columns that of bars whose order means something. Many years make a line.
    """
    allowed = {each.kind for each in advice(Event(), (figure,)) if each.allows}
    wanted = figure.chart
    if wanted in allowed and wanted not in (ChartWanted.COLUMN, ChartWanted.BAR):
        return wanted
    if wanted is None and ChartWanted.LINE in allowed and ChartWanted.COLUMN not in allowed:
        return ChartWanted.LINE
    preferred = [ChartWanted.COLUMN, ChartWanted.BAR]
    if not is_ordered(figure.categories) and (wanted is ChartWanted.BAR or names_are_long(figure)):
        preferred.reverse()
    return next((kind for kind in preferred if kind in allowed), None)


def _objection(event: Event, figures: Sequence[Figure], kind: ChartWanted) -> Sentence | None:
    match figures:
        case []:
            return say("Aucun chiffre n’est choisi : il n’y a rien à dessiner.")
        case [figure] if figure.series:
            return objection_to_series(figure, kind)
        case _:
            imprecise = next(filter(None, map(_objection_to_value, figures)), None)
            return imprecise or _objection_to_values(event, figures, kind)


def _objection_to_value(figure: Figure) -> Sentence | None:
    """Why a figure is not drawn with others, whatever the chart."""
    if figure.series:
        return say("{figure} est une série : une série se dessine seule.", figure=_named(figure))
    if is_said_in_words(figure):
        return say(
            "{figure} est un nombre dit en mots : il n’est pas assez précis pour être dessiné.",
            figure=_named(figure),
        )
    if figure.value is None:
        return say("{figure} n’a pas de valeur.", figure=_named(figure))
    return None


def _named(figure: Figure) -> Sentence:
    """A figure at the head of a sentence, of which nothing may have been said yet."""
    named = in_short(figure)
    return named if str(named).strip() else say("Ce chiffre")


def _objection_to_values(
    event: Event, figures: Sequence[Figure], kind: ChartWanted
) -> Sentence | None:
    if kind in _DIVIDING:
        return objection_to_dividing(event, figures, kind)
    compared = beside(figures, in_time=kind is ChartWanted.LINE)
    return compared if isinstance(compared, Sentence) else objection_to_series(compared, kind)
