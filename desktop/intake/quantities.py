"""Quantities as people write them: "21 500", "7,25", "75 %", "près de 1 700 entreprises"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from desktop.model.plain import is_written_plainly

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009]+")
_SIGNS = ("%", "‰", "€", "$", "£")
_QUANTITY = re.compile(
    r"(?P<before>[^\d+\u2212-]*?)\s*"
    r"(?P<number>[+\u2212-]?\d+(?:[\s\u00a0\u202f\u2009]\d{3})*(?:[.,]\d+)?)"
    r"(?P<after>(?:\s*\D.*)?)",
    re.DOTALL,
)


@dataclass(frozen=True)
class Quantity:
    """A value, and what is written around it where that is more than digits."""

    value: Decimal | None
    unit: str = ""
    qualifier: str = ""
    what: str = ""  # what is counted, where it follows a unit that is a sign


def number_in(text: str) -> Decimal | None:
    """The number that a text is, its spaces apart; nothing where it is none, or counts nothing."""
    try:
        number = Decimal(_SPACES.sub("", text).replace(",", ".").replace("\u2212", "-"))
    except InvalidOperation:
        return None
    return number if is_written_plainly(number) else None


def quantity_in(text: str) -> Quantity | None:
    """The quantity that a text says, with one number; nothing where it says none or several."""
    if not text.strip():
        return Quantity(None)
    alone = number_in(text)
    if alone is not None:
        return Quantity(alone)
    match = _QUANTITY.fullmatch(text.strip())
    value = number_in(match["number"]) if match else None
    if match is None or value is None or re.search(r"\d", match["after"]):
        return None
    unit, what = " ".join(match["after"].split()), ""
    if unit.startswith(_SIGNS):
        unit, what = unit[0], unit[1:].strip()
    return Quantity(value, unit, " ".join(match["before"].split()), what)
