"""What a session holds, in numbers and names: what lists say of it in one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop.model.event import Event
from desktop.model.findings import Figure, Point, PointKind, Source, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation, ParticipationRole, Session, Theme
from desktop.model.record import Id


@dataclass(frozen=True)
class Holding:
    """What a session holds. Kinds and roles of which there is nothing are left out."""

    points: Mapping[PointKind, int]
    people: Mapping[ParticipationRole, tuple[Id, ...]]  # persons and organisations, in order
    themes: int
    testimonies: int
    figures: int
    sources: tuple[Id, ...]  # what its points and figures come from

    @property
    def empty(self) -> bool:
        """Whether nothing was entered in the session yet."""
        counts = (self.themes, self.testimonies, self.figures)
        return not (self.points or self.people or any(counts))


def holding(event: Event, session: Session) -> Holding:
    """What a session holds, for a line of a list."""
    points = event.within(session, Point)
    figures = event.within(session, Figure)
    people: dict[ParticipationRole, list[Id]] = {}
    for each in event.within(session, Participation):
        someone = event.get(Person, each.person) or event.get(Organisation, each.organisation)
        if someone is not None and someone.id not in people.setdefault(each.role, []):
            people[each.role].append(someone.id)
    said = [point.source for point in points] + [figure.source for figure in figures]
    return Holding(
        points=MappingProxyType(Counter(point.kind for point in points)),
        people=MappingProxyType({role: tuple(ids) for role, ids in people.items() if ids}),
        themes=len(event.within(session, Theme)),
        testimonies=len(event.within(session, Testimony)),
        figures=len(figures),
        sources=tuple(id_ for id_ in dict.fromkeys(said) if event.get(Source, id_)),
    )
