"""Days that take so many slides or pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

import pypdfium2

from desktop.model.event import Event
from desktop.model.release import Audience, released
from tests.bench.days import day_of


def event_of(size: int, size_of: Callable[[Event], int]) -> Event:
    """A day that takes about so many slides or pages, judged by two smaller ones."""
    return next(editions(size, size_of))


def editions(size: int, size_of: Callable[[Event], int]) -> Iterator[Event]:
    """Days of about so many slides or pages, all alike, no text in two of them."""
    small, large = (size_of(released(day_of(records), Audience.DECK)) for records in (200, 400))
    each = max(1, large - small) / 200
    records = max(20, round((size - small) / each) + 200)
    for edition in count(1):
        yield released(day_of(records, edition), Audience.DECK)


def pages(written: bytes) -> int:
    """How many pages a PDF has."""
    return len(pypdfium2.PdfDocument(written))


def no_picture(sha256: str) -> bytes:
    """The days measured here have no pictures."""
    raise KeyError(sha256)
