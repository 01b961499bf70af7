"""When sessions are: an hour, a moment in words, after the one before, or nothing; and how long."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, time

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.acts.called import called
from desktop.model.acts.lists import arranged, in_order
from desktop.model.acts.setting import changed
from desktop.model.acts.side_by_side import settled
from desktop.model.event import Event, put
from desktop.model.programme import Session, Start
from desktop.model.record import Id
from desktop.model.sentence import say
from desktop.model.timetable import day_of, timetable

_DAY = 24 * 60


def set_hour(event: Event, ids: Collection[Id], hour: time) -> Act:
    """Give sessions a fixed hour, instead of a moment in words or of following on."""
    hour = hour.replace(second=0, microsecond=0, tzinfo=None)
    return changed(
        event,
        [
            replace(session, hour=hour, moment="", start=Start.FIXED)
            for session in _sessions(event, ids)
        ],
    )


def set_moment(event: Event, ids: Collection[Id], moment: str) -> Act:
    """Say in words when sessions are, "la matinée", instead of an hour."""
    return changed(
        event,
        [
            replace(session, hour=None, moment=moment, start=Start.FREE)
            for session in _sessions(event, ids)
        ],
    )


def clear_hour(event: Event, ids: Collection[Id]) -> Act:
    """Say nothing of when sessions are."""
    return set_moment(event, ids, "")


def follow_on(event: Event, ids: Collection[Id]) -> Act:
    """Let sessions begin when what precedes them ends.

    Their moment stays: it is what is printed as long as that end is not known.
    """
    return changed(
        event,
        [replace(session, hour=None, start=Start.LINKED) for session in _sessions(event, ids)],
    )


def fix_hour(event: Event, ids: Collection[Id]) -> Act:
    """Fix sessions at the hour that the timetable gives them; those it knows nothing of stay."""
    spans = timetable(event)
    fixed = [
        replace(session, hour=time(*divmod(span.begin, 60)), moment="", start=Start.FIXED)
        for session in _sessions(event, ids)
        if (span := spans.get(session.id)) and 0 <= span.begin < _DAY
    ]
    return changed(event, fixed)


def set_minutes(event: Event, ids: Collection[Id], minutes: int | None) -> Act:
    """Say how long sessions last; ``None`` where it is not known."""
    return changed(event, [replace(session, minutes=minutes) for session in _sessions(event, ids)])


def set_day(event: Event, ids: Collection[Id], day: date) -> Act:
    """Move sessions to another day, at its end, in their order."""
    sessions = [session for session in _sessions(event, ids) if day_of(event, session) != day]
    if not sessions:
        return nothing_done(event)
    moving = ids_of(sessions)
    there = [session for session in event.sessions if day_of(event, session) == day]
    # A session without a date is of the first day: those that join it are written alike.
    written = there[-1].date if there else day
    coming = [replace(session, date=written) for session in sessions]
    moved = put(event, *coming)
    moved = put(moved, *arranged([*there, *coming], moving))
    label = say("déplacer {what}", what=called(event, sessions))
    return Act(settled(moved, moving), label, moving)


def _sessions(event: Event, ids: Collection[Id]) -> Iterator[Session]:
    for record in in_order(event, ids):
        if isinstance(record, Session):
            yield record
