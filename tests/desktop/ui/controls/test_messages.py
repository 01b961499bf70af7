"""Messages that pass: soon, or once whoever was away is back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.controls import messages
from desktop.ui.controls.messages import Message, Toast
from desktop.ui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    """A window whose messages pass after a moment."""
    monkeypatch.setattr(messages, "_PASSES_AFTER", 40)
    held = QWidget()
    held.resize(400, 300)
    QLineEdit(held).setFocus()  # the keyboard is elsewhere
    qtbot.addWidget(held)
    held.show()
    QCursor.setPos(held.mapToGlobal(QPoint(5, 5)))  # and so is the pointer
    return held


def _said(window: QWidget, *, waits: bool) -> Toast:
    toast = Toast(Theme(), Message("« jour.pptx » est écrit", waits=waits), window)
    toast.move(20, 200)
    toast.show()
    return toast


def test_a_message_passes(qtbot: QtBot, window: QWidget) -> None:
    with qtbot.waitSignal(_said(window, waits=False).destroyed):
        pass


@pytest.mark.parametrize(
    "act",
    [
        lambda window: QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down),
        lambda window: QTest.mouseClick(
            window.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(5, 5),
        ),
    ],
)
def test_what_somebody_may_be_away_from_stays_until_they_press_a_key_or_click(
    qtbot: QtBot, window: QWidget, act: Callable[[QWidget], None]
) -> None:
    toast = _said(window, waits=True)
    QTest.qWait(200)
    assert toast.isVisible()
    with qtbot.waitSignal(toast.destroyed):
        act(window)


def test_a_message_stays_while_the_keyboard_is_in_it(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast(Theme(), Message("Écrit", actions=(("Ouvrir", bool),)), window)
    toast.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    toast.findChildren(QPushButton)[0].setFocus()
    QTest.qWait(200)
    assert toast.isVisible()
    del qtbot
