"""Sessions that run past a fixed hour, or stand before one that is earlier than theirs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from desktop.model.event import Event
from desktop.model.fold import fold
from desktop.model.programme import Session, Start
from desktop.model.record import Id
from desktop.model.timetable import Span, days, side_by_side, timetable


@dataclass(frozen=True)
class Overrun:
    """A session that ends after the fixed hour of one that follows it.

    ``minutes`` is by how much; ``left`` is what it has until that hour: a break of 60 minutes that
    overruns by 12 has 48 left.
    """

    session: Id
    minutes: int
    onto: Id
    left: int


def overruns(event: Event) -> tuple[Overrun, ...]:
    """The sessions of each day that run past the next fixed hour, in the order of the programme.

    In a chain of sessions that follow on, that is the last one, and those before it that are
    already too late by themselves. Sessions of which the rooms are known and differ are two tracks:
    neither overruns onto the other, unless either is in a tray.
    """
    spans = timetable(event)
    return tuple(
        Overrun(
            session.id,
            minutes=end - spans[fixed.id].begin,
            onto=fixed.id,
            left=max(0, spans[fixed.id].begin - spans[session.id].begin),
        )
        for session, fixed in _followed(event, spans)
        if (end := spans[session.id].end) is not None and end > spans[fixed.id].begin
    )


def disorders(event: Event) -> tuple[tuple[Id, Id], ...]:
    """The pairs of sessions of which the second has an hour before that of the first."""
    spans = timetable(event)
    return tuple(
        (one.id, other.id)
        for _, sessions in days(event)
        for one, other in pairwise(session for session in sessions if _is_fixed(session))
        if spans[other.id].begin < spans[one.id].begin
        and not _two_tracks(one, other)
        and not (one.parallel and one.parallel == other.parallel)
    )


def _followed(event: Event, spans: Mapping[Id, Span]) -> Iterator[tuple[Session, Session]]:
    """Each session that has a beginning, with the next one that has a fixed hour."""
    for _, sessions in days(event):
        runs = list(side_by_side(sessions))
        for rank, run in enumerate(runs):
            for session in run:
                fixed = next(
                    (
                        one
                        for later in runs[rank + 1 :]
                        for one in later
                        if _is_fixed(one)
                        and (max(len(run), len(later)) > 1 or not _two_tracks(session, one))
                    ),
                    None,
                )
                if fixed and session.id in spans and not _out_of_order(session, fixed, spans):
                    yield session, fixed


def _out_of_order(session: Session, fixed: Session, spans: Mapping[Id, Span]) -> bool:
    """Whether both have hours of their own, the wrong way round: no overrun, but a disorder."""
    return _is_fixed(session) and spans[session.id].begin >= spans[fixed.id].begin


def _is_fixed(session: Session) -> bool:
    return session.hour is not None and session.start is not Start.LINKED


def _two_tracks(one: Session, other: Session) -> bool:
    rooms = {fold(one.room), fold(other.room)}
    return len(rooms) == 2 and "" not in rooms
