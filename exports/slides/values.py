"""The values of figures: digits share the size of the longest, words may take two lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from exports.document import Number
from exports.slides.boxes import Colour, Face, TextLine
from exports.slides.fitting import Fitted, clipped, fitted
from exports.slides.setting import Style, set_paragraph, set_words, span, split_paragraphs

VALUE = Style(54, bold=True, colour=Colour.BRICK, spacing=0.92)
QUALIFIER = Style(22, Face.SERIF, italic=True, colour=Colour.MUTED)
SMALLER = (32.0, 28.0, 24.0)  # for a value longer than its column at the last step
_IN_A_ROW = (54.0, 48.0, 44.0, 40.0, 36.0, 32.0)
_SMALLER_IN_A_ROW = (28.0, 24.0, 20.0)
_ON_TWO_LINES = (40.0, 36.0, 32.0, 28.0, 24.0, 20.0)


def value_setter(
    steps: Sequence[float], values: Sequence[str], width: float
) -> Callable[[str], tuple[TextLine, ...]]:
    """How each of the values of a slide is set: at one size, that of the longest.

    A value too long for the last step takes a smaller size of its own, and leaves the others
    theirs; so does a number said in words ("une cinquantaine").
    """
    digits = [value for value in values if in_digits(value)] or values
    standing = [value for value in digits if one_line((steps[-1],), value, width).fits]
    size = min(one_line(steps, value, width).size for value in standing or digits)
    own = [step for step in (*steps, *SMALLER) if step <= size]
    return partial(_set_value, own, width)


def one_line(steps: Sequence[float], value: str, width: float) -> Fitted:
    """A value on one line at the largest step that holds it, or at the last one."""

    def compose(size: float) -> tuple[TextLine, ...]:
        return set_words(whole(value), width, VALUE.at(size))

    return fitted(steps, compose, float("inf"), most_lines=1)


def _set_value(steps: Sequence[float], width: float, value: str) -> tuple[TextLine, ...]:
    """A value on one line; words on two, parted at a space, before they come small."""
    large = [step for step in steps if step not in SMALLER] or steps
    one = one_line(large if not in_digits(value) else steps, value, width)
    if one.fits:
        return one.lines

    def parted(size: float) -> tuple[TextLine, ...]:
        return set_words(value, width, VALUE.at(size))

    two = fitted(steps, parted, float("inf"), most_lines=2)
    if two.fits and not in_digits(value):
        return two.lines
    style = VALUE.at(steps[-1])
    return set_words(clipped(value, width, style, 2), width, style)


def in_digits(value: str) -> bool:
    """Whether a value is written in digits rather than in words."""
    return any(letter.isdigit() for letter in value)


def whole(value: str) -> str:
    """A value that no line parts."""
    return value.replace(" ", "\u00a0")


def row_size(numbers: Sequence[Number], width: float) -> float:
    """One size for all the values that stand on their line at the last step."""
    sizes = [best.size for number in numbers if (best := _in_a_row(_IN_A_ROW, number, width)).fits]
    return min(sizes, default=32)


def row_value(number: Number, width: float, size: float) -> tuple[TextLine, ...]:
    """A value with its qualifier on one line, smaller where it must; words rather on two."""
    one = _in_a_row((size, *_SMALLER_IN_A_ROW), number, width)
    if one.fits and (one.size == size or in_digits(number.value)):
        return one.lines
    parted = partial(_value_lines, number, width, bound=False)
    two = fitted(_ON_TWO_LINES, parted, float("inf"), most_lines=2)
    if two.fits:
        return two.lines
    short = replace(number, value=clipped(number.value, width / 2, VALUE.at(20)))
    return _value_lines(short, width, 20)


def _in_a_row(steps: Sequence[float], number: Number, width: float) -> Fitted:
    return fitted(steps, partial(_value_lines, number, width), float("inf"), most_lines=1)


def _value_lines(
    number: Number, width: float, size: float, *, bound: bool = True
) -> tuple[TextLine, ...]:
    """The value with its qualifier on the same line."""
    words = whole(number.value) if bound or in_digits(number.value) else number.value
    qualifier = (span(f"{number.qualifier} ", QUALIFIER.at(20)),) if number.qualifier else ()
    style = VALUE.at(size)
    spans = (*qualifier, span(words, style))
    return tuple(set_paragraph(each, width, style) for each in split_paragraphs(spans))
