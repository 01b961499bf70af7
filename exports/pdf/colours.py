"""The colours of printed pages and of slides, as a PDF asks for them."""

from __future__ import annotations

from typing import TypeAlias

from exports.colours import channels
from exports.pdf import style
from exports.slides import boxes

Ink: TypeAlias = style.Colour | boxes.Colour


def components(digits: str) -> str:
    """The red, green and blue of six hexadecimal digits as operands, from 0 to 1."""
    return " ".join(f"{part:.3f}" for part in channels(digits))
