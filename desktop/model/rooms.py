"""The rooms of a programme, whatever the case and the accents they are written with."""

from __future__ import annotations

from desktop.model.event import Event
from desktop.model.fold import fold
from desktop.model.programme import Session


def rooms(event: Event) -> tuple[str, ...]:
    """The rooms of the programme, each once, in the order in which they are first used."""
    return tuple(by_room(event))


def by_room(event: Event) -> dict[str, tuple[Session, ...]]:
    """The sessions of each room, by the name of the room as it is first written."""
    written: dict[str, str] = {}
    found: dict[str, tuple[Session, ...]] = {}
    for session in event.sessions:
        if fold(session.room):
            room = written.setdefault(fold(session.room), session.room.strip())
            found[room] = (*found.get(room, ()), session)
    return found
