"""The message that passes at the foot of a page, one at a time, above what stands there."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop.model.sentence import Sentence
from desktop.ui.controls.messages import Message, Toast
from desktop.ui.theme import Theme


class Toasts:
    """The toasts of a window, over ``host``."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        self._theme, self._host = theme, host
        self._toast: Toast | None = None
        self._last_act: Sentence | None = None
        self._room = QRect()

    def say(self, message: Message, last_act: Sentence | None = None) -> None:
        """Show a message in the place of the one before; ``last_act`` is what it is of."""
        if self._toast is not None:
            with suppress(RuntimeError):  # it left by itself
                self._toast.hide_now()
        self._toast = made = Toast(self._theme, message, self._host)
        self._last_act = last_act
        made.destroyed.connect(lambda: self._forget(made))
        self.place(self._room)
        self._toast.show()
        self._toast.raise_()

    def heed_change(self, last_act: Sentence | None) -> None:
        """Take back what was said of the last act where that is another one now."""
        if self._toast is not None and self._toast.of_last_act and last_act != self._last_act:
            self._toast.hide_now()
            self._toast = None

    def place(self, room: QRect) -> None:
        """Stand in the middle of a room, at its foot."""
        self._room = room
        if self._toast is None:
            return
        x = room.x() + max(0, (room.width() - self._toast.width()) // 2)
        self._toast.move(x, room.bottom() - self._toast.height() - self._theme.px(8))

    def _forget(self, gone: Toast) -> None:
        if self._toast is gone:  # another one may stand there already
            self._toast = None
