"""The change that a plan tells: an event with the people of a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from desktop.intake.people.plan import Changed, New, Plan
from desktop.model.event import Event, put
from desktop.model.fold import fold
from desktop.model.order import spread
from desktop.model.people import Organisation, Person
from desktop.model.record import Id, Record, new_id


def with_people(event: Event, plan: Plan) -> Event:
    """The event once a plan made for it is carried out; who is to choose stays out.

    New people and organisations come after the others, in the order of the table; an organisation
    that several rows name is made once.
    """
    made = _organisations_to_make(event, plan)
    places = _last_positions(event, Person, plan.count(New))
    people: list[Record] = []
    for entry in plan.entries:
        outcome = entry.outcome
        match outcome:
            case New():
                person = Person(id=new_id(), position=next(places))
            case Changed() if (known := event.get(Person, outcome.person)) is not None:
                person = known
            case _:
                continue
        organisation = person.organisation
        if outcome.affiliation is not None:
            named = outcome.affiliation
            organisation = named.id or made[fold(named.name)].id
        people.append(_with(person, outcome.fields, organisation))
    return put(event, *made.values(), *people)


def _organisations_to_make(event: Event, plan: Plan) -> Mapping[str, Organisation]:
    """By folded name, each with the name that was typed first."""
    names: dict[str, str] = {}
    for entry in plan.entries:
        if isinstance(entry.outcome, New | Changed):
            named = entry.outcome.affiliation
            if named is not None and not named.id:
                names.setdefault(fold(named.name), named.name)
    places = _last_positions(event, Organisation, len(names))
    return {
        folded: Organisation(id=new_id(), name=name, position=next(places))
        for folded, name in names.items()
    }


def _with(person: Person, fields: Mapping[str, Any], organisation: Id) -> Person:
    return replace(person, **fields, organisation=organisation)


def _last_positions(event: Event, kind: type[Record], count: int) -> Iterator[str]:
    """Positions after all records of a kind."""
    last = max((record.position for record in event.all(kind)), default="")
    return (last + position for position in spread(count))
