"""Running text: paragraphs, the words of the room, slogans."""

from __future__ import annotations

from typing import assert_never

from exports.document import Acrostic, Mark, Paragraph, Role, Run, Words
from exports.word.markup import Element
from exports.word.paragraphs import set_text
from exports.word.style import Style


def prose(block: Paragraph) -> list[Element]:
    """Sentences, a paragraph for each line that was typed."""
    return set_text(block.text, _style(block.role))


def _style(role: Role) -> Style:
    match role:
        case Role.TEXT | Role.SIGNATURE | Role.WHEN:
            return Style.TEXT
        case Role.LEAD:
            return Style.LEAD
        case Role.QUESTION:
            return Style.QUESTION
        case Role.SMALL | Role.SOURCE:
            return Style.SMALL
        case _:
            assert_never(role)


def words_of_room(block: Words) -> list[Element]:
    """The words of the room, and how often each was said where that was counted."""
    runs: list[Run] = []
    for index, (word, count) in enumerate(block.items):
        said = "" if count is None else f"\u00a0({count})"
        runs += [Run(", " if index else ""), Run(word, Mark.STRONG), Run(said)]
    return set_text(tuple(runs), Style.VERBATIM)


def acrostic(block: Acrostic) -> list[Element]:
    """A slogan on one line, its speaking initials set apart."""
    runs = [
        run
        for line in block.lines
        for run in (Run(line.small), Run(line.initial, Mark.INITIAL), Run(line.rest))
    ]
    return set_text((*runs, Run(block.tail)), Style.SLOGAN)
