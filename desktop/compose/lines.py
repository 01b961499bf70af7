"""Texts as they stand on a line: without breaks, with a capital where it begins."""

from __future__ import annotations

import re


def one_line(text: str) -> str:
    """A text of several paragraphs on one line, as a title or a cell has it."""
    return " ".join(text.split("\n"))


def is_said_in(said: str, text: str, *, in_capitals: bool = False) -> bool:
    """Whether some words stand in a text as words, white space of any kind between them.

    Capitals are the same as small letters, unless they matter: those of an acronym do. No words
    at all stand nowhere.
    """
    words = said.split()
    whole = text if in_capitals else text.casefold()
    if not words or any((w if in_capitals else w.casefold()) not in whole for w in words):
        return False  # most are not there, which is quickly seen
    pattern = r"\s+".join(map(re.escape, words))
    flags = re.NOFLAG if in_capitals else re.IGNORECASE
    return re.search(rf"(?<!\w){pattern}(?!\w)", text, flags) is not None


def capitalised(words_of_ours: str) -> str:
    """Words that the product adds, or puts at the head of a line, with a capital."""
    return words_of_ours[:1].upper() + words_of_ours[1:]
