"""What only a person can settle: who is meant, which organisation, which of two contents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, TypeAlias

from desktop.intake.people.columns import Column

NONE_OF_THESE: Final = ""
"""The answer to an open question: somebody new, a new organisation, or two people of one name."""


class Asked(Enum):
    """What a question is about."""

    WHO = auto()  # which person of the event is meant
    WHICH_ORGANISATION = auto()
    WHICH_WORDS = auto()  # which of the contents that rows of one person give to a column


@dataclass(frozen=True)
class Key:
    """What an answer is kept under: the same question, asked again, finds it."""

    asked: Asked
    subject: str  # whom or what it is about, as names are compared
    column: Column


@dataclass(frozen=True)
class Option:
    """A possible answer, and what a person reads of it."""

    answer: str  # the id of a record, or the content itself
    words: str


@dataclass(frozen=True)
class Question:
    """A question and its possible answers, which may be none: then only the table can be mended."""

    key: Key
    typed: str  # what stands in the table
    options: tuple[Option, ...]
    is_open: bool = True  # whether `NONE_OF_THESE` answers it too

    def answer(self, answers: Answers) -> str | None:
        """What was answered to it, if that is an answer it takes."""
        given = answers.get(self.key)
        taken = given in {option.answer for option in self.options}
        return given if taken or (self.is_open and given == NONE_OF_THESE) else None


Answers: TypeAlias = Mapping[Key, str]
