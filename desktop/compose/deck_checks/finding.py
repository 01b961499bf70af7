"""A finding: what is doubtful on a slide, as a value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop.model.record import Id
from desktop.model.sentence import Sentence
from exports.slides.boxes import Slide, Slides

_LONG: Final = 40


@dataclass(frozen=True)
class Finding:
    """What a check found: its name, a sentence, the keys of the slide and the box, the records."""

    check: str
    sentence: Sentence
    slide: str = ""
    box: str = ""
    about: tuple[Id, ...] = ()

    @property
    def key(self) -> str:
        """What stays the same as long as the finding does, so that it can be set aside."""
        return f"deck/{self.check}/{self.slide}/{self.box}"


def shown(slides: Slides) -> Iterator[tuple[int, Slide]]:
    """The slides that the room will see, with their numbers."""
    return ((number, slide) for number, slide in enumerate(slides.slides, 1) if not slide.hidden)


def in_short(words: str) -> str:
    """Words as they are recognised on a slide: the first of them."""
    line = " ".join(words.split())
    return line if len(line) <= _LONG else line[:_LONG].rsplit(" ", 1)[0] + "…"
