"""The deck: its slides by part, what of them is written, and where."""

from __future__ import annotations

from desktop.ui.desk import Desk, Page
from desktop.ui.pages.deck.page import DeckPage


def page(desk: Desk) -> Page:
    """The page."""
    return DeckPage(desk)
