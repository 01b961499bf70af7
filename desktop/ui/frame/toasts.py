"""The message that passes at the foot of a page, one at a time, above what stands there."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop.ui.controls.messages import Message, Toast
from desktop.ui.theme import Theme


class Toasts:
    """The toasts of a window, over ``host``."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        self._theme, self._host = theme, host
        self._toast: Toast | None = None
        self._room = QRect()

    def say(self, message: Message) -> None:
        """Show a message in the place of the one before."""
        if self._toast is not None:
            with suppress(RuntimeError):  # it left by itself
                self._toast.hide_now()
        self._toast = Toast(self._theme, message, self._host)
        self._toast.destroyed.connect(self._forget)
        self.place(self._room)
        self._toast.show()
        self._toast.raise_()

    def heed_change(self) -> None:
        """Take back what was said of the last act: another one was done."""
        if self._toast is not None and self._toast.of_last_act:
            self._toast.hide_now()
            self._toast = None

    def place(self, room: QRect) -> None:
        """Stand in the middle of a room, at its foot."""
        self._room = room
        if self._toast is None:
            return
        x = room.x() + max(0, (room.width() - self._toast.width()) // 2)
        self._toast.move(x, room.bottom() - self._toast.height() - self._theme.px(8))

    def _forget(self) -> None:
        self._toast = None
