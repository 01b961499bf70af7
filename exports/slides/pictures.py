"""Pictures that bleed on three sides, with their words beside them."""

from __future__ import annotations

from collections.abc import Sequence

from exports.document import Paragraph, Picture, plain, text_of
from exports.slides.boxes import Box, PictureBox, TextLine
from exports.slides.deck import Deck, Leaf
from exports.slides.drawing import text_box
from exports.slides.fitting import fitted
from exports.slides.geometry import Area, contained, crop
from exports.slides.look import PICTURE as PLACE
from exports.slides.look import SOURCE, TEXT, TITLE
from exports.slides.setting import Style, height, set_text, set_words
from exports.slides.titles import fitted_title

PICTURE = "Image et légende"
_BODY = Style(20, spacing=1.05, after=6)
_SHARP = 1000  # pixels of width under which a picture does not fill half a slide


def picture_leaf(
    deck: Deck, block: Picture, title: str, source: str, said: Sequence[Paragraph] = ()
) -> tuple[Leaf, tuple[Paragraph, ...]]:
    """A picture with its caption and what is said of it, and the paragraphs that had no room."""
    place = deck.look.area(PICTURE, PLACE)
    column = deck.look.area(PICTURE, TEXT)
    head = fitted_title(deck.look, PICTURE, title)
    top = deck.look.area(PICTURE, TITLE).y
    if head.fits and head.lines:
        top += height(head.lines) + 16
    elif title:
        top = column.y
    room = Area(column.x, top, column.width, deck.look.area(PICTURE, SOURCE).y - 8 - top)

    def compose(size: float) -> tuple[TextLine, ...]:
        style = _BODY.at(size)
        texts = (line for each in said for line in set_text(each.text, room.width, style))
        return (*set_words(block.caption, room.width, style), *texts)

    best = fitted((20, 18), compose, room.height)
    left: tuple[Paragraph, ...] = ()
    lines = best.lines
    if not best.fits:
        left = tuple(said)
        lines = set_words(block.caption, room.width, _BODY.at(18))
        if height(lines) > room.height:
            caption = Paragraph(key=f"{block.key}:caption", text=text_of(block.caption))
            left, lines = (caption, *left), ()
    boxes: list[Box] = [_picture_box(block, place)]
    if lines:
        boxes.append(
            text_box(f"{block.key}:text", room, lines, placeholder=TEXT, about=block.about)
        )
    credit = ". ".join(part.rstrip(".") for part in (block.credit, source) if part)
    leaf = Leaf(layout=PICTURE, boxes=tuple(boxes), source=credit, about=block.about)
    return leaf, left


def _picture_box(block: Picture, place: Area) -> PictureBox:
    if block.image.width < _SHARP:
        half = Area(
            place.x + place.width / 4, place.y + place.height / 4, place.width / 2, place.height / 2
        )
        shown = contained(block.image, half)
        return PictureBox(
            key=block.key,
            frame=shown.frame,
            image=block.image,
            placeholder=PLACE,
            about=block.about,
        )
    return PictureBox(
        key=block.key,
        frame=place.frame,
        image=block.image,
        crop=crop(block.image, place.width / place.height),
        placeholder=PLACE,
        about=block.about,
    )


def said_with(blocks: Sequence[object]) -> tuple[Paragraph, ...]:
    """The paragraphs among blocks that say something."""
    return tuple(
        block for block in blocks if isinstance(block, Paragraph) and plain(block.text).strip()
    )
