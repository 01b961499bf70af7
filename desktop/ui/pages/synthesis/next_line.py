"""The line that is awaited under those of a kind."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, line, ring, smooth
from desktop.ui.pages.synthesis.line_list import LEFT
from desktop.ui.theme import Theme


class NextLine(Tile):
    """The line that comes next, in quiet ink: pressed, it opens."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self._words, self._number = words, 1
        self.setFixedHeight(theme.px(36))
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def show_number(self, number: int) -> None:
        """Show which line it would be."""
        self._number = number
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and N open it, as a space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_N}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        theme, painter = self.theme, QPainter(self)
        smooth(painter)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hovered:
            ground(painter, place, theme.colour("sunken"))
        if self.ringed:
            ring(painter, place, theme)
        ink = theme.colour("ink3")
        bold, font = theme.font("lead", 600, tabular=True), theme.font("lead")
        number = QRectF(place.topLeft(), QPointF(theme.px(LEFT - 13), place.bottom()))
        line(painter, number, str(self._number), bold, ink, align=Qt.AlignmentFlag.AlignRight)
        line(painter, place.adjusted(theme.px(LEFT), 0, 0, 0), self._words, font, ink)
