"""What was already typed in a field, to be offered again: rooms, units, perimeters, functions."""

from __future__ import annotations

from collections import Counter

from desktop.model.event import Event
from desktop.model.fold import fold
from desktop.model.record import Record


def known(event: Event, kind: type[Record], field: str) -> tuple[str, ...]:
    """The words that a field of a kind of record holds, each once, the most frequent first.

    What differs by accents and case alone is one, written as it is most often.
    """
    written: dict[str, Counter[str]] = {}
    for record in event.all(kind):
        words: str = getattr(record, field).strip()
        if words:
            written.setdefault(fold(words) or words, Counter())[words] += 1
    often = sorted(written.values(), key=lambda spellings: -spellings.total())
    return tuple(spellings.most_common(1)[0][0] for spellings in often)
