"""Qt without a screen, and a deck with every kind of slide."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.ui.painter import SlidePainter
from tests.desktop.ui import decks


@pytest.fixture(scope="session", autouse=True)
def _qt() -> QGuiApplication:
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication([])


@pytest.fixture
def painter() -> SlidePainter:
    return SlidePainter(decks.LOOK, decks.picture)
