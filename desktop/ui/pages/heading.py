"""The head of a page: its title, what it holds in a few words, and what can be done there."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from desktop.ui.controls.labels import Elided, Label
from desktop.ui.controls.layouts import column, row


class Heading(QWidget):
    """A title with a line under it, and controls at the right."""

    def __init__(self, title: str, *aside: QWidget | QLayout) -> None:
        super().__init__()
        self._title = Label(title, "title-2")
        self._below = Elided("", "quiet")
        self.setLayout(row((column(self._title, self._below, spacing=2), 1), *aside, spacing=8))

    def tell(self, below: str) -> None:
        """Say what the page holds."""
        self._below.setText(below)
        self._below.setVisible(bool(below))
