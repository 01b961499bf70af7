"""One of what was found, or of what answers: a tile that is linked by keys or by the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Final, Protocol

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.model.record import Id
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, line, ring, smooth, wrapped
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_INSET, _MOST = 14, 5
_PRESSES: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_ARROWS: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})


class Side(IntEnum):
    """The two columns."""

    FOUND = 0
    ANSWERS = 1


class Hands(Protocol):
    """What a tile hands over to: the map it is of."""

    def stand_out(self, tile: MapTile) -> None:
        """Let one stand out in its column."""

    def standing_out(self, side: Side) -> MapTile | None:
        """The one of a column that stands out."""

    def step(self, tile: MapTile, key: Qt.Key) -> None:
        """Go where an arrow points."""

    def turn(self) -> None:
        """Link the two that stand out, or unlink them."""

    def pull(self, tile: MapTile, at: QPoint) -> None:
        """Draw a line from one to the pointer."""

    def let_go(self, at: QPoint) -> None:
        """Link what was pulled to what is under the pointer."""


class MapTile(Tile):
    """One of the columns: what was found on its ground, what answers as words over a rule."""

    def __init__(self, theme: Theme, parent: QWidget, hands: Hands, side: Side) -> None:
        super().__init__(theme, "", parent)
        self._hands, self.side = hands, side
        self.id: Id = ""
        self._words = ""
        self._linked = False
        self._pressed: QPoint | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, id_: Id, words: str, linked: Sequence[str]) -> None:
        """Show what one says, and tell aloud what it is linked to."""
        self.id, self._words, self._linked = id_, words, bool(linked)
        told = (
            tr("{words}, répond à : {others}")
            if self.side
            else tr("{words}, repris par : {others}")
        )
        others = " ; ".join(linked) or tr("rien")
        self.setAccessibleName(told.format(words=words, others=others))
        self.update()

    def height_for(self, width: int) -> int:
        """How tall it is at a width."""
        font = self.theme.font("body")
        lines = len(wrapped(self._words, font, width - 2 * self.theme.px(_INSET), _MOST)) or 1
        return round(lines * font.pixelSize() * 1.35) + self.theme.px(20)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand out."""
        super().focusInEvent(event)
        self._hands.stand_out(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another one, or link."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._hands.step(self, key)
        elif key in _PRESSES:
            self._hands.turn()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand out, perhaps to be pulled."""
        self._pressed = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hands.stand_out(self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull a line."""
        at = event.position().toPoint()
        far = QApplication.startDragDistance()
        if self._pressed is not None and (at - self._pressed).manhattanLength() >= far:
            self._hands.pull(self, self.mapToParent(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the line."""
        self._pressed = None
        self._hands.let_go(self.mapToParent(event.position().toPoint()))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        theme, painter, place = self.theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        inset = theme.px(_INSET)
        standing = self._hands.standing_out(self.side) is self
        ink = theme.colour("ink" if self._linked else "ink2")
        if self.side is Side.FOUND:
            ground(painter, place, theme.colour("accentfill"), radius=theme.px(4))
            ink = theme.colour("onaccent")
        else:
            if standing or self.hovered:
                ground(painter, place, theme.colour("select" if standing else "sunken"))
            painter.setPen(theme.colour("line"))
            painter.drawLine(place.bottomLeft(), place.bottomRight())
        if self.ringed:
            inner = place.adjusted(3, 3, -3, -3) if self.side is Side.FOUND else place
            colour = theme.colour("onaccent" if self.side is Side.FOUND else "focus")
            ground(painter, inner, None, radius=theme.px(4), edge=colour, width=2)
        elif standing and self.side is Side.FOUND:
            ring(painter, place, theme, theme.px(4))
        font = theme.font("body", 600 if self.side is Side.FOUND else 400)
        spacing = font.pixelSize() * 1.35
        lines = wrapped(self._words, font, place.width() - 2 * inset, _MOST)
        top = place.center().y() - spacing * len(lines) / 2
        for rank, words in enumerate(lines):
            room = QRectF(inset, top + rank * spacing, place.width() - 2 * inset, spacing)
            line(painter, room, words, font, ink)
