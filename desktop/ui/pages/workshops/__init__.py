"""What workshops bring back: stakes with their actions, what success needs, the words said."""

from __future__ import annotations

from desktop.ui.desk import Desk, Page
from desktop.ui.pages.workshops.page import WorkshopsPage


def page(desk: Desk) -> Page:
    """The page."""
    return WorkshopsPage(desk)
