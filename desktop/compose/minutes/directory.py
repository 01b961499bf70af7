"""Those who took part, to be looked up: people by family name, organisations by name."""

from __future__ import annotations

from desktop.compose.lines import capitalised
from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.tables import table_of
from desktop.compose.naming import (
    family_name,
    function_of,
    organisation_name,
    role_name,
    short_organisation_name,
)
from desktop.compose.sessions import session_name
from desktop.model.event import Event
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation
from exports.document import Column, Row, Table, text_of
from exports.words import Words, collate


def people(edition: Edition) -> Table | None:
    """Everybody, by family name, with the pages that name them, else where they take part."""
    words, event = edition.words, edition.event
    taking_part: dict[str, list[str]] = {}
    for session in event.sessions:
        for participation in event.within(session, Participation):
            titles = taking_part.setdefault(participation.person, [])
            titles.append(session_name(session, words))
    people = sorted(
        (person for person in event.all(Person) if person.name),
        key=lambda person: (collate(family_name(person)), collate(person.name)),
    )
    rows = (
        Row(
            (
                text_of(_family_first(person)),
                text_of(_function(person, words)),
                text_of(organisation_name(event, person.organisation)),
                text_of("\n".join(dict.fromkeys(taking_part.get(person.id, ())))),
                text_of(_contact(edition, person)),
            ),
            (person.id,),
        )
        for person in people
    )
    columns = (
        Column(words("Nom"), 38, heads_row=True),
        Column(words("Fonction"), 42),
        Column(words("Organisation"), 36),
        Column(words("Séances"), 40, pages=words("Pages")),
        Column(words("Contact"), 36),
    )
    return table_of("people/table", words("Personnes"), columns, rows)


def _family_first(person: Person) -> str:
    """A name with the part that sorts it first: "Martin, Luc"."""
    family = family_name(person)
    if not person.family_name and len(person.name.split()) > 2:
        return person.name  # where the family name begins is not known
    given = person.name.removesuffix(family).rstrip()
    if given == person.name.rstrip() or not given:
        return person.name  # written in another order, or in one word
    return f"{family}, {given}"


def _contact(edition: Edition, person: Person) -> str:
    if not edition.contacts:
        return ""
    return "\n".join(text for text in (person.email, person.phone) if text)


def organisations(edition: Edition) -> Table | None:
    """The organisations, by name, with what they are and what they did for the day."""
    words, event = edition.words, edition.event
    known = sorted(
        (each for each in event.all(Organisation) if each.name or each.short_name),
        key=lambda each: collate(each.name or each.short_name),
    )
    rows = (
        Row(
            (
                text_of(organisation_name(event, each.id)),
                text_of(_short_name(event, each)),
                text_of(each.kind),
                text_of(role_name(each, words)),
            ),
            (each.id,),
        )
        for each in known
    )
    columns = (
        Column(words("Organisation"), 55, heads_row=True),
        Column(words("Nom court"), 25),
        Column(words("Nature"), 50),
        Column(words("Rôle"), 25),
    )
    return table_of("organisations/table", words("Organisations"), columns, rows)


def _short_name(event: Event, organisation: Organisation) -> str:
    short = short_organisation_name(event, organisation.id)
    return "" if short == organisation.name else short


def _function(person: Person, words: Words) -> str:
    """A function at the head of a cell; a past one begins with our own word."""
    function = function_of(person, words)
    return capitalised(function) if person.former else function
