"""What charts are drawn with: tiles, labels, curves and sectors, in points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from exports.lines import text_width
from exports.slides.boxes import Align, Colour, Span, TextLine
from exports.slides.geometry import Area
from exports.slides.setting import IN_HAND, PITCH, Style, pieces, set_words

_ANY: Final = 1e6  # a measure that no label fills
_ROUNDING: Final = 0.5


@dataclass(frozen=True)
class Tile:
    """A filled rectangle: a bar, a part of one, the line of an axis."""

    area: Area
    colour: Colour


@dataclass(frozen=True)
class Label:
    """Words in an area, in the middle of its height."""

    area: Area
    lines: tuple[TextLine, ...]


@dataclass(frozen=True)
class Curve:
    """A line through points, as thick as ``width``, its ends round."""

    points: tuple[tuple[float, float], ...]
    width: float
    colour: Colour


@dataclass(frozen=True)
class Sector:
    """A part of the ring in a square: angles in degrees clockwise from the top.

    ``hole`` is the share of its diameter that is open.
    """

    area: Area
    start: float
    sweep: float
    hole: float
    colour: Colour


@dataclass(frozen=True)
class Plot:
    """The room between the axes of a chart: its area, and the values at its two ends.

    ``legend`` is whether the series are named over it.
    """

    area: Area
    low: float = 0.0
    high: float = 0.0
    legend: bool = False


PlotMark: TypeAlias = Tile | Label | Curve | Sector


def label(words: str, size: float, colour: Colour = Colour.INK, *, bold: bool = False) -> TextLine:
    """Words on one line."""
    return TextLine((Span(" ".join(words.split("\n")), size, bold=bold, colour=colour),))


def width(line: TextLine) -> float:
    """The width of a line on its own, in points."""
    return text_width(pieces(line.spans))


def names(
    categories: Sequence[str], measure: float, size: float, align: Align
) -> list[tuple[TextLine, ...]]:
    """The names of categories, each broken to a measure."""
    style = Style(size)
    return [set_words(name, max(measure, size), style, align=align) for name in categories]


def widest(categories: Sequence[str], size: float) -> float:
    """The measure that holds the longest name on one line, in points."""
    lines = (line for name in categories for line in set_words(name, _ANY, Style(size)))
    return max(map(width, lines), default=0.0) * IN_HAND + _ROUNDING


def centred(line: TextLine, x: float, y: float) -> Label:
    """A line around a point."""
    return _aligned(line, Align.CENTRE, x - width(line) / 2, y)


def starting(line: TextLine, x: float, y: float) -> Label:
    """A line that starts at a point, in its middle."""
    return _aligned(line, Align.LEFT, x, y)


def ending(line: TextLine, x: float, y: float) -> Label:
    """A line that ends at a point, in its middle."""
    return _aligned(line, Align.RIGHT, x - width(line), y)


def _aligned(line: TextLine, align: Align, x: float, y: float) -> Label:
    tall = PITCH * max(span.size for span in line.spans)
    set_line = TextLine(line.spans, align=align)
    return Label(Area(x, y - tall / 2, width(line), tall), (set_line,))
