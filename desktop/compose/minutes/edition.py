"""The edition of the minutes that is asked for: of which event, how long, how final."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from desktop.compose.images import portraits_and_logos
from desktop.compose.moments import Moment, moments
from desktop.compose.speakers import took_part
from desktop.model.event import Event
from desktop.model.findings import Choice, Picture, Subject, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation, Session
from desktop.model.record import Id
from exports.document import Mark, Run, Text
from exports.words import Words


class Length(StrEnum):
    """How much is told."""

    FLASH = "flash"  # one page: the day, its figures, what was decided
    SUMMARY = "summary"  # by theme, without saying who said what, but for the strongest words
    FULL = "full"


class Status(StrEnum):
    """Whether the minutes are to be corrected or to be kept."""

    DRAFT = "draft"
    FINAL = "final"


@dataclass(frozen=True)
class Edition:
    """What every part of the minutes is written from."""

    event: Event
    words: Words
    length: Length = Length.FULL
    status: Status = Status.DRAFT
    contacts: bool = False

    @property
    def is_draft(self) -> bool:
        """Whether what is missing is to be shown, so that it may be filled."""
        return self.status is Status.DRAFT

    @property
    def is_full(self) -> bool:
        """Whether everything is told."""
        return self.length is Length.FULL

    @cached_property
    def parts_off(self) -> frozenset[str]:
        """The parts of minutes of this length that somebody put off."""
        head = f"{self.length}/"
        return frozenset(
            choice.key.removeprefix(head)
            for choice in self.event.all(Choice)
            if choice.subject is Subject.MINUTES_PART
            and choice.value == "off"
            and choice.key.startswith(head)
        )

    @cached_property
    def moments(self) -> Mapping[Id, Moment]:
        """By session, when it is."""
        return moments(self.event, self.words)

    @cached_property
    def said_apart(self) -> Mapping[Id, Sequence[Testimony]]:
        """By theme, what was said on it in no session that is there."""
        found: dict[Id, list[Testimony]] = {}
        for said in self.event.all(Testimony):
            if self.event.get(Session, said.session) is None:
                found.setdefault(said.theme, []).append(said)
        return found

    @cached_property
    def pictures(self) -> Mapping[Id, Sequence[Picture]]:
        """By session, the pictures that show it; with no id, those of nothing in particular.

        Those of people and organisations are not among them.
        """
        found: dict[Id, list[Picture]] = {}
        beside_names = portraits_and_logos(self.event)
        for picture in self.event.all(Picture):
            shows = self.event.records.get(picture.shows)
            if picture.id not in beside_names and not isinstance(shows, Person | Organisation):
                session = shows.id if isinstance(shows, Session) else ""
                found.setdefault(session, []).append(picture)
        return found

    @cached_property
    def objective(self) -> str:
        """The objective of the day; where it has none, that of the only session that has one."""
        if self.event.gathering.objective:
            return self.event.gathering.objective
        known = [session.objective for session in self.event.sessions if session.objective]
        return known[0] if len(known) == 1 else ""

    @cached_property
    def first_mentions(self) -> Mapping[Id, Id]:
        """By person, the session where they are first met, and so introduced in full."""
        first: dict[Id, Id] = {}
        for session in self.event.sessions:
            for participation in self.event.within(session, Participation):
                if took_part(participation):
                    first.setdefault(participation.person, session.id)
        return first


def is_on(edition: Edition, part: str) -> bool:
    """Whether a part of the minutes is wanted; every part is, until somebody puts it off."""
    return part not in edition.parts_off


def number(edition: Edition) -> str:
    """The number of these minutes: that of the last final ones; for a draft, the one after it."""
    known = [int(number) for number, _ in _finals(edition.event) if number.isdecimal()]
    if edition.is_draft:
        return str(max(known, default=0) + 1)
    return str(max(known)) if known else ""


def validated_on(edition: Edition) -> date | None:
    """The day the last final minutes were kept."""
    finals = [final for final in _finals(edition.event) if final[0].isdecimal()]
    if not finals:
        return None
    try:
        return date.fromisoformat(max(finals, key=lambda final: int(final[0]))[1])
    except ValueError:
        return None


def _finals(event: Event) -> list[tuple[str, str]]:
    return [
        (choice.key, choice.value)
        for choice in event.all(Choice)
        if choice.subject is Subject.FINAL_MINUTES
    ]


def missing(edition: Edition, words_of_ours: str) -> Text:
    """Words that stand for what is not known yet, in a draft; nothing in final minutes."""
    return (Run(words_of_ours, Mark.MISSING),) if edition.is_draft else ()
