"""What an open event announces to those who listen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop.model.record import Id
from desktop.model.sentence import Sentence


class News(Enum):
    """What happened."""

    CHANGED = auto()  # records are no longer as they were, by a change made here
    UNDONE = auto()  # the same, by undoing or redoing
    MERGED = auto()  # the same, by what somebody else wrote
    RESTORED = auto()  # the same, by going back to a version
    ERASED = auto()  # records were erased for good
    KEPT = auto()  # all that was typed is on the disk of this computer
    NOT_KEPT = auto()  # it could not be written there; it is tried again
    PUBLISHED = auto()  # the file holds all of it


@dataclass(frozen=True)
class Announcement:
    """One thing that happened, and the records it touched; ``problem`` says what went wrong.

    It comes from the thread that did it: KEPT and NOT_KEPT from the one that writes, from where
    whoever listens must not call the event back; MERGED and PUBLISHED from the one that publishes.
    """

    news: News
    records: frozenset[Id] = frozenset()
    problem: Sentence | None = None
