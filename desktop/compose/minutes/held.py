"""All that a session holds, or that belongs to no session at all."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.event import Event
from desktop.model.findings import Figure, Point, Testimony
from desktop.model.programme import Session, Theme


@dataclass(frozen=True)
class Held:
    """What is told under one heading, with the key that its blocks are named after."""

    session: Session | None
    key: str
    themes: tuple[Theme, ...]
    testimonies: tuple[Testimony, ...]
    points: tuple[Point, ...]
    figures: tuple[Figure, ...]


def held_by(event: Event, session: Session) -> Held:
    """What a session holds."""
    return Held(
        session=session,
        key=session.id,
        themes=event.within(session, Theme),
        testimonies=_said_in(event, session),
        points=event.within(session, Point),
        figures=event.within(session, Figure),
    )


def held_by_none(event: Event) -> Held:
    """What belongs to no session that is there, but its figures: those are told with the day."""
    sessions = {session.id for session in event.sessions}
    told = {said.id for session in event.sessions for said in _said_in(event, session)}
    return Held(
        session=None,
        key="rest",
        themes=tuple(theme for theme in event.all(Theme) if theme.session not in sessions),
        testimonies=tuple(said for said in event.all(Testimony) if said.id not in told),
        points=tuple(point for point in event.all(Point) if point.session not in sessions),
        figures=(),
    )


def _said_in(event: Event, session: Session) -> tuple[Testimony, ...]:
    """What was said in a session, or of no session but on one of its themes."""
    themes = {theme.id for theme in event.within(session, Theme)}
    return tuple(
        said
        for said in event.all(Testimony)
        if said.session == session.id
        or (said.theme in themes and event.get(Session, said.session) is None)
    )
