"""The colours of a slide, written so that another theme restyles them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from exports.powerpoint.markup import Markup, element
from exports.slides.boxes import Colour

# A slot of the theme, what its luminance is multiplied by and what is added to it, in per cent.
MIXTURES: Final[Mapping[Colour, tuple[Colour, int, int]]] = {
    Colour.MUTED: (Colour.INK, 65, 35),
    Colour.REST: (Colour.INK, 35, 65),
    Colour.RULE: (Colour.INK, 25, 75),
    Colour.LAMP: (Colour.OCHRE, 40, 60),
    Colour.MIST: (Colour.NIGHT, 25, 75),
    Colour.VEIL: (Colour.NIGHT, 75, 25),
}


@cache
def scheme_colour(colour: Colour) -> Markup:
    """A colour by its slot in the theme, with what lightens it."""
    slot, scaled, added = MIXTURES.get(colour, (colour, 100, 0))
    lightened = (
        element("a:lumMod", {"val": scaled * 1000}),
        element("a:lumOff", {"val": added * 1000}),
    )
    return element("a:schemeClr", {"val": slot.value}, *(lightened if added else ()))


@cache
def solid_fill(colour: Colour) -> Markup:
    """A fill of one colour."""
    return element("a:solidFill", None, scheme_colour(colour))


NO_FILL: Final = element("a:noFill")
"""The absence of a fill, said so that none is inherited."""
