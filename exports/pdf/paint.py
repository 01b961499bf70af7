"""The pages drawn: their slugs, and the header, the footer and the margin around them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, assert_never

from exports.document import Document
from exports.pdf.canvas import Canvas
from exports.pdf.galley import Box, Curve, Letters, Mark, PageOf, Photograph
from exports.pdf.links import Place
from exports.pdf.outline import Bookmark
from exports.pdf.pages import Page, Placed
from exports.pdf.paths import polyline
from exports.pdf.setting import Line, set_words, single_line
from exports.pdf.structure import bound
from exports.pdf.style import (
    FOLIO,
    LEFT,
    LINE_NUMBER,
    MARGIN_MARK,
    MEASURE,
    MILLIMETRE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RUNNING,
    TOP,
    Colour,
)

_NARROW: Final = "\u202f"
_EVERY: Final = 5  # lines
_APART: Final = 12.0


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


def draw(
    canvas: Canvas,
    document: Document,
    pages: Sequence[Page],
    *,
    tick: Callable[[], object] = lambda: None,
) -> None:
    """Draw all pages; ``tick`` is called before each: what it raises ends the work."""
    found = places(pages)
    margins = _margins(document, len(pages))
    for number, page in enumerate(pages):
        tick()
        canvas.begin_page()
        with canvas.artifact("Pagination"):
            _draw_margins(canvas, margins, number, len(pages))
            if document.margin_mark:
                _number_lines(canvas, page)
        for placed in page:
            _draw_slug(canvas, placed, found)


@dataclass(frozen=True)
class _Margins:
    """What is printed around every page, set once."""

    head: Line
    date: Line
    foot: Line
    mark: Line


def _margins(document: Document, count: int) -> _Margins:
    date = single_line(document.running_date, RUNNING)
    widest = single_line(_folio(count, count), FOLIO)
    return _Margins(
        head=_clipped(document.running_head, MEASURE - date.width - _APART),
        date=date,
        foot=_clipped(document.running_foot, MEASURE - widest.width - _APART),
        mark=single_line(document.margin_mark, MARGIN_MARK),
    )


def _draw_margins(canvas: Canvas, margins: _Margins, number: int, total: int) -> None:
    """The edge of the table, the header from the second page on, the footer, the margin mark."""
    edge = 22 * MILLIMETRE
    if number == 0:
        canvas.rectangle(LEFT, PAGE_HEIGHT - 16 * MILLIMETRE, edge, 2.2, Colour.ACCENT)
    else:
        canvas.rectangle(LEFT, PAGE_HEIGHT - 12 * MILLIMETRE, edge, 1.4, Colour.ACCENT)
        head = PAGE_HEIGHT - 17 * MILLIMETRE
        canvas.text(margins.head, LEFT, head)
        _draw_right(canvas, margins.date, head)
    foot = 13 * MILLIMETRE
    canvas.text(margins.foot, LEFT, foot)
    _draw_right(canvas, single_line(_folio(number + 1, total), FOLIO), foot)
    canvas.text(margins.mark, PAGE_WIDTH - 8 * MILLIMETRE, 24 * MILLIMETRE, upright=True)


def _folio(number: int, total: int) -> str:
    return f"{number}{_NARROW}/{_NARROW}{total}"


def _draw_right(canvas: Canvas, line: Line, y: float) -> None:
    canvas.text(line, LEFT + MEASURE - line.width, y)


def _clipped(words: str, room: float) -> Line:
    """Words on one line, cut at a space with an ellipsis where they are too long for it."""
    line = single_line(words, RUNNING)
    if line.width <= room:
        return line
    lines = set_words(" ".join(words.split("\n")), RUNNING, room - single_line("…", RUNNING).width)
    kept = "".join(span.text for span in lines[0].spans).rstrip()
    return single_line(f"{kept}…", RUNNING)


def _number_lines(canvas: Canvas, page: Page) -> None:
    """Number every fifth line of the running text of a page, so that people can speak of it."""
    baselines = [placed.top + line for placed in page for line in placed.slug.lines]
    for number in range(_EVERY, len(baselines) + 1, _EVERY):
        line = single_line(str(number), LINE_NUMBER)
        x = LEFT - 8 * MILLIMETRE - line.width
        canvas.text(line, x, _up(baselines[number - 1]))


def _draw_slug(canvas: Canvas, placed: Placed, found: Mapping[str, Place]) -> None:
    slug = placed.slug
    top = _up(placed.top)
    if slug.figure is not None:
        bound(slug.figure, (LEFT, top - slug.height, LEFT + MEASURE, top))
    for element, marks in groupby(slug.marks, key=lambda mark: mark.element):
        if element is None or placed.again:
            with canvas.artifact("Pagination" if placed.again else "Layout"):
                _draw_marks(canvas, marks, top, found)
        else:
            with canvas.marked(element):
                _draw_marks(canvas, marks, top, found)


def _draw_marks(
    canvas: Canvas, marks: Iterable[Mark], top: float, found: Mapping[str, Place]
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
            path = polyline([(LEFT + x, top - y) for x, y in points])
            canvas.outline(path, width, colour)
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
    bound(mark.element, (frame[0], frame[1], frame[0] + mark.width, frame[1] + mark.height))
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
