"""Keycaps: the names of keys as they are drawn beside what they do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.ui.controls.drawing import ground
from desktop.ui.theme import Theme


def keycap_width(theme: Theme, key: str) -> float:
    """How wide the cap of a key is."""
    return QFontMetricsF(theme.font("key", 600)).horizontalAdvance(key) + theme.px(14)


def keycap(painter: QPainter, theme: Theme, left: float, middle: float, key: str) -> float:
    """Draw the cap of a key; where it ends."""
    width, height = keycap_width(theme, key), theme.px(22)
    place = QRectF(left, middle - height / 2, width, height)
    ground(painter, place, theme.colour("sunken"), radius=4, edge=theme.colour("line"))
    painter.setFont(theme.font("key", 600))
    painter.setPen(theme.colour("ink2"))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), key)
    return place.right()
