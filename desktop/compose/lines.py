"""Texts as they stand on a line: without breaks, with a capital where it begins."""

from __future__ import annotations


def one_line(text: str) -> str:
    """A text of several paragraphs on one line, as a title or a cell has it."""
    return " ".join(text.split("\n"))


def capitalised(words_of_ours: str) -> str:
    """Words that the product adds, or puts at the head of a line, with a capital."""
    return words_of_ours[:1].upper() + words_of_ours[1:]
