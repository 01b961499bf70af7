"""What the rows of the palette are: things that can be opened or done, and words between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from desktop.ui.frame.palette.groups import Group

Span: TypeAlias = tuple[int, int]
"""The places of a word in a text: its first letter, and the one after its last."""


@dataclass(frozen=True)
class Entry:
    """Something to open or to do: its words, where it stands, the keys that do it without us.

    ``marked`` is what stands out in its words; ``None``: the words that were typed.
    """

    group: Group
    icon: str
    text: str
    run: Callable[[], object]
    place: str = ""
    keys: str = ""
    marked: tuple[Span, ...] | None = None


@dataclass(frozen=True)
class Heading:
    """The name of the group of the rows under it."""

    title: str


@dataclass(frozen=True)
class Note:
    """A sentence that cannot be chosen."""

    text: str


Row: TypeAlias = Entry | Heading | Note


def said(row: Row) -> str:
    """A row as it is read aloud."""
    match row:
        case Entry():
            parts = (row.text, row.place, row.group.title, row.keys)
            return ", ".join(part for part in parts if part)
        case Heading():
            return row.title
        case Note():
            return row.text
