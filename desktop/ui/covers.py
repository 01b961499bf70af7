"""The cover slide of each day, kept as a picture on this computer, for the start page."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from desktop.model.event import Event
from desktop.model.sentence import Refused
from desktop.store.home import home
from desktop.store.read_event import read_event

_ACROSS: Final = 480
"""Pixels: what the start page shows is crisp on screens of twice the usual density."""


def cover_of(path: Path) -> Path:
    """Where the cover of the day in a file is kept, if it is."""
    name = hashlib.sha256(os.fsencode(path)).hexdigest()[:20]
    return home() / "covers" / f"{name}.png"


def keep_cover(path: Path) -> None:
    """Keep the first slide of the day in a file, as its readers may see it.

    A cover is a comfort: where none can be kept, the start page does without.
    """
    kept = cover_of(path)
    with suppress(OSError, Refused):
        if kept.exists() and kept.stat().st_mtime > path.stat().st_mtime:
            return
        event, media = read_event(path)
        drawn = cover(event, lambda content: found.data if (found := media(content)) else b"")
        kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if drawn is None:
            kept.unlink(missing_ok=True)
        else:
            drawn.save(str(kept))


def forget_cover(path: Path) -> None:
    """Keep the cover of a day no longer."""
    with suppress(OSError):
        cover_of(path).unlink(missing_ok=True)


def cover(event: Event, picture: Callable[[str], bytes]) -> QImage | None:
    """The first slide of a day, as its readers may see it; nothing where all are hidden."""
    # Loaded here, so that the start page is shown without waiting for what makes decks.
    from desktop.compose.deck import deck  # noqa: PLC0415
    from desktop.model.release import Audience, released  # noqa: PLC0415
    from desktop.producing import house_look  # noqa: PLC0415
    from desktop.ui.slides.painter import SlidePainter  # noqa: PLC0415
    from exports.slides import place  # noqa: PLC0415

    document = deck(released(event, Audience.DECK))
    if not document.sections:
        return None
    look = house_look()
    slides = place(replace(document, sections=document.sections[:1]), look)
    return SlidePainter(look, picture).image(slides, 0, _ACROSS)
