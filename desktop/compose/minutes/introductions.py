"""Sentences that say who takes part in a session, and what each does there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from desktop.compose.minutes.edition import Edition
from desktop.compose.naming import function_and_organisation, name_of
from desktop.compose.speakers import took_part
from desktop.model.people import Person
from desktop.model.programme import Participation, ParticipationRole, Session, SessionKind

MOST_INTRODUCED = 4
"""Beyond as many a sentence gives names alone: the attendance gives functions."""

MOST_NAMED = 12
"""Beyond as many participants a sentence counts them; the attendance names them."""


def introduced(edition: Edition, participation: Participation) -> str:
    """Who takes part: with their function where they are first met, by their name afterwards."""
    name = name_of(edition.event, participation)
    person = edition.event.get(Person, participation.person)
    if person is None or not name:
        return name
    if (
        edition.first_mentions.get(person.id) != participation.session
        and not participation.function
    ):
        return name
    function = function_and_organisation(
        edition.event, person, edition.words, participation.function
    )
    return f"{name} ({function})" if function else name


def _named(edition: Edition, participation: Participation) -> str:
    return name_of(edition.event, participation)


def who_takes_part(edition: Edition, session: Session) -> Iterator[str]:
    """A sentence for each role that somebody holds, those left out whom the summary names."""
    for role in ParticipationRole:
        taking_part = [
            participation
            for participation in edition.event.within(session, Participation)
            if participation.role is role
            and took_part(participation)
            and name_of(edition.event, participation) not in session.summary
        ]
        say = introduced if len(taking_part) <= MOST_INTRODUCED else _named
        names = list(dict.fromkeys(name for each in taking_part if (name := say(edition, each))))
        if names:
            yield _sentence(edition, session, role, names)


def _sentence(edition: Edition, session: Session, role: ParticipationRole, names: list[str]) -> str:
    words, n = edition.words, len(names)
    match role:
        case ParticipationRole.SPEAKER if session.kind is SessionKind.CLOSING:
            said = words.plural("{who} conclut.", "{who} concluent.", n)
        case ParticipationRole.SPEAKER if session.kind is SessionKind.WELCOME:
            said = words.plural(
                "{who} accueille les participants.", "{who} accueillent les participants.", n
            )
        case ParticipationRole.SPEAKER:
            said = words.plural("{who} intervient.", "{who} interviennent.", n)
        case ParticipationRole.MODERATOR:
            said = words.plural("{who} anime la séance.", "{who} animent la séance.", n)
        case ParticipationRole.WITNESS:
            said = words.plural("Le grand témoin est {who}.", "Les grands témoins sont {who}.", n)
        case ParticipationRole.FACILITATOR:
            said = words.plural("{who} anime le travail.", "{who} animent le travail.", n)
        case ParticipationRole.RAPPORTEUR:
            said = words.plural(
                "{who} en rapporte les conclusions.", "{who} en rapportent les conclusions.", n
            )
        case ParticipationRole.PARTICIPANT if n > MOST_NAMED:
            said = words("{n} personnes y participent.")
        case ParticipationRole.PARTICIPANT:
            said = words.plural("{who} y participe.", "{who} y participent.", n)
        case _:
            assert_never(role)
    return said.format(who=words.list(names), n=words.number(n))


def role_in_print(edition: Edition, participation: Participation, session: Session | None) -> str:
    """What somebody does in a session, as a column of a table says it."""
    words = edition.words
    match participation.role:
        case ParticipationRole.SPEAKER if session and session.kind is SessionKind.CLOSING:
            said = words("Conclusion")
        case ParticipationRole.SPEAKER:
            said = words("Intervention")
        case ParticipationRole.MODERATOR:
            said = words("Animation")
        case ParticipationRole.WITNESS:
            said = words("Grand témoin")
        case ParticipationRole.FACILITATOR:
            said = words("Animation d’atelier")
        case ParticipationRole.RAPPORTEUR:
            said = words("Rapport d’atelier")
        case ParticipationRole.PARTICIPANT:
            said = words("Participation")
        case _:
            assert_never(participation.role)
    return said
