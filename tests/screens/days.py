"""The days that are photographed: one with nothing in it, the sample, one with too much."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from desktop.intake.imported import Imported
from desktop.intake.sample import sample_day
from desktop.model.event import event_of
from desktop.model.programme import Gathering
from desktop.model.sentence import say
from desktop.store.opening import create_event
from tests.days import very_full_day

DAYS: Final[Mapping[str, Callable[[], Imported]]] = {
    "empty": lambda: Imported(event_of([Gathering()])),
    "sample": sample_day,
    "full": very_full_day,
}


def write_day(day: Imported, path: Path) -> Path:
    """A day in a file of its own."""
    with create_event(path) as opened:
        for picture in day.media.values():
            opened.add_media(picture.data, picture.mime)
        opened.change(day.event, say("Journée"))
    return path
