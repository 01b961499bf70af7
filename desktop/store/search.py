"""Words found in an event, whatever their accents, ligatures, case, elisions or middots."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop.model.fold import fold, folded_places
from desktop.model.record import Id, Record
from desktop.store.word_index import Index, Line, found, index_of

__all__ = ["EXCERPT", "Hit", "Index", "index_of", "search"]

EXCERPT: Final = 80
"""About how many letters of a long text are shown around what was found."""

_STRETCH: Final = re.compile(r".{1,200}\S*", re.DOTALL)  # it cuts no word


@dataclass(frozen=True)
class Hit:
    """A field in which all the words were found, and the text around the first of them.

    ``found`` are the places of that word in the excerpt.
    """

    record: Id
    field: str
    excerpt: str
    found: tuple[int, int]


def search(
    index: Index, text: str, limit: int = 50, among: Callable[[Record], bool] | None = None
) -> tuple[Hit, ...]:
    """The fields that hold all the words of a text, the last word being perhaps unfinished.

    Those that begin with them come first, then the shortest. ``among`` says which records count.
    """
    words = fold(text).split()
    if not words:
        return ()
    return tuple(_hit(line, words[0]) for line in found(index, words, limit, among))


def _hit(line: Line, word: str) -> Hit:
    content = line.text
    start, end = _place(content, word)
    left = max(0, start - EXCERPT // 2)
    if left:
        left = content.find(" ", left, start) + 1 or left
    right = min(len(content), left + EXCERPT)
    opening, closing = "…" if left else "", "…" if right < len(content) else ""
    excerpt = f"{opening}{content[left:right]}{closing}"
    shift = len(opening) - left
    return Hit(line.record, line.field, excerpt, (start + shift, min(end, right) + shift))


def _place(content: str, word: str) -> tuple[int, int]:
    """Where a text holds a word that it is known to hold."""
    for stretch in _STRETCH.finditer(content):
        at = f" {fold(stretch[0])}".find(f" {word}")
        if at >= 0:
            _, places = folded_places(stretch[0])
            return stretch.start() + places[at], stretch.start() + places[at + len(word) - 1] + 1
    return 0, 0  # never: the line would not have been found
