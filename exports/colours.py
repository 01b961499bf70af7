"""Colours as six hexadecimal digits: lightened, told apart, made to read on white."""

from __future__ import annotations

import colorsys
from typing import Final

# WCAG 2.2, 1.4.3, level AA, asks for 4.5 between text of any size and its ground. The darkest light
# ground of the house is the paper of statements, F9F6F1: on white, that makes a little more.
_LEAST_CONTRAST: Final = 4.5 * 1.079
_STEP: Final = 0.005  # of lightness


def channels(digits: str) -> tuple[float, float, float]:
    """The red, the green and the blue of a colour, from 0 to 1."""
    red, green, blue = (int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4))
    return red, green, blue


def lightened(digits: str, scaled: float, added: float) -> str:
    """A colour with its lightness multiplied, then added to.

    The modifiers ``lumMod`` and ``lumOff`` of a theme colour (ECMA-376, part 1, 20.1.2.3.20 and
    20.1.2.3.21).
    """
    hue, lightness, saturation = colorsys.rgb_to_hls(*channels(digits))
    return _digits(hue, min(1.0, max(0.0, lightness * scaled + added)), saturation)


def contrast_on_white(digits: str) -> float:
    """The contrast of a colour with white, from 1 to 21 (WCAG 2.2)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in channels(digits)
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def readable(digits: str) -> str:
    """A colour darkened just until text in it can be read on white and on paper."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*channels(digits))
    shown = digits.upper()
    while contrast_on_white(shown) < _LEAST_CONTRAST:
        lightness -= _STEP
        shown = _digits(hue, lightness, saturation)
    return shown


def distance(one: str, other: str) -> float:
    """How far apart two colours are, from 0 to about 3, as the eye weighs red, green and blue.

    The weights are those of the low-cost approximation of CompuPhase's "redmean".
    """
    red, green, blue = (
        mine - theirs for mine, theirs in zip(channels(one), channels(other), strict=True)
    )
    mean = (channels(one)[0] + channels(other)[0]) / 2
    return float(((2 + mean) * red**2 + 4 * green**2 + (3 - mean) * blue**2) ** 0.5)


def _digits(hue: float, lightness: float, saturation: float) -> str:
    return "".join(
        f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, lightness, saturation)
    )
