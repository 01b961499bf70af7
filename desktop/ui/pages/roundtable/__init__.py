"""The round table: who said what on which theme."""

from __future__ import annotations

from desktop.ui.desk import Desk, Page
from desktop.ui.pages.roundtable.page import RoundTablePage


def page(desk: Desk) -> Page:
    """The page."""
    return RoundTablePage(desk)
