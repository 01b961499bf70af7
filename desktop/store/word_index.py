"""The words of an event and where each of them stands, ready to be looked up key by key.

Most texts are in a book that is never changed; those of records changed since it was made stand
beside it, so that the index of an event in which one word was typed costs next to nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Final, NamedTuple

from desktop.model.event import Event
from desktop.model.fold import fold
from desktop.model.record import Id, Record
from desktop.model.texts import texts
from desktop.store.changes import altered, removed

FEW: Final = 200
"""So many changed records, or a sixteenth of all where that is more, are kept beside the book."""

_LAST: Final = "\U0010ffff"


class Line(NamedTuple):
    """A text of a record, folded, in the order of what is shown first: the shortest."""

    length: int  # of what is folded
    record: Id
    field: str
    text: str
    folded: str

    def holds(self, words: Iterable[str]) -> bool:
        """Whether words of the line begin with all of these."""
        line = f" {self.folded}"
        return all(f" {word}" in line for word in words)


@dataclass(frozen=True)
class Book:
    """Lines in their order, the distinct words in theirs, and for each word the lines it is in.

    ``openings`` are the numbers of the lines in alphabetical order, ``of`` those of each record.
    """

    lines: tuple[Line, ...] = ()
    words: tuple[str, ...] = ()
    numbers: tuple[tuple[int, ...], ...] = ()
    openings: tuple[tuple[str, int], ...] = ()
    of: Mapping[Id, list[int]] = field(default_factory=dict)

    def holding(self, words: Iterable[str]) -> frozenset[int]:
        """The lines in which words begin with all of these."""
        slices = [slice(*_beginning(self.words, word)) for word in words]
        found: frozenset[int] | None = None
        for part in sorted(slices, key=lambda each: each.stop - each.start):
            lines = frozenset(chain.from_iterable(self.numbers[part]))
            found = lines if found is None else found & lines
            if not found:
                break
        return found or frozenset()

    def opening(self, word: str) -> frozenset[int]:
        """The lines that begin with this."""
        first = bisect_left(self.openings, (word,))
        last = bisect_left(self.openings, (word + _LAST,))
        return frozenset(number for _, number in self.openings[first:last])

    def first(
        self, numbers: Collection[int], limit: int, counts: Callable[[Line], bool]
    ) -> list[Line]:
        """The first of some lines that count, in order."""
        in_order: Iterable[int]
        if len(numbers) > limit * 20:  # they are close together: the first ones come soon
            in_order = filter(numbers.__contains__, range(len(self.lines)))
        else:
            in_order = sorted(numbers)
        return list(islice(filter(counts, map(self.lines.__getitem__, in_order)), limit))


@dataclass(frozen=True)
class Index:
    """The words of an event: a book, and the lines of the records changed since it was made."""

    event: Event = field(default_factory=Event)
    book: Book = Book()
    beside: Mapping[Id, tuple[Line, ...]] = field(default_factory=dict)
    outdated: frozenset[int] = frozenset()  # the lines of the book that no longer hold


def index_of(event: Event, before: Index | None = None) -> Index:
    """The index of an event; what ``before`` has of the same records is taken from it."""
    known = before or Index()
    changed = altered(known.event.records, event.records)
    gone = removed(known.event.records, event.records, changed)
    if not changed and not gone:
        return Index(event, known.book, known.beside, known.outdated)
    anew = {record.id: tuple(_lines(record)) for record in changed} | dict.fromkeys(gone, ())
    beside = {**known.beside, **anew}
    outdated = known.outdated.union(*(known.book.of.get(record, ()) for record in anew))
    if len(beside) <= max(FEW, len(event.records) // 16):
        return Index(event, known.book, beside, outdated)
    lines = (line for number, line in enumerate(known.book.lines) if number not in outdated)
    return Index(event, _book(chain(lines, *beside.values())))


def found(
    index: Index, words: list[str], limit: int, among: Callable[[Record], bool] | None = None
) -> list[Line]:
    """The lines that hold all the words; those that begin with the first of them come first."""

    def counts(line: Line) -> bool:
        return among is None or among(index.event.records[line.record])

    all_ = index.book.holding(words) - index.outdated
    openings = index.book.opening(words[0]) & all_
    lines = index.book.first(openings, limit, counts)
    if len(lines) < limit:
        lines += index.book.first(all_ - openings, limit - len(lines), counts)
    beside = chain.from_iterable(index.beside.values())
    new = [line for line in beside if line.holds(words) and counts(line)]
    if not new:
        return lines
    lines += new
    return sorted(lines, key=lambda line: (not line.folded.startswith(words[0]), line))[:limit]


def _book(lines: Iterable[Line]) -> Book:
    ordered = tuple(sorted(lines))
    numbers: dict[str, list[int]] = {}
    of: dict[Id, list[int]] = {}
    for number, line in enumerate(ordered):
        of.setdefault(line.record, []).append(number)
        for word in set(line.folded.split()):
            numbers.setdefault(word, []).append(number)
    words = sorted(numbers)
    return Book(
        ordered,
        tuple(words),
        tuple(tuple(numbers[word]) for word in words),
        tuple(sorted((line.folded, number) for number, line in enumerate(ordered))),
        of,
    )


def _lines(record: Record) -> Iterator[Line]:
    for name, text in texts(record):
        folded = fold(text)
        if folded:
            yield Line(len(folded), record.id, name, text, folded)


def _beginning(words: tuple[str, ...], word: str) -> tuple[int, int]:
    """Where the words that begin with one stand among words in alphabetical order."""
    return bisect_left(words, word), bisect_left(words, word + _LAST)
