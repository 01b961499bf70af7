"""When things happen, as printed: the days of an event, the hour or the moment of a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import pairwise

from desktop.model.event import Event
from desktop.model.programme import FollowUp
from desktop.model.record import Id
from desktop.model.timetable import timetable
from exports.words import Words


@dataclass(frozen=True)
class Moment:
    """When a session is: an hour, a moment of the day in words, or nothing."""

    text: str = ""
    is_hour: bool = False


def moments(event: Event, words: Words) -> dict[Id, Moment]:
    """When each session is, as printed: its hour, else its moment as typed, else nothing.

    A session that follows another has the hour at which that one ends.
    """
    spans = timetable(event)
    found = {}
    for session in event.sessions:
        span = spans.get(session.id)
        if span is not None and 0 <= span.begin < 24 * 60:
            hour: time | None = time(span.begin // 60, span.begin % 60)
        else:
            hour = session.hour
        found[session.id] = (
            Moment(session.moment) if hour is None else Moment(words.hour(hour), is_hour=True)
        )
    return found


def days_of(follow_up: FollowUp) -> tuple[date, date] | None:
    """The first and the last day of an appointment, the same where one is known; else nothing."""
    known = [day for day in (follow_up.start, follow_up.end) if day]
    return (min(known), max(known)) if known else None


def dates(event: Event, words: Words) -> str:
    """The dates of the event: "8 mars 2018", "du 3 au 5 mai 2018", or a list of days."""
    known = sorted(set(event.gathering.dates))
    if not known:
        return ""
    if len(known) == 1:
        return words.date(known[0])
    follow = all(later - earlier == timedelta(1) for earlier, later in pairwise(known))
    if follow:
        return words.date_range(known[0], known[-1])
    return words.list([words.date(day) for day in known])


def full_dates(event: Event, words: Words) -> str:
    """The dates of the event with the day of the week where there is one date only."""
    known = set(event.gathering.dates)
    return words.full_date(known.pop()) if len(known) == 1 else dates(event, words)
