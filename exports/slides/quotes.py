"""What somebody said, alone on a slide: a verbatim between « », a paraphrase behind its rule."""

from __future__ import annotations

from dataclasses import replace

from exports.document import Form, Quote
from exports.lines import text_width
from exports.slides.boxes import Anchor, Box, Colour, Face, Span, TextLine
from exports.slides.deck import Deck, Leaf
from exports.slides.drawing import portrait, rule, text_box
from exports.slides.fitting import Fitted, clipped, fitted, portions
from exports.slides.geometry import Area
from exports.slides.look import AUTHOR, PICTURE, TEXT
from exports.slides.setting import (
    Style,
    pieces,
    set_paragraph,
    set_words,
    span,
    split_paragraphs,
)

QUOTE, QUOTE_WITH_PORTRAIT = "Citation", "Citation avec portrait"
STEPS = (72.0, 60.0, 54.0, 48.0, 40.0, 36.0, 32.0, 28.0)
_SPACING = 1.05
_TIGHT = 1.04  # at the last step, so that its eight lines stand in the frame
_OPENING, _CLOSING = "«\u00a0", "\u00a0»"


def quote_leaves(deck: Deck, block: Quote) -> tuple[Leaf, ...]:
    """Somebody's words, never cut: on as many slides as they ask, parted after sentences."""
    face = block.portrait if not block.of_group else None
    layout = QUOTE if face is None else QUOTE_WITH_PORTRAIT
    room = deck.look.area(layout, TEXT)
    said = portions(
        block.words.strip(), lambda words: fitted_words(block.form, words, room, STEPS[-1:]).fits
    )
    return tuple(_leaf(deck, replace(block, words=words), layout, room) for words in said if words)


def _leaf(deck: Deck, block: Quote, layout: str, room: Area) -> Leaf:
    best = fitted_words(block.form, block.words, room)
    author, notes = _author(deck, block, layout)
    place = room
    if block.form is Form.VERBATIM:
        hang = best.lines[0].hang
        place = Area(room.x - hang, room.y, room.width + hang, room.height)
    boxes: tuple[Box, ...] = ()
    if layout == QUOTE_WITH_PORTRAIT:
        where = deck.look.area(layout, PICTURE)
        face = portrait(
            f"{block.key}:portrait",
            where,
            block.initials,
            block.portrait,
            placeholder=PICTURE,
        )
        boxes = (face,)
    if block.form is Form.PARAPHRASE:
        mark = Area(room.x - 24, room.y + 14, 4, 342)
        boxes = (*boxes, rule(f"{block.key}:rule", mark, Colour.BRICK))
    words = text_box(
        block.key,
        place,
        best.lines,
        anchor=deck.look.placeholder(layout, TEXT).anchor,
        placeholder=TEXT,
        about=block.about,
        balanced=True,
    )
    return Leaf(layout=layout, boxes=(*boxes, words, *author), notes=notes, about=block.about)


def fitted_words(form: Form, words: str, room: Area, steps: tuple[float, ...] = STEPS) -> Fitted:
    """Words at the largest step that fits, with their guillemets hung where they are very words."""

    def compose(size: float) -> tuple[TextLine, ...]:
        return said(form, words, room.width, size, _TIGHT if size == STEPS[-1] else _SPACING)

    return fitted(steps, compose, room.height)


def said(
    form: Form, words: str, width: float, size: float, spacing: float, *, hung: bool = True
) -> tuple[TextLine, ...]:
    """Words as set: serif between « » for a verbatim, sans for a paraphrase.

    Hung, the « stands in a margin of its own at the left of the measure.
    """
    if form is Form.PARAPHRASE:
        return set_words(words, width, Style(size, spacing=spacing))
    style = Style(size, Face.SERIF, spacing=spacing)
    mark = replace(style, colour=Colour.BRICK)
    spans: tuple[Span, ...] = (span(_OPENING, mark), span(words, style), span(_CLOSING, mark))
    hang = text_width(pieces(spans[:1])) if hung else 0.0
    return tuple(
        set_paragraph(each, width + hang, style, indent=hang, hang=0.0 if k else hang)
        for k, each in enumerate(split_paragraphs(spans))
    )


def _author(deck: Deck, block: Quote, layout: str) -> tuple[tuple[Box, ...], tuple[str, ...]]:
    room = deck.look.area(layout, AUTHOR)
    name, grey = Style(24, bold=True), Style(20, colour=Colour.MUTED)
    whole = ", ".join(part for part in (block.function, block.label) if part)
    author = clipped(block.author, room.width, name)
    second = clipped(whole, room.width, grey)
    lines = (*set_words(author, room.width, name), *set_words(second, room.width, grey))
    cut = author != block.author or second != whole
    notes = (", ".join(part for part in (block.author, whole) if part),) if cut else ()
    if not lines:
        return (), notes
    anchor = deck.look.placeholder(layout, AUTHOR).anchor if block.author else Anchor.TOP
    box = text_box(
        f"{block.key}:author", room, lines, anchor=anchor, placeholder=AUTHOR, about=block.about
    )
    return (box,), notes
