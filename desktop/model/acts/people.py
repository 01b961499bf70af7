"""Who people are: their organisation, what they agreed to, their portrait."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from enum import Enum

from desktop.model.acts.act import Act, nothing_done
from desktop.model.acts.adding import add
from desktop.model.acts.setting import changed, set_field
from desktop.model.acts.taking_part import organisation_named
from desktop.model.event import Event
from desktop.model.findings import Picture
from desktop.model.people import Consent, ConsentState, Organisation, Person
from desktop.model.programme import Gathering
from desktop.model.record import Id, new_id


class Agreed(Enum):
    """What somebody is asked to agree to."""

    NAMING = "naming"
    PHOTOGRAPHY = "photography"


def set_organisation(event: Event, people: Collection[Id], name: str) -> Act:
    """Say by its name which organisation people are of; one that is not known yet is added.

    An empty name says that they are of none.
    """
    chosen = [each for each in (event.get(Person, id_) for id_ in dict.fromkeys(people)) if each]
    if not chosen:
        return nothing_done(event)
    organisation, after = organisation_named(event, name), event
    if organisation is None and name.strip():
        organisation = Organisation(id=new_id(), name=name.strip())
        after = add(event, organisation).event
    reference = organisation.id if organisation else ""
    return changed(after, [replace(person, organisation=reference) for person in chosen])


def set_consent(
    event: Event, people: Collection[Id], to: Agreed, state: ConsentState, on: date | None
) -> Act:
    """Note what people answered, and on which day; no answer has no day."""
    day = None if state is ConsentState.UNKNOWN else on
    return set_field(event, people, to.value, Consent(state, day))


def set_picture(event: Event, whose: Id, picture: Picture | None) -> Act:
    """Give a person a photo, or an organisation or the day a logo; with none, take it away.

    The picture is added where it is not known yet; taken away, it stays among the pictures.
    """
    owner = event.records.get(whose)
    reference = picture.id if picture else ""
    after = event
    if picture is not None and picture.id not in event.records:
        after = add(event, picture).event
    match owner:
        case Person():
            return changed(after, [replace(owner, photo=reference)])
        case Organisation() | Gathering():
            return changed(after, [replace(owner, logo=reference)])
        case _:
            return nothing_done(event)
