"""Words that do not stand out from what is behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.compose.deck_checks.finding import Finding, in_short, shown
from desktop.compose.deck_checks.palette import LEAST_CONTRAST, Rgb, contrast, palette
from desktop.compose.deck_checks.template import Panel, Template
from desktop.compose.deck_checks.words import lines_of
from desktop.model.sentence import say
from exports.slides.boxes import (
    Align,
    Anchor,
    Box,
    Colour,
    Frame,
    PictureBox,
    ShapeBox,
    Slide,
    Slides,
    Span,
    TableBox,
    TextBox,
    TextLine,
)

_LEAST_CONTRAST_OF_LARGE: Final = 3.0  # WCAG 2.2, 1.4.3
_LARGE: Final = 24.0  # points, and bold: what a dim projector still shows


@dataclass(frozen=True)
class _Point:
    """A place on a slide, in EMU."""

    x: float
    y: float


def faint_text(slides: Slides, template: Template) -> Iterator[Finding]:
    """Words in a colour too near that of their ground; over a picture, nobody can tell."""
    colours = palette(template.slots)
    unknown = (Panel(Frame(*(_ZERO, _ZERO), slides.width, slides.height), None),)
    for number, slide in shown(slides):
        behind = template.panels.get(slide.layout, unknown)
        for rank, box in enumerate(slide.boxes):
            ground = _ground(box, slide.boxes[:rank], behind, colours)
            faint = None if ground is None else _faintest(box, ground, colours)
            if faint is not None:
                yield _finding(number, slide, box, faint)
