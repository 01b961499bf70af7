"""What bringing a table of people into an event would change, person by person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from desktop.intake.people.affiliations import Affiliation
from desktop.intake.people.columns import Column
from desktop.intake.people.questions import Key, Question
from desktop.model.record import Id


@dataclass(frozen=True)
class Change:
    """A content before and after, as people read it."""

    before: str
    after: str


@dataclass(frozen=True)
class New:
    """Somebody whom the event does not know."""

    fields: Mapping[str, str]  # of the person to make
    affiliation: Affiliation | None


@dataclass(frozen=True)
class Changed:
    """Somebody of whom the table says more, or something else; ``changes`` says what."""

    person: Id
    changes: Mapping[Column, Change]
    fields: Mapping[str, str]
    affiliation: Affiliation | None  # where it changes


@dataclass(frozen=True)
class Same:
    """Somebody of whom the table says nothing that the event does not."""

    person: Id


@dataclass(frozen=True)
class ToChoose:
    """Somebody who is left out as long as these questions have no answer."""

    questions: tuple[Question, ...]


Outcome: TypeAlias = New | Changed | Same | ToChoose


@dataclass(frozen=True)
class Entry:
    """A person of a table: the rows that speak of them, what they say, what it would change.

    Whatever the outcome, an answer kept under ``who`` says who it is: the id of a person, or
    nobody who is known.
    """

    rows: tuple[int, ...]
    name: str
    cells: Mapping[Column, str]
    who: Key
    outcome: Outcome


@dataclass(frozen=True)
class Plan:
    """The people of a table, in its order."""

    entries: tuple[Entry, ...]

    def count(self, *outcomes: type[Outcome]) -> int:
        """How many people have one of these outcomes."""
        return sum(isinstance(entry.outcome, outcomes) for entry in self.entries)

    @property
    def imported(self) -> int:
        """How many people it makes or changes."""
        return self.count(New, Changed)
