"""The words an event has of its own: names, places, terms; and how they are misspelt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from desktop.model.event import Event
from desktop.model.findings import Term
from desktop.model.people import Organisation, Person
from desktop.model.programme import FollowUp, Gathering

_PARTS = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


@dataclass(frozen=True)
class Vocabulary:
    """Words to accept beside those of the language, and spellings to mark although it has them."""

    known: frozenset[str] = frozenset()
    wrong: tuple[tuple[str, str], ...] = ()  # a wrong spelling, of one or several words; the right

    @cached_property
    def wrong_pattern(self) -> re.Pattern[str]:
        """What finds the wrong spellings in a text, the longest first."""
        spellings = sorted((wrong for wrong, _ in self.wrong), key=len, reverse=True)
        found = "|".join(map(re.escape, spellings))
        return re.compile(rf"(?<!\w)(?:{found})(?!\w)" if found else r"(?!)")


def vocabulary(event: Event) -> Vocabulary:
    """The vocabulary of an event: its persons, organisations, places and glossary."""
    terms = event.all(Term)
    wrong = {
        plain(spelling): plain(term.text)
        for term in terms
        for spelling in term.wrong_spellings
        if spelling.strip() and term.text.strip()
    }
    known = {part for name in _names(event) for part in parts(name) if part != part.lower()}
    known.update(part for term in terms for part in parts(term.text))
    return Vocabulary(frozenset(known - wrong.keys()), tuple(sorted(wrong.items())))


def parts(name: str) -> Iterator[str]:
    """The words of a name: in one piece and, where hyphens or elisions join them, one by one."""
    for part in _PARTS.findall(plain(name)):
        yield part
        yield from re.split(r"['-]", part)


def plain(text: str) -> str:
    """A text as words are looked up: composed letters, straight apostrophes, plain hyphens."""
    return unicodedata.normalize("NFC", text).translate(_PLAIN)


_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "‐": "-", "‑": "-", "\u00ad": None})


def _names(event: Event) -> Iterator[str]:
    for person in event.all(Person):
        yield from (person.name, person.family_name)
    for organisation in event.all(Organisation):
        yield from (organisation.name, organisation.short_name)
    for gathering in event.all(Gathering):
        yield from (gathering.venue, gathering.town, gathering.territory, gathering.author)
        yield from gathering.territory_parts
    for appointment in event.all(FollowUp):
        yield appointment.place
