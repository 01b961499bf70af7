"""The menu of a misspelt word: better words first, then what the field's own menu holds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.ui.wording import tr

WAIT = 300
"""Milliseconds that a menu waits for better words before it opens without them."""


class SpellingMenu:
    """A menu that opens with the better words, or soon without them; they then come into it."""

    def __init__(
        self, menu: QMenu, where: QPoint, put: Callable[[str], None], add: Callable[[], None]
    ) -> None:
        self.menu = menu
        self._where, self._put = where, put
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._first = menu.actions()[0]
        self._waiting = self._line(tr("Recherche…"))
        adding = self._line(tr("Ajouter au dictionnaire"))
        adding.setEnabled(True)
        adding.triggered.connect(add)
        menu.insertSeparator(self._first)
        self._opening = QTimer(menu, singleShot=True, interval=WAIT)
        self._opening.timeout.connect(self._open)
        self._opening.start()

    def show_better(self, words: tuple[str, ...]) -> None:
        """Propose words, and open if it is not open yet."""
        for word in words:
            action = QAction(word.replace("&", "&&"), self.menu)
            action.triggered.connect(lambda _=False, word=word: self._put(word))
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            self.menu.insertAction(self._waiting, action)
        if words:
            self.menu.removeAction(self._waiting)
        else:
            self._waiting.setText(tr("Aucune proposition"))
        if self._opening.isActive():
            self._open()

    def _line(self, text: str) -> QAction:
        action = QAction(text, self.menu)
        action.setEnabled(False)
        self.menu.insertAction(self._first, action)
        return action

    def _open(self) -> None:
        self._opening.stop()
        self.menu.popup(self._where)
