"""What a portrait says of somebody that the event does not."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desktop.intake.people.columns import Column
from desktop.intake.people.names import as_in
from desktop.intake.people.plan import Change
from desktop.intake.people.portraits import Portrait
from desktop.intake.people.sameness import accents, brings, brings_function
from desktop.model.event import Event
from desktop.model.fold import fold
from desktop.model.people import Organisation, Person

FIELDS: Mapping[Column, str] = MappingProxyType(
    {
        Column.NAME: "name",
        Column.FAMILY_NAME: "family_name",
        Column.FUNCTION: "function",
        Column.EMAIL: "email",
        Column.PHONE: "phone",
        Column.BIOGRAPHY: "biography",
    }
)
"""The field of a person that each column fills, but for the organisation."""


def fields_of_new(drawn: Portrait) -> dict[str, str]:
    """The fields of somebody whom the event does not know, as the table has them."""
    said = {FIELDS[column]: text for column, text in drawn.cells.items() if column in FIELDS}
    name = {"name": drawn.name.name, "family_name": drawn.name.family_name}
    return {field: text for field, text in (name | said).items() if text}


def changes_of(person: Person, drawn: Portrait, event: Event) -> dict[Column, Change]:
    """What changes of somebody, column by column; what the table leaves empty stays.

    A name is known in any order and in capitals, so that it only ever gains accents, and the family
    name that its last word is not.
    """
    changes: dict[Column, Change] = {}
    if accents(person.name, drawn.name.name):
        changes[Column.NAME] = Change(person.name, drawn.name.name)
    family = _family_name(person, drawn)
    if family:
        changes[Column.FAMILY_NAME] = Change("", family)
    for column, text in drawn.cells.items():
        if column in FIELDS:
            before: str = getattr(person, FIELDS[column])
            new = (
                brings_function(person, text)
                if column is Column.FUNCTION
                else brings(column, before, text)
            )
            if new:
                changes[column] = Change(before, text)
    named = drawn.affiliation
    if named is not None and (not named.id or named.id != person.organisation):
        organisation = event.get(Organisation, person.organisation)
        former = (organisation.name or organisation.short_name) if organisation else ""
        changes[Column.ORGANISATION] = Change(former, named.name)
    return changes


def _family_name(person: Person, drawn: Portrait) -> str:
    """The family name that a table adds, in the letters of the name that is known."""
    if person.family_name or not drawn.name.family_name:
        return ""
    family = as_in(person.name, drawn.name.family_name)
    words = person.name.split()
    known = set(fold(family).split()) < set(fold(person.name).split())
    return family if known and words[-1] != family else ""
