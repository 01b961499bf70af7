"""What keys mean in the grid."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_FAR: Final = 10_000

_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier

_STEPS: Final = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Home: (0, -_FAR),
    Qt.Key.Key_End: (0, _FAR),
    Qt.Key.Key_PageUp: (-3, 0),
    Qt.Key.Key_PageDown: (3, 0),
}


class Taking(Enum):
    """What going somewhere does to the words taken together."""

    ALONE = auto()  # nothing is taken any more
    ALL = auto()  # what is passed is taken too
    AS_BEFORE = auto()


@dataclass(frozen=True)
class Step:
    """How many rows and columns a key goes, and what that takes."""

    down: int
    across: int
    taking: Taking = Taking.ALONE


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
    (Qt.Key.Key_Space, _CONTROL): "together",
    (Qt.Key.Key_A, _CONTROL): "all",
    (Qt.Key.Key_Escape, _NONE): "alone",
    (Qt.Key.Key_Up, _ALT): "up",
    (Qt.Key.Key_Down, _ALT): "down",
    (Qt.Key.Key_Left, _ALT): "left",
    (Qt.Key.Key_Right, _ALT): "right",
    (Qt.Key.Key_Menu, _NONE): "menu",
    (Qt.Key.Key_F10, _SHIFT): "menu",
}


def step_of(event: QKeyEvent) -> Step | None:
    """Where a key goes, if it goes anywhere."""
    key, held = _pressed(event)
    if key not in _STEPS:
        return None
    down, across = _STEPS[key]
    if held == _CONTROL and key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
        return Step(across, across)  # to the first cell of all, to the last one
    taking = {_NONE: Taking.ALONE, _SHIFT: Taking.ALL, _CONTROL: Taking.AS_BEFORE}.get(held)
    return Step(down, across, taking) if taking is not None else None


def asked_of_grid(event: QKeyEvent) -> str:
    """What a key asks for by its name; nothing where it means nothing here."""
    return _ASKED.get(_pressed(event), "")


def _pressed(event: QKeyEvent) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    return Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
