"""Paragraphs: their style, what they hold, and what sets one apart from others of its style."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from exports.document import Run, Text
from exports.word.markup import Element, element, qualified, valued
from exports.word.measures import twentieths
from exports.word.style import Style
from exports.word.text import is_read_leftwards, lines, runs


@dataclass(frozen=True)
class Setting:
    """What a paragraph says beside its style; lengths in points, `None` for what the style says.

    ``list_id`` and ``level`` make it an item of a list, ``indent`` moves it to the right.
    """

    list_id: int | None = None
    level: int = 0
    indent: float | None = None
    before: float | None = None
    after: float | None = None
    flush_right: bool = False


PLAIN: Final = Setting()


def paragraph(
    style: Style, content: Iterable[Element], setting: Setting = PLAIN, *, leftwards: bool = False
) -> Element:
    """A paragraph of runs; ``leftwards`` when it is read from right to left."""
    return element("w:p", None, _properties(style, setting, leftwards=leftwards), *content)


def set_text(text: Text, style: Style, setting: Setting = PLAIN) -> list[Element]:
    """A paragraph for each line of a text that has letters."""
    return [
        paragraph(style, runs(line), setting, leftwards=is_read_leftwards(line))
        for line in lines(text)
    ]


def set_words(words: str, style: Style, setting: Setting = PLAIN) -> list[Element]:
    """A paragraph for each line of words without marks."""
    return set_text((Run(words),), style, setting)


def gap() -> Element:
    """What parts a table from what follows it: two tables that touch would be one."""
    return paragraph(Style.GAP, ())


def keep_with_next(flow: Iterable[Element]) -> None:
    """Hold paragraphs and rows on the page of what follows them."""
    for held in flow:
        for one in held.iter(qualified("w:p")):
            properties = one.find(qualified("w:pPr"))
            if properties is not None and properties.find(qualified("w:keepNext")) is None:
                properties.insert(1, element("w:keepNext"))


def on_new_page(flow: list[Element]) -> list[Element]:
    """The same, from the top of a page on."""
    if not flow:
        return []
    properties = flow[0].find(qualified("w:pPr"))
    if properties is None:  # a table, which cannot say so of itself
        return on_new_page([gap(), *flow])
    kept = properties.find(qualified("w:keepNext")) is not None
    properties.insert(2 if kept else 1, element("w:pageBreakBefore"))
    return flow


def _properties(style: Style, setting: Setting, *, leftwards: bool) -> Element:
    spacing = {
        name: twentieths(room)
        for name, room in (("w:before", setting.before), ("w:after", setting.after))
        if room is not None
    }
    indent = None if setting.indent is None else {"w:left": twentieths(setting.indent)}
    return element(
        "w:pPr",
        None,
        valued("w:pStyle", style),
        _item(setting),
        element("w:bidi") if leftwards else None,
        element("w:spacing", spacing) if spacing else None,
        element("w:ind", indent) if indent else None,
        valued("w:jc", "right") if setting.flush_right else None,
    )


def _item(setting: Setting) -> Element | None:
    if setting.list_id is None:
        return None
    level, list_id = valued("w:ilvl", setting.level), valued("w:numId", setting.list_id)
    return element("w:numPr", None, level, list_id)
