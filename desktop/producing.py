"""What is produced from a day: its deck and its minutes, composed, placed, and written in a file.

The commands and the window write by the same functions, so that a file is the same from either.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from desktop.compose.asked_minutes import MinutesAsked, minutes_document
from desktop.compose.deck import deck
from desktop.model.event import Event, remove
from desktop.model.findings import Picture
from desktop.model.release import Audience, released
from desktop.model.sentence import Refused
from desktop.store.database import disk_refusal
from desktop.store.replacement import dated_copy, refuse_unwritable, replace_file
from exports import pdf, powerpoint, word
from exports.progress import Progress
from exports.slides import Look, place, read_look
from exports.slides.boxes import Slides
from resources import resource

_COMPOSED: Final = 0.1
_PLACED: Final = 0.5
_DONE_BEFORE_DISK: Final = 0.95


class EditedSince(Exception):  # noqa: N818  a state of the file, to be asked about
    """A deck stands there that Tablée did not write, or that somebody edited since."""


@dataclass(frozen=True)
class DeckAsked:
    """Which deck: a part or all of it, in the language of the event unless another is given."""

    part: str = "all"
    private_notes: bool = False
    language: str | None = None


@dataclass(frozen=True)
class Produced:
    """What was written: the file, what stood there before if a copy was kept, its slides."""

    path: Path
    kept: Path | None = None
    slides: int = 0
    hidden: int = 0


def write_deck(
    event: Event,
    picture: Callable[[str], bytes],
    out: Path,
    asked: DeckAsked,
    *,
    replace_edited: bool = False,
    progress: Progress | None = None,
) -> Produced:
    """Write the deck of a day as a .pptx or, from its ending, a .pdf.

    Raises EditedSince, before anything is done, where a .pptx would lose what somebody edited by
    hand; with ``replace_edited``, a dated copy of it is kept. Raises Refused where the part asked
    for is empty, or the disk refuses: before anything is done, unless it turns out to be full.
    """
    progress = progress or Progress()
    is_pdf = out.suffix.lower() == ".pdf"
    if not is_pdf and not replace_edited and is_edited(out):
        raise EditedSince
    refuse_unwritable(out)
    progress.reached(0.0)
    slides = placed_deck(event, asked, progress)
    tick = progress.steps(_PLACED, _DONE_BEFORE_DISK, len(slides.slides))
    if is_pdf:
        _refuse_all_hidden(slides)
        data = pdf.write_slides(slides, look=house_look(), picture=picture, tick=tick)
    else:
        template = resource("template/house.pptx").read_bytes()
        data = powerpoint.write(slides, template=template, picture=picture, tick=tick)
    progress.reached(_DONE_BEFORE_DISK)
    kept = dated_copy(out) if replace_edited and not is_pdf and out.is_file() else None
    replace_file(out, data)
    hidden = sum(slide.hidden for slide in slides.slides)
    return Produced(out, kept, len(slides.slides), hidden)


def placed_deck(event: Event, asked: DeckAsked, progress: Progress | None = None) -> Slides:
    """The slides of a deck, placed. Raises Refused where there is none to show."""
    progress = progress or Progress()
    document = deck(
        released(event, Audience.DECK, private_notes=asked.private_notes),
        language=asked.language,
        part=asked.part,
        private_notes=asked.private_notes,
    )
    if not document.sections:
        raise Refused(
            "La partie « {part} » est vide : rien n’a été écrit. Choisissez une autre partie.",
            part=asked.part,
        )
    tick = progress.steps(_COMPOSED, _PLACED, len(document.sections))
    return place(document, house_look(), tick=tick)


def is_edited(out: Path) -> bool:
    """Whether a file stands there that is not a deck just as Tablée wrote it."""
    try:
        return out.is_file() and not powerpoint.is_untouched(out.read_bytes())
    except OSError as error:
        raise disk_refusal(error, out) from error


def write_minutes(
    event: Event,
    picture: Callable[[str], bytes],
    out: Path,
    asked: MinutesAsked,
    *,
    progress: Progress | None = None,
) -> Produced:
    """Write the minutes of a day as a .pdf or, from its ending, a .docx.

    Raises Refused, before anything is done, where nothing can be written there.
    """
    progress = progress or Progress()
    refuse_unwritable(out)
    progress.reached(0.0)
    document = minutes_document(event, asked)
    progress.reached(_COMPOSED)
    write = word.write if out.suffix.lower() == ".docx" else pdf.write
    stage = progress.within(_COMPOSED, _DONE_BEFORE_DISK)
    data = write(document, picture=picture, progress=stage)
    progress.reached(_DONE_BEFORE_DISK)
    replace_file(out, data)
    return Produced(out)


def without_lost_pictures(
    event: Event, picture: Callable[[str], bytes]
) -> tuple[Event, tuple[Picture, ...]]:
    """An event without the pictures whose bytes are lost, and those pictures."""
    lost = []
    for each in event.all(Picture):
        try:
            picture(each.content)
        except KeyError:
            lost.append(each)
    return remove(event, *(each.id for each in lost)) if lost else event, tuple(lost)


@cache
def house_look() -> Look:
    """The look of the house template."""
    return read_look(resource("template/house.pptx").read_bytes())


def _refuse_all_hidden(slides: Slides) -> None:
    if all(slide.hidden for slide in slides.slides):
        raise Refused(
            "Toutes les diapositives sont masquées : rien n’a été écrit. Montrez-en une, ou"
            " écrivez un fichier .pptx, qui les garde masquées."
        )
