"""What the diagnosis finds: stakes with their details, strengths and challenges, findings."""

from __future__ import annotations

from desktop.ui.desk import Desk, Page
from desktop.ui.pages.diagnosis.page import DiagnosisPage


def page(desk: Desk) -> Page:
    """The page."""
    return DiagnosisPage(desk)
