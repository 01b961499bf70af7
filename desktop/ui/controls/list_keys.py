"""What keys ask for where a list of records has the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_PLAIN_KEYS: Final[Mapping[Qt.Key, str]] = MappingProxyType(
    {
        Qt.Key.Key_Delete: "remove",
        Qt.Key.Key_Backspace: "remove",
        Qt.Key.Key_F2: "edit",
        Qt.Key.Key_Return: "edit",
        Qt.Key.Key_Enter: "edit",
        Qt.Key.Key_N: "new",
    }
)


def asked_by(event: QKeyEvent, *, letters: bool = True) -> str:
    """What a key asks for where a list of records has the keyboard; nothing for other keys."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if held & Qt.KeyboardModifier.AltModifier:
        return {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}.get(key, "")
    if held & Qt.KeyboardModifier.ControlModifier:
        return "duplicate" if key == Qt.Key.Key_D else ""
    if held & ~Qt.KeyboardModifier.KeypadModifier or (key == Qt.Key.Key_N and not letters):
        return ""
    return _PLAIN_KEYS.get(key, "")


def acts_of(
    handlers: dict[str, Callable[[], object]],
) -> Callable[[str], None]:
    """What runs the handler of what a key asks for."""

    def run(asked: str) -> None:
        handler = handlers.get(asked)
        if handler is not None:
            handler()

    return run
