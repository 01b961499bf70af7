"""What the slides of a deck are made of: an event, its words, and what belongs to each session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from desktop.compose.images import portraits_and_logos
from desktop.compose.moments import Moment, moments
from desktop.model.event import Event
from desktop.model.findings import Figure, Picture, Point, Testimony
from desktop.model.programme import Participation, Session, SessionKind, Theme
from desktop.model.record import Id, Record
from exports.words import Words

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Material:
    """An event as it is told in one language.

    What names no session, or a break, or one that is gone, belongs to none: ``within(None, …)``.
    A point belongs with its parent, a "dont" with its whole, what was said on a theme with it.
    """

    event: Event
    words: Words
    private_notes: bool = False

    def within(self, session: Session | None, kind: type[R]) -> tuple[R, ...]:
        """The participations, themes, testimonies, points, figures or pictures of a session."""
        found = self._homes.get((kind, session.id if session else ""), ())
        return tuple(record for record in found if isinstance(record, kind))

    @cached_property
    def moments(self) -> Mapping[Id, Moment]:
        """When each session is."""
        return moments(self.event, self.words)

    @cached_property
    def _homes(self) -> Mapping[tuple[type[Record], Id], tuple[Record, ...]]:
        found: dict[tuple[type[Record], Id], list[Record]] = {}
        kinds: Iterable[type[Record]] = (Participation, Theme, Testimony, Point, Figure, Picture)
        for kind in kinds:
            for record in self.event.all(kind):
                found.setdefault((kind, self._home(record)), []).append(record)
        return {key: tuple(records) for key, records in found.items()}

    def _home(self, record: Record) -> Id:
        """The session a record belongs to, directly or by way of what it is a part of."""
        event, seen = self.event, set[Id]()
        current: Record | None = record
        while current is not None and current.id not in seen:
            seen.add(current.id)
            session = current.shows if isinstance(current, Picture) else _session(current)
            found = event.get(Session, session)
            if found is not None and found.kind is not SessionKind.BREAK:
                return session
            match current:
                case Testimony(theme=theme) | Point(theme=theme, parent="") if theme:
                    current = event.get(Theme, theme)
                case Point(parent=parent):
                    current = event.get(Point, parent)
                case Figure(part_of=whole):
                    current = event.get(Figure, whole)
                case _:
                    current = None
        return ""

    @cached_property
    def portraits_and_logos(self) -> frozenset[Id]:
        """The pictures that stand beside a name, and need no slide of their own."""
        return portraits_and_logos(self.event)


def _session(record: Record) -> Id:
    match record:
        case Participation() | Theme() | Testimony() | Point() | Figure():
            return record.session
        case _:
            return ""
