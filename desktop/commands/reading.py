"""Events and their pictures, for commands that only read."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from desktop.model.event import Event
from desktop.model.sentence import say
from desktop.producing import without_lost_pictures
from desktop.store.read_event import read_event
from desktop.telling import told
from exports.words import Words


def read(path: Path) -> tuple[Event, Callable[[str], bytes]]:
    """An event, and its pictures by the SHA-256 of their bytes; KeyError for one that is lost."""
    event, media = read_event(path)

    def picture(sha256: str) -> bytes:
        found = media(sha256)
        if found is None:
            raise KeyError(sha256)
        return found.data

    return event, picture


def read_to_show(path: Path, words: Words) -> tuple[Event, Callable[[str], bytes]]:
    """An event to draw: a picture whose bytes are lost is told of, and left out."""
    event, picture = read(path)
    event, lost = without_lost_pictures(event, picture)
    for each in lost:
        sentence = say(
            "L’image « {name} » manque dans {file} ; elle est laissée de côté.",
            name=each.caption or each.alternative or each.id,
            file=path.name,
        )
        sys.stderr.write(told(sentence, words) + "\n")
    return event, picture
