"""Rings: the whole in their hole, or the value of a part without one, and the part beside."""

from __future__ import annotations

from dataclasses import replace

from exports.document import Chart, Number
from exports.slides.boxes import Align, Anchor, Box, Colour, TextLine
from exports.slides.drawing import text_box
from exports.slides.fitting import Fitted, fitted
from exports.slides.geometry import Area
from exports.slides.setting import Style, keeps_words_whole, set_words
from exports.slides.values import whole

_HOLE = 0.5  # of the ring, as LibreOffice draws it; PowerPoint opens it to 68 %
_STEPS = (40.0, 36.0, 32.0, 28.0, 24.0, 20.0, 18.0)
_LEGIBLE = 28.0
_FILLED = 0.8  # of the height of the hole: its corners are not in it
_LABEL = Style(20, colour=Colour.MUTED)
_QUALIFIER = Style(22, italic=True, colour=Colour.MUTED)
_PART = Style(60, bold=True, colour=Colour.BRICK, spacing=0.95)


def in_hole(chart: Chart, plot: Area) -> tuple[tuple[Box, ...], tuple[Number, ...]]:
    """What stands in the hole of a ring, and the figures of which something is not on the slide."""
    hole, part = _hole(plot), chart.part
    unsaid = (part,) if part and part.parts else ()
    if chart.whole is not None:
        number, best = chart.whole, _whole_in(chart.whole, hole)
        if not best.fits or number.qualifier or number.perimeter or number.parts:
            unsaid = (*unsaid, number)
        best = best if best.fits else _value_in(number, hole, Colour.INK)
    elif part is not None:
        number, best = part, _value_in(part, hole, Colour.BRICK)
        best = replace(best, fits=_is_large(best))
        unsaid = unsaid if best.fits else (part,)
    else:
        return (), ()
    if not best.fits or not best.lines:
        return (), unsaid
    key = f"{chart.key}:whole"
    return (text_box(key, hole, best.lines, anchor=Anchor.MIDDLE, about=number.about),), unsaid


def part_beside(chart: Chart, plot: Area) -> Number | None:
    """What is said of a part at the right of its ring, without the value that stands inside."""
    part = chart.part
    if (
        part is None
        or chart.whole is not None
        or not _is_large(_value_in(part, _hole(plot), Colour.BRICK))
    ):
        return part
    return replace(part, value="", qualifier="") if part.label or part.perimeter else None


def part_lines(part: Number | None, width: float, body: Style) -> tuple[TextLine, ...]:
    """A part as it is said beside its ring: its value large, then what it counts."""
    if part is None:
        return ()
    words = whole(part.value)
    size = fitted(
        (60, 48, 40, 36, 28),
        lambda step: set_words(words, width, _PART.at(step)),
        160,
        most_lines=1,
    ).size
    return (
        *set_words(part.qualifier, width, _QUALIFIER),
        *set_words(words, width, _PART.at(size)),
        *set_words(part.label, width, body),
        *set_words(part.perimeter, width, _LABEL.at(min(body.size, 20))),
    )


def _hole(plot: Area) -> Area:
    across = min(plot.width, plot.height) * _HOLE - 8
    x, y = plot.x + (plot.width - across) / 2, plot.y + (plot.height - across) / 2
    return Area(x, y, across, across)


def _is_large(value: Fitted) -> bool:
    """Whether a value stands in its hole at a size that is read from afar."""
    return value.fits and value.size >= _LEGIBLE


def _whole_in(number: Number, hole: Area) -> Fitted:
    """A figure and what it counts, each on one line."""

    def compose(size: float) -> tuple[TextLine, ...]:
        label = _LABEL if size > _STEPS[4] else _LABEL.at(18)
        return (
            *_value(number, hole, size, Colour.INK),
            *set_words(number.label, hole.width, label, align=Align.CENTRE),
        )

    best = fitted(_STEPS, compose, hole.height * _FILLED, most_lines=2)
    return best if keeps_words_whole(best.lines) else replace(best, fits=False)


def _value_in(number: Number, hole: Area, colour: Colour) -> Fitted:
    """A figure alone on its line, under its qualifier."""
    qualifier = _QUALIFIER.at(20)

    def compose(size: float) -> tuple[TextLine, ...]:
        return (
            *set_words(number.qualifier, hole.width, qualifier, align=Align.CENTRE),
            *_value(number, hole, size, colour),
        )

    lines = 2 if number.qualifier else 1
    best = fitted(_STEPS, compose, hole.height * _FILLED, most_lines=lines)
    return best if keeps_words_whole(best.lines) else replace(best, fits=False)


def _value(number: Number, hole: Area, size: float, colour: Colour) -> tuple[TextLine, ...]:
    style = Style(size, bold=True, colour=colour, spacing=0.9)
    return set_words(whole(number.value), hole.width, style, align=Align.CENTRE)
