"""Where the words that were typed stand in a text, and how much of a long text is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from desktop.model.fold import fold, folded_places
from desktop.ui.frame.palette.entries import Span


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether words of a text begin with all of these, which are folded."""
    line = f" {fold(text)}"
    return all(f" {word}" in line for word in words)


def marks(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """The places of a text where words begin with one of these, which are folded."""
    folded, places = folded_places(text)
    found = sorted(
        chain.from_iterable(_beginnings(f" {folded}", word) for word in words),
        key=lambda span: (span[0], -span[1]),
    )
    spans: list[Span] = []
    for first, last in found:
        start, end = places[first], places[last - 1] + 1
        if not spans or start >= spans[-1][1]:
            spans.append((start, end))
    return tuple(spans)


def _beginnings(line: str, word: str) -> Iterator[Span]:
    at = line.find(f" {word}")
    while at >= 0:
        yield at, at + len(word)
        at = line.find(f" {word}", at + 1)


def in_sight(
    text: str, spans: Sequence[Span], width: Callable[[str], float], room: float
) -> tuple[str, tuple[Span, ...]]:
    """A text cut at its left where the first word that counts would otherwise be out of sight."""
    if not spans or width(text[: spans[0][1]]) <= room:
        return text, tuple(spans)
    start, end = spans[0]
    left = start
    while (space := text.rfind(" ", 0, left - 1) + 1) and width(text[space:end]) < room * 2 / 3:
        left = space
    shift = 1 - left
    return f"…{text[left:]}", tuple((first + shift, last + shift) for first, last in spans)
