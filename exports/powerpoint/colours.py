"""The colours of a slide, written so that another theme restyles them."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping
from typing import Final

from exports.powerpoint.markup import Element, element
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

_LEAST_CONTRAST = 4.5  # WCAG 2.1, level AA, text of any size


def scheme_colour(colour: Colour) -> Element:
    """A colour by its slot in the theme, with what lightens it."""
    slot, scaled, added = MIXTURES.get(colour, (colour, 100, 0))
    made = element("a:schemeClr", {"val": slot.value})
    if added:
        made.append(element("a:lumMod", {"val": scaled * 1000}))
        made.append(element("a:lumOff", {"val": added * 1000}))
    return made


def solid_fill(colour: Colour) -> Element:
    """A fill of one colour."""
    return element("a:solidFill", None, scheme_colour(colour))


def no_fill() -> Element:
    """The absence of a fill, said so that none is inherited."""
    return element("a:noFill")


def contrast_on_white(colour: str) -> float:
    """The contrast of six hexadecimal digits with white, from 1 to 21 (WCAG 2.1)."""
    red, green, blue = (_linear(channel) for channel in _channels(colour))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def readable(colour: str) -> str:
    """A house colour, darkened just until it can be read on white."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    while contrast_on_white(colour) < _LEAST_CONTRAST:
        lightness -= 0.005
        channels = colorsys.hls_to_rgb(hue, lightness, saturation)
        colour = "".join(f"{round(channel * 255):02X}" for channel in channels)
    return colour.upper()


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (0, 2, 4))
    return red, green, blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
