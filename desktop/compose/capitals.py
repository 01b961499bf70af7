"""Capitals where a line begins."""

from __future__ import annotations


def capitalised(words_of_ours: str) -> str:
    """Words that the product adds, or puts at the head of a line, with a capital."""
    return words_of_ours[:1].upper() + words_of_ours[1:]
