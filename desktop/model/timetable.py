"""When sessions begin and end, and which run side by side, as far as the programme says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from desktop.model.event import Event
from desktop.model.programme import Session, Start
from desktop.model.record import Id


@dataclass(frozen=True)
class Span:
    """A time of a day, in minutes since midnight; ``end`` is ``None`` without a duration."""

    day: date | None
    begin: int
    end: int | None

    @property
    def minutes(self) -> int | None:
        """How long it is, where its end is known."""
        return None if self.end is None else self.end - self.begin

    def overlaps(self, other: Span) -> bool:
        """Whether both share more than an instant; a time without an end overlaps nothing."""
        if self.day != other.day or self.end is None or other.end is None:
            return False
        return self.begin < other.end and other.begin < self.end


def day_of(event: Event, session: Session) -> date | None:
    """The day of a session: its own, else the first of the event."""
    dates = event.gathering.dates
    return session.date or (min(dates) if dates else None)


def days(event: Event) -> tuple[tuple[date | None, tuple[Session, ...]], ...]:
    """The sessions of the programme by day, in order."""
    return tuple(
        (day, tuple(sessions))
        for day, sessions in groupby(event.sessions, lambda session: day_of(event, session))
    )


def side_by_side(sessions: Iterable[Session]) -> Iterator[tuple[Session, ...]]:
    """Sessions one after the other, those that run in parallel together."""
    alone = object()
    for _, run in groupby(
        sessions, lambda session: (session.parallel, session.date) if session.parallel else alone
    ):
        together = tuple(run)
        if together[0].parallel:
            yield together
        else:
            for session in together:
                yield (session,)


def timetable(event: Event) -> dict[Id, Span]:
    """When each session takes place, for those whose beginning is known.

    A session that has an hour begins then. A linked one begins when what precedes it ends: the last
    session before it, or the longest of those that run side by side.
    """
    spans: dict[Id, Span] = {}
    before: list[Session] = []  # what ends where the next one begins
    for session in event.sessions:
        day = day_of(event, session)
        beside = bool(before) and bool(session.parallel) and before[-1].parallel == session.parallel
        begin: int | None = None
        if session.hour is not None and session.start is not Start.LINKED:
            begin = session.hour.hour * 60 + session.hour.minute
        elif session.start is Start.LINKED:
            begin = (
                spans[before[-1].id].begin
                if beside and before[-1].id in spans
                else _end(spans, before, day)
            )
        if begin is not None:
            end = None if session.minutes is None else begin + session.minutes
            spans[session.id] = Span(day, begin, end)
        before = [*before, session] if beside else [session]
    return spans


def _end(spans: dict[Id, Span], before: list[Session], day: date | None) -> int | None:
    """When these sessions are all over, if that day and if it is known of each."""
    ends = [spans[session.id].end if session.id in spans else None for session in before]
    days = {spans[session.id].day for session in before if session.id in spans}
    known = [end for end in ends if end is not None]
    return max(known) if known and len(known) == len(ends) and days == {day} else None


def extent(event: Event, day: date | None) -> Span | None:
    """A day from its first known beginning to its last known end; nothing where no hour is known.

    Without a known end, nor has the day one.
    """
    spans = [span for span in timetable(event).values() if span.day == day]
    if not spans:
        return None
    ends = [span.end for span in spans if span.end is not None]
    return Span(day, min(span.begin for span in spans), max(ends, default=None))


def shows_rooms(event: Event) -> bool:
    """Whether the programme can be drawn as hours and rooms: two beginnings at least are known."""
    return len({(span.day, span.begin) for span in timetable(event).values()}) > 1
