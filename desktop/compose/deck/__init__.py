"""The deck: from an event to the slides of its day, part by part."""

from __future__ import annotations

from desktop.compose.deck.assembly import deck
from desktop.compose.deck.parts import PARTS

__all__ = ["PARTS", "deck"]
