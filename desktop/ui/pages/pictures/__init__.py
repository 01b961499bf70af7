"""The pictures of the day: a wall of them, what each shows, and files dropped to be among them."""

from __future__ import annotations

from desktop.ui.desk import Desk, Page
from desktop.ui.pages.pictures.page import PicturesPage


def page(desk: Desk) -> Page:
    """The page."""
    return PicturesPage(desk)
