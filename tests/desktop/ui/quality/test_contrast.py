"""The colours can be told apart: the table of the design, computed from the tokens (WCAG 2)."""

from __future__ import annotations

import pytest

from desktop.ui.theme.tokens import DARK, LIGHT, Palette

TEXT, EDGE = 4.5, 3.0

TEXTS = (
    *((ink, ground) for ink in ("ink", "ink2") for ground in (
        "canvas", "paper", "sunken", "raised", "field", "soft", "select", "goodsoft", "warnsoft",
        "badsoft",
    )),
    *(("ink3", ground) for ground in ("canvas", "paper", "sunken", "raised", "field", "select")),
    *(("accent", ground) for ground in ("canvas", "paper", "sunken", "raised", "soft", "select")),
    ("onaccent", "accentfill"), ("onaccent", "accenthover"),
    *((state, ground) for state in ("good", "warn", "bad") for ground in (
        "canvas", "paper", "raised", f"{state}soft",
    )),
)  # fmt: skip
"""Text and ground, by their tokens."""

EDGES = tuple(
    (edge, ground) for edge in ("edge", "focus") for ground in ("canvas", "paper", "sunken")
)

palettes = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """How light a colour is, from 0 to 1."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _faint(palette: Palette, pairs: tuple[tuple[str, str], ...], least: float) -> list[str]:
    colours = palette.colours
    return [
        f"{ink} on {ground}: {contrast(colours[ink], colours[ground]):.2f}"
        for ink, ground in pairs
        if contrast(colours[ink], colours[ground]) < least
    ]


def test_black_on_white_has_the_most_contrast_there_is():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@palettes
def test_every_text_can_be_read_on_its_ground(palette: Palette):
    assert _faint(palette, TEXTS, TEXT) == []


@palettes
def test_edges_and_focus_can_be_seen(palette: Palette):
    assert _faint(palette, EDGES, EDGE) == []


@palettes
def test_initials_can_be_read_on_the_tint_of_each_person(palette: Palette):
    assert len(palette.tints) == 8
    assert [pair for pair in palette.tints if contrast(*pair) < TEXT] == []
