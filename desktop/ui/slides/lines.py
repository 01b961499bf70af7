"""Paragraphs as Qt draws them: broken where they were set, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop.ui.slides.typefaces import UNITS, typeface
from exports.fonts import stretches
from exports.slides.boxes import Align, Anchor, Colour, Face, Span, TextLine
from exports.slides.geometry import Area
from exports.slides.setting import (
    PITCH,
    SMALLEST,
    height,
    letters,
    line_sizes,
    pieces,
    slice_spans,
)

# How LibreOffice shares a line's pitch, measured from 14 to 84 pt: a fifth of an em stands under
# the baseline, and what a wider spacing adds stands above; a tighter one takes a fifth of the pitch
# for what stands under.
_UNDER = 0.2
_UNBOUND = 1e7
_KEPT = 1024  # texts; a slide has some ten

Inks = Mapping[Colour, QColor]


@dataclass(frozen=True)
class SetLine:
    """A line ready to draw, its left edge and its baseline in points."""

    layout: QTextLayout
    x: float
    baseline: float

    def draw(self, painter: QPainter) -> None:
        """Draw the line; the painter counts in points."""
        painter.save()
        painter.translate(self.x, self.baseline)
        painter.scale(1 / UNITS, 1 / UNITS)
        self.layout.draw(painter, QPointF(0.0, -self.layout.lineAt(0).ascent()))
        painter.restore()

    @property
    def width(self) -> float:
        """How far the line advances, in points."""
        return self.layout.lineAt(0).horizontalAdvance() / UNITS


class Typesetter:
    """Sets paragraphs in the inks of a deck, and keeps what it set for the next painting."""

    def __init__(self, inks: Inks) -> None:
        self.inks = inks
        self._kept = lru_cache(_KEPT)(self._set)

    def set_lines(
        self, paragraphs: tuple[TextLine, ...], area: Area, anchor: Anchor = Anchor.TOP
    ) -> tuple[SetLine, ...]:
        """The lines of paragraphs in an area, in the order of reading, bullets before theirs."""
        return self._kept(paragraphs, area, anchor)

    def _set(
        self, paragraphs: tuple[TextLine, ...], area: Area, anchor: Anchor
    ) -> tuple[SetLine, ...]:
        spare = area.height - height(paragraphs)
        top = area.y + {Anchor.TOP: 0.0, Anchor.MIDDLE: spare / 2, Anchor.BOTTOM: spare}[anchor]
        found: list[SetLine] = []
        for paragraph in paragraphs:
            top += paragraph.before
            found += _paragraph_lines(paragraph, area, top, self.inks)
            top += PITCH * paragraph.spacing * sum(line_sizes(paragraph)) + paragraph.after
        return tuple(found)


def line_texts(paragraph: TextLine) -> tuple[tuple[Span, ...], ...]:
    """The spans of each line of a paragraph, without the spaces that end it."""
    ends = (*paragraph.breaks[1:], len(letters(paragraph.spans)))
    return tuple(
        _without_end(slice_spans(paragraph.spans, start, end))
        for start, end in zip(paragraph.breaks, ends, strict=True)
    )


def rise(size: float, spacing: float) -> float:
    """How far the baseline of a line stands under its top, in points."""
    pitch = PITCH * spacing
    return size * (pitch - _UNDER if spacing >= 1 else pitch * (1 - _UNDER))


def _paragraph_lines(paragraph: TextLine, area: Area, top: float, inks: Inks) -> Iterator[SetLine]:
    direction = _direction(paragraph)
    for rank, (spans, size) in enumerate(
        zip(line_texts(paragraph), line_sizes(paragraph), strict=True)
    ):
        baseline = top + rise(size, paragraph.spacing)
        start = area.x + paragraph.indent
        if rank == 0 and paragraph.bullet:
            bullet = _layout((_bullet(paragraph),), inks, direction)
            yield SetLine(bullet, start - paragraph.hang, baseline)
        elif rank == 0:
            start -= paragraph.hang
        line = SetLine(_layout(spans, inks, direction), start, baseline)
        spare = area.x + area.width - start - line.width
        share = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[paragraph.align]
        yield SetLine(line.layout, start + spare * share, baseline)
        top += PITCH * paragraph.spacing * size


def _bullet(paragraph: TextLine) -> Span:
    first = paragraph.spans[0] if paragraph.spans else Span("", SMALLEST)
    return Span(paragraph.bullet, first.size, Face.SANS, bold=first.bold, colour=Colour.BRICK)


def _without_end(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """A line without the spaces it ends with; those that hold words together stay."""
    text = letters(spans)
    return slice_spans(spans, 0, len(text.rstrip(" \t\n")))


def _direction(paragraph: TextLine) -> Qt.LayoutDirection:
    """The direction of the first letter that has one (Unicode Standard Annex 9, P2 and P3)."""
    directions = map(bidirectional, letters(paragraph.spans))
    first = next((each for each in directions if each in {"L", "R", "AL"}), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def _layout(spans: Sequence[Span], inks: Inks, direction: Qt.LayoutDirection) -> QTextLayout:
    """Spans on one line, each stretch in the font that has its characters."""
    words, formats = [], []
    at = 0
    for text, style in _styled(spans, inks):
        part = QTextLayout.FormatRange()
        part.start, part.length = at, len(text.encode("utf-16-le", "surrogatepass")) // 2
        part.format = style
        formats.append(part)
        words.append(text)
        at += part.length
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction)
    option.setUseDesignMetrics(True)
    layout = QTextLayout("".join(words))
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    layout.createLine().setLineWidth(_UNBOUND)
    layout.endLayout()
    return layout


def _styled(spans: Iterable[Span], inks: Inks) -> Iterator[tuple[str, QTextCharFormat]]:
    whole = tuple(spans)
    for span, piece in zip(whole, pieces(whole), strict=True):
        for part, used in stretches(piece.text, piece.font):
            style = QTextCharFormat()
            style.setFont(typeface(used or piece.font, piece.size, merged=used is None))
            style.setForeground(inks[span.colour])
            yield used.drawn(part) if used else part, style
