"""Figures side by side, each under its rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from exports.document import Mark, Number, Numbers, Run
from exports.pdf import style
from exports.pdf.galley import Box, Galley, Slug, column, joined
from exports.pdf.prose import running
from exports.pdf.setting import set_words, single_line
from exports.pdf.structure import Element
from exports.pdf.style import GUTTER, MEASURE, TEXT_HEIGHT, Colour, Style
from exports.words import Words

_ABREAST: Final = 4
_LONG_LABEL: Final = 40
_SMALLEST: Final = 12.0
_AFTER: Final = 14.0


def figures(block: Numbers, parent: Element, words: Words) -> Galley:
    """Figures in rows of four at most; one whose words fill half a page is running text."""
    made: list[Slug] = []
    for row in _rows(block.items):
        width = (MEASURE - GUTTER * (max(len(row), 2) - 1)) / max(len(row), 2)
        used = _value_style(row, width)
        raised = any(number.qualifier for number in row)
        places = [at * (width + GUTTER) for at in range(len(row))]
        trial = Element("P")
        if any(
            _figure(number, used, trial, words, x=x, width=width, raised=raised).height
            > TEXT_HEIGHT / 2
            for number, x in zip(row, places, strict=True)
        ):
            made += [slug for number in row for slug in _in_words(number, parent, words)]
            continue
        parts = [
            _figure(number, used, Element("P", parent), words, x=x, width=width, raised=raised)
            for number, x in zip(row, places, strict=True)
        ]
        marks = tuple(mark for part in parts for mark in part.marks)
        made.append(Slug(max(part.height for part in parts), marks, before=4.0, after=_AFTER))
    return tuple(made)


def in_words(number: Number) -> str:
    """A figure as a sentence says it: "près de 1 700 entreprises, Occitanie Est"."""
    counted = " ".join(part for part in (number.qualifier, number.value, number.label) if part)
    return ", ".join(part for part in (counted, number.perimeter) if part)


def _rows(items: Sequence[Number]) -> list[Sequence[Number]]:
    """Items in rows of about the same length."""
    if not items:
        return []
    count = -(-len(items) // _ABREAST)
    length = -(-len(items) // count)
    return [items[at : at + length] for at in range(0, len(items), length)]


def _value_style(row: Sequence[Number], width: float) -> Style:
    """The style of the values of a row, the same for all: as large as the longest allows."""
    long = any(len(number.label) > _LONG_LABEL for number in row)
    size = 22.0 if long else style.FIGURE.size
    widest = max(
        (
            single_line(number.value, style.FIGURE).width / style.FIGURE.size
            for number in row
            if _has_digits(number)
        ),
        default=0.0,
    )
    size = max(min(size, width / widest if widest else size), _SMALLEST)
    return replace(style.FIGURE, size=size, leading=size * 1.12)


def _figure(
    number: Number,
    used: Style,
    element: Element,
    words: Words,
    *,
    x: float,
    width: float,
    raised: bool,
) -> Slug:
    small = replace(style.SMALL, after=0.0)
    dont = "\n".join(_part(part, words) for part in number.parts)
    valued = used if _has_digits(number) else _worded(number, used, width)
    above = (
        *_tight(number.qualifier, style.QUALIFIER, x, width, element),
        *_tight(number.value, valued, x, width, element),
    )
    room = used.leading + (style.QUALIFIER.leading if raised else 0.0)
    return joined(
        (
            Slug(6.0, (Box(x, 0, width, 1.0, Colour.INK),)),
            Slug(max(room - sum(slug.height for slug in above), 0.0)),
            *above,
            *_tight(number.label, style.FIGURE_LABEL, x, width, element),
            *_tight(dont, style.FIGURE_LABEL, x, width, element),
            *_tight(number.perimeter, small, x, width, element),
        )
    )


def _tight(text: str, used: Style, x: float, width: float, element: Element) -> Galley:
    """A line of a figure; the space after it parts it from the next for those who listen."""
    return column(set_words(f"{text} " if text else "", used, width), used, element, x)


def _has_digits(number: Number) -> bool:
    return any(character.isdecimal() for character in number.value)


def _worded(number: Number, used: Style, width: float) -> Style:
    """The style of a value said in words: smaller, on as many lines as its words take."""
    longest = max((single_line(word, used).width for word in number.value.split()), default=0.0)
    size = min(used.size * 0.7, used.size * width / longest if longest else used.size)
    return replace(used, size=size, leading=size * 1.15)


def _part(part: tuple[str, str], words: Words) -> str:
    value, label = part
    return words("dont {figure}").format(figure=f"{value} {label}".rstrip())


def _in_words(number: Number, parent: Element, words: Words) -> Galley:
    rest = ", ".join(part for part in (number.label, number.perimeter) if part)
    dont = "".join(f", {_part(part, words)}" for part in number.parts)
    value = f"{number.qualifier} {number.value}".strip()
    return running((Run(value, Mark.STRONG), Run(f" {rest}{dont}")), style.TEXT, parent)
