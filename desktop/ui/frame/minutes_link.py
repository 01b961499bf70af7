"""The way from what is at hand to where the minutes tell it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, icon, line, ring, smooth, wrapped
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_LINE, _BESIDE_SIGN = 20, 24


class MinutesLink(Tile):
    """The way to where the minutes tell something."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._heading = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def lead_to(self, heading: str) -> None:
        """Lead to a heading; nowhere where there is none."""
        self._heading = heading
        self.setAccessibleName(tr("Au compte rendu : {heading}").format(heading=heading))
        self.setVisible(bool(heading))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Where, then the heading on two lines at most."""
        lines = 1 + len(self._lines(max(self.width(), self.theme.px(200))))
        return QSize(self.theme.px(200), self.theme.px(lines * _LINE + 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the heading anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the sign of minutes, where it is, and the heading."""
        theme, px, painter = self.theme, self.theme.px, QPainter(self)
        smooth(painter)
        place = QRectF(self.rect())
        if self.hovered:
            ground(painter, place, theme.colour("sunken"))
        if self.ringed:
            ring(painter, place, theme)
        top = float(px(4))
        icon(painter, theme, "minutes", 0, top + px(_LINE) / 2, ink="ink2", size=17)
        left = px(_BESIDE_SIGN)
        room = QRectF(left, top, self.width() - left, px(_LINE))
        line(painter, room, tr("Au compte rendu"), theme.font("small"), theme.colour("ink3"))
        for words in self._lines(self.width()):
            room.translate(0, px(_LINE))
            line(painter, room, words, theme.font("second"), theme.colour("accent"))

    def _lines(self, width: int) -> tuple[str, ...]:
        room = width - self.theme.px(_BESIDE_SIGN + 2)
        return wrapped(self._heading, self.theme.font("second"), room)
