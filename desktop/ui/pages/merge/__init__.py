"""Bring together: copies chosen, what they bring seen beforehand, what they leave to decide."""

from __future__ import annotations

from desktop.ui.desk import Desk, Page
from desktop.ui.pages.merge.page import MergePage


def page(desk: Desk) -> Page:
    """The page."""
    return MergePage(desk)
