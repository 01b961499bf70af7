"""What is missing of those who take part."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.model.checks.problem import Problem, found, say
from desktop.model.event import Event
from desktop.model.findings import Testimony
from desktop.model.people import Person
from desktop.model.programme import Participation, ParticipationRole


def missing_function(event: Event) -> Iterator[Problem]:
    """Somebody speaks, or is quoted, and nobody knows as what."""
    introduced = {
        participation.person for participation in event.all(Participation) if participation.function
    }
    heard = {
        participation.person
        for participation in event.all(Participation)
        if participation.role is not ParticipationRole.PARTICIPANT
    } | {testimony.person for testimony in event.all(Testimony)}
    for person in event.all(Person):
        if person.id in heard and not person.function and person.id not in introduced:
            yield found(
                missing_function,
                say("La fonction de {name} manque.", name=person.name or person.id),
                person,
                field="function",
            )
