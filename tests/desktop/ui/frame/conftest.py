"""A program whose dialogs are answered, on its start page."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from desktop.ui.application import Application
from desktop.ui.frame.window import Window
from tests.desktop.ui.frame.questions import Answers


@pytest.fixture
def answers(application: Application) -> Answers:
    """What a person answers to dialogs."""
    application.questions = Answers()
    return application.questions


@pytest.fixture
def started(application: Application, answers: Answers) -> Window:
    """A window on its start page."""
    del answers
    window = application.start([])
    window.shown.activateWindow()
    assert QTest.qWaitForWindowActive(window.shown)
    return window
