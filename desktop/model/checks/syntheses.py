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
                field="point",
            )


def stake_without_action(event: Event) -> Iterator[Problem]:
    """A stake that no action stands under, where other stakes of the synthesis have theirs."""
    for session in event.of_kind(SessionKind.WORKSHOP, SessionKind.RESTITUTION):
        stakes = [p for p in event.within(session, Point) if p.kind is PointKind.STAKE]
        acted = [stake for stake in stakes if _has_action(event, stake)]
        for stake in stakes if acted else ():
            if stake not in acted:
                yield found(
                    stake_without_action,
                    say("Aucune action n’est notée pour « {text} ».", text=excerpt(stake.text)),
                    stake,
                    field="point",
                )


def _has_action(event: Event, stake: Point) -> bool:
    return any(
        point.kind in (PointKind.ACTION, PointKind.DECISION) for point in event.children(stake)
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
