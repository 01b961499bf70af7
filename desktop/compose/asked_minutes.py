"""The minutes that somebody asks for: those of the day as it stands, or final ones as they were."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.compose.final_document import final_document
from desktop.compose.minutes import Length, Status, minutes
from desktop.model.event import Event
from desktop.model.final_minutes import FinalMinutes, final_minutes
from desktop.model.release import Audience, released
from exports.document import Document


@dataclass(frozen=True)
class MinutesAsked:
    """How long and how final minutes are to be, in which language, with contacts or without.

    ``number`` asks for final minutes by their number; the last ones, unless given.
    """

    length: Length = Length.FULL
    status: Status = Status.DRAFT
    contacts: bool = False
    language: str | None = None
    number: int | None = None


def locked(event: Event, asked: MinutesAsked) -> FinalMinutes | None:
    """The final minutes that are asked for, if what they told was kept.

    With contacts, which final minutes never keep, the day is told as it stands.
    """
    if asked.status is not Status.FINAL or asked.contacts:
        return None
    finals = final_minutes(event)
    wanted = [each for each in finals if asked.number in (None, each.number)]
    return wanted[-1] if wanted and wanted[-1].told is not None else None


def told_event(event: Event, asked: MinutesAsked) -> Event:
    """The event as those who read these minutes may know it."""
    final = locked(event, asked)
    if final is not None and final.told is not None:
        return final.told
    audience = Audience.FINAL_MINUTES if asked.status is Status.FINAL else Audience.DRAFT_MINUTES
    return released(event, audience, contacts=asked.contacts)


def minutes_document(event: Event, asked: MinutesAsked) -> Document:
    """The minutes asked for, as a document."""
    final = locked(event, asked)
    if final is not None:
        return final_document(final, language=asked.language, length=asked.length)
    return minutes(
        told_event(event, asked),
        language=asked.language,
        length=asked.length,
        status=asked.status,
        contacts=asked.contacts,
    )
