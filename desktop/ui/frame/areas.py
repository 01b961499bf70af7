"""The keyboard given from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def give_keyboard_on(areas: Sequence[QWidget], focus: QWidget | None) -> None:
    """Give the keyboard to the first control of the part after the one that has it."""
    here = next((rank for rank, area in enumerate(areas) if focus and area.isAncestorOf(focus)), -1)
    for step in range(1, len(areas) + 1):
        area = areas[(here + step) % len(areas)]
        if area.isVisible() and _focus_first(area):
            return


def _focus_first(area: QWidget) -> bool:
    for widget in area.findChildren(QWidget):
        tabbed = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if widget.isVisible() and widget.isEnabled() and tabbed:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
