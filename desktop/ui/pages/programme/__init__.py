"""The programme: sessions as a thread or by hours and rooms, each edited in the pane."""

from __future__ import annotations

from desktop.ui.desk import Desk, Page
from desktop.ui.pages.programme.page import ProgrammePage


def page(desk: Desk) -> Page:
    """The page."""
    return ProgrammePage(desk)
