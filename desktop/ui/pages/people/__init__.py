"""People and organisations: lists by what they do at the day, an editor, and import from tables."""

from __future__ import annotations

from desktop.ui.desk import Desk, Page
from desktop.ui.pages.people.both import PeoplePage


def page(desk: Desk) -> Page:
    """The page."""
    return PeoplePage(desk)
