"""Slides composed from the event, and what paints them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.compose.deck import deck
from desktop.model.event import Event
from desktop.model.record import Id
from desktop.model.release import Audience, released
from desktop.producing import house_look
from desktop.ui.slides.painter import SlidePainter
from exports.slides import place
from exports.slides.boxes import Slides


@dataclass(frozen=True)
class Composed:
    """The slides of an event, and what paints them."""

    event: Event
    slides: Slides
    painter: SlidePainter

    def about(self, ids: frozenset[Id]) -> tuple[int, ...]:
        """The ranks of the slides that show some records."""
        return tuple(
            rank
            for rank, slide in enumerate(self.slides.slides)
            if not ids.isdisjoint(slide.about)
            or any(not ids.isdisjoint(box.about) for box in slide.boxes)
        )


def composed(event: Event, picture: Callable[[str], bytes]) -> Composed:
    """The deck of an event as its readers may see it, placed; nothing is painted yet."""
    look = house_look()
    slides = place(deck(released(event, Audience.DECK)), look)
    return Composed(event, slides, SlidePainter(look, picture))
