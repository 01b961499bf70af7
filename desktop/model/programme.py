"""The day: the gathering, its sessions, who takes part in each, and what comes after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from desktop.model.record import Emphasis, Id, Record

GATHERING: Id = "gathering"
"""The id of the one gathering of an event, the same in every copy."""


@dataclass(frozen=True, kw_only=True)
class Gathering(Record):
    """The day itself, or the days."""

    id: Id = GATHERING
    title: str = ""
    series: str = ""  # the series or the publication it belongs to
    question: str = ""  # the theme, as a question
    dates: tuple[date, ...] = ()
    venue: str = ""
    town: str = ""
    territory: str = ""  # "Occitanie Est"
    territory_parts: tuple[str, ...] = ()  # its departments, its towns
    organiser: Id = ""  # an organisation
    objective: str = ""
    deliverable: str = ""  # what the day is to produce: "la feuille de route"
    slogan: str = ""
    slogan_emphasis: Emphasis = ()  # the initials that speak
    slogan_introduction: str = ""  # who would say it: "Les industriels pourraient dire"
    introduction: str = ""  # how the day is told at its beginning
    summary: str = ""  # what is to be kept of it
    author: str = ""  # who wrote the minutes
    language: str = "fr"  # "fr" or "en"
    logo: Id = ""  # a picture
    colour: str = ""  # the house colour, "#9c3018"


class SessionKind(StrEnum):
    """What happens in a session."""

    WELCOME = "welcome"
    PLENARY = "plenary"
    WORKSHOP = "workshop"
    RESTITUTION = "restitution"
    ROUND_TABLE = "round-table"
    TALK = "talk"
    BREAK = "break"
    CLOSING = "closing"


class Start(StrEnum):
    """How the beginning of a session is known."""

    LINKED = "linked"  # follows the session before it
    FIXED = "fixed"  # at its hour, whatever happens
    FREE = "free"  # not said


@dataclass(frozen=True, kw_only=True)
class Session(Record):
    """A time of the day."""

    kind: SessionKind = SessionKind.PLENARY
    title: str = ""
    date: date | None = None  # empty on a day that has only one date
    hour: time | None = None
    moment: str = ""  # where no hour is known: "la matinée"
    start: Start = Start.FREE
    minutes: int | None = None  # how long it lasts
    room: str = ""
    parallel: str = ""  # sessions that share this word run side by side
    objective: str = ""
    motto: str = ""
    motto_emphasis: Emphasis = ()
    summary: str = ""
    private_notes: str = ""
    attached_file: str = ""  # the name of a file kept beside: the slides of a speaker


class ParticipationRole(StrEnum):
    """What somebody does in a session."""

    SPEAKER = "speaker"
    MODERATOR = "moderator"
    WITNESS = "witness"
    FACILITATOR = "facilitator"
    RAPPORTEUR = "rapporteur"
    PARTICIPANT = "participant"


class Presence(StrEnum):
    """Whether somebody came."""

    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    REPRESENTED = "represented"


@dataclass(frozen=True, kw_only=True)
class Participation(Record):
    """A person or an organisation in a session."""

    session: Id = ""
    person: Id = ""
    organisation: Id = ""
    role: ParticipationRole = ParticipationRole.PARTICIPANT
    function: str = ""  # there, if not the person's own
    presence: Presence = Presence.PRESENT


@dataclass(frozen=True, kw_only=True)
class Theme(Record):
    """A question that a session treats, in order."""

    session: Id = ""
    title: str = ""
    minutes: int | None = None  # planned


@dataclass(frozen=True, kw_only=True)
class FollowUp(Record):
    """The next appointment."""

    title: str = ""
    start: date | None = None
    end: date | None = None
    place: str = ""
    call: str = ""  # the call to action
    answers: tuple[Id, ...] = ()  # the challenges it takes up
