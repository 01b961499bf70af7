"""Paragraphs of slides as lines at their places: breaks are those the slide was placed with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from exports import fonts
from exports.fonts import Font, font
from exports.pdf.bidi import begins_backwards
from exports.pdf.colours import Ink
from exports.pdf.setting import Line, fonted
from exports.pdf.setting import Span as SetSpan
from exports.slides.boxes import Align, Anchor, Colour, Face, Span, TextLine
from exports.slides.geometry import Area
from exports.slides.setting import PITCH, height, letters, line_sizes, slice_spans

_FACES: Final = {
    (Face.SERIF, False, False): fonts.Face.DECK_SERIF,
    (Face.SERIF, True, False): fonts.Face.DECK_SERIF_BOLD,
    (Face.SERIF, False, True): fonts.Face.DECK_SERIF_ITALIC,
    (Face.SERIF, True, True): fonts.Face.DECK_SERIF_BOLD_ITALIC,
    (Face.SANS, False, False): fonts.Face.DECK_SANS,
    (Face.SANS, True, False): fonts.Face.DECK_SANS_BOLD,
    (Face.SANS, False, True): fonts.Face.DECK_SANS_ITALIC,
    (Face.SANS, True, True): fonts.Face.DECK_SANS_BOLD_ITALIC,
}


@dataclass(frozen=True)
class PlacedLine:
    """A line, where it starts and its baseline, in points from the top left of the slide."""

    line: Line
    x: float
    y: float


@dataclass(frozen=True)
class PlacedParagraph:
    """A paragraph of a slide, its lines and, apart, the bullet of those that have one."""

    source: TextLine
    lines: tuple[PlacedLine, ...]
    bullet: PlacedLine | None = None


def placed(
    paragraphs: Sequence[TextLine], area: Area, anchor: Anchor = Anchor.TOP
) -> tuple[PlacedParagraph, ...]:
    """Paragraphs hung in an area, as PowerPoint hangs them.

    A line is 1.20 em high times its spacing. What that is more, or less, than the letters ask for
    is above them, on the first line as on the others.
    """
    free = area.height - height(paragraphs)
    match anchor:
        case Anchor.TOP:
            y = area.y
        case Anchor.MIDDLE:
            y = area.y + free / 2
        case Anchor.BOTTOM:
            y = area.y + free
    made: list[PlacedParagraph] = []
    for paragraph in paragraphs:
        y += paragraph.before
        made.append(_placed(paragraph, area, y))
        y += PITCH * paragraph.spacing * sum(line_sizes(paragraph)) + paragraph.after
    return tuple(made)


def _placed(paragraph: TextLine, area: Area, top: float) -> PlacedParagraph:
    text = letters(paragraph.spans)
    backwards = begins_backwards(text)
    lines: list[PlacedLine] = []
    bottom = top
    cuts = pairwise((*paragraph.breaks, len(text)))
    for rank, ((start, end), size) in enumerate(zip(cuts, line_sizes(paragraph), strict=True)):
        spans = slice_spans(paragraph.spans, start, end)
        bottom += PITCH * paragraph.spacing * size
        hung = paragraph.hang if rank == 0 and not paragraph.bullet else 0.0
        line = Line(tuple(each for span in spans for each in _spans(span)), backwards)
        x = _start(line, paragraph, area, hung)
        lines.append(PlacedLine(line, x, bottom - _descent(spans)))
    return PlacedParagraph(paragraph, tuple(lines), _bullet(paragraph, area, lines))


def _start(line: Line, paragraph: TextLine, area: Area, hung: float) -> float:
    """Where a line starts; what is read from right to left keeps to the right."""
    room = area.width - paragraph.indent
    match paragraph.align:
        case Align.CENTRE:
            return area.x + paragraph.indent + (room - line.width) / 2
        case Align.RIGHT:
            return area.x + area.width - line.width
        case Align.LEFT:
            if line.backwards:
                return area.x + room + hung - line.width
            return area.x + paragraph.indent - hung


def _bullet(paragraph: TextLine, area: Area, lines: Sequence[PlacedLine]) -> PlacedLine | None:
    """The bullet, as large as the first letters of its paragraph."""
    if not paragraph.bullet or not lines or not paragraph.spans:
        return None
    size = paragraph.spans[0].size
    line = Line(tuple(fonted(paragraph.bullet, font(fonts.Face.DECK_SANS), size, Colour.BRICK)))
    edge = paragraph.indent - paragraph.hang
    backwards = lines[0].line.backwards
    x = area.x + area.width - edge - line.width if backwards else area.x + edge
    return PlacedLine(line, x, lines[0].y)


def _spans(span: Span) -> Iterator[SetSpan]:
    ink: Ink = span.colour
    return fonted(span.text.replace("\u202f", "\u00a0"), _font(span), span.size, ink, span.language)


def _font(span: Span) -> Font:
    return font(_FACES[span.face, span.bold, span.italic])


def _descent(spans: Sequence[Span]) -> float:
    """How far the letters of a line reach under its baseline."""
    return max((_font(span).descent * span.size for span in spans), default=0.0)
