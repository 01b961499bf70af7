"""What refers to what: the fields of records that hold the ids of others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from desktop.model.event import Event
from desktop.model.findings import Figure, Picture, Point, Source, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import (
    FollowUp,
    Gathering,
    Participation,
    Session,
    Theme,
)
from desktop.model.record import Id, Record

REFERENCES: Mapping[type[Record], Mapping[str, tuple[type[Record], ...]]] = MappingProxyType(
    {
        Gathering: {"organiser": (Organisation,), "logo": (Picture,)},
        Organisation: {"logo": (Picture,)},
        Person: {"organisation": (Organisation,), "photo": (Picture,)},
        Participation: {
            "session": (Session,),
            "person": (Person,),
            "organisation": (Organisation,),
        },
        Theme: {"session": (Session,)},
        Testimony: {
            "session": (Session,),
            "theme": (Theme,),
            "person": (Person,),
            "organisation": (Organisation,),
        },
        Point: {
            "session": (Session,),
            "theme": (Theme,),
            "parent": (Point,),
            "answers": (Point,),
            "evidence": (Figure,),
            "source": (Source,),
            "owner_person": (Person,),
            "owner_organisation": (Organisation,),
        },
        Figure: {"session": (Session,), "part_of": (Figure,), "source": (Source,)},
        Picture: {"shows": (Person, Session, Organisation)},
        FollowUp: {"answers": (Point,)},
    }
)
"""By kind of record and by field, the kinds that the ids found there may name."""


def references(record: Record) -> Iterator[tuple[str, Id]]:
    """The fields of a record that refer to others, each with an id it holds."""
    for field in REFERENCES.get(type(record), {}):
        value: Id | tuple[Id, ...] = getattr(record, field)
        for id_ in (value,) if isinstance(value, str) else value:
            if id_:
                yield field, id_


def dangling(event: Event, record: Record) -> Iterator[tuple[str, Id]]:
    """The references of a record that name nothing, or a thing of the wrong kind."""
    for field, id_ in references(record):
        if not isinstance(event.records.get(id_), REFERENCES[type(record)][field]):
            yield field, id_
