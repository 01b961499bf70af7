"""Typing a programme: a session begins with its title, and stands where it is put in time."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import time

from desktop.model.acts.act import Act, nothing_done
from desktop.model.acts.adding import add
from desktop.model.acts.called import called
from desktop.model.acts.moving import move_after, move_before
from desktop.model.acts.setting import changed
from desktop.model.acts.side_by_side import tray
from desktop.model.event import Event, put
from desktop.model.overruns import disorders
from desktop.model.programme import Session, Start
from desktop.model.record import Id
from desktop.model.sentence import say
from desktop.model.timetable import day_of, timetable
from desktop.model.title_kinds import kind_told

_DAY = 24 * 60


def begin_session(event: Event, id_: Id, title: str, *, after: Id = "") -> Act:
    """Add a session by its title, or give it another one while it is new.

    Its kind is the one that the title names. After a session that has an hour, it follows on.
    """
    kind = kind_told(title) or Session(id=id_).kind
    known = event.get(Session, id_)
    if known is not None:
        return changed(event, [replace(known, title=title, kind=kind)])
    before = event.get(Session, after) or (event.sessions[-1] if event.sessions else None)
    timed = before is not None and (before.hour is not None or before.start is Start.LINKED)
    start = Start.LINKED if timed else Start.FREE
    new = Session(id=id_, title=title, kind=kind, start=start)
    return add(event, new, after=before.id if before is not None else "")


def shift(event: Event, ids: Collection[Id], minutes: int) -> Act:
    """Let sessions begin earlier or later than they do, at a fixed hour."""
    spans = timetable(event)
    chosen = [each for each in event.sessions if each.id in ids and each.id in spans]
    act = nothing_done(event)
    for session in chosen:
        begin = spans[session.id].begin + minutes
        if 0 <= begin < _DAY:
            act = put_at(act.event, session.id, begin)
    moved = tuple(session.id for session in chosen)
    return Act(act.event, say("déplacer {what}", what=called(event, chosen)), moved)


def put_at(event: Event, id_: Id, begin: int, room: str | None = None) -> Act:
    """Put a session at a minute of its day, in another room where one is given.

    In the programme it then stands among those of its hour.
    """
    session = event.get(Session, id_)
    if session is None or not 0 <= begin < _DAY:
        return nothing_done(event)
    spans = timetable(event)
    there = session
    if id_ not in spans or spans[id_].begin != begin:
        there = replace(there, hour=time(*divmod(begin, 60)), moment="", start=Start.FIXED)
    if room is not None:
        there = replace(there, room=room)
    label = say("déplacer {what}", what=called(event, [session]))
    if there == session:
        return Act(event, label, (id_,))
    return Act(_in_time(put(event, there), there, begin), label, (id_,))


def _in_time(event: Event, session: Session, begin: int) -> Event:
    """The event with a session among those of its hour, where it stood on the wrong side of one."""
    if not any(session.id in pair for pair in disorders(event)):
        return event
    beside = {each.id for each in tray(event, session)}
    spans = timetable(event)
    others = [
        each
        for each in event.sessions
        if day_of(event, each) == day_of(event, session) and each.id not in beside
    ]
    later = [each for each in others if each.id in spans and spans[each.id].begin > begin]
    if later:
        return move_before(event, (session.id,), later[0].id).event
    return move_after(event, (session.id,), others[-1].id).event if others else event
