"""Running text in the column: paragraphs, the words of the room, slogans."""

from __future__ import annotations

from typing import assert_never

from exports.document import Acrostic, Mark, Paragraph, Role, Run, Text, Words
from exports.pdf import style
from exports.pdf.galley import Galley, column
from exports.pdf.setting import paragraphs, set_text
from exports.pdf.structure import Element
from exports.pdf.style import Style


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
        case Role.SMALL | Role.SOURCE:
            return style.SMALL
    assert_never(role)


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
    runs = [
        run
        for line in block.lines
        for run in (Run(line.small), Run(line.initial, Mark.INITIAL), Run(line.rest))
    ]
    runs.append(Run(block.tail))
    return running(tuple(run for run in runs if run.text), style.SLOGAN, parent)
