"""A paragraph of what somebody said: whole at any width, its line breaks kept."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

_LINE_BREAK = "\u2028"


class Paragraph:
    """Words in a font, laid out once for a width."""

    def __init__(self, text: str, font: QFont) -> None:
        self._layout = QTextLayout(text.replace("\n", _LINE_BREAK), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._width = -1.0
        self._height = 0.0

    def height(self, width: float) -> float:
        """How tall it is at a width."""
        if width != self._width:
            self._width, self._height = width, 0.0
            self._layout.beginLayout()
            while (made := self._layout.createLine()).isValid():
                made.setLineWidth(max(1.0, width))
                made.setPosition(QPointF(0, self._height))
                self._height += made.height()
            self._layout.endLayout()
        return self._height

    def draw(self, painter: QPainter, place: QPointF, width: float) -> None:
        """Draw it with the pen of a painter."""
        self.height(width)
        self._layout.draw(painter, place)
