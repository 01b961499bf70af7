"""What is impossible in the programme: sessions at a wrong time, or two of them at one time."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.model.checks.problem import Problem, found, say
from desktop.model.clashes import clashes
from desktop.model.event import Event
from desktop.model.overruns import disorders, overruns
from desktop.model.people import Person
from desktop.model.programme import Session
from desktop.model.record import Id


def date_outside(event: Event) -> Iterator[Problem]:
    """A session on a day that is none of the event's."""
    dates = event.gathering.dates
    for session in event.sessions:
        if dates and session.date is not None and session.date not in dates:
            yield found(
                date_outside,
                say(
                    "La date de « {title} » n’est pas une date de la journée.", title=session.title
                ),
                session,
                field="date",
            )


def hours_out_of_order(event: Event) -> Iterator[Problem]:
    """A session whose hour is before that of the session it follows."""
    for first, second in disorders(event):
        one, other = _session(event, first), _session(event, second)
        yield found(
            hours_out_of_order,
            say("« {other} » suit « {one} » et commence avant.", one=one.title, other=other.title),
            other,
            one,
            field="hour",
        )


def overrunning_session(event: Event) -> Iterator[Problem]:
    """A session that runs past the fixed hour of one that follows."""
    for overrun in overruns(event):
        session, onto = _session(event, overrun.session), _session(event, overrun.onto)
        yield found(
            overrunning_session,
            say(
                "« {title} » déborde de {minutes} min sur « {onto} ».",
                title=session.title,
                minutes=overrun.minutes,
                onto=onto.title,
            ),
            session,
            onto,
            field="minutes",
        )


def overlapping_sessions(event: Event) -> Iterator[Problem]:
    """Two sessions in one room at the same time, unless one runs past the hour of the other."""
    told = {(overrun.session, overrun.onto) for overrun in overruns(event)}
    for clash in clashes(event):
        if clash.room and (clash.one, clash.other) not in told:
            one, other = _session(event, clash.one), _session(event, clash.other)
            yield found(
                overlapping_sessions,
                say(
                    "« {one} » et « {other} » ont lieu en même temps, salle {room}.",
                    one=one.title,
                    other=other.title,
                    room=clash.room,
                ),
                one,
                other,
                field="room",
            )


def person_in_two_places(event: Event) -> Iterator[Problem]:
    """Somebody is to be in two sessions at the same time."""
    for clash in clashes(event):
        person = event.get(Person, clash.person)
        if person is not None:
            one, other = _session(event, clash.one), _session(event, clash.other)
            yield found(
                person_in_two_places,
                say(
                    "{name} doit être à « {one} » et à « {other} » au même moment.",
                    name=person.name,
                    one=one.title,
                    other=other.title,
                ),
                one,
                other,
                person,
                field="participation",
            )


def _session(event: Event, id_: Id) -> Session:
    return event.get(Session, id_) or Session(id=id_)
