"""Figures side by side, each in its cell under the rule of the row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from exports.document import Number, Numbers
from exports.fonts import Face, font
from exports.lines import Piece, text_width
from exports.word.markup import Element
from exports.word.measures import MEASURE
from exports.word.paragraphs import Setting, set_words
from exports.word.style import Style, TableStyle
from exports.word.tables import grid, row
from exports.word.text import on_one_line
from exports.words import Words

_ABREAST: Final = 4
_SIZE: Final = 24.0  # of the style of figures
_BESIDE: Final = 14.0  # the room at the right of a cell
_QUALIFIER: Final = 13.0  # the height of its line


def figures(block: Numbers, words: Words) -> list[Element]:
    """Figures in rows of four at most."""
    return [part for abreast in _rows(block.items) for part in _strip(abreast, words)]


def said(number: Number) -> tuple[str, str]:
    """A figure as the row of a table: what it counts, and how many: "près de 1 700"."""
    counted = ", ".join(part for part in (number.label, number.perimeter) if part)
    return counted, " ".join(part for part in (number.qualifier, number.value) if part)


def _rows(items: Sequence[Number]) -> list[Sequence[Number]]:
    """Items in rows of about the same length."""
    if not items:
        return []
    count = -(-len(items) // _ABREAST)
    length = -(-len(items) // count)
    return [items[at : at + length] for at in range(0, len(items), length)]


def _strip(abreast: Sequence[Number], words: Words) -> list[Element]:
    width = MEASURE / max(len(abreast), 2)
    digits = [number for number in abreast if _has_digits(number)]
    style = _style(digits, width - _BESIDE)
    raised = any(number.qualifier for number in abreast)
    cells = [
        _figure(
            number,
            style if _has_digits(number) else Style.LONG_FIGURE,
            words,
            raised=raised,
        )
        for number in abreast
    ]
    return grid(TableStyle.FIGURES, [width] * len(cells), [row(cells)])


def _style(abreast: Sequence[Number], width: float) -> Style:
    """The style of the figures of a row: large, unless one of them would not hold on its line."""
    bold = font(Face.DECK_SANS_BOLD)  # has the widths of the font that Word will use
    widest = max(
        (text_width([Piece(on_one_line(number.value), bold, _SIZE)]) for number in abreast),
        default=0.0,
    )
    return Style.FIGURE if widest <= width else Style.LONG_FIGURE


def _has_digits(number: Number) -> bool:
    """Whether a figure is not said in words ("une cinquantaine"), which are always set smaller."""
    return any(character.isdecimal() for character in number.value)


def _figure(number: Number, style: Style, words: Words, *, raised: bool) -> list[Element]:
    lowered = Setting(before=_QUALIFIER if raised and not number.qualifier else None)
    dont = words("dont {figure}")
    return [
        *set_words(number.qualifier, Style.QUALIFIER),
        *set_words(number.value, style, lowered),
        *set_words(number.label, Style.FIGURE_LABEL),
        *(
            part
            for value, label in number.parts
            for part in set_words(
                dont.format(figure=f"{value} {label}".rstrip()), Style.FIGURE_LABEL
            )
        ),
        *set_words(number.perimeter, Style.NOTE),
    ]
