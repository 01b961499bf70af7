"""The pages drawn: their slugs, and the header, the footer and the margin around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import assert_never

from exports.document import Document
from exports.fonts import font
from exports.pdf import objects
from exports.pdf.canvas import Canvas, Place
from exports.pdf.galley import Box, Curve, Letters, Mark, PageOf, Photograph
from exports.pdf.outline import Bookmark
from exports.pdf.pages import Page, Placed
from exports.pdf.setting import single_line
from exports.pdf.style import (
    FOLIO,
    LEFT,
    MARGIN_MARK,
    MEASURE,
    MILLIMETRE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RUNNING,
    TOP,
    Colour,
    Style,
)

_NARROW = "\u202f"


def places(pages: Sequence[Page]) -> dict[str, Place]:
    """Where each heading stands, by its key."""
    return {
        placed.slug.anchor.key: Place(number, _up(placed.top))
        for number, page in enumerate(pages)
        for placed in page
        if placed.slug.anchor
    }


def bookmarks(pages: Sequence[Page]) -> tuple[Bookmark, ...]:
    """The headings in their order."""
    return tuple(
        Bookmark(placed.slug.anchor.title, placed.slug.anchor.level, number, _up(placed.top))
        for number, page in enumerate(pages)
        for placed in page
        if placed.slug.anchor
    )


def draw(canvas: Canvas, document: Document, pages: Sequence[Page]) -> None:
    """Draw all pages."""
    found = places(pages)
    for number, page in enumerate(pages):
        canvas.begin_page()
        with canvas.artifact("Pagination"):
            _draw_margins(canvas, document, number, len(pages))
        for placed in page:
            _draw_slug(canvas, placed, found)


def _draw_margins(canvas: Canvas, document: Document, number: int, total: int) -> None:
    """The edge of the table, the header from the second page on, the footer, the margin mark."""
    edge = 22 * MILLIMETRE
    if number == 0:
        canvas.rectangle(LEFT, PAGE_HEIGHT - 16 * MILLIMETRE, edge, 2.2, Colour.ACCENT)
    else:
        canvas.rectangle(LEFT, PAGE_HEIGHT - 12 * MILLIMETRE, edge, 1.4, Colour.ACCENT)
        head = PAGE_HEIGHT - 17 * MILLIMETRE
        date = _draw_right(canvas, document.running_date, head, RUNNING)
        _draw_left(canvas, document.running_head, head, MEASURE - date - 12)
    foot = 13 * MILLIMETRE
    folio = _draw_right(canvas, f"{number + 1}{_NARROW}/{_NARROW}{total}", foot, FOLIO)
    _draw_left(canvas, document.running_foot, foot, MEASURE - folio - 12)
    if document.margin_mark:
        mark = single_line(document.margin_mark, MARGIN_MARK)
        canvas.text(mark, PAGE_WIDTH - 8 * MILLIMETRE, 24 * MILLIMETRE, upright=True)


def _draw_right(canvas: Canvas, words: str, y: float, style: Style) -> float:
    line = single_line(words, style)
    canvas.text(line, LEFT + MEASURE - line.width, y)
    return line.width


def _draw_left(canvas: Canvas, words: str, y: float, room: float) -> None:
    canvas.text(single_line(_clipped(words, room), RUNNING), LEFT, y)


def _clipped(words: str, room: float) -> str:
    """Words cut at a space to fit a width, with an ellipsis."""
    used = font(RUNNING.face)
    words = " ".join(words.split("\n"))
    if used.advance(words) * RUNNING.size <= room:
        return words
    clipped = words[: round(room / (used.advance("n") * RUNNING.size)) + 40]
    while clipped and used.advance(f"{clipped}…") * RUNNING.size > room:
        shorter = clipped.rpartition(" ")[0]
        clipped = shorter or clipped[:-1]
    return f"{clipped}…"


def _draw_slug(canvas: Canvas, placed: Placed, found: Mapping[str, Place]) -> None:
    slug = placed.slug
    top = _up(placed.top)
    if slug.figure is not None:
        slug.figure.owner = "Layout"
        slug.figure.attributes["BBox"] = objects.numbers(
            (LEFT, top - slug.height, LEFT + MEASURE, top)
        )
    for element, marks in groupby(slug.marks, key=lambda mark: mark.element):
        if element is None or placed.again:
            with canvas.artifact("Pagination" if placed.again else "Layout"):
                _draw_marks(canvas, marks, top, found)
        else:
            with canvas.marked(element):
                _draw_marks(canvas, marks, top, found)


def _draw_marks(
    canvas: Canvas, marks: groupby[object, Mark] | Sequence[Mark], top: float, found: Mapping[str, Place]
) -> None:
    for mark in marks:
        _draw_mark(canvas, mark, top, found)


def _draw_mark(canvas: Canvas, mark: Mark, top: float, found: Mapping[str, Place]) -> None:
    match mark:
        case Letters(line, x, y):
            canvas.text(line, LEFT + x, top - y)
        case Box(x, y, width, height, colour):
            canvas.rectangle(LEFT + x, top - y - height, width, height, colour)
        case Curve(points, width, colour):
            canvas.stroke([(LEFT + x, top - y) for x, y in points], width, colour)
        case Photograph():
            _draw_photograph(canvas, mark, top)
        case PageOf():
            _draw_page_of(canvas, mark, top, found)
        case _:
            assert_never(mark)


def _draw_photograph(canvas: Canvas, mark: Photograph, top: float) -> None:
    """Fill the frame with the picture, its point of interest as near the middle as can be."""
    scale = max(mark.width / mark.image.width, mark.height / mark.image.height)
    width, height = mark.image.width * scale, mark.image.height * scale
    focus_x, focus_y = mark.image.focus
    left = min(max(mark.width / 2 - focus_x * width, mark.width - width), 0.0)
    below = min(max(mark.height / 2 - (1 - focus_y) * height, mark.height - height), 0.0)
    frame = (LEFT + mark.x, top - mark.y - mark.height, mark.width, mark.height)
    canvas.image(mark.image.content, frame, (width, height), (left, below))


def _draw_page_of(canvas: Canvas, mark: PageOf, top: float, found: Mapping[str, Place]) -> None:
    place = found[mark.key]
    line = single_line(str(place.page + 1), mark.style)
    canvas.text(line, LEFT + mark.right - line.width, top - mark.y)
    bottom = top - mark.y - mark.style.leading / 3
    area = (LEFT + mark.x, bottom, LEFT + mark.right, bottom + mark.style.leading)
    canvas.link(area, place, mark.title, mark.element)


def _up(top: float) -> float:
    """A height from the foot of the page for one from the top of the text."""
    return PAGE_HEIGHT - TOP - top
