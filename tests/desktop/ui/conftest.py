"""Qt without a screen."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _qt(qapp: QApplication) -> QApplication:
    return qapp
