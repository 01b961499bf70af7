"""A keyboard for tests: keys and letters, accents included, sent to what has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.ui.reading import keyboard

NONE = Qt.KeyboardModifier.NoModifier


def hit(key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """Press a key, as often as is said."""
    for _ in range(times):
        QTest.keyClick(keyboard(), key, held)
        QApplication.processEvents()


def type_(text: str, wait: int = 0) -> None:
    """Type letters, so many milliseconds apart; QTest knows those of ASCII alone."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(keyboard(), QKeyEvent(kind, 0, NONE, letter))
        if wait:
            QTest.qWait(wait)
