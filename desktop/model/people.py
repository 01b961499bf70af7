"""Those who take part: organisations and persons, and what each agreed to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.model.record import Id, Record


class OrganisationRole(StrEnum):
    """What an organisation does for the day."""

    ORGANISER = "organiser"
    PARTNER = "partner"
    FUNDER = "funder"
    HOST = "host"
    GUEST = "guest"


@dataclass(frozen=True, kw_only=True)
class Organisation(Record):
    """A company, an association, an administration."""

    name: str = ""
    short_name: str = ""  # "UIMM"
    kind: str = ""  # "organisation professionnelle nationale"
    mission: str = ""  # what it is for, as it would say it
    logo: Id = ""  # a picture
    role: OrganisationRole | None = None


class ConsentState(StrEnum):
    """What somebody answered when asked."""

    UNKNOWN = "unknown"
    GIVEN = "given"
    REFUSED = "refused"


@dataclass(frozen=True)
class Consent:
    """An answer and the day it was given."""

    state: ConsentState = ConsentState.UNKNOWN
    on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """Somebody, as they want to be introduced."""

    name: str = ""  # as printed: "Luc Martin"
    family_name: str = ""  # the part of the name that sorts it; empty: the last word
    function: str = ""  # "Directeur Industrie 4.0"
    organisation: Id = ""
    former: bool = False  # the function is a past one: "ancien directeur"
    biography: str = ""
    photo: Id = ""  # a picture
    email: str = ""
    phone: str = ""
    naming: Consent = field(default_factory=Consent)  # to be named beside their words
    photography: Consent = field(default_factory=Consent)  # to be shown
