"""What the stakes of a session answer, in words and links."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.event import Event
from desktop.model.findings import Point, PointKind
from desktop.model.programme import Session
from desktop.model.record import Id


@dataclass(frozen=True)
class Answering:
    """The two columns in words, by id, and which answers link to which of those found."""

    found: tuple[tuple[Id, str], ...] = ()
    answers: tuple[tuple[Id, str], ...] = ()
    links: frozenset[tuple[Id, Id]] = frozenset()  # what answers, what was found


def answering(event: Event, session: Id) -> Answering:
    """What the stakes of a session answer, and the challenges that they may answer."""
    home = event.get(Session, session)
    stakes = [
        each for each in event.within(home, Point) if each.kind is PointKind.STAKE and each.text
    ]
    answered = {id_ for stake in stakes for id_ in stake.answers}
    here = {stake.id for stake in stakes}
    found = [
        each
        for each in event.all(Point)
        if each.text
        and each.id not in here
        and (each.id in answered or each.kind is PointKind.CHALLENGE)
    ]
    known = {each.id for each in found}
    return Answering(
        tuple((each.id, each.text) for each in found),
        tuple((each.id, each.text) for each in stakes),
        frozenset((each.id, id_) for each in stakes for id_ in each.answers if id_ in known),
    )
