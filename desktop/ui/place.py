"""Where something stands in the window: a page, a record, one of its fields."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.record import Id


@dataclass(frozen=True)
class Place:
    """A place to go to. Without a field, the record; without a record, the page."""

    page: str = ""  # the key of a page; empty: the one that shows the record
    record: Id = ""
    field: str = ""
