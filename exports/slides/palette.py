"""The colours of a deck in numbers: those of its theme, and what is mixed from them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from exports.colours import lightened, readable
from exports.slides.boxes import Colour

# A colour of the theme, what its lightness is multiplied by and what is added to it, in per cent.
MIXTURES: Final[Mapping[Colour, tuple[Colour, int, int]]] = MappingProxyType(
    {
        Colour.MUTED: (Colour.INK, 65, 35),
        Colour.REST: (Colour.INK, 35, 65),
        Colour.RULE: (Colour.INK, 25, 75),
        Colour.LAMP: (Colour.OCHRE, 40, 60),
        Colour.MIST: (Colour.NIGHT, 25, 75),
        Colour.VEIL: (Colour.NIGHT, 75, 25),
    }
)


def palette(slots: Mapping[str, str], house: str = "") -> Mapping[Colour, str]:
    """Every colour as six hexadecimal digits.

    ``slots`` are the colours of a theme as `Look.colours` holds them. ``house`` is the organiser's
    own colour: it takes the place of the first accent, darkened until it reads on white.
    """
    known = {**slots, Colour.BRICK.value: readable(house)} if house else slots
    return MappingProxyType({colour: _digits(known, colour) for colour in Colour})


def _digits(slots: Mapping[str, str], colour: Colour) -> str:
    if colour not in MIXTURES:
        return slots[colour.value]
    slot, scaled, added = MIXTURES[colour]
    return lightened(slots[slot.value], scaled / 100, added / 100)
