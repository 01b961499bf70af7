"""Running text in the column: paragraphs, lists, what somebody said, words and slogans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, assert_never

from exports.document import (
    Acrostic,
    Bullets,
    Entries,
    Entry,
    Form,
    Item,
    Mark,
    Paragraph,
    Quote,
    Role,
    Run,
    Text,
    Words,
)
from exports.pdf import objects, style
from exports.pdf.galley import Box, Galley, Photograph, Slug, column, letters, spaced
from exports.pdf.setting import paragraphs, set_text, set_words, single_line
from exports.pdf.structure import Element
from exports.pdf.style import Colour, Style

_INDENT: Final = 12.0
_NUMBER_INDENT: Final = 16.0
_RULE: Final = 1.5
_BEHIND_RULE: Final = 11.0
_PORTRAIT: Final = 18 * style.MILLIMETRE
_APOSTROPHES: Final = ("'", "’")


def paragraph(block: Paragraph, parent: Element) -> Galley:
    """Sentences, a paragraph for each line that was typed."""
    return running(block.text, _role_style(block.role), parent)


def running(text: Text, used: Style, parent: Element, tag: str = "P") -> Galley:
    """Every paragraph of a text in its own element."""
    return tuple(
        slug
        for each in paragraphs(text)
        for slug in column(set_text(each, used), used, Element(tag, parent))
    )


def words_line(words: str, used: Style, parent: Element) -> Galley:
    """Words without marks as running text."""
    return running((Run(words),), used, parent)


def _role_style(role: Role) -> Style:
    match role:
        case Role.TEXT | Role.SIGNATURE | Role.WHEN:
            return style.TEXT
        case Role.LEAD:
            return style.LEAD
        case Role.QUESTION:
            return style.QUESTION
        case Role.SMALL:
            return style.SMALL
    assert_never(role)


# --- lists ----------------------------------------------------------------------------------------


def bullets(block: Bullets, parent: Element) -> Galley:
    """A list, its levels one inside the other."""
    return listed(block.items, parent, numbered=block.numbered)


def listed(
    items: Sequence[Item], parent: Element, *, numbered: bool = False, first: int = 1
) -> Galley:
    """The items of a list; those of the first level are numbered from ``first``."""
    numbering = objects.name("Decimal" if numbered else "Disc")
    lists: list[Element] = [_list(parent, numbering)]
    bodies: list[Element] = []
    made: list[Slug] = []
    rank = first - 1
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
        hung = _NUMBER_INDENT if numbered else _INDENT
        if numbered:
            hung = max(hung, single_line(str(first + len(items)), style.ITEM).width + 6)
        made += _item(item.text, label, sign, bodies[-1], indent=(level + 1) * hung, hung=hung)
    return spaced(tuple(made), after=style.TEXT.after)


def _list(parent: Element, numbering: str) -> Element:
    return Element("L", parent, owner="List", attributes={"ListNumbering": numbering})


def _item(
    text: Text, label: str, sign: Element, body: Element, *, indent: float, hung: float
) -> Galley:
    lines = set_text(text, style.ITEM, style.TEXT_MEASURE - indent)
    colour = Colour.INK if label[-1].isdigit() else Colour.ACCENT
    used = replace(style.ITEM, colour=colour)
    mark = letters((single_line(label, used),), used, sign, indent - hung)
    first, *rest = column(lines, style.ITEM, body, indent) or (Slug(style.ITEM.leading),)
    return (replace(first, marks=(*mark, *first.marks)), *rest)


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


# --- what somebody said ---------------------------------------------------------------------------


def quote(block: Quote, parent: Element) -> Galley:
    """Words said: the very words in the serif between guillemets, or in substance behind a rule."""
    element = Element("BlockQuote", parent)
    match block.form:
        case Form.VERBATIM:
            made = _verbatim(block, element)
        case Form.PARAPHRASE:
            made = _paraphrase(block, element)
        case _:
            assert_never(block.form)
    return _with_portrait(made, block, element)


def _verbatim(block: Quote, element: Element) -> Galley:
    """Each paragraph between the guillemets of the whole."""
    parts = paragraphs((Run(block.words),))
    made: list[Slug] = []
    for index, part in enumerate(parts):
        opened = (_guillemet("«\u00a0"),) if index == 0 else ()
        closed = (_guillemet("\u00a0»"),) if index == len(parts) - 1 else ()
        lines = set_text((*opened, *part, *closed), style.VERBATIM)
        made += column(lines, style.VERBATIM, Element("P", element))
    return _attributed(tuple(made), _join(block.author, block.function), element, 0.0)


def _guillemet(sign: str) -> Run:
    return Run(sign, Mark.INITIAL)


def _paraphrase(block: Quote, element: Element) -> Galley:
    width = style.TEXT_MEASURE - _BEHIND_RULE
    made: list[Slug] = []
    for part in paragraphs((Run(block.words),)):
        lines = set_text(part, style.PARAPHRASE, width)
        made += column(lines, style.PARAPHRASE, Element("P", element), _BEHIND_RULE)
    label = block.label[:1].upper() + block.label[1:]
    said = _join(label, block.author, block.function)
    whole = _attributed(tuple(made), said, element, _BEHIND_RULE)
    return tuple(_ruled(slug, first=index == 0) for index, slug in enumerate(whole))


def _ruled(slug: Slug, *, first: bool) -> Slug:
    """A slug behind the rule, which runs through the room above it too."""
    above = 0.0 if first else slug.before
    rule = Box(0.0, -above, _RULE, slug.height + above, Colour.ACCENT)
    return replace(slug, marks=(rule, *slug.marks))


def _attributed(made: Galley, said: str, element: Element, indent: float) -> Galley:
    """The words and, held with their last line, who said them."""
    if not said:
        return spaced(made, after=style.ATTRIBUTION.after)
    lines = set_words(said, style.ATTRIBUTION, style.TEXT_MEASURE - indent)
    below = column(lines, style.ATTRIBUTION, Element("P", element), indent)
    if not made:
        return below
    return (*made[:-1], replace(made[-1], keeps=True), *below)


def _with_portrait(made: Galley, block: Quote, element: Element) -> Galley:
    """The portrait of who speaks, at the right of the words."""
    if block.portrait is None or not made:
        return made
    figure = Element(
        "Figure", element, alternative=block.portrait.alternative.strip() or block.author or "…"
    )
    x = style.MEASURE - _PORTRAIT
    seen = Photograph(block.portrait, x, 2.0, _PORTRAIT, _PORTRAIT, figure)
    first, *rest = made
    lacking = _PORTRAIT + 2.0 - sum(slug.height for slug in made)
    held = (
        replace(first, marks=(*first.marks, seen), keeps=bool(rest)),
        *(replace(slug, keeps=index < len(rest) - 1) for index, slug in enumerate(rest)),
    )
    return spaced(held, after=style.ATTRIBUTION.after + max(lacking, 0.0))


def _join(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


# --- words of the room, slogans -------------------------------------------------------------------


def words(block: Words, parent: Element) -> Galley:
    """The words of the room, and how often each was said where that was counted."""
    runs: list[Run] = []
    for index, (word, count) in enumerate(block.items):
        said = "" if count is None else f"\u00a0({count})"
        runs += [Run(", ")] if index else []
        runs += [Run(word, Mark.STRONG)] + ([Run(said)] if said else [])
    return running(tuple(runs), style.VERBATIM, parent)


def acrostic(block: Acrostic, parent: Element) -> Galley:
    """A slogan on one line, its speaking initials set apart."""
    runs: list[Run] = []
    for index, line in enumerate(block.lines):
        gap = "" if not line.small or line.small.endswith(_APOSTROPHES) else " "
        runs += [
            Run((" " if index else "") + line.small + gap),
            Run(line.initial, Mark.INITIAL),
            Run(line.rest),
        ]
    if block.tail:
        runs.append(Run(f" {block.tail}"))
    return running(tuple(run for run in runs if run.text), style.SLOGAN, parent)
