"""The notice that all the words of a table are still the group's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from desktop.model.voices import GROUP, RoundTable
from desktop.ui.controls.layouts import cleared
from desktop.ui.controls.messages import Message, Notice
from desktop.ui.theme import Theme
from desktop.ui.wording import tr


class AttributionNotice:
    """What says, at ``place``, that nothing is anybody's yet.

    ``attribute`` begins to put that right; ``after`` is done once somebody hides it, for good.
    """

    def __init__(
        self, theme: Theme, attribute: Callable[[], None], after: Callable[[], None]
    ) -> None:
        self._theme, self._attribute, self._after = theme, attribute, after
        self.place = QVBoxLayout()
        self._shown = self._hidden = False

    def heed(self, table: RoundTable) -> None:
        """Stand there while a table has witnesses and words, and none of the words are theirs."""
        witnesses = any(seat.participation for seat in table.seats)
        others = any(voice != GROUP for _, voice in table.words)
        shown = bool(witnesses and table.words and not others and not self._hidden)
        if shown == self._shown:
            return
        self._shown = shown
        cleared(self.place)
        if shown:
            text = tr("Aucun témoin n’a encore de propos à son nom : tout est au groupe.")
            acts = ((tr("Attribuer…"), self._attribute), (tr("Masquer"), self._hide))
            self.place.addSpacing(10)
            self.place.addWidget(Notice(self._theme, Message(text, "info", acts)))

    def _hide(self) -> None:
        self._hidden, self._shown = True, False
        cleared(self.place)
        self._after()
