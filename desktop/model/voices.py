"""Who said what on which theme of a session: the grid of a round table, and what it covers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop.model.event import Event
from desktop.model.findings import Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation, ParticipationRole, Session, SessionKind, Theme
from desktop.model.record import Id


@dataclass(frozen=True)
class Voice:
    """Who speaks: a person, an organisation, the group with one voice, or nobody that is known."""

    person: Id = ""
    organisation: Id = ""
    of_group: bool = False


GROUP: Final = Voice(of_group=True)
NOBODY: Final = Voice()


@dataclass(frozen=True)
class Seat:
    """A voice, and the participation that gives it a place at the table, if it has one."""

    voice: Voice
    participation: Id = ""

    @property
    def expected(self) -> bool:
        """Whether it is expected to speak on every theme: a witness, the group."""
        return bool(self.participation) or self.voice == GROUP


@dataclass(frozen=True)
class RoundTable:
    """The themes of a session in order, its voices, the group last, and the words of each cell.

    Words whose theme is not of the session have none: ``""``.
    """

    session: Id
    themes: tuple[Theme, ...]
    seats: tuple[Seat, ...]
    words: Mapping[tuple[Id, Voice], tuple[Testimony, ...]]

    @property
    def rows(self) -> tuple[Id, ...]:
        """The ids of the themes; then ``""`` where words have none, or where there is no theme."""
        themes = tuple(theme.id for theme in self.themes)
        without = not themes or any(not theme for theme, _ in self.words)
        return (*themes, "") if without else themes

    def said(self, theme: Id, voice: Voice) -> tuple[Testimony, ...]:
        """What a voice said on a theme, in order."""
        return self.words.get((theme, voice), ())

    def covers(self, voice: Voice) -> tuple[bool, ...]:
        """Of each theme, whether a voice spoke on it."""
        return tuple(self._spoke(theme.id, voice) for theme in self.themes)

    def spoke_on(self, theme: Id) -> tuple[int, int]:
        """How many of the voices that are expected spoke on a theme, and how many those are."""
        expected = [seat.voice for seat in self.seats if seat.expected]
        return sum(self._spoke(theme, voice) for voice in expected), len(expected)

    def only(self, voice: Voice) -> RoundTable:
        """The same with one voice alone."""
        return RoundTable(
            self.session,
            self.themes,
            tuple(seat for seat in self.seats if seat.voice == voice),
            {key: said for key, said in self.words.items() if key[1] == voice},
        )

    def _spoke(self, theme: Id, voice: Voice) -> bool:
        return any(each.words.strip() for each in self.said(theme, voice))


def round_table(event: Event, session: Id) -> RoundTable:
    """The grid of a session; without one, of the words that belong to none."""
    themes = themes_of(event, session)
    known = {theme.id for theme in themes}
    seats = _at_the_table(event, session)
    words: dict[tuple[Id, Voice], list[Testimony]] = {}
    for testimony in testimonies_of(event, session):
        theme = testimony.theme if testimony.theme in known else ""
        words.setdefault((theme, voice_of(event, testimony)), []).append(testimony)
    seated = {seat.voice for seat in seats}
    others = dict.fromkeys(voice for _, voice in words if voice not in seated)
    named = [Seat(voice) for voice in others if voice not in {GROUP, NOBODY}]
    nobody = [Seat(NOBODY)] if NOBODY in others else []
    return RoundTable(
        session,
        themes,
        (*seats, *named, *nobody, Seat(GROUP)),
        MappingProxyType({key: tuple(said) for key, said in words.items()}),
    )


def sessions_with_voices(event: Event) -> tuple[Id, ...]:
    """The round tables in order, then the other sessions with themes or words; ``""`` for none.

    Those without a session come last, where there are such words.
    """
    tables = [session.id for session in event.of_kind(SessionKind.ROUND_TABLE)]
    others = [
        session.id
        for session in event.sessions
        if session.id not in tables
        and (themes_of(event, session.id) or testimonies_of(event, session.id))
    ]
    homeless = [""] if testimonies_of(event, "") or themes_of(event, "") else []
    return (*tables, *others, *homeless)


def themes_of(event: Event, session: Id) -> tuple[Theme, ...]:
    """The themes of a session; without one, those of none."""
    found = event.get(Session, session)
    if found is not None:
        return event.within(found, Theme)
    return tuple(each for each in event.all(Theme) if not event.get(Session, each.session))


def testimonies_of(event: Event, session: Id) -> tuple[Testimony, ...]:
    """The testimonies of a session; without one, those of none."""
    found = event.get(Session, session)
    if found is not None:
        return event.within(found, Testimony)
    return tuple(each for each in event.all(Testimony) if not event.get(Session, each.session))


def voice_of(event: Event, testimony: Testimony) -> Voice:
    """Who said something."""
    if testimony.of_group:
        return GROUP
    return _voice(event, testimony.person, testimony.organisation)


def _voice(event: Event, person: Id, organisation: Id) -> Voice:
    if event.get(Person, person) is not None:
        return Voice(person=person)
    if event.get(Organisation, organisation) is not None:
        return Voice(organisation=organisation)
    return NOBODY


def _at_the_table(event: Event, session: Id) -> tuple[Seat, ...]:
    """The witnesses; where there are none, the speakers."""
    found = event.get(Session, session)
    if found is None:
        return ()
    there = event.within(found, Participation)
    witnesses = [each for each in there if each.role is ParticipationRole.WITNESS]
    speakers = [each for each in there if each.role is ParticipationRole.SPEAKER]
    seats: dict[Voice, Seat] = {}
    for each in witnesses or speakers:
        voice = _voice(event, each.person, each.organisation)
        if voice != NOBODY:
            seats.setdefault(voice, Seat(voice, each.id))
    return tuple(seats.values())
