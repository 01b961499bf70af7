"""The groups in which the palette gives what it found, and the records that each holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from desktop.model.findings import Figure, Picture, Point, Source, Term, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import FollowUp, Gathering, Participation, Session, Theme
from desktop.model.record import Record
from desktop.ui.wording import tr


class Group(Enum):
    """A sort of thing that can be found, in the order of the filters."""

    DAY = "day"
    SESSIONS = "sessions"
    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    FIGURES = "figures"
    PICTURES = "pictures"
    POINTS = "points"
    GLOSSARY = "glossary"
    FOLLOW_UP = "followup"
    PLACES = "places"
    ACTIONS = "actions"
    BEGINNINGS = "beginnings"

    @property
    def title(self) -> str:
        """What it is called."""
        return _LOOKS[self][1]()

    @property
    def icon(self) -> str:
        """What stands for it."""
        return _LOOKS[self][0]


_LOOKS: Final[Mapping[Group, tuple[str, Callable[[], str]]]] = MappingProxyType(
    {
        Group.DAY: ("overview", lambda: tr("La journée")),
        Group.SESSIONS: ("programme", lambda: tr("Séances et propos")),
        Group.PEOPLE: ("people", lambda: tr("Personnes")),
        Group.ORGANISATIONS: ("organisation", lambda: tr("Organismes")),
        Group.FIGURES: ("figures", lambda: tr("Chiffres")),
        Group.PICTURES: ("pictures", lambda: tr("Images")),
        Group.POINTS: ("diagnosis", lambda: tr("Enjeux et actions")),
        Group.GLOSSARY: ("glossary", lambda: tr("Glossaire")),
        Group.FOLLOW_UP: ("followup", lambda: tr("Suites")),
        Group.PLACES: ("folder", lambda: tr("Pages et fichiers")),
        Group.ACTIONS: ("right", lambda: tr("Actions")),
        Group.BEGINNINGS: ("add", lambda: tr("Ajouter")),
    }
)

_GROUPS: Final[Mapping[type[Record], Group]] = MappingProxyType(
    {
        Gathering: Group.DAY,
        Session: Group.SESSIONS,
        Participation: Group.SESSIONS,
        Theme: Group.SESSIONS,
        Testimony: Group.SESSIONS,
        Person: Group.PEOPLE,
        Organisation: Group.ORGANISATIONS,
        Figure: Group.FIGURES,
        Source: Group.FIGURES,
        Picture: Group.PICTURES,
        Point: Group.POINTS,
        Term: Group.GLOSSARY,
        FollowUp: Group.FOLLOW_UP,
    }
)


def group_of(record: Record) -> Group | None:
    """The group of a record; nothing for what people decided, which no field shows."""
    return _GROUPS.get(type(record))
