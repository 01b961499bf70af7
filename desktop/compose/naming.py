"""How people and organisations are introduced: their names, functions, initials and cards."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from desktop.compose.capitals import capitalised
from desktop.compose.images import portrait
from desktop.model.event import Event
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation
from desktop.model.record import Id
from exports.document import Card
from exports.graphemes import grapheme_starts
from exports.words import Words

_PARTICLES = frozenset(
    {
        "ap",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "van",
        "von",
        "der",
        "den",
        "ten",
        "ter",
        "zu",
        "zum",
    }
    | {
        "da",
        "das",
        "di",
        "del",
        "della",
        "dos",
        "e",
        "y",
        "al",
        "el",
        "bin",
        "ben",
        "ibn",
        "abu",
        "ap",
    }
)
_ELIDED = ("d'", "d’", "l'", "l’", "al-", "el-")
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
    said = function.casefold()
    named = any(
        name and name.casefold() in said for name in (organisation.name, organisation.short_name)
    )
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


def family_name(person: Person) -> str:
    """The part of a name that sorts it: as given, else its last word."""
    if person.family_name:
        return person.family_name
    return person.name.split()[-1] if person.name.split() else ""


def initials(name: str, family: str = "") -> str:
    """The initials of a name: of the given name and of the family name, particles skipped.

    Scripts that have no capitals give the first letter alone: two would not read as initials.
    """
    given = [word for word in name.split() if _first_letter(word)]
    if not given:
        return ""
    surname = family.split() or given[-1:]
    first, last = _first_letter(given[0]), _family_initial(surname)
    if not first or first == first.lower() == first.upper():
        return first or last
    if len(given) == 1 or given == surname:
        return first.upper()
    if given[: len(surname)] == surname:  # the family name comes first: "Nguyễn Thị Minh Khai"
        first, last = last, _first_letter(given[-1])
    return (first + last).upper()


def _family_initial(parts: list[str]) -> str:
    telling = [part for part in parts if part.casefold() not in _PARTICLES] or parts
    head = telling[0]
    for elided in _ELIDED:
        if head.casefold().startswith(elided) and len(head) > len(elided):
            head = head[len(elided) :]
            break
    return _first_letter(head)


def _first_letter(word: str) -> str:
    """The first letter of a word with its accents, ``Œ`` being one."""
    starts = (*grapheme_starts(word), len(word))
    for begin, end in pairwise(starts):
        if unicodedata.category(word[begin])[0] == "L":
            return word[begin:end]
    return ""


def known_names(event: Event) -> tuple[str, ...]:
    """The names of two words that are not to be parted at the end of a line."""
    gathering = event.gathering
    names = [person.name for person in event.all(Person)]
    for organisation in event.all(Organisation):
        names += [organisation.name, organisation.short_name]
    names += [gathering.town, gathering.territory, *gathering.territory_parts]
    return tuple(dict.fromkeys(" ".join(n.split()) for n in names if len(n.split()) == 2))


# --- cards ----------------------------------------------------------------------------------------


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
