"""The colours of a theme as they are seen: mixtures worked out, and how far two stand apart."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from exports.slides.boxes import Colour

Rgb: TypeAlias = tuple[float, float, float]
"""Red, green and blue, from 0 to 1."""

LEAST_CONTRAST: Final = 4.5  # WCAG 2.2, 1.4.3, level AA, text of any size
# A slot of the theme, what its luminance is multiplied by and what is added to it, in per cent.
_MIXTURES: Final[Mapping[Colour, tuple[Colour, int, int]]] = {
    Colour.MUTED: (Colour.INK, 65, 35),
    Colour.REST: (Colour.INK, 35, 65),
    Colour.RULE: (Colour.INK, 25, 75),
    Colour.LAMP: (Colour.OCHRE, 40, 60),
    Colour.MIST: (Colour.NIGHT, 25, 75),
    Colour.VEIL: (Colour.NIGHT, 75, 25),
}


def palette(slots: Mapping[str, Rgb]) -> Mapping[Colour, Rgb]:
    """Each colour of the house as a theme shows it; a colour whose slot is not there is left out.

    ``slots`` are those that slides name: "tx1", "bg1", "accent1"…
    """
    found: dict[Colour, Rgb] = {}
    for colour in Colour:
        slot, scaled, added = _MIXTURES.get(colour, (colour, 100, 0))
        if slot.value in slots:
            found[colour] = modified(slots[slot.value], scaled / 100, added / 100)
    return MappingProxyType(found)


def modified(colour: Rgb, scaled: float, added: float) -> Rgb:
    """A colour with its luminance scaled and shifted (ECMA-376, part 1, 20.1.2.3.20 and 21)."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*colour)
    return colorsys.hls_to_rgb(hue, min(max(lightness * scaled + added, 0.0), 1.0), saturation)


def readable(colour: Rgb) -> Rgb:
    """A house colour, darkened just until it can be read on white."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*colour)
    while contrast(colour, (1.0, 1.0, 1.0)) < LEAST_CONTRAST:
        lightness -= 0.005
        colour = rgb(hexadecimal(colorsys.hls_to_rgb(hue, lightness, saturation)))
    return colour


def contrast(one: Rgb, other: Rgb) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def rgb(digits: str) -> Rgb:
    """A colour from six hexadecimal digits."""
    red, green, blue = (int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4))
    return red, green, blue


def hexadecimal(colour: Rgb) -> str:
    """A colour as six hexadecimal digits."""
    return "".join(f"{round(channel * 255):02X}" for channel in colour)


def _luminance(colour: Rgb) -> float:
    red, green, blue = (_linear(channel) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
