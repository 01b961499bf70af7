"""Placed decks for the tests of their PDF, and what is read back from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass, replace
from functools import cache

import pypdfium2
from PIL import Image as Pixels
from pypdfium2 import raw

from exports.document import Document, Layout
from exports.pdf import write_slides
from exports.slides import Look, place, read_look
from exports.slides.boxes import Box, Slide, Slides, points
from resources import resource
from tests.exports.pdf.reading import MOMENT
from tests.exports.pdf.samples import painted
from tests.exports.slides.days import bars, section, whole_day

WIDTH, HEIGHT = 960.0, 540.0


@cache
def template() -> bytes:
    return resource("template/house.pptx").read_bytes()


@cache
def look() -> Look:
    return read_look(template())


@cache
def day() -> Slides:
    """A day with every kind of slide."""
    return placed(whole_day())


def placed(document: Document) -> Slides:
    return place(document, look())


def picture(content: str) -> bytes:
    """Any picture: faces upright, the others lying."""
    return painted(size=(800, 1000) if content[0] == "f" else (1600, 1350))


def written(deck: Slides) -> bytes:
    return write_slides(deck, look=look(), picture=picture, created=MOMENT)


def deck(*slides: Slide, **fields: str) -> Slides:
    known = {"title": "Vivre en Hérault", "author": "JC Dauphin", "language": "fr"} | fields
    return Slides(width=points(WIDTH), height=points(HEIGHT), slides=slides, **known)  # type: ignore[arg-type]  # all are texts


def slide(*boxes: Box, layout: str = "Vide", **fields: object) -> Slide:
    known: dict[str, object] = {"key": "s", "title": "Une", "numbered": "footer" in fields} | fields
    return Slide(layout=layout, boxes=boxes, **known)  # type: ignore[arg-type]  # checked by its tests


@dataclass(frozen=True)
class Letter:
    """A character that is seen; its origin in points from the top left of its page."""

    text: str
    x: float
    y: float


def seen(pdf: bytes) -> list[list[Letter]]:
    """The characters of each page, without white space."""
    return [list(_letters(page)) for page in pypdfium2.PdfDocument(pdf)]


def _letters(page: pypdfium2.PdfPage) -> Iterator[Letter]:
    words = page.get_textpage()
    height = page.get_height()
    x, y = c_double(), c_double()
    for index in range(words.count_chars()):
        text = chr(raw.FPDFText_GetUnicode(words, index)).replace("\x02", "-")  # at a line's end
        if not text.isspace() and text != "\ufffe":
            raw.FPDFText_GetCharOrigin(words, index, x, y)
            yield Letter(text, x.value, height - y.value)


def baselines(letters: list[Letter]) -> dict[float, str]:
    """What stands on each baseline, from left to right."""
    lines: dict[float, list[Letter]] = defaultdict(list)
    for letter in letters:
        lines[round(letter.y, 1)].append(letter)
    return {
        y: "".join(each.text for each in sorted(line, key=lambda each: each.x))
        for y, line in lines.items()
    }


def painted_page(pdf: bytes, page: int = 0) -> Pixels.Image:
    """A page as it is seen, a pixel a point."""
    drawn: Pixels.Image = pypdfium2.PdfDocument(pdf)[page].render(scale=1).to_pil()
    return drawn.convert("RGB")


def digits(image: Pixels.Image, x: float, y: float) -> str:
    """The colour of a point of a page."""
    pixel = image.getpixel((int(x), int(y)))
    assert isinstance(pixel, tuple)
    return "".join(f"{part:02X}" for part in pixel)


def chart_page(kind: object, count: int = 4) -> Slides:
    """A deck of one chart."""
    chart = replace(bars(kind, count), key="c")  # type: ignore[arg-type]  # a kind of chart
    return placed(replace(whole_day(), sections=(section(Layout.CHART, "Un graphique", chart),)))
