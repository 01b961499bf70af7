"""Lists: bullets, numbers, numbered ideas, levels one inside the other, two lists face to face."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exports.document import Bullets, Contrast, Entries, Entry, Item, Mark, Run, Text
from exports.word.markup import Element
from exports.word.numbering import BULLETS, DEEPEST, NUMBERS, Numbering, text_indent
from exports.word.paragraphs import Setting, set_text, set_words
from exports.word.style import Style


def bullets(block: Bullets, numbering: Numbering) -> list[Element]:
    """A list, its levels one inside the other."""
    return listed(block.items, numbering, first=1 if block.numbered else None)


def entries(block: Entries, numbering: Numbering) -> list[Element]:
    """Numbered ideas: a title, then what it covers."""
    items = [Item(_entry(entry)) for entry in block.items]
    return listed(items, numbering, first=block.first)


def _entry(entry: Entry) -> Text:
    if not entry.details:
        return (Run(entry.title),)
    closed = entry.title.rstrip().endswith((".", "!", "?", "…", ":"))
    return (
        Run(entry.title + (" " if closed else ". "), Mark.STRONG),
        Run(entry.details),
    )


def contrast(block: Contrast, numbering: Numbering) -> list[Element]:
    """Two lists, one after the other, each under its head."""
    return [
        *set_words(block.left_head, Style.LABEL),
        *listed(block.left, numbering),
        *set_words(block.right_head, Style.LABEL),
        *listed(block.right, numbering),
    ]


def listed(
    items: Sequence[Item], numbering: Numbering, *, first: int | None = None
) -> list[Element]:
    """The items of a list; those of the first level are numbered from ``first``, if it is given."""
    if not items:
        return []
    kind = BULLETS if first is None else NUMBERS
    list_id = BULLETS if first is None else numbering.begin(first)
    return [line for item in items for line in _item(item, kind, list_id)]


def _item(item: Item, kind: int, list_id: int) -> Iterator[Element]:
    """An item: its first line bears the sign, the others stand under its letters."""
    style = Style.ITEM if kind == BULLETS else Style.NUMBERED
    level = min(item.level, DEEPEST)
    signed = set_text(item.text, style, Setting(list_id=list_id, level=level))
    under = Setting(indent=text_indent(kind, level))
    yield from signed[:1]
    yield from set_text(item.text, Style.CONTINUED, under)[1:]
