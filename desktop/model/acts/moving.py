"""Moving records in their lists, and from one list to another."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.acts.called import called
from desktop.model.acts.following import above, followers
from desktop.model.acts.lists import arranged, at_home_of, in_order, siblings
from desktop.model.acts.side_by_side import same_day, settled, tray
from desktop.model.event import Event, put
from desktop.model.programme import Session
from desktop.model.record import Id, Record
from desktop.model.sentence import say

R = TypeVar("R", bound=Record)


def move_before(event: Event, ids: Collection[Id], target: Id) -> Act:
    """Move records before another of their kind, in their order.

    They come into its list: its day for sessions, its session and role for participations, its
    session, parent and kind for points.
    """
    return _move(event, in_order(event, ids), target, after=False)


def move_after(event: Event, ids: Collection[Id], target: Id) -> Act:
    """Move records after another of their kind, in their order, into its list."""
    return _move(event, in_order(event, ids), target, after=True)


def move_up(event: Event, ids: Collection[Id], among: Sequence[Id] = ()) -> Act:
    """Move records one place up: in their list, or in the list given, as it is shown.

    A session passes a whole tray at once, leaves its own by either end, and crosses to the day
    before.
    """
    return _step(event, in_order(event, ids), among, down=False)


def move_down(event: Event, ids: Collection[Id], among: Sequence[Id] = ()) -> Act:
    """Move records one place down, as `move_up` moves them up."""
    return _step(event, in_order(event, ids), among, down=True)


def _step(event: Event, moving: Sequence[Record], among: Sequence[Id], *, down: bool) -> Act:
    if not moving:
        return nothing_done(event)
    edge = moving[-1] if down else moving[0]
    if isinstance(edge, Session) and not among:
        return _step_in_programme(event, moving, edge, down=down)
    listed = [event.records[id_] for id_ in among if id_ in event.records]
    next_one = _beyond(listed or siblings(event, edge), edge, down=down)
    return _move(event, moving, next_one.id if next_one else "", after=down)


def _step_in_programme(event: Event, moving: Sequence[Record], edge: Session, *, down: bool) -> Act:
    ids = ids_of(moving)
    together = tray(event, edge)
    if any(each.id not in ids for each in together):
        beside = _beyond(together, edge, down=down)
        if beside is not None:
            return _move(event, moving, beside.id, after=down)
        stay = [each for each in together if each.id not in ids]
        out = _move(event, moving, stay[-1 if down else 0].id, after=down)
        alone = [
            replace(session, parallel="")
            for session in (out.event.get(Session, id_) for id_ in ids)
            if session is not None and session.parallel == edge.parallel
        ]
        return replace(out, event=put(out.event, *alone))
    next_one = _beyond(event.sessions, edge, down=down)
    if next_one is None:
        return _move(event, moving, "", after=down)
    if not same_day(event, edge, next_one):
        return _move(event, moving, next_one.id, after=not down)
    passed = tray(event, next_one)
    return _move(event, moving, passed[-1 if down else 0].id, after=down)


def _beyond(listed: Sequence[R], edge: R, *, down: bool) -> R | None:
    """The neighbour of a record in a list, on the side it moves to."""
    ids = ids_of(listed)
    rank = ids.index(edge.id) + (1 if down else -1) if edge.id in ids else -1
    return listed[rank] if 0 <= rank < len(listed) else None


def _move(event: Event, moving: Sequence[Record], target: Id, *, after: bool) -> Act:
    if not moving:
        return nothing_done(event)
    ids = ids_of(moving)
    label = say("déplacer {what}", what=called(event, moving))
    goal = event.get(type(moving[0]), target)
    if goal is None or goal.id in ids or above(event, goal) & set(ids):
        return Act(event, label, ids)
    coming = [at_home_of(record, goal) for record in moving]
    arrived = put(event, *coming, *followers(event, moving, coming))
    before = siblings(arrived, goal)
    staying = [record for record in before if record.id not in ids]
    place = ids_of(staying).index(goal.id) + (1 if after else 0)
    wanted = [*staying[:place], *coming, *staying[place:]]
    if ids_of(before) != ids_of(wanted):
        arrived = put(arrived, *arranged(wanted, ids))
    if isinstance(goal, Session):
        arrived = settled(arrived, ids)
    return Act(event if arrived == event else arrived, label, ids)
