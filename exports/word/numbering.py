"""The lists of a Word document: bullets, and numbers that begin anew with each list."""

from __future__ import annotations

from typing import Final

from exports.word.markup import Element, element, valued
from exports.word.measures import twentieths
from exports.word.style import Style

BULLETS: Final = 1
"""The list that all bullets are of."""
NUMBERS: Final = 2
"""The list that people begin with the style of numbers."""
DEEPEST: Final = 8
"""The deepest level of the format, counted from 0."""

_HUNG: Final = {BULLETS: 12.0, NUMBERS: 20.0}  # the room of the sign, in points


class Numbering:
    """The lists as they are begun: each numbered one counts for itself."""

    def __init__(self) -> None:
        """Begin with the two lists that the styles are of."""
        self._lists = [_list(BULLETS, BULLETS), _list(NUMBERS, NUMBERS)]

    def begin(self, first: int) -> int:
        """The identifier of a new numbered list, whose first number is given."""
        self._lists.append(_list(len(self._lists) + 1, NUMBERS, first))
        return len(self._lists)

    def part(self) -> Element:
        """The part of lists (ECMA-376, part 1, 17.9)."""
        kinds = (
            _kind(BULLETS, Style.ITEM, "bullet", "•"),
            _kind(NUMBERS, Style.NUMBERED, "decimal", "%1"),
        )
        return element("w:numbering", None, *kinds, *self._lists)


def text_indent(kind: int, level: int) -> float:
    """How far from the left the letters of an item stand, in points."""
    return _HUNG[kind] * (level + 1)


def _list(identifier: int, kind: int, first: int | None = None) -> Element:
    override = element("w:lvlOverride", {"w:ilvl": 0}, valued("w:startOverride", first or 0))
    return element(
        "w:num",
        {"w:numId": identifier},
        valued("w:abstractNumId", kind),
        None if first is None else override,
    )


def _kind(kind: int, style: Style, form: str, sign: str) -> Element:
    levels = (
        _level(kind, level, "bullet", "–") if level else _level(kind, 0, form, sign, style)
        for level in range(DEEPEST + 1)
    )
    return element(
        "w:abstractNum",
        {"w:abstractNumId": kind},
        valued("w:multiLevelType", "multilevel"),
        *levels,
    )


def _level(kind: int, level: int, form: str, sign: str, style: Style | None = None) -> Element:
    indents = {
        "w:left": twentieths(text_indent(kind, level)),
        "w:hanging": twentieths(_HUNG[kind]),
    }
    return element(
        "w:lvl",
        {"w:ilvl": level},
        valued("w:start", 1),
        valued("w:numFmt", form),
        valued("w:pStyle", style) if style else None,
        valued("w:lvlText", sign),
        valued("w:lvlJc", "left"),
        element("w:pPr", None, element("w:ind", indents)),
    )
