"""The contents of minutes: their headings, and which of them can be put on or off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop.compose.minutes.composing import minutes
from desktop.compose.minutes.edition import Length, Status
from desktop.model.event import Event, remove
from desktop.model.findings import Choice, Subject
from desktop.model.programme import Session
from exports.document import Section
from exports.words import Words

_PARTS: Final = frozenset(
    {
        "essentials", "programme", "attendance", "open-points", "distribution",
        "actions", "people", "organisations", "figures", "sources", "glossary",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Offered:
    """A heading of the minutes, and the parts under it, put on or off together.

    One without parts is always there. ``on`` says whether all of its parts are wanted, or none;
    it is nothing where they differ.
    """

    title: str
    level: int
    parts: tuple[str, ...]
    on: bool | None = True


def offered(
    event: Event,
    *,
    language: str | None = None,
    length: Length = Length.FULL,
    status: Status = Status.DRAFT,
    contacts: bool = False,
) -> tuple[Offered, ...]:
    """All headings that minutes of a released event could have, down to their sessions."""
    choices = [c for c in event.all(Choice) if c.subject is Subject.MINUTES_PART]
    off = {choice.key for choice in choices if choice.value == "off"}
    whole = minutes(
        remove(event, *(choice.id for choice in choices)),
        language=language,
        length=length,
        status=status,
        contacts=contacts,
    )
    found = []
    for title, level, parts in _headings(event, whole.sections, length):
        wanted = {f"{length}/{part}" not in off for part in parts} or {True}
        found.append(Offered(title, level, parts, wanted.pop() if len(wanted) == 1 else None))
    if any(block.key == "signatures" for each in whole.sections for block in each.blocks):
        on = f"{length}/signatures" not in off
        words = Words(language or event.language)
        found.append(Offered(words("Signatures"), 2, ("signatures",), on))
    return tuple(found)


def _headings(
    event: Event, sections: tuple[Section, ...], length: Length
) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    sessions_told: tuple[str, ...] = ()
    for section in sections:
        sessions = tuple(id_ for id_ in section.about if event.get(Session, id_) is not None)
        if length is Length.FLASH:
            if section.title and section.level:
                yield section.title, 1, ()
        elif section.key in _PARTS:
            yield section.title, section.level, (section.key,)
        elif section.key.startswith("programme/"):  # of one more day
            yield section.title, section.level, ("programme",)
        elif section.key.endswith("/part") or section.key == "follow-up":
            sessions_told = sessions if len(sessions) > 1 else ()
            yield section.title, section.level, sessions
        elif section.level == 1:
            is_session = event.get(Session, section.key) is not None
            yield section.title, 1, (section.key,) if is_session else ()
        elif section.level == 2 and section.key in sessions_told:
            yield section.title, 2, (section.key,)
