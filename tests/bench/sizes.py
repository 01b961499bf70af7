"""Days that take so many slides or pages."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2

from desktop.model.event import Event
from desktop.model.release import Audience, released
from tests.bench.days import day_of


def event_of(size: int, size_of: Callable[[Event], int]) -> Event:
    """A day that takes about so many slides or pages, judged by two smaller ones."""
    small, large = (size_of(released(day_of(records), Audience.DECK)) for records in (200, 400))
    each = max(1, large - small) / 200
    return released(day_of(max(20, round((size - small) / each) + 200)), Audience.DECK)


def pages(written: bytes) -> int:
    """How many pages a PDF has."""
    return len(pypdfium2.PdfDocument(written))


def no_picture(sha256: str) -> bytes:
    """The days measured here have no pictures."""
    raise KeyError(sha256)
