"""The colours of a document."""

from __future__ import annotations

import pytest

from exports.pdf.style import Colour, hexadecimal


def contrast(digits: str) -> float:
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


@pytest.mark.parametrize("house", ["FFCC00", "FFFFFF", "9C3018", "00FF00", "808080"])
def test_a_house_colour_is_read_on_white(house: str):
    assert contrast(hexadecimal(Colour.ACCENT, house)) >= 4.4


def test_a_house_colour_that_is_dark_enough_is_kept():
    assert hexadecimal(Colour.ACCENT, "07604E") == "07604E"


def test_a_house_colour_replaces_the_accent_alone():
    assert hexadecimal(Colour.INK, "07604E") == hexadecimal(Colour.INK, "")
    assert hexadecimal(Colour.ACCENT, "") == "9C3018"


@pytest.mark.parametrize("colour", [Colour.INK, Colour.MUTED, Colour.ACCENT, Colour.NIGHT])
def test_the_colours_of_letters_are_read_on_white(colour: Colour):
    assert contrast(hexadecimal(colour, "")) >= 4.5
