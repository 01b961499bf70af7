"""What stands on every slide of a layout: its ground, its shapes, its footer and its number."""

from __future__ import annotations

from exports.slides.boxes import Slide, Span, TextBox, TextLine
from exports.slides.look import FOOTER, NUMBER, Look, Placeholder
from exports.slides.theme import Decoration

__all__ = ["Decoration", "decoration", "foot"]


def decoration(layout: str, look: Look) -> Decoration:
    """What a layout draws under the boxes of its slides.

    :raises KeyError: when the template has no such layout.
    """
    return look.decorations[layout]


def foot(slide: Slide, number: int, look: Look) -> tuple[TextBox, ...]:
    """The footer and the number of a slide, as boxes; ``number`` counts slides from 1."""
    if not slide.numbered:
        return ()
    places = look.layouts[slide.layout]
    texts = ((FOOTER, "footer", slide.footer), (NUMBER, "number", str(number)))
    return tuple(
        _line(key, text, places[index]) for index, key, text in texts if text and index in places
    )


def _line(key: str, text: str, place: Placeholder) -> TextBox:
    span = Span(text, place.size, bold=place.bold, colour=place.colour)
    return TextBox(
        key=key,
        frame=place.frame,
        paragraphs=(TextLine((span,), align=place.align),),
        anchor=place.anchor,
    )
