"""What stands at the top of the pane: how the minutes introduce whoever is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.compose.naming import introduction
from desktop.model.people import Person
from desktop.model.record import Id
from desktop.ui.controls.drawing import ground, smooth
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column
from desktop.ui.desk import Desk
from desktop.ui.theme import Theme
from desktop.ui.wording import tr


class Beside(QWidget):
    """Where a person appears: first, the words that introduce them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ids: tuple[Id, ...] = ()
        self._label = Label(tr("Compte rendu et annuaire"), "label")
        self._sheet = _Sheet(desk.theme)
        self.setLayout(
            column(
                Label(tr("Où paraît cette fiche"), "heading"),
                12,
                self._label,
                6,
                self._sheet,
            )
        )
        desk.document.changed.connect(self._heed)

    def show_records(self, ids: tuple[Id, ...]) -> None:
        """Show how one is introduced; nothing of several."""
        self._ids = ids
        self._show()

    def _heed(self, _: frozenset[Id]) -> None:
        self._show()

    def _show(self) -> None:
        person = self._desk.event.get(Person, self._ids[0]) if len(self._ids) == 1 else None
        words = introduction(self._desk.event, person, self._desk.words) if person else ""
        self._sheet.words.setText(words)
        self._label.setVisible(bool(words))
        self._sheet.setVisible(bool(words))


class _Sheet(QWidget):
    """Words as they are printed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.words = Label("", "", wrap=True)
        self.setLayout(column(self.words, margins=12))

    def paintEvent(self, _: QPaintEvent) -> None:
        """A sheet of the window's own white."""
        painter = QPainter(self)
        smooth(painter)
        theme = self._theme
        edge = theme.colour("line")
        ground(painter, QRectF(self.rect()), theme.colour("canvas"), radius=4, edge=edge)
