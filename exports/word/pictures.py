"""Pictures: photographs and their captions, logos, people and their portraits."""

from __future__ import annotations

from typing import Final

from exports.document import Card, Image, Logos, People, Picture, Run
from exports.word.drawing import Drawings
from exports.word.markup import Element
from exports.word.measures import MEASURE
from exports.word.paragraphs import Setting, keep_with_next, paragraph, set_words
from exports.word.quotes import PORTRAIT
from exports.word.style import Style
from exports.word.text import runs, writable
from exports.words import Words

_TALLEST: Final = 170.0  # 60 mm
_SHARP: Final = 1000  # pixels that fill the measure without showing
_LOGO: Final = 40.0
_LOGO_WIDTH: Final = 130.0
_UNDER_PORTRAIT: Final = 20.0


def picture(block: Picture, drawings: Drawings, words: Words) -> list[Element]:
    """A picture as wide as the measure, or half of it when it has few pixels, with its caption."""
    image = block.image
    widest = MEASURE if image.width >= _SHARP else MEASURE / 2
    alternative = image.alternative.strip() or block.caption.strip() or words("Photographie")
    seen = drawings.inline(image, *_fitted(image, widest, _TALLEST), writable(alternative))
    flow = [paragraph(Style.PICTURE, (seen,))]
    caption = [
        *set_words(block.caption, Style.CAPTION),
        *set_words(block.credit, Style.CAPTION),
    ]
    if caption:
        keep_with_next([*flow, *caption[:-1]])
    return [*flow, *caption]


def logos(block: Logos, drawings: Drawings, words: Words) -> list[Element]:
    """Marks of partners beside one another, of one height, on as many lines as they take."""
    seen: list[Element] = []
    for image in block.images:
        alternative = image.alternative.strip() or words("Logo")
        size = _fitted(image, _LOGO_WIDTH, _LOGO)
        seen += [*(runs((Run("    "),)) if seen else ())]
        seen.append(drawings.inline(image, *size, writable(alternative)))
    return [paragraph(Style.PICTURE, seen)] if seen else []


def _fitted(image: Image, widest: float, tallest: float) -> tuple[float, float]:
    """The size of an image in a frame that holds all of it."""
    scale = min(widest / max(image.width, 1), tallest / max(image.height, 1))
    return max(image.width * scale, 1.0), max(image.height * scale, 1.0)


def people(block: People, drawings: Drawings, words: Words) -> list[Element]:
    """Those who speak, one under the other, beside their portraits where they have one."""
    return [part for card in block.items for part in _person(card, drawings, words)]


def _person(card: Card, drawings: Drawings, words: Words) -> list[Element]:
    known = ", ".join(part for part in (card.function, card.organisation) if part)
    # The room under a life leaves its place to the portrait, which is taller than two lines.
    after = Setting(after=_UNDER_PORTRAIT if card.portrait else None)
    flow = [
        *set_words(card.name, Style.NAME),
        *set_words(known, Style.AUTHOR, Setting(after=2.0) if card.biography else after),
        *set_words(card.biography, Style.TEXT, after),
    ]
    if card.portrait is None:
        return flow
    alternative = card.portrait.alternative.strip() or card.name or words("Portrait")
    seen = drawings.portrait(card.portrait, PORTRAIT, writable(alternative), 6.0)
    if not flow:
        return [paragraph(Style.PICTURE, (seen,))]
    flow[0].insert(1, seen)
    return flow
