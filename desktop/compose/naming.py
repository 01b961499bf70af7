"""How people and organisations are introduced: their names, functions and roles."""

from __future__ import annotations

from typing import assert_never

from desktop.compose.lines import is_said_in
from desktop.model.event import Event
from desktop.model.people import Organisation, OrganisationRole, Person
from desktop.model.programme import Participation
from desktop.model.record import Id
from exports.words import Words

# Endings of functions that are feminine whoever holds them; others, as "secrétaire", do not tell.
_FEMININE = (
    "trice", "euse", "ente", "ante", "ière", "enne", "ée", "cheffe", "onne", "esse", "maîtresse",
)  # fmt: skip


# --- organisations --------------------------------------------------------------------------------


def organisation_name(event: Event, id_: Id) -> str:
    """The name of an organisation in full, its short name where it has no other."""
    organisation = event.get(Organisation, id_)
    return (organisation.name or organisation.short_name) if organisation else ""


def short_organisation_name(event: Event, id_: Id) -> str:
    """The short name of an organisation, its name where it has no other."""
    organisation = event.get(Organisation, id_)
    return (organisation.short_name or organisation.name) if organisation else ""


def role_name(organisation: Organisation, words: Words) -> str:
    """What an organisation does for the day."""
    match organisation.role:
        case OrganisationRole.ORGANISER:
            return words("organisateur")
        case OrganisationRole.PARTNER:
            return words("partenaire")
        case OrganisationRole.FUNDER:
            return words("financeur")
        case OrganisationRole.HOST:
            return words("hôte")
        case OrganisationRole.GUEST:
            return words("invité")
        case None:
            return ""
        case _:
            assert_never(organisation.role)


# --- functions ------------------------------------------------------------------------------------


def function_of(person: Person, words: Words, there: str = "") -> str:
    """What a person is, as they want it said; ``there`` is their function in a session, if other.

    A past function says so: "ancien directeur", "former director". Words typed so already are left.
    """
    function = there or person.function
    if there or not person.former or not function:
        return function
    first = function.split(maxsplit=1)[0].casefold()
    if first in {"ancien", "ancienne", "ex", "former", "retired"} or first.startswith("ex-"):
        return function
    if first.endswith(_FEMININE):
        return words("ancienne {function}").format(function=function)
    return words("ancien {function}").format(function=function)


def function_and_organisation(event: Event, person: Person, words: Words, there: str = "") -> str:
    """A function and its organisation in one line, the organisation once: "Président, UIMM"."""
    function = function_of(person, words, there)
    organisation = organisation_beside(event, person, function)
    return ", ".join(part for part in (function, organisation) if part)


def organisation_beside(event: Event, person: Person, function: str) -> str:
    """The organisation to print beside a function, nothing when the function names it already."""
    organisation = event.get(Organisation, person.organisation)
    if organisation is None:
        return ""
    names = (organisation.name, organisation.short_name)
    named = any(is_said_in(name, function) for name in names)
    return "" if named else organisation_name(event, organisation.id)


def introduction(event: Event, person: Person, words: Words, there: str = "") -> str:
    """Somebody in one line: "Luc Martin, Président, UIMM Occitanie"."""
    rest = function_and_organisation(event, person, words, there)
    return ", ".join(part for part in (person.name, rest) if part)


# --- names ----------------------------------------------------------------------------------------


def name_of(event: Event, participation: Participation) -> str:
    """The name of who takes part: a person, else an organisation."""
    person = event.get(Person, participation.person)
    if person is not None and person.name:
        return person.name
    return organisation_name(event, participation.organisation)


def introduced(event: Event, participation: Participation, words: Words) -> str:
    """Who takes part in one line, with the function they have there: a person, an organisation."""
    person = event.get(Person, participation.person)
    if person is not None and person.name:
        return introduction(event, person, words, participation.function)
    return name_of(event, participation)


def family_name(person: Person) -> str:
    """The part of a name that sorts it: as given, else its last word."""
    if person.family_name:
        return person.family_name
    return person.name.split()[-1] if person.name.split() else ""


def known_names(event: Event) -> tuple[str, ...]:
    """The names of two words that are not to be parted at the end of a line."""
    gathering = event.gathering
    names = [person.name for person in event.all(Person)]
    for organisation in event.all(Organisation):
        names += [organisation.name, organisation.short_name]
    names += [gathering.town, gathering.territory, *gathering.territory_parts]
    return tuple(dict.fromkeys(" ".join(n.split()) for n in names if len(n.split()) == 2))
