"""Pictures in the column: photographs and their captions, logos, people and their portraits."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from exports.document import Card, Image, Logos, People, Picture
from exports.pdf import style
from exports.pdf.galley import Galley, Photograph, Slug, column, joined, kept, spaced, together
from exports.pdf.prose import words_line
from exports.pdf.setting import set_words
from exports.pdf.structure import Element
from exports.pdf.style import GUTTER, MEASURE, TEXT_HEIGHT
from exports.words import Words

_TALLEST: Final = 170.0  # 60 mm
_LEAST: Final = 0.6  # of its size, for a picture that would leave a hole on the page
_SHARP: Final = 1000  # pixels that fill the measure without showing
_LOGO: Final = 40.0
_LOGO_WIDTH: Final = 130.0
_PORTRAIT: Final = 48.0


def picture(block: Picture, parent: Element, words: Words) -> Galley:
    """A picture as wide as the measure, or half of it when it has few pixels, with its caption.

    Where little room is left it is smaller, or gives way to the text that follows.
    """
    widest = MEASURE if block.image.width >= _SHARP else MEASURE / 2
    width, height = _fitted(block.image, widest, _TALLEST)
    figure = Element(
        "Figure",
        parent,
        alternative=block.image.alternative.strip()
        or block.caption.strip()
        or words("Photographie"),
    )
    seen = Slug(
        height,
        (Photograph(block.image, 0, 0, width, height, figure),),
        before=6.0,
        after=6.0,
        least=_LEAST,
    )
    caption = (
        *words_line(block.caption, replace(style.SMALL, after=0.0), parent),
        *words_line(block.credit, replace(style.SMALL, after=0.0), parent),
    )
    return spaced(together((seen, *caption)), after=12.0)


def logos(block: Logos, parent: Element, words: Words) -> Galley:
    """Marks of partners in rows, of one height."""
    made: list[Slug] = []
    row: list[Slug] = []
    x = 0.0
    for image in block.images:
        width, height = _fitted(image, _LOGO_WIDTH, _LOGO)
        if x and x + width > MEASURE:
            made.append(_abreast(row))
            row, x = [], 0.0
        figure = Element("Figure", parent, alternative=image.alternative.strip() or words("Logo"))
        row.append(
            Slug(_LOGO, (Photograph(image, x, (_LOGO - height) / 2, width, height, figure),))
        )
        x += width + GUTTER * 1.5
    return (*made, *((_abreast(row),) if row else ()))


def _abreast(row: list[Slug]) -> Slug:
    return Slug(_LOGO, tuple(mark for slug in row for mark in slug.marks), before=6.0, after=8.0)


def _fitted(image: Image, widest: float, tallest: float) -> tuple[float, float]:
    """The size of an image in a frame that holds all of it."""
    scale = min(widest / max(image.width, 1), tallest / max(image.height, 1))
    return image.width * scale, image.height * scale


def people(block: People, parent: Element, words: Words) -> Galley:
    """Those who speak, one under the other, beside their portraits where one of them has one."""
    indent = _PORTRAIT + 12 if any(card.portrait for card in block.items) else 0.0
    return tuple(slug for card in block.items for slug in _person(card, parent, indent, words))


def _person(card: Card, parent: Element, indent: float, words: Words) -> Galley:
    width = style.TEXT_MEASURE - indent
    element = Element("P", parent)
    known = ", ".join(part for part in (card.function, card.organisation) if part)
    muted = replace(style.ATTRIBUTION, after=0.0)
    name = replace(style.VERBATIM, leading=17.0, counted=False)
    head = (
        *column(set_words(f"{card.name} ", name, width), name, element, indent),
        *column(set_words(known, muted, width), muted, element, indent),
    )
    life = replace(style.CELL, after=2.0)
    body = column(set_words(card.biography, life, width), life, Element("P", parent), indent)
    if card.portrait is None or not head:
        return spaced((*(kept(head) if body else together(head)), *body), before=4.0, after=8.0)
    figure = Element(
        "Figure",
        parent,
        alternative=card.portrait.alternative.strip() or card.name or words("Portrait"),
    )
    seen = Photograph(card.portrait, 0, 2.0, _PORTRAIT, _PORTRAIT, figure)
    whole = joined((*head, *body))
    if whole.height < TEXT_HEIGHT / 2:
        tall = max(whole.height, _PORTRAIT + 2.0)
        return (replace(whole, height=tall, marks=(*whole.marks, seen), before=4.0, after=10.0),)
    first, *rest = (*head, *body)
    return spaced((replace(first, marks=(*first.marks, seen)), *rest), before=4.0, after=10.0)
