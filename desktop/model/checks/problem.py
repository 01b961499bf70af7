"""A problem: what is missing or doubtful in an event, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.model.record import Id, Record
from desktop.model.sentence import Sentence, say

__all__ = ["Problem", "found", "say"]


@dataclass(frozen=True)
class Problem:
    """What a check found: its name, a sentence, the records it is about, the field to look at."""

    check: str
    sentence: Sentence
    about: tuple[Id, ...]
    field: str = ""

    @property
    def key(self) -> str:
        """What stays the same as long as the problem does, so that it can be set aside."""
        return "/".join((self.check, *self.about, self.field))


def found(check: Any, sentence: Sentence, *records: Record, field: str = "") -> Problem:
    """A problem found by a check in some records."""
    return Problem(check.__name__, sentence, tuple(record.id for record in records), field)
