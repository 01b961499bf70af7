"""Who took part in a session, and under which name their words are told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.compose.naming import function_and_organisation, organisation_name
from desktop.model.event import Event
from desktop.model.findings import Testimony
from desktop.model.people import Person
from desktop.model.programme import (
    Participation,
    ParticipationRole,
    Presence,
    Session,
    SessionKind,
)
from exports.words import Words


def took_part(participation: Participation) -> bool:
    """Whether somebody was there, in person or through somebody else."""
    return participation.presence in {Presence.PRESENT, Presence.REPRESENTED}


def author_of(
    event: Event, testimony: Testimony, participations: Iterable[Participation], words: Words
) -> tuple[str, str]:
    """Who said something, a name and a function; no name where the group did, or nobody is known.

    ``participations`` are those of the session: the function that somebody has there is theirs.
    """
    if testimony.of_group:
        return "", ""
    person = event.get(Person, testimony.person)
    beside = organisation_name(event, testimony.organisation)
    if person is None or not person.name:
        return beside, ""
    functions = (p.function for p in participations if p.person == person.id)
    there = next((function for function in functions if function), "")
    function = function_and_organisation(event, person, words, there)
    if beside and not person.organisation:
        function = ", ".join(part for part in (function, beside) if part)
    return person.name, function


def group_name(
    session: Session | None, participations: Sequence[Participation], words: Words
) -> str:
    """What those who spoke with one voice in a session are called: "les grands témoins"."""
    roles = [participation.role for participation in participations if took_part(participation)]
    if session is not None and roles.count(ParticipationRole.WITNESS) > 1:
        return words("les grands témoins")
    if session is not None and session.kind is SessionKind.WORKSHOP:
        return words("le groupe de travail")
    if session is not None and roles.count(ParticipationRole.SPEAKER) > 1:
        return words("les intervenants")
    return words("les participants")
