"""The programme cut into the parts of the minutes: sessions that are told together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import assert_never

from desktop.compose.lines import capitalised
from desktop.compose.minutes.edition import Edition
from desktop.model.event import Event
from desktop.model.findings import Figure, Point, PointKind, Testimony
from desktop.model.programme import Session, SessionKind
from desktop.model.record import Id
from desktop.model.timetable import day_of, days
from exports.words import Words


class PartKind(Enum):
    """What a part of the minutes tells."""

    WELCOME = auto()
    PLENARY = auto()
    WORKSHOPS = auto()  # with what was brought back from them
    ROUND_TABLE = auto()
    TALKS = auto()
    CLOSING = auto()
    DAY = auto()  # a whole day, of several


@dataclass(frozen=True)
class Part:
    """Sessions told under one heading."""

    kind: PartKind
    sessions: tuple[Session, ...]

    @property
    def key(self) -> Id:
        """The session the part begins with: the part moves with it."""
        return self.sessions[0].id


def parts(event: Event) -> tuple[Part, ...]:
    """The parts, in the order of the programme; an event of several days has one for each day."""
    told = [session for session in event.sessions if is_told(event, session)]
    known = {session.id for session in told}
    by_day = [[each for each in sessions if each.id in known] for _, sessions in days(event)]
    if len([sessions for sessions in by_day if sessions]) > 1:
        return tuple(Part(PartKind.DAY, tuple(sessions)) for sessions in by_day if sessions)
    found: list[Part] = []
    for session, kind in zip(told, _kinds(told), strict=True):
        if found and found[-1].kind is kind:
            found[-1] = Part(kind, (*found[-1].sessions, session))
        else:
            found.append(Part(kind, (session,)))
    return tuple(found)


def is_told(event: Event, session: Session) -> bool:
    """Whether a session is more than a pause: a break where something was said is told."""
    return session.kind is not SessionKind.BREAK or bool(
        session.summary
        or event.within(session, Testimony)
        or event.within(session, Point)
        or event.within(session, Figure)
    )


def _kinds(sessions: list[Session]) -> list[PartKind]:
    """The part each session falls in: what parts workshops from their restitution is with them."""
    kinds = [_kind(session) for session in sessions]
    begun: int | None = None
    for rank, session in enumerate(sessions):
        if session.kind in (SessionKind.ROUND_TABLE, SessionKind.CLOSING):
            begun = None
        elif session.kind is SessionKind.WORKSHOP:
            begun = rank if begun is None else begun
        elif session.kind is SessionKind.RESTITUTION and begun is not None:
            kinds[begun:rank] = [PartKind.WORKSHOPS] * (rank - begun)
    return kinds


def _kind(session: Session) -> PartKind:
    match session.kind:
        case SessionKind.WELCOME:
            return PartKind.WELCOME
        case SessionKind.PLENARY:
            return PartKind.PLENARY
        case SessionKind.WORKSHOP | SessionKind.RESTITUTION:
            return PartKind.WORKSHOPS
        case SessionKind.ROUND_TABLE:
            return PartKind.ROUND_TABLE
        case SessionKind.TALK | SessionKind.BREAK:
            return PartKind.TALKS
        case SessionKind.CLOSING:
            return PartKind.CLOSING
        case _:
            assert_never(session.kind)


# --- headings -------------------------------------------------------------------------------------


def headings(edition: Edition, found: tuple[Part, ...]) -> tuple[str, ...]:
    """The heading of each part, all different: a second one of the same words says "(suite)"."""
    said: dict[str, int] = {}
    unique = []
    is_only_table = len(edition.event.of_kind(SessionKind.ROUND_TABLE)) == 1
    for part in found:
        heading = _heading(edition, part, is_only_table=is_only_table)
        said[heading] = said.get(heading, 0) + 1
        again = said[heading]
        if again == 2:
            heading = edition.words("{title} (suite)").format(title=heading)
        elif again > 2:
            heading = edition.words("{title} (suite {n})").format(title=heading, n=again - 1)
        unique.append(heading)
    return tuple(unique)


def _heading(edition: Edition, part: Part, *, is_only_table: bool) -> str:
    """The heading of a part: what it tells, or the title of the session that it is alone."""
    words, event = edition.words, edition.event
    kinds = {session.kind for session in part.sessions}
    title = part.sessions[0].title if len(part.sessions) == 1 else ""
    match part.kind:
        case PartKind.DAY:
            day = day_of(event, part.sessions[0])
            said = capitalised(words.full_date(day)) if day else words("La journée")
        case PartKind.WELCOME:
            said = words("L’accueil")
        case PartKind.PLENARY:
            said = title or words("En plénière")
            said = words("Le diagnostic") if _is_diagnosis(event, part) else said
        case PartKind.WORKSHOPS:
            said = title or _workshops_heading(words, kinds)
        case PartKind.ROUND_TABLE:
            only = bool(title) and is_only_table
            said = words("La table ronde") if only else title or words("Les tables rondes")
        case PartKind.TALKS:
            said = title or words("Les interventions")
        case PartKind.CLOSING:
            said = words("La clôture")
        case _:
            assert_never(part.kind)
    return said


def _workshops_heading(words: Words, kinds: set[SessionKind]) -> str:
    if SessionKind.WORKSHOP not in kinds:
        return words("La restitution")
    if SessionKind.RESTITUTION in kinds:
        return words("Les ateliers et leurs synthèses")
    return words("Les ateliers")


def _is_diagnosis(event: Event, part: Part) -> bool:
    """Whether a plenary sets out how things stand: strengths, challenges, stakes."""
    found = {point.kind for session in part.sessions for point in event.within(session, Point)}
    return bool(found & {PointKind.STAKE, PointKind.CHALLENGE, PointKind.STRENGTH})
