"""Minutes as somebody asks for them, set on pages: what the page of minutes shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.compose.asked_minutes import MinutesAsked, locked, minutes_document, told_event
from desktop.compose.minutes import Length
from desktop.compose.minutes.offered import Offered, offered
from desktop.model.event import Event
from desktop.model.final_minutes import Change, FinalMinutes, changes_since, final_minutes
from desktop.model.findings import Choice, Testimony
from desktop.model.programme import Gathering
from desktop.model.release import Audience, released
from desktop.producing import without_lost_pictures
from exports import pdf
from exports.document import Document
from exports.progress import Progress


@dataclass(frozen=True)
class Typeset:
    """Minutes on pages, with what can be said of them.

    ``final`` is what they are locked to, ``finals`` all that were ever finalised, ``since``
    what the day tells otherwise than the last of those, and ``without_agreement`` how many quotes
    would lose their name in final minutes.
    """

    event: Event
    asked: MinutesAsked
    document: Document
    file: bytes
    contents: tuple[Offered, ...]
    final: FinalMinutes | None
    finals: tuple[FinalMinutes, ...]
    since: tuple[Change, ...]
    without_agreement: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known of the day but what it is called."""
        return not _is_known(self.event)


def typeset(
    event: Event,
    asked: MinutesAsked,
    picture: Callable[[str], bytes],
    progress: Progress | None = None,
) -> Typeset:
    """The minutes of an event, set on pages; pictures whose bytes are lost are left out."""
    shown, _ = without_lost_pictures(event, picture)
    document = minutes_document(shown, asked)
    finals = final_minutes(shown)
    return Typeset(
        event,
        asked,
        document,
        pdf.write(document, picture=picture, progress=progress),
        _contents(shown, asked) if _is_known(shown) else (),
        locked(shown, asked),
        finals,
        changes_since(shown, finals[-1].number) if finals else (),
        _without_agreement(shown),
    )


def _is_known(event: Event) -> bool:
    return any(not isinstance(record, Gathering | Choice) for record in event)


def _without_agreement(event: Event) -> int:
    """How many quotes stand in a draft with a name that final minutes will not give."""
    final = released(event, Audience.FINAL_MINUTES)
    return sum(
        bool(said.person or said.organisation) and final.get(Testimony, said.id) != said
        for said in released(event, Audience.DRAFT_MINUTES).all(Testimony)
    )


def _contents(event: Event, asked: MinutesAsked) -> tuple[Offered, ...]:
    if asked.length is Length.FLASH:
        return ()  # one page, of which nothing is put off
    return offered(
        told_event(event, asked),
        language=asked.language,
        length=asked.length,
        status=asked.status,
        contacts=asked.contacts,
    )
