"""Buttons by keyboard: Enter presses whatever button has it, as the space bar does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.controls.buttons import Segmented, Tile, button, tool
from desktop.ui.controls.layouts import column
from desktop.ui.theme import Theme

MADE: dict[str, Callable[[Theme], QWidget]] = {
    "button": lambda theme: button(theme, "Réunir"),
    "tool": lambda theme: tool(theme, "close", "Fermer"),
    "tile": lambda theme: _Card(theme, "Une carte"),
    "segmented": lambda theme: Segmented(theme, ("Fil", "Salles")),
}


class _Card(Tile):
    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw nothing."""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("what", MADE)
def test_enter_and_space_press_the_button_that_has_the_keyboard(
    qtbot: QtBot, what: str, key: Qt.Key
) -> None:
    held = QWidget()
    held.setLayout(column(MADE[what](Theme())))
    qtbot.addWidget(held)
    held.show()
    pressed: list[bool] = []
    made = held.findChildren(QAbstractButton)[-1]
    made.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(made, key)
    assert len(pressed) == 1


def test_enter_in_a_field_presses_no_button_of_its_form(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    held, field = QWidget(), QLineEdit()
    held.setLayout(column(field, button(Theme(), "Réunir", lambda: pressed.append(True))))
    qtbot.addWidget(held)
    held.show()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not pressed
