"""Removing records from a day."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop.model.acts.act import Act, nothing_done
from desktop.model.acts.called import called
from desktop.model.acts.lists import UNORDERED, siblings
from desktop.model.event import Event
from desktop.model.event import remove as without
from desktop.model.programme import Gathering, Participation, Session
from desktop.model.record import Id, Record
from desktop.model.sentence import say


def remove(event: Event, ids: Collection[Id]) -> Act:
    """Remove records, and nothing else: what refers to them stays, and refers to nothing.

    The record to select is then the next of the list, or the one before. The day itself stays.
    """
    gone = [
        event.records[id_]
        for id_ in dict.fromkeys(ids)
        if id_ in event.records and not isinstance(event.records[id_], Gathering)
    ]
    if not gone:
        return nothing_done(event)
    what = called(event, gone)
    if all(isinstance(record, Participation) for record in gone):
        label = say("retirer {what}", what=what)  # the people stay
    else:
        label = say("supprimer {what}", what=what)
    ids = {record.id for record in gone}
    return Act(without(event, *ids), label, _next(_list_of(event, gone[-1]), ids))


def _list_of(event: Event, record: Record) -> Sequence[Record]:
    if type(record) in UNORDERED:
        return ()
    return event.sessions if isinstance(record, Session) else siblings(event, record)


def _next(listed: Sequence[Record], gone: Collection[Id]) -> tuple[Id, ...]:
    """The one that stands where the last of those gone stood, or before it."""
    last = max((rank for rank, each in enumerate(listed) if each.id in gone), default=-1)
    left = [each.id for each in listed[last + 1 :] if each.id not in gone]
    before = [each.id for each in listed[: max(last, 0)] if each.id not in gone]
    return tuple(left[:1] or before[-1:])
