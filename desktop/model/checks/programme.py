"""What is missing in the programme."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.model.checks.problem import Problem, found, say
from desktop.model.event import Event
from desktop.model.programme import Participation, ParticipationRole, SessionKind


def missing_title(event: Event) -> Iterator[Problem]:
    """The day, or one of its sessions, has no name."""
    if not event.gathering.title.strip():
        yield found(
            missing_title, say("La journée n’a pas de titre."), event.gathering, field="title"
        )
    for rank, session in enumerate(event.sessions, 1):
        if not session.title.strip() and session.kind is not SessionKind.BREAK:
            yield found(
                missing_title,
                say("La séance n° {rank} du programme n’a pas de titre.", rank=rank),
                session,
                field="title",
            )


def missing_date(event: Event) -> Iterator[Problem]:
    """The day has no date."""
    if not event.gathering.dates:
        yield found(
            missing_date, say("La date de la journée manque."), event.gathering, field="dates"
        )


def missing_venue(event: Event) -> Iterator[Problem]:
    """Nobody knows where to go."""
    gathering = event.gathering
    if not gathering.venue.strip() and not gathering.town.strip():
        yield found(missing_venue, say("Le lieu de la journée manque."), gathering, field="venue")


def missing_rapporteur(event: Event) -> Iterator[Problem]:
    """A workshop of which nobody is to give the synthesis."""
    for session in event.of_kind(SessionKind.WORKSHOP):
        roles = {participation.role for participation in event.within(session, Participation)}
        if ParticipationRole.RAPPORTEUR not in roles:
            yield found(
                missing_rapporteur,
                say("L’atelier « {title} » n’a pas de rapporteur.", title=session.title),
                session,
                field="participation",
            )
