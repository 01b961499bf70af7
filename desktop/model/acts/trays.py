"""Putting sessions side by side, and taking them apart."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.acts.called import called
from desktop.model.acts.lists import in_order
from desktop.model.acts.moving import move_after
from desktop.model.acts.side_by_side import tray
from desktop.model.event import Event, put
from desktop.model.programme import Session
from desktop.model.record import Id, new_id
from desktop.model.sentence import say


def put_side_by_side(event: Event, ids: Collection[Id]) -> Act:
    """Let sessions run side by side: in the tray that one of them has, else in a new one."""
    sessions = [each for each in in_order(event, ids) if isinstance(each, Session)]
    if not sessions:
        return nothing_done(event)
    anchor = next((each for each in sessions if len(tray(event, each)) > 1), sessions[0])
    act = join(event, ids_of(sessions), anchor.id)
    label = say("mettre {what} en parallèle", what=called(event, sessions))
    return Act(act.event, label, ids_of(sessions))


def join(event: Event, ids: Collection[Id], target: Id) -> Act:
    """Let sessions join another one and those that run beside it, at the end of its tray."""
    goal = event.get(Session, target)
    sessions = [each for each in in_order(event, ids) if isinstance(each, Session)]
    if goal is None or not sessions:
        return nothing_done(event)
    together = ids_of(tray(event, goal))
    coming = [id_ for id_ in ids_of(sessions) if id_ not in together]
    label = say("mettre {what} en parallèle", what=called(event, sessions))
    if not coming:
        return Act(event, label, ids_of(sessions))
    moved = move_after(event, coming, together[-1]).event
    word = goal.parallel if len(together) > 1 else new_id()
    members = [moved.get(Session, id_) for id_ in (*together, *coming)]
    joined = [replace(member, parallel=word) for member in members if member is not None]
    return Act(put(moved, *joined), label, ids_of(sessions))


def take_apart(event: Event, ids: Collection[Id]) -> Act:
    """Take sessions out of their tray: they follow it. One that is left alone is in no tray."""
    sessions = [each for each in in_order(event, ids) if isinstance(each, Session)]
    if not sessions:
        return nothing_done(event)
    apart = event
    for session in sessions:
        apart = _without(apart, session.id, ids_of(sessions))
    label = say("séparer {what}", what=called(event, sessions))
    return Act(apart, label, ids_of(sessions))


def _without(event: Event, id_: Id, leaving: Collection[Id]) -> Event:
    """The event with all that leave the tray of a session out of it."""
    session = event.get(Session, id_)
    if session is None or not session.parallel:
        return event
    together = tray(event, session)
    out = [each for each in together if each.id in leaving]
    stay = [each for each in together if each.id not in leaving]
    if stay:
        event = move_after(event, ids_of(out), stay[-1].id).event
    if len(stay) == 1:
        out = [*out, *stay]
    now = [event.get(Session, each.id) for each in out]
    return put(event, *(replace(each, parallel="") for each in now if each is not None))
