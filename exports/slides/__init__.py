"""Slides: what a deck says, placed in boxes with text measured from its fonts."""

from exports.slides.look import Look, read_look
from exports.slides.place import place

__all__ = ["Look", "place", "read_look"]
