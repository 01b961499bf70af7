"""Decks to paint: every kind of slide, words in Arabic, and boxes one by one."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from PIL import Image, ImageChops
from PySide6.QtGui import QImage

from desktop.compose.deck import deck
from desktop.model.release import Audience, released
from exports.slides import place, read_look
from exports.slides.boxes import Box, Slide, Slides
from exports.slides.setting import letters
from resources import resource
from tests.days import second_day
from tests.exports.slides import days
from tests.exports.slides.documents import lines_of

TEMPLATE = resource("template/house.pptx").read_bytes()
LOOK = read_look(TEMPLATE)
_PICTURES = {each.content: each for each in (days.FACE, days.PHOTO, days.SMALL)}


@cache
def picture(content: str) -> bytes:
    """A drawing in the size that its box says."""
    size = (_PICTURES[content].width, _PICTURES[content].height)
    drawn = Image.radial_gradient("L").resize(size).convert("RGB")
    packed = io.BytesIO()
    drawn.save(packed, "PNG", compress_level=1)
    return packed.getvalue()


@cache
def day() -> Slides:
    """A day with every kind of slide, then the slides of another one that speak Arabic."""
    first = place(days.whole_day(), LOOK)
    second = place(deck(released(second_day().event, Audience.DECK)), LOOK)
    return replace(first, slides=(*first.slides, *filter(speaks_arabic, second.slides)))


def speaks_arabic(shown: Slide | Box) -> bool:
    """Whether a slide or a box holds Arabic letters."""
    text = "".join(letters(line.spans) for line in lines_of(shown))
    return any("\u0600" <= letter <= "\u06ff" for letter in text)


def alone(slides: Slides, slide: Slide, *boxes: Box) -> Slides:
    """A deck of one slide that shows those boxes and nothing else."""
    return replace(slides, slides=(replace(slide, boxes=boxes, numbered=False),))


def pixels(image: QImage) -> Image.Image:
    """A painted image as Pillow knows it."""
    size = (image.width(), image.height())
    bits = bytes(image.constBits())
    return Image.frombuffer("RGB", size, bits, "raw", "BGRX", image.bytesPerLine(), 1)


def ink(one: Image.Image, other: Image.Image) -> tuple[int, int, int, int] | None:
    """The rectangle in which two images differ: left, top, right, bottom; or nothing."""
    return ImageChops.difference(one, other).getbbox()


def boxes(slides: Slides) -> Iterator[tuple[Slide, Box]]:
    """Every box with its slide."""
    return ((slide, box) for slide in slides.slides for box in slide.boxes)
