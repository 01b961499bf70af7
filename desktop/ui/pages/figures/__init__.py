"""The register of figures: what was counted, read as it will be printed, and how it is drawn."""

from __future__ import annotations

from desktop.ui.desk import Desk, Page
from desktop.ui.pages.figures.page import FiguresPage


def page(desk: Desk) -> Page:
    """The page."""
    return FiguresPage(desk)
