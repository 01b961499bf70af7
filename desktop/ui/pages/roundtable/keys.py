"""What keys mean in the grid."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_FAR: Final = 10_000

_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier

_STEPS: Final = {
    (Qt.Key.Key_Up, _NONE): (-1, 0),
    (Qt.Key.Key_Down, _NONE): (1, 0),
    (Qt.Key.Key_Left, _NONE): (0, -1),
    (Qt.Key.Key_Right, _NONE): (0, 1),
    (Qt.Key.Key_Home, _NONE): (0, -_FAR),
    (Qt.Key.Key_End, _NONE): (0, _FAR),
    (Qt.Key.Key_PageUp, _NONE): (-3, 0),
    (Qt.Key.Key_PageDown, _NONE): (3, 0),
    (Qt.Key.Key_Home, _CONTROL): (-_FAR, -_FAR),
    (Qt.Key.Key_End, _CONTROL): (_FAR, _FAR),
}

_ASKED: Final = {
    (Qt.Key.Key_F2, _NONE): "edit",
    (Qt.Key.Key_Return, _NONE): "edit",
    (Qt.Key.Key_Enter, _NONE): "edit",
    (Qt.Key.Key_Return, _CONTROL): "another",
    (Qt.Key.Key_Enter, _CONTROL): "another",
    (Qt.Key.Key_Delete, _NONE): "remove",
    (Qt.Key.Key_D, _CONTROL): "duplicate",
    (Qt.Key.Key_F6, _NONE): "form",
    (Qt.Key.Key_F6, _SHIFT): "visibility",
    (Qt.Key.Key_Space, _NONE): "highlight",
    (Qt.Key.Key_Up, _ALT): "up",
    (Qt.Key.Key_Down, _ALT): "down",
    (Qt.Key.Key_Left, _ALT): "left",
    (Qt.Key.Key_Right, _ALT): "right",
    (Qt.Key.Key_Menu, _NONE): "menu",
    (Qt.Key.Key_F10, _SHIFT): "menu",
}


def step_of(event: QKeyEvent) -> tuple[int, int] | None:
    """How many rows and columns a key goes, if it goes anywhere."""
    return _STEPS.get(_pressed(event))


def asked_of_grid(event: QKeyEvent) -> str:
    """What a key asks for by its name; nothing where it means nothing here."""
    return _ASKED.get(_pressed(event), "")


def _pressed(event: QKeyEvent) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    return Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
