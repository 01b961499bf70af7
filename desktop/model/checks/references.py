"""What refers to nothing, or to itself by a detour."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from desktop.model.checks.problem import Problem, found, say
from desktop.model.checks.testimonies import excerpt
from desktop.model.event import Event
from desktop.model.findings import Figure, Point
from desktop.model.record import Id, Record
from desktop.model.references import dangling
from desktop.model.texts import texts

R = TypeVar("R", Point, Figure)


def reference_to_nothing(event: Event) -> Iterator[Problem]:
    """A record that names another one that is not there any more."""
    for record in event:
        for field in dict.fromkeys(field for field, _ in dangling(event, record)):
            yield found(
                reference_to_nothing,
                say(
                    "« {record} » renvoie à une fiche qui n’existe plus.", record=_in_short(record)
                ),
                record,
                field=field,
            )


def cyclic_reference(event: Event) -> Iterator[Problem]:
    """Points, or figures, that stand under one another in a circle."""
    circles = [
        *(("parent", circle) for circle in _circles(event, Point, "parent")),
        *(("part_of", circle) for circle in _circles(event, Figure, "part_of")),
    ]
    for field, circle in circles:
        yield found(
            cyclic_reference,
            say("« {record} » dépend de lui-même.", record=_in_short(circle[0])),
            *circle,
            field=field,
        )


def _circles(event: Event, kind: type[R], field: str) -> Iterator[tuple[R, ...]]:
    """The circles that a field closes, each once."""
    seen: set[Id] = set()
    for start in event.all(kind):
        path: list[R] = []
        ids: set[Id] = set()
        record: R | None = start
        while record is not None and record.id not in ids and record.id not in seen:
            path.append(record)
            ids.add(record.id)
            record = event.get(kind, getattr(record, field))
        if record is not None and record.id in ids:
            begin = next(rank for rank, member in enumerate(path) if member.id == record.id)
            yield tuple(path[begin:])
        seen |= ids


def _in_short(record: Record) -> str:
    """The first words of a record, or its id."""
    return excerpt(next((text for _, text in texts(record)), record.id))
