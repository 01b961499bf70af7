"""What can have the keyboard in the grid, and what it tells of keys and of the pointer."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QApplication

from desktop.model.record import Id
from desktop.model.voices import Voice
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ring, smooth
from desktop.ui.controls.labels import as_tooltip
from desktop.ui.theme import Theme


class Hands(Protocol):
    """What a tile tells of keys and of the pointer."""

    def key(self, tile: GridTile, event: QKeyEvent) -> bool:
        """A key is pressed; whether it meant something."""

    def write(self, tile: GridTile, letters: str) -> None:
        """Something is typed."""

    def edit(self, tile: GridTile) -> None:
        """It is to be edited."""

    def pop(self, tile: GridTile) -> None:
        """Its menu is asked for."""

    def came_to(self, tile: GridTile, *, by_press: bool) -> None:
        """It has the keyboard now, perhaps because it is pressed."""

    def pressed(self, tile: GridTile, held: Qt.KeyboardModifier) -> None:
        """It is pressed with the pointer."""

    def released(self, tile: GridTile, held: Qt.KeyboardModifier) -> None:
        """It is let go of where it was pressed."""

    def carry(self, tile: GridTile) -> None:
        """It is dragged."""


class GridTile(Tile):
    """Something in the grid that can have the keyboard; ``theme_id`` and ``voice`` say where."""

    def __init__(self, theme: Theme, hands: Hands, theme_id: Id, voice: Voice | None) -> None:
        super().__init__(theme, "")
        self.hands, self.theme_id, self.voice = hands, theme_id, voice
        self.record: Id = ""
        self._pressed_at = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the current one alone is a stop of Tab
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def height_for(self, width: int) -> int:
        """How tall it is at a width; a tile that wraps words says otherwise."""
        del width
        return self.sizeHint().height()

    def say(self, told: str) -> None:
        """Be known by these words."""
        self.setAccessibleName(told)
        self.setToolTip(as_tooltip(told))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Have Alt with an arrow move things, where the window would go back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if alt and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the grid do what keys mean; letters begin to be written."""
        if self.hands.key(self, event):
            return
        if event.text().strip() and event.text().isprintable() and _types(event.modifiers()):
            self.hands.write(self, event.text())
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing is pressed by a key that goes up."""
        event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Begin to write with a letter made of several keys."""
        if event.commitString().strip():
            self.hands.write(self, event.commitString())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it has the keyboard."""
        super().focusInEvent(event)
        by_press = event.reason() is Qt.FocusReason.MouseFocusReason
        self.hands.came_to(self, by_press=by_press)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that it is pressed, and how."""
        self._pressed_at = event.position()
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.hands.pressed(self, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to be dragged."""
        far = (event.position() - self._pressed_at).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and far >= QApplication.startDragDistance():
            self.hands.carry(self)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that it is let go of."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.hands.released(self, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.hands.edit(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for its menu."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.hands.pop(self)
        event.accept()

    def _painter(self) -> QPainter:
        painter = QPainter(self)
        smooth(painter)
        return painter

    def _ring(self, painter: QPainter, radius: float = 10) -> None:
        if self.hasFocus():  # in a grid one always sees where one is
            ring(painter, QRectF(self.rect()), self.theme, self.theme.px(radius))


def _types(held: Qt.KeyboardModifier) -> bool:
    """Whether a key types its letter; AltGr comes as Ctrl with Alt on some keyboards."""
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    command |= Qt.KeyboardModifier.MetaModifier
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return held & command in {Qt.KeyboardModifier.NoModifier, altgr}
