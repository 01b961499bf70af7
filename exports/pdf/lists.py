"""Lists in the column: bullets, numbers, numbered ideas, levels one inside the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from exports.document import Bullets, Entries, Entry, Item, Mark, Run, Text
from exports.pdf import objects, style
from exports.pdf.galley import Galley, Slug, column, letters, spaced
from exports.pdf.setting import set_text, single_line
from exports.pdf.structure import Element

_INDENT: Final = 12.0
_NUMBER_INDENT: Final = 16.0
_DEEPEST: Final = 6  # levels beyond are not set further in


def bullets(block: Bullets, parent: Element) -> Galley:
    """A list, its levels one inside the other."""
    return listed(block.items, parent, numbered=block.numbered)


def listed(
    items: Sequence[Item], parent: Element, *, numbered: bool = False, first: int = 1
) -> Galley:
    """The items of a list; those of the first level are numbered from ``first``."""
    if not items:
        return ()
    numbering = objects.name("Decimal" if numbered else "Disc")
    lists: list[Element] = [_list(parent, numbering)]
    bodies: list[Element] = []
    made: list[Slug] = []
    rank = first - 1
    hung = _INDENT
    if numbered:
        widest = single_line(str(first + len(items)), style.ITEM)
        hung = max(_NUMBER_INDENT, widest.width + 6)
    for item in items:
        level = min(item.level, len(bodies))  # a level that skips one hangs under the last
        del lists[level + 1 :], bodies[level:]
        if level == len(lists):
            lists.append(_list(bodies[-1], objects.name("Disc")))
        rank += level == 0
        label = f"{rank}" if numbered and level == 0 else "–" if level else "•"
        entry = Element("LI", lists[level])
        sign = Element("Lbl", entry)
        bodies.append(Element("LBody", entry))
        indent = (min(level, _DEEPEST) + 1) * hung
        made += _item(item, label, sign, bodies[-1], indent=indent, hung=hung)
    return spaced(tuple(made), after=style.TEXT.after)


def _list(parent: Element, numbering: str) -> Element:
    return Element("L", parent, owner="List", attributes={"ListNumbering": numbering})


def _item(
    item: Item, label: str, sign: Element, body: Element, *, indent: float, hung: float
) -> Galley:
    lines = set_text(item.text, style.ITEM, style.TEXT_MEASURE - indent)
    mark = letters((single_line(label, style.ITEM),), style.ITEM, sign, indent - hung)
    first, *rest = column(lines, style.ITEM, body, indent) or (Slug(style.ITEM.leading),)
    return (replace(first, marks=(*mark, *first.marks), about=item.about), *rest)


def entries(block: Entries, parent: Element) -> Galley:
    """Numbered ideas: a title, then what it covers."""
    items = [Item(_entry(entry)) for entry in block.items]
    return listed(items, parent, numbered=True, first=block.first)


def _entry(entry: Entry) -> Text:
    if not entry.details:
        return (Run(entry.title),)
    closed = entry.title.rstrip().endswith((".", "!", "?", "…", ":"))
    return (
        Run(entry.title + (" " if closed else ". "), Mark.STRONG),
        Run(entry.details),
    )
