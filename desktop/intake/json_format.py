"""The parts of the JSON format: its name, its version, and the list each kind of record is in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desktop.model.findings import Choice, Figure, Picture, Point, Source, Term, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import FollowUp, Participation, Session, Theme
from desktop.model.record import Record

FORMAT = "tablee"
VERSION = 1

LISTS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "organisations": Organisation,
        "people": Person,
        "sessions": Session,
        "participations": Participation,
        "themes": Theme,
        "testimonies": Testimony,
        "points": Point,
        "figures": Figure,
        "sources": Source,
        "pictures": Picture,
        "follow_ups": FollowUp,
        "terms": Term,
        "choices": Choice,
    }
)
"""The kind of the records of each list; the gathering, of which there is one, is in none."""

MAXIMUM_BYTES = 100_000_000
MAXIMUM_RECORDS = 50_000
MAXIMUM_SIGNS = 5_000_000  # brackets and commas, counted before anything is built of them
MAXIMUM_LETTERS = 200_000  # in one text
