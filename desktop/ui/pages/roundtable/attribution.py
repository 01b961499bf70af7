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
        self._notice: Notice | None = None
        self._hidden = False

    def arrive(self, table: RoundTable) -> None:
        """Stand there if a table has witnesses and words, and none of the words are theirs."""
        cleared(self.place)
        self._notice = None
        if self._hidden or not _is_all_of_the_group(table):
            return
        text = tr("Aucun témoin n’a encore de propos à son nom : tout est au groupe.")
        acts = ((tr("Attribuer…"), self._attribute), (tr("Masquer"), self._hide))
        self._notice = made = Notice(self._theme, Message(text, "info", acts))
        kept = made.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        made.setSizePolicy(kept)
        self.place.addSpacing(10)
        self.place.addWidget(made)

    def heed(self, table: RoundTable) -> None:
        """Say it only while it is so; its place stays, lest the grid move under hands."""
        if self._notice is not None:
            self._notice.setVisible(_is_all_of_the_group(table))

    def _hide(self) -> None:
        self._hidden, self._notice = True, None
        cleared(self.place)
        self._after()


def _is_all_of_the_group(table: RoundTable) -> bool:
    witnesses = any(seat.participation for seat in table.seats)
    others = any(voice != GROUP for _, voice in table.words)
    return bool(witnesses and table.words and not others)
