"""Who can be named in a field: the people and the organisations of a day."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.event import Event
from desktop.model.people import Organisation, Person
from desktop.model.record import Id


def someone_of(event: Event) -> Sequence[tuple[Id, str]]:
    """The people, then the organisations, each with its name; those without one are left out."""
    people = [(each.id, each.name) for each in event.all(Person) if each.name]
    named = [(each.id, each.name or each.short_name) for each in event.all(Organisation)]
    return [*people, *((id_, name) for id_, name in named if name)]
