"""Slides: what a deck says, placed in boxes with text measured from its fonts."""
