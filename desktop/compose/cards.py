"""Those who speak, as a slide introduces them: each a card."""

from __future__ import annotations

from desktop.compose.images import portrait
from desktop.compose.initials import initials
from desktop.compose.lines import capitalised
from desktop.compose.naming import (
    function_of,
    organisation_beside,
    short_organisation_name,
)
from desktop.model.event import Event
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation
from desktop.model.record import Id
from exports.document import Card
from exports.words import Words


def card(event: Event, person: Person, words: Words, there: str = "") -> Card:
    """Somebody as introduced on a slide."""
    function = function_of(person, words, there)
    beside = organisation_beside(event, person, function)
    return Card(
        name=person.name,
        initials=initials(person.name, person.family_name),
        function=function if function == person.function else capitalised(function),
        organisation=beside,
        organisation_short=_shorter(event, person.organisation, beside),
        biography=person.biography,
        portrait=portrait(event, person, words),
        about=(person.id,),
    )


def _shorter(event: Event, organisation: Id, name: str) -> str:
    """The short name of an organisation printed by its name, where it has another."""
    short = short_organisation_name(event, organisation)
    return short if name and short != name else ""


def organisation_card(organisation: Organisation, function: str = "") -> Card:
    """An organisation that takes part without anybody being named for it."""
    name = organisation.name or organisation.short_name
    return Card(
        name=name,
        initials=initials(name),
        function=function or organisation.kind,
        about=(organisation.id,),
    )


def card_of(event: Event, participation: Participation, words: Words) -> Card | None:
    """Whoever takes part, as introduced; nothing where neither is known."""
    person = event.get(Person, participation.person)
    if person is not None and person.name:
        return card(event, person, words, participation.function)
    organisation = event.get(Organisation, participation.organisation)
    if organisation is None or not (organisation.name or organisation.short_name):
        return None
    return organisation_card(organisation, participation.function)
