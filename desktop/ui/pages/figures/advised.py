"""What the adviser says of the figures chosen, a card for each verdict."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from desktop.compose.adviser import advice, advised
from desktop.compose.quantities import holds_value, is_percentage, parts_of
from desktop.model.event import Event
from desktop.model.findings import ChartWanted, Figure
from desktop.telling import told
from desktop.ui.fields.names import name_of_value
from desktop.ui.wording import tr
from exports.words import Words


@dataclass(frozen=True)
class Verdict:
    """A kind of chart, or several refused for one reason; no kind is the number by itself.

    ``chosen`` is true of what the slides show, ``may_choose`` where it can be asked for.
    """

    title: str
    reason: str
    kind: ChartWanted | None = None
    honest: bool = True
    chosen: bool = False
    may_choose: bool = False


def verdicts(event: Event, figures: Sequence[Figure], words: Words) -> tuple[Verdict, ...]:
    """What is honest first, then what is refused, those refused for one reason together."""
    if not figures:
        return ()
    shown = _shown(event, figures)
    choosable = _may_choose(event, figures)
    honest: list[Verdict] = []
    refused: dict[str, list[ChartWanted]] = {}
    for each in advice(event, figures):
        objection = each.objection and told(each.objection, words)
        objection = objection or _drawn_otherwise(figures, each.kind)
        if objection:
            refused.setdefault(objection, []).append(each.kind)
            continue
        chosen = each.kind is shown
        honest.append(
            Verdict(
                name_of_value(each.kind),
                _REASONS[each.kind](),
                each.kind,
                chosen=chosen,
                may_choose=choosable or (len(figures) > 1 and each.kind not in _OF_PARTS),
            )
        )
    alone = len(figures) == 1 and not figures[0].series and holds_value(figures[0])
    if alone and (choosable or not honest):
        number = Verdict(
            tr("Grand chiffre"),
            tr("Un nombre seul se lit le mieux en grand."),
            chosen=shown is None,
            may_choose=choosable,
        )
        honest.append(number)
    honest.sort(key=lambda verdict: not verdict.chosen)
    return (
        *honest,
        *(Verdict(_listed(kinds), objection, honest=False) for objection, kinds in refused.items()),
    )


def _listed(kinds: Sequence[ChartWanted]) -> str:
    """Kinds of charts one after the other, with one capital."""
    first, *others = map(name_of_value, kinds)
    return ", ".join((first, *(name[:1].lower() + name[1:] for name in others)))


_OF_PARTS: Final = (ChartWanted.STACKED, ChartWanted.DOUGHNUT)


def _shown(event: Event, figures: Sequence[Figure]) -> ChartWanted | None:
    """The chart that the slides show of the figures; nothing where they show none."""
    if len(figures) > 1:
        return None
    (figure,) = figures
    if figure.series:
        return advised(figure)
    rings = [each for each in advice(event, figures) if each.kind is ChartWanted.DOUGHNUT]
    allowed = any(each.allows for each in rings)
    drawn = bool(event.get(Figure, figure.part_of) or parts_of(event, figure))
    return ChartWanted.DOUGHNUT if allowed and (drawn or figure.chart in _OF_PARTS[1:]) else None


def _may_choose(event: Event, figures: Sequence[Figure]) -> bool:
    """Whether what is wanted says how a figure is drawn: a series, a percentage of its own."""
    if len(figures) > 1:
        return False
    (figure,) = figures
    if figure.series:
        return True
    return is_percentage(figure) and not event.get(Figure, figure.part_of)


def _drawn_otherwise(figures: Sequence[Figure], kind: ChartWanted) -> str:
    """Why a series is drawn in another way than this one, were it asked for; else nothing."""
    drawn = advised(replace(figures[0], chart=kind)) if figures[0].series else kind
    if drawn is kind:
        return ""
    if drawn is ChartWanted.BAR:
        return tr("Des noms aussi longs se dessinent en barres.")
    return tr("Une suite ordonnée se dessine en colonnes, de gauche à droite.")


_REASONS: Final[Mapping[ChartWanted, Callable[[], str]]] = MappingProxyType(
    {
        ChartWanted.COLUMN: lambda: tr("Les hauteurs se comparent d’un coup d’œil."),
        ChartWanted.BAR: lambda: tr("Les noms se lisent en entier, les longueurs se comparent."),
        ChartWanted.LINE: lambda: tr("Le temps va de gauche à droite : la tendance se voit."),
        ChartWanted.STACKED: lambda: tr("Toutes les parts d’un même tout, côte à côte."),
        ChartWanted.DOUGHNUT: lambda: tr("Une part et le reste d’un même tout."),
    }
)
