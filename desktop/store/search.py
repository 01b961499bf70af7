"""Words found in an event, whatever their accents, ligatures, case, elisions or middots."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from desktop.model.event import Event
from desktop.model.fold import fold, folded_places
from desktop.model.record import Id, Record
from desktop.model.texts import texts

EXCERPT: Final = 80
"""About how many letters of a long text are shown around what was found."""


@dataclass(frozen=True)
class Hit:
    """A field in which all the words were found, and the text around the first of them.

    ``found`` are the places of that word in the excerpt.
    """

    record: Id
    field: str
    excerpt: str
    found: tuple[int, int]


@dataclass(frozen=True)
class Index:
    """The folded texts of an event, by record: each field, its text, and the text folded."""

    entries: Mapping[Id, tuple[Record, tuple[tuple[str, str, str], ...]]]


def index_of(event: Event, before: Index | None = None) -> Index:
    """The index of an event; what ``before`` has of the same records is taken from it."""
    known = before.entries if before else {}
    entries = {}
    for id_, record in event.records.items():
        entry = known.get(id_)
        if entry is None or entry[0] is not record:
            entry = record, tuple(_folded_texts(record))
        entries[id_] = entry
    return Index(entries)


def search(index: Index, text: str, limit: int = 50) -> tuple[Hit, ...]:
    """The fields that hold all the words of a text, the last word being perhaps unfinished.

    Those that begin with them come first, then the shortest.
    """
    words = [f" {word}" for word in fold(text).split()]
    if not words:
        return ()
    first = words[0]
    found = (
        (folded.find(first), len(folded), id_, field, content)
        for id_, (_, texts) in index.entries.items()
        for field, content, folded in texts
        if all(word in folded for word in words)
    )
    best = heapq.nsmallest(limit, found, key=lambda hit: (hit[0] > 0, *hit[1:]))
    return tuple(_hit(id_, field, content, first) for _, _, id_, field, content in best)


def _hit(record: Id, field: str, content: str, word: str) -> Hit:
    folded, places = folded_places(content)
    at = f" {folded}".find(word)
    start, end = places[at], places[at + len(word) - 2] + 1
    left = max(0, start - EXCERPT // 2)
    if left:
        left = content.find(" ", left, start) + 1 or left
    right = min(len(content), left + EXCERPT)
    opening, closing = "…" if left else "", "…" if right < len(content) else ""
    excerpt = f"{opening}{content[left:right]}{closing}"
    shift = len(opening) - left
    return Hit(record, field, excerpt, (start + shift, min(end, right) + shift))


def _folded_texts(record: Record) -> Iterator[tuple[str, str, str]]:
    for field, text in texts(record):
        folded = fold(text)
        if folded:
            yield field, text, f" {folded}"
