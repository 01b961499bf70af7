"""All that a session holds, or that belongs to no session at all."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.compose.minutes.edition import Edition
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


def held_by(edition: Edition, session: Session) -> Held:
    """What a session holds."""
    event = edition.event
    return Held(
        session=session,
        key=session.id,
        themes=event.within(session, Theme),
        testimonies=_said_in(edition, session),
        points=event.within(session, Point),
        figures=event.within(session, Figure),
    )


def held_by_none(edition: Edition) -> Held:
    """What belongs to no session that is there, but its figures: those are told with the day."""
    event = edition.event
    sessions = {session.id for session in event.sessions}
    told = {said.id for session in event.sessions for said in _said_in(edition, session)}
    return Held(
        session=None,
        key="rest",
        themes=tuple(theme for theme in event.all(Theme) if theme.session not in sessions),
        testimonies=tuple(said for said in event.all(Testimony) if said.id not in told),
        points=tuple(point for point in event.all(Point) if point.session not in sessions),
        figures=(),
    )


def _said_in(edition: Edition, session: Session) -> tuple[Testimony, ...]:
    """What was said in a session, or of no session but on one of its themes."""
    event = edition.event
    said = list(event.within(session, Testimony))
    for theme in event.within(session, Theme):
        said += edition.said_apart.get(theme.id, ())
    return tuple(sorted(said, key=lambda testimony: (testimony.position, testimony.id)))
