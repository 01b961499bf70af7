"""Words that do not stand out from what is behind them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.compose.deck_checks.finding import Finding, in_short, shown
from desktop.compose.deck_checks.words import lines_of
from desktop.model.sentence import Sentence, say
from exports.colours import contrast_on_white
from exports.slides import Look
from exports.slides.boxes import (
    Align,
    Anchor,
    Box,
    Colour,
    Emu,
    Frame,
    PictureBox,
    ShapeBox,
    Slides,
    Span,
    TextBox,
    points,
)
from exports.slides.decoration import decoration, foot
from exports.slides.palette import palette
from exports.slides.setting import height

_LEAST_CONTRAST: Final = 4.5  # WCAG 2.2, 1.4.3
_LEAST_CONTRAST_OF_LARGE: Final = 3.0
_LARGE: Final = 24.0  # points, and bold: what a dim projector still shows


@dataclass(frozen=True)
class _Layer:
    """Something that stands behind words: its frame and its colour, nothing for a picture."""

    frame: Frame
    colour: Colour | None


def faint_text(slides: Slides, look: Look) -> Iterator[Finding]:
    """Words in a colour too near that of their ground; over a picture, nobody can tell."""
    colours = palette(look.colours, slides.colour)
    whole = Frame(Emu(0), Emu(0), slides.width, slides.height)
    for number, slide in shown(slides):
        if slide.layout not in look.decorations:
            continue
        drawn = decoration(slide.layout, look)
        layers = [_Layer(whole, drawn.ground)]
        for box in (*drawn.shapes, *slide.boxes, *foot(slide, number, look)):
            layers += _layer(box)
            faint = _faint(box, _ground(box, layers), colours)
            if faint is not None:
                yield Finding(
                    faint_text.__name__,
                    Sentence(_told(faint).text, {"slide": number, "words": in_short(faint.text)}),
                    slide.key,
                    box.key,
                    box.about or slide.about,
                )


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, given as six hexadecimal digits, from 1 to 21 (WCAG 2.2)."""
    fainter, stronger = sorted((contrast_on_white(one), contrast_on_white(other)))
    return stronger / fainter


def _told(faint: Span) -> Sentence:
    if _is_large(faint):
        return say(
            "Diapositive {slide} : « {words} » se détache mal du fond (contraste sous 3) ;"
            " changez la couleur de la journée ou le modèle."
        )
    return say(
        "Diapositive {slide} : « {words} » se détache mal du fond (contraste sous 4,5) ;"
        " changez la couleur de la journée ou le modèle."
    )


def _faint(box: Box, ground: Colour | None, colours: Mapping[Colour, str]) -> Span | None:
    """The first words of a box that are too near the colour of their ground."""
    if ground is None:
        return None
    for line in lines_of(box):
        for span in line.spans:
            least = _LEAST_CONTRAST_OF_LARGE if _is_large(span) else _LEAST_CONTRAST
            if span.text.strip() and contrast(colours[span.colour], colours[ground]) < least:
                return span
    return None


def _is_large(span: Span) -> bool:
    return span.bold and span.size >= _LARGE


# --- what is behind -------------------------------------------------------------------------------


def _layer(box: Box) -> Sequence[_Layer]:
    """A box as what stands behind those that come after it, and behind its own words."""
    match box:
        case ShapeBox() if box.fill is not None:
            return (_Layer(box.frame, box.fill),)
        case PictureBox():
            return (_Layer(box.frame, None),)
        case _:
            return ()


def _ground(box: Box, layers: Sequence[_Layer]) -> Colour | None:
    """The colour behind the first letters of a box: that of the frontmost layer there."""
    if isinstance(box, ShapeBox) and box.fill is not None:
        return layers[-1].colour
    x, y = _first_letter(box)
    for layer in reversed(layers):
        frame = layer.frame
        if frame.x <= x <= frame.x + frame.width and frame.y <= y <= frame.y + frame.height:
            return layer.colour
    return None


def _first_letter(box: Box) -> tuple[float, float]:
    """Where the words of a box begin, or near it."""
    frame, lines = box.frame, lines_of(box)
    x, y = frame.x + points(1.0), frame.y + points(1.0)
    if isinstance(box, TextBox) and lines:
        free = frame.height - points(height(lines))
        y += {Anchor.TOP: 0, Anchor.MIDDLE: free // 2, Anchor.BOTTOM: free}[box.anchor]
        match lines[0].align:
            case Align.CENTRE:
                x = frame.x + frame.width // 2
            case Align.RIGHT:
                x = frame.x + frame.width - points(1.0)
            case Align.LEFT:
                pass
    return x, y
