"""The field of the palette, which keeps the keyboard while the rows are gone through."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit

from desktop.ui.theme import Theme

_KEYS: Final[Mapping[Qt.Key, str]] = MappingProxyType(
    {
        Qt.Key.Key_Up: "up",
        Qt.Key.Key_Down: "down",
        Qt.Key.Key_PageUp: "page-up",
        Qt.Key.Key_PageDown: "page-down",
        Qt.Key.Key_Return: "open",
        Qt.Key.Key_Enter: "open",
        Qt.Key.Key_Escape: "leave",
        Qt.Key.Key_Tab: "filter",
        Qt.Key.Key_Backtab: "filter-back",
    }
)
_STAYS: Final = frozenset(
    {
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)


class Field(QLineEdit):
    """What is typed. ``asked`` gives what a key asks for, ``lost`` that the keyboard went away."""

    asked = Signal(str)
    lost = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.palette.raised}; border: 0; border-radius: 0;"
            f" padding: 0; font-size: {theme.px(20)}px; }}"
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Let nothing shine through, so that no key has the page below painted anew."""
        super().showEvent(event)
        # Here, since a style sheet takes it back when it is applied.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def event(self, event: QEvent) -> bool:
        """Give away the keys that go through the rows, Tab among them."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            asked = self._asked(event)
            if asked:
                self.asked.emit(asked)
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.lost.emit()

    def _asked(self, event: QKeyEvent) -> str:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if held == Qt.KeyboardModifier.ControlModifier:
            return "begin" if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} else ""
        if held != Qt.KeyboardModifier.NoModifier:
            return ""
        if key == Qt.Key.Key_Backspace and not self.text():
            return "filter-none"
        return _KEYS.get(key, "")
