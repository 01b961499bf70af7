"""The keys of a page under its list, until they have been used three times."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import row
from desktop.ui.desk import Desk

_TIMES: Final = 3


class Hints(QWidget):
    """A line of keys and what they do; ``name`` is that of their count in the settings."""

    def __init__(self, desk: Desk, name: str, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._desk, self._name = desk, name
        self._counted = False
        items: list[QWidget | int | None] = []
        for key, words in keys:
            items += [Label(key, "key"), Label(words, "hint"), 8]
        self.setLayout(row(*items, None, spacing=6, margins=(0, 10, 0, 0)))
        self.wanted = desk.settings.uses(name) < _TIMES
        if not self.wanted:
            self.hide()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the line under which the list goes on."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._desk.theme.colour("line"))

    def count(self) -> None:
        """Know that the keys were used; the hints go the next time the page is opened."""
        if not self._counted:
            self._counted = True
            self._desk.settings.count_use(self._name)
