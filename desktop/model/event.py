"""An event: all its records as one value, and the questions composers ask of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TypeAlias, TypeVar

from desktop.model.findings import Choice, Figure, Picture, Point, Source, Term, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import (
    GATHERING,
    FollowUp,
    Gathering,
    Participation,
    Session,
    SessionKind,
    Theme,
)
from desktop.model.record import Id, Record

AnyRecord: TypeAlias = (
    Gathering
    | Organisation
    | Person
    | Session
    | Participation
    | Theme
    | Testimony
    | Point
    | Figure
    | Source
    | Picture
    | FollowUp
    | Term
    | Choice
)

KINDS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "gathering": Gathering,
        "organisation": Organisation,
        "person": Person,
        "session": Session,
        "participation": Participation,
        "theme": Theme,
        "testimony": Testimony,
        "point": Point,
        "figure": Figure,
        "source": Source,
        "picture": Picture,
        "follow-up": FollowUp,
        "term": Term,
        "choice": Choice,
    }
)
"""Every kind of record by the word that stands for it in files."""

_WORDS: Mapping[type[Record], str] = MappingProxyType({kind: word for word, kind in KINDS.items()})

R = TypeVar("R", bound=Record)


def kind_of(record: Record) -> str:
    """The word that stands in files for the kind of a record."""
    return _WORDS[type(record)]


@dataclass(frozen=True)
class Event:
    """A day and all that is known of it, by id. Never changed: a change makes another event."""

    records: Mapping[Id, Record] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Record]:
        """Walk all records, in no order that means anything."""
        return iter(self.records.values())

    def get(self, kind: type[R], id_: Id) -> R | None:
        """The record of that kind and id, or nothing: a reference to nothing reads as nothing."""
        record = self.records.get(id_)
        return record if isinstance(record, kind) else None

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """The records of a kind, in their order."""
        return self._by_kind.get(kind, ())  # type: ignore[return-value]  # keyed by their own type

    @cached_property
    def _by_kind(self) -> dict[type[Record], tuple[Record, ...]]:
        kinds: dict[type[Record], list[Record]] = {}
        for record in self.records.values():
            kinds.setdefault(type(record), []).append(record)
        return {
            kind: tuple(sorted(records, key=lambda record: (record.position, record.id)))
            for kind, records in kinds.items()
        }

    @cached_property
    def _by_session(self) -> dict[tuple[type[Record], Id], tuple[Record, ...]]:
        found: dict[tuple[type[Record], Id], list[Record]] = {}
        for kind in (Participation, Theme, Testimony, Point, Figure):
            for record in self.all(kind):
                session: Id = getattr(record, "session")  # noqa: B009  each of the five kinds has one
                found.setdefault((kind, session), []).append(record)
        return {key: tuple(records) for key, records in found.items()}

    # --- the day ----------------------------------------------------------------------------------

    @property
    def gathering(self) -> Gathering:
        """The day itself; an empty one where nothing was said of it yet."""
        return self.get(Gathering, GATHERING) or Gathering()

    @property
    def language(self) -> str:
        """The language of the day, "fr" or "en"."""
        return self.gathering.language

    @cached_property
    def sessions(self) -> tuple[Session, ...]:
        """The programme: by date, then in the order given."""
        return tuple(
            sorted(
                self.all(Session),
                key=lambda session: (
                    session.date.toordinal() if session.date else self._first_day,
                    session.position,
                    session.id,
                ),
            )
        )

    @property
    def _first_day(self) -> int:
        return min((day.toordinal() for day in self.gathering.dates), default=0)

    def of_kind(self, *kinds: SessionKind) -> tuple[Session, ...]:
        """The sessions of some kinds, in the order of the programme."""
        return tuple(session for session in self.sessions if session.kind in kinds)

    # --- what belongs to a session ----------------------------------------------------------------

    def within(self, session: Session | None, kind: type[R]) -> tuple[R, ...]:
        """The participations, themes, testimonies, points or figures of a session, in order.

        Without a session: those that belong to none.
        """
        key = (kind, session.id if session else "")
        return self._by_session.get(key, ())  # type: ignore[return-value]  # keyed by their own type

    def children(self, point: Point) -> tuple[Point, ...]:
        """The points that stand under a point: the actions and success factors of a stake."""
        return self._children.get(point.id, ())

    def parts(self, figure: Figure) -> tuple[Figure, ...]:
        """The figures that name a figure as the one they are a part of, in order."""
        return self._parts.get(figure.id, ())

    @cached_property
    def _parts(self) -> dict[Id, tuple[Figure, ...]]:
        found: dict[Id, list[Figure]] = {}
        for figure in self.all(Figure):
            if figure.part_of:
                found.setdefault(figure.part_of, []).append(figure)
        return {whole: tuple(figures) for whole, figures in found.items()}

    @cached_property
    def _children(self) -> dict[Id, tuple[Point, ...]]:
        found: dict[Id, list[Point]] = {}
        for point in self.all(Point):
            if point.parent:
                found.setdefault(point.parent, []).append(point)
        return {parent: tuple(points) for parent, points in found.items()}


def put(event: Event, *records: Record) -> Event:
    """The event with these records, each in the place of the one that has its id."""
    changed = dict(event.records)
    changed.update((record.id, record) for record in records)
    return Event(changed)


def remove(event: Event, *ids: Id) -> Event:
    """The event without these records; what refers to them stays, and refers to nothing."""
    changed = dict(event.records)
    for id_ in ids:
        changed.pop(id_, None)
    return Event(changed)


def event_of(records: Iterable[Record]) -> Event:
    """An event that holds these records."""
    return Event({record.id: record for record in records})
