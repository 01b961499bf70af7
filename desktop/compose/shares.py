"""Shares of a whole: where the arithmetic allows one, in words, and drawn as a ring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from desktop.compose.adviser import objection_to_part, objection_to_percentage
from desktop.compose.quantities import (
    counted,
    is_approximate,
    parts_of,
    perimeter_in_print,
    phrase,
    phrase_beside,
    qualifier_in_print,
    quantity,
    value_in_print,
)
from desktop.model.event import Event
from desktop.model.findings import Figure
from exports.document import Chart, ChartKind, Number, Series
from exports.words import Words


@dataclass(frozen=True)
class Share:
    """A part of a whole that may be drawn as a ring: ``percent`` is what the part is of it.

    ``whole`` is nothing where the part is a percentage, whose whole is a hundred. ``calculated``
    is true when the percentage comes from the two figures.
    """

    part: Figure
    whole: Figure | None
    percent: Decimal
    calculated: bool


def share(part: Figure, whole: Figure) -> Share | None:
    """The share of a part in its whole; nothing where the arithmetic does not hold.

    Both are positive, in the same unit, with the same perimeter and year (or none said), and the
    part is no more than the whole. The percentage has one decimal, none when either is approximate.
    """
    if part.value is None or whole.value is None or objection_to_part(part, whole) is not None:
        return None
    percent = part.value * 100 / whole.value
    rough = is_approximate(part) or is_approximate(whole)
    rounded = percent.quantize(Decimal(1) if rough else Decimal("0.1"), ROUND_HALF_UP)
    return Share(part, whole, _plain(rounded), calculated=True)


def percentage(figure: Figure) -> Share | None:
    """A percentage as a part of a hundred, where it can be one."""
    if figure.value is None or objection_to_percentage(figure) is not None:
        return None
    return Share(figure, None, figure.value, calculated=False)


def shares_of(event: Event, whole: Figure) -> Iterator[Share]:
    """The shares that the "dont" of a figure are of it, in their order."""
    for part in parts_of(event, whole):
        found = share(part, whole)
        if found is not None:
            yield found


def _plain(value: Decimal) -> Decimal:
    """The number without zeros after its decimals."""
    return value.to_integral_value() if value == value.to_integral_value() else value.normalize()


# --- in words -------------------------------------------------------------------------------------


def share_in_print(of: Share, words: Words) -> str:
    """A share in words: "7,7 %", "environ 8 %", "moins de 1 %"."""
    if not of.calculated:
        return quantity(of.part, words)
    if of.percent == 0:
        return words("moins de {share}").format(share=words.percent(1))
    printed = words.percent(of.percent)
    whole = of.whole
    if is_approximate(of.part) or (whole is not None and is_approximate(whole)):
        return words("environ {share}").format(share=printed)
    return printed


def share_sentence(share: Share, words: Words) -> str:
    """A share in words: "1 650 ingénieurs sur 21 500 salariés, soit 7,7 %"."""
    if share.whole is None:
        return phrase(share.part, words)
    return words("{part}, soit {share}").format(
        part=part_of_whole(share, words), share=share_in_print(share, words)
    )


def part_of_whole(share: Share, words: Words) -> str:
    """A share without its percentage: "1 650 ingénieurs sur 21 500 salariés"."""
    if share.whole is None:
        return phrase(share.part, words)
    return words("{part} sur {whole}").format(
        part=phrase(share.part, words), whole=phrase_beside(share.part, share.whole, words)
    )


# --- drawn ----------------------------------------------------------------------------------------


def ring(share: Share, words: Words) -> Chart:
    """A share as a ring: the part and the rest, the whole in its middle."""
    part, whole = share.part, share.whole
    rest = Decimal(100) - share.percent
    values = (float(share.percent), float(rest))
    if whole is not None and whole.value is not None and part.value is not None:
        values = (float(part.value), float(whole.value - part.value))
    return Chart(
        key=f"{part.id}/ring",
        kind=ChartKind.RING,
        categories=(counted(part), words("le reste")),
        series=(Series(counted(whole) if whole else counted(part), values),),
        alternative=share_sentence(share, words),
        unit="" if whole else " %",
        subject=0,
        whole=_middle(whole, words) if whole else None,
        part=_beside(share, words),
        about=(part.id, *((whole.id,) if whole else ())),
    )


def _middle(whole: Figure, words: Words) -> Number:
    return Number(
        value=value_in_print(whole, words),
        label=counted(whole),
        qualifier=qualifier_in_print(whole, words),
        perimeter=perimeter_in_print(whole),
        about=(whole.id,),
    )


def _beside(share: Share, words: Words) -> Number:
    part, whole = share.part, share.whole
    label = counted(part)
    if whole is not None:
        named = words("{label} sur {whole}, soit {share}")
        template = named if label else words("sur {whole}, soit {share}")
        label = template.format(
            label=label,
            whole=phrase_beside(part, whole, words),
            share=share_in_print(share, words),
        )
    return Number(
        value=value_in_print(part, words),
        label=label,
        qualifier=qualifier_in_print(part, words),
        perimeter=perimeter_in_print(part),
        about=(part.id,),
    )
