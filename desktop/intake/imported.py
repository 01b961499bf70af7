"""What a door gives: an event with what was brought in, and the pictures that came with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.intake.pictures import CleanPicture
from desktop.model.event import Event


@dataclass(frozen=True)
class Imported:
    """An event after something was brought into it, and its new pictures by their SHA-256."""

    event: Event
    media: Mapping[str, CleanPicture] = field(default_factory=dict)
