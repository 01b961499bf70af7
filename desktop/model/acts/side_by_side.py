"""Sessions that run side by side: the trays of the programme, kept true when sessions move."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import groupby

from desktop.model.event import Event, put
from desktop.model.programme import Session
from desktop.model.record import Id
from desktop.model.timetable import day_of, days, side_by_side


def tray(event: Event, session: Session) -> tuple[Session, ...]:
    """The sessions that run side by side with one, itself included, in order."""
    for _, sessions in days(event):
        for together in side_by_side(sessions):
            if any(each.id == session.id for each in together):
                return together
    return (session,)


def settled(event: Event, moved: Collection[Id]) -> Event:
    """The event, where sessions that were moved into a tray join it, and those out of one leave.

    The sessions that were not moved keep the tray they were in.
    """
    changed: list[Session] = []
    for _, sessions in days(event):
        before: Session | None = None
        runs = [tuple(run) for _, run in groupby(sessions, lambda session: session.id in moved)]
        for rank, run in enumerate(runs):
            if run[0].id in moved:
                after = runs[rank + 1][0] if rank + 1 < len(runs) else None
                changed += _in_its_place(run, before, after)
            before = run[-1]
    return put(event, *changed) if changed else event


def _in_its_place(
    run: tuple[Session, ...], before: Session | None, after: Session | None
) -> list[Session]:
    """What a run of moved sessions becomes between those that were there."""
    if before and after and before.parallel and before.parallel == after.parallel:
        return [
            replace(session, parallel=before.parallel)
            for session in run
            if session.parallel != before.parallel
        ]
    around = [before, *run, after]
    alone = []
    for rank, session in enumerate(run, 1):
        beside = {each.parallel for each in (around[rank - 1], around[rank + 1]) if each}
        if session.parallel and session.parallel not in beside:
            alone.append(replace(session, parallel=""))
    return alone


def same_day(event: Event, one: Session, other: Session) -> bool:
    """Whether two sessions are of one day, as the programme is read."""
    return day_of(event, one) == day_of(event, other)
