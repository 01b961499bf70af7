"""What a synthesis lacks to become a plan of action."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.model.checks.problem import Problem, found, say
from desktop.model.checks.testimonies import excerpt
from desktop.model.event import Event
from desktop.model.findings import Point, PointKind
from desktop.model.people import Organisation, Person
from desktop.model.programme import SessionKind


def synthesis_without_action(event: Event) -> Iterator[Problem]:
    """A workshop or a restitution that drew conclusions and no action."""
    for session in event.of_kind(SessionKind.WORKSHOP, SessionKind.RESTITUTION):
        kinds = {point.kind for point in event.within(session, Point)}
        if kinds and not kinds & {PointKind.ACTION, PointKind.DECISION}:
            yield found(
                synthesis_without_action,
                say("La synthèse « {title} » ne contient aucune action.", title=session.title),
                session,
            )


def action_without_owner(event: Event) -> Iterator[Problem]:
    """An action that nobody carries."""
    for point in event.all(Point):
        owner = (
            event.get(Person, point.owner_person)
            or event.get(Organisation, point.owner_organisation)
            or point.owner_words.strip()
        )
        if point.kind is PointKind.ACTION and not owner:
            yield found(
                action_without_owner,
                say("L’action « {text} » n’a pas de porteur.", text=excerpt(point.text)),
                point,
                field="owner_person",
            )


def action_without_date(event: Event) -> Iterator[Problem]:
    """An action that is due on no day."""
    for point in event.all(Point):
        due = point.due_date or point.due_words.strip()
        if point.kind is PointKind.ACTION and not due:
            yield found(
                action_without_date,
                say("L’action « {text} » n’a pas d’échéance.", text=excerpt(point.text)),
                point,
                field="due_date",
            )
