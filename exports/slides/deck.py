"""What every kind of slide is placed with, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass

from exports.document import Part
from exports.slides.boxes import Box
from exports.slides.geometry import Area
from exports.slides.look import FOOTER, SOURCE, TEXT, Look
from exports.words import Words

EVERYDAY = "Titre et texte"
TITLE_ONLY = "Titre seul"
_RISE = 12.0  # what is drawn begins with a rule, a step above where text begins


@dataclass(frozen=True)
class Deck:
    """The look, the language of added words and the parts of the deck being placed."""

    look: Look
    words: Words
    parts: tuple[Part, ...] = ()

    def drawn(self, *, has_source: bool) -> Area:
        """Where drawings stand: under the title, down to the source or to the footer."""
        text = self.look.area(EVERYDAY, TEXT)
        below = self.look.area(EVERYDAY, SOURCE if has_source else FOOTER)
        top = text.y - _RISE
        return Area(text.x, top, text.width, below.y - _RISE - top)


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """A slide without its title: a layout, the boxes under it, the notes of what was cut.

    ``title`` and ``source`` stand in for the section's where they are given, ``title_area`` for the
    place of the title in its layout.
    """

    layout: str
    boxes: tuple[Box, ...] = ()
    notes: tuple[str, ...] = ()
    title: str | None = None
    title_area: Area | None = None
    source: str | None = None
    about: tuple[str, ...] = ()


def continuation(words: Words, order: int) -> str:
    """What follows the title of a slide by its order, from 0, among those of its section."""
    if order == 0:
        return ""
    return words("(suite)") if order == 1 else words("(suite {number})").format(number=order)


def part_key(key: str, about: tuple[str, ...], order: int) -> str:
    """The key of a thing of a block: by the record it shows, by its order where it shows none."""
    return f"{key}.{about[0] if about else order + 1}"
