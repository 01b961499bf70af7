"""The minutes: what they are to hold at the left, and at the right the PDF itself."""

from __future__ import annotations

from desktop.ui.desk import Desk, Page
from desktop.ui.pages.minutes.page import MinutesPage


def page(desk: Desk) -> Page:
    """The page."""
    return MinutesPage(desk)
