"""The change that a plan tells: an event with the people of a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from desktop.intake.people.affiliations import Affiliation
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
    outcomes = [entry.outcome for entry in plan.entries]
    named = [
        outcome.affiliation
        for outcome in outcomes
        if isinstance(outcome, New | Changed) and outcome.affiliation is not None
    ]
    made = {fold(each.name): each.name for each in reversed(named) if not each.id}
    wanted = [*dict.fromkeys(fold(each.name) for each in named if not each.id)]
    organisations = {
        folded: Organisation(id=new_id(), name=made[folded], position=position)
        for folded, position in zip(
            wanted, _last_positions(event, Organisation, len(wanted)), strict=True
        )
    }

    def id_of(affiliation: Affiliation | None, otherwise: Id) -> Id:
        if affiliation is None:
            return otherwise
        return affiliation.id or organisations[fold(affiliation.name)].id

    people: list[Record] = []
    places = _last_positions(event, Person, plan.count(New))
    for outcome in outcomes:
        match outcome:
            case New():
                person = Person(id=new_id(), position=next(places))
            case Changed() if (known := event.get(Person, outcome.person)) is not None:
                person = known
            case _:
                continue
        organisation = id_of(outcome.affiliation, person.organisation)
        people.append(_with(person, outcome.fields, organisation))
    return put(event, *organisations.values(), *people)


def _with(person: Person, fields: Mapping[str, Any], organisation: Id) -> Person:
    return replace(person, **fields, organisation=organisation)


def _last_positions(event: Event, kind: type[Record], count: int) -> Iterator[str]:
    """Positions after all records of a kind."""
    last = max((record.position for record in event.all(kind)), default="")
    return (last + position for position in spread(count))
