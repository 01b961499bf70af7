"""Sentences said to the user: written in French, with fields, translated where they are shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any


@dataclass(frozen=True)
class Sentence:
    """A French sentence with ``{fields}``, and what stands in them.

    The sentence is the key of its translation, so that a problem found deep inside the program can
    be told in the language of the person who reads it. A field may hold another sentence, or a
    number, written as that language writes it.
    """

    text: str
    fields: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        """Give the sentence in French."""
        fields = {
            name: _in_french(value) if isinstance(value, Decimal) else value
            for name, value in self.fields.items()
        }
        return self.text.format(**fields)


def say(text: str, /, **fields: Any) -> Sentence:
    """A sentence to translate; babel finds its text under this name."""
    return Sentence(text, fields)


class Refused(Exception):  # noqa: N818  what it says to the user, rather than what it is to Python
    """Something asked cannot be done: what happened, what is kept, what to do, in one sentence."""

    def __init__(self, text: str, /, **fields: Any) -> None:
        self.sentence = Sentence(text, fields)
        super().__init__(str(self.sentence))


def _in_french(value: Decimal) -> str:
    """A number as French prints it: "21 500", "7,25"."""
    return f"{value.normalize():,f}".replace(",", "\u202f").replace(".", ",")
