"""Adding a record to a day."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.model.acts.act import Act
from desktop.model.acts.called import newly_called
from desktop.model.acts.lists import HOMES, UNORDERED, arranged, siblings
from desktop.model.event import Event, put
from desktop.model.record import Id, Record
from desktop.model.references import REFERENCES


def add(event: Event, record: Record, *, after: Id = "") -> Act:
    """Add a record with its first values, after another of its kind or at the end of its list.

    After another, it takes its place: the day, the session, the theme, the parent that it does not
    say itself. What it is (its role, the kind of a point) is never taken from another.
    """
    label = newly_called(event, record)
    if type(record) in UNORDERED:
        return Act(put(event, record), label, (record.id,))
    before = event.get(type(record), after)
    if before is not None:
        record = _placed_beside(record, before)
    others = [each for each in siblings(put(event, record), record) if each.id != record.id]
    place = next((rank for rank, each in enumerate(others, 1) if each.id == after), len(others))
    wanted = [*others[:place], record, *others[place:]]
    added = put(event, record, *arranged(wanted, {record.id}))
    return Act(added, label, (record.id,))


def _placed_beside(record: Record, other: Record) -> Record:
    """The record with the home of another, where it says nothing of its own."""
    places = {"date", *REFERENCES.get(type(record), {})}
    home: dict[str, Any] = {
        field: getattr(other, field)
        for field in HOMES.get(type(record), ())
        if field in places and not getattr(record, field)
    }
    return replace(record, **home)
