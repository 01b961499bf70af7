"""Slides composed from the event, and what paints them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from desktop.compose.deck import deck
from desktop.model.event import Event
from desktop.model.record import Id
from desktop.model.release import Audience, released
from desktop.producing import house_look
from desktop.ui.slides.painter import SlidePainter
from exports.document import Document, Section
from exports.slides import place
from exports.slides.boxes import Slide, Slides
from exports.slides.room import Room, room


@dataclass(frozen=True)
class Composed:
    """The slides of an event, and what paints them.

    ``frame`` is their document without its sections, ``placed`` each of those with its slides.
    """

    event: Event
    slides: Slides
    painter: SlidePainter
    frame: Document | None = None
    placed: Mapping[str, tuple[Section, tuple[Slide, ...]]] = field(
        default_factory=lambda: MappingProxyType({})
    )

    def room(self, rank: int, ids: frozenset[Id]) -> Room | None:
        """What a slide still holds of what some records on it are; long enough for a thread.

        Nothing is said of a slide that goes on on the next one.
        """
        slide = self.slides.slides[rank]
        for section, made in self.placed.values():
            if self.frame is not None and made and made[-1] is slide:
                return room(section, self.frame, house_look(), ids)
        return None

    def about(self, ids: frozenset[Id]) -> tuple[int, ...]:
        """The ranks of the slides that show some records."""
        return tuple(
            rank
            for rank, slide in enumerate(self.slides.slides)
            if not ids.isdisjoint(slide.about)
            or any(not ids.isdisjoint(box.about) for box in slide.boxes)
        )


def composed(
    event: Event, picture: Callable[[str], bytes], before: Composed | None = None
) -> Composed:
    """The deck of an event as its readers may see it, placed; nothing is painted yet.

    Of the slides made ``before``, those whose section says the same still stand.
    """
    look = house_look()
    document = deck(released(event, Audience.DECK))
    frame = replace(document, sections=())
    known = before.placed if before is not None and before.frame == frame else {}
    placed: dict[str, tuple[Section, tuple[Slide, ...]]] = {}
    for section in document.sections:
        stands = known.get(section.key)
        if stands is None or stands[0] != section:
            alone = replace(document, sections=(section,))
            stands = section, place(alone, look).slides
        placed[section.key] = stands
    slides = replace(
        place(frame, look), slides=tuple(slide for _, made in placed.values() for slide in made)
    )
    return Composed(event, slides, SlidePainter(look, picture), frame, MappingProxyType(placed))
