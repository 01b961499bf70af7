"""A problem: what is missing or doubtful in an event, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.model.record import Id, Record
from desktop.model.sentence import Sentence, say

__all__ = ["Problem", "found", "say"]


@dataclass(frozen=True)
class Problem:
    """What a check found: its name, a sentence, the records it is about, what to look at.

    ``field`` is a field of the first of these records or, where something is to be added to it, the
    word of the kind of record that is: "participation", "point".
    """

    check: str
    sentence: Sentence
    about: tuple[Id, ...]
    field: str = ""
    identity: tuple[str, ...] = ()  # what makes it this problem, if not what it is about

    @property
    def key(self) -> str:
        """What stays the same as long as the problem does, so that it can be set aside."""
        return "/".join((self.check, *(self.identity or (*self.about, self.field))))


def found(
    check: Any,
    sentence: Sentence,
    *records: Record,
    field: str = "",
    identity: tuple[str, ...] = (),
) -> Problem:
    """A problem found by a check in some records."""
    about = tuple(record.id for record in records)
    return Problem(check.__name__, sentence, about, field, identity)
