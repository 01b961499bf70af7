"""The styles of tables: their rules, and the room around what their cells hold, in points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from exports.word.colours import Colour
from exports.word.markup import Element, element
from exports.word.measures import twentieths
from exports.word.style import TableStyle
from exports.word.style_elements import border, style
from exports.words import Words

_HAIR: Final = 0.5
_INK: Final = 1.0
_BAR: Final = 2.25


@dataclass(frozen=True)
class _Room:
    """The room around what a cell holds."""

    above: float = 0.0
    left: float = 0.0
    below: float = 0.0
    right: float = 0.0


_ROW: Final = _Room(above=3.5, below=4.0, right=8.0)


def table_styles(words: Words, accent: str) -> Iterator[Element]:
    """The styles, Word's own without a line first, of which the others are."""

    def hairlines(*sides: str) -> list[Element]:
        return [border(side, _HAIR, Colour.RULE, accent) for side in sides]

    bare = style("table", TableStyle.BARE, "Normal Table", is_default=True)
    bare.append(element("w:semiHidden"))
    bare.append(_properties((), _Room()))
    yield bare
    yield _table_style(
        TableStyle.RULED,
        words("Tableau"),
        _properties(hairlines("bottom", "insideH"), _ROW),
        _first_row(border("bottom", _INK, Colour.INK, accent)),
    )
    yield _table_style(
        TableStyle.FACTS, words("Fiche"), _properties(hairlines("top", "bottom", "insideH"), _ROW)
    )
    yield _table_style(
        TableStyle.FIGURES,
        words("Chiffres"),
        _properties((border("top", _INK, Colour.INK, accent),), _Room(above=6, right=14)),
    )
    yield _table_style(
        TableStyle.SIGNATURES,
        words("Signatures"),
        _properties((), _Room(above=6, below=6, right=14)),
    )
    ground = element("w:shd", {"w:val": "clear", **Colour.PAPER.attributes(accent, "w:fill")})
    yield _table_style(
        TableStyle.BOX,
        words("Cadre"),
        _properties((border("left", _BAR, Colour.NIGHT, accent),), _Room(9, 9, 10, 9)),
        element("w:tcPr", None, ground),
    )


def _table_style(identifier: TableStyle, name: str, *looks: Element) -> Element:
    made = style("table", identifier, name, base=TableStyle.BARE)
    made.extend(looks)
    return made


def _properties(borders: Sequence[Element], room: _Room) -> Element:
    sides = (
        ("top", room.above),
        ("left", room.left),
        ("bottom", room.below),
        ("right", room.right),
    )
    return element(
        "w:tblPr",
        None,
        element("w:tblInd", {"w:w": 0, "w:type": "dxa"}),
        element("w:tblBorders", None, *borders) if borders else None,
        element(
            "w:tblCellMar",
            None,
            *(
                element(f"w:{side}", {"w:w": twentieths(width), "w:type": "dxa"})
                for side, width in sides
            ),
        ),
    )


def _first_row(*borders: Element) -> Element:
    """What the row of heads has more than the others."""
    cells = element("w:tcPr", None, element("w:tcBorders", None, *borders))
    return element("w:tblStylePr", {"w:type": "firstRow"}, cells)
