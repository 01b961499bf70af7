"""The keys of the programme under its list, until they have been used three times."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.ui.controls.buttons import tip_of
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import row
from desktop.ui.desk import Desk
from desktop.ui.wording import tr

_TIMES: Final = 3
_NAME: Final = "programme-keys"


class Hints(QWidget):
    """A line of keys and what they do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._counted = False
        items: list[QWidget | int | None] = []
        for key, words in (
            (_native("N"), tr("nouvelle")),
            (tr("Entrée"), tr("la suivante")),
            (_native("Tab"), tr("heure, salle")),
            (_native("Esc"), tr("finir")),
            (tr("Alt+↑ ↓"), tr("déplacer")),
        ):
            items += [Label(key, "key"), Label(words, "hint"), 8]
        self.setLayout(row(*items, None, spacing=6, margins=(0, 6, 0, 0)))
        self.wanted = desk.settings.uses(_NAME) < _TIMES
        if not self.wanted:
            self.hide()

    def count(self) -> None:
        """Know that a session was typed; the hints go the next time the page is opened."""
        if not self._counted:
            self._counted = True
            self._desk.settings.count_use(_NAME)


def _native(key: str) -> str:
    return tip_of("", key).strip(" ()")
