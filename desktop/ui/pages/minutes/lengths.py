"""The three lengths of the minutes, each said in a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from desktop.compose.minutes import Length
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, line, ring, smooth
from desktop.ui.controls.layouts import column
from desktop.ui.theme import Theme
from desktop.ui.wording import tr


class Lengths(QWidget):
    """One of the three is chosen; ``chosen`` gives it."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, length: Length) -> None:
        super().__init__()
        said = {
            Length.FLASH: (tr("Flash"), tr("L’essentiel, sur une page")),
            Length.SUMMARY: (tr("Synthèse"), tr("Par thème, sans dire qui a dit quoi")),
            Length.FULL: (tr("Complet"), tr("Tout ce qui s’est dit, et les annexes")),
        }
        self.setAccessibleName(tr("Longueur"))
        group = QButtonGroup(self)
        self.tiles: Mapping[Length, LengthTile] = {
            each: LengthTile(theme, *words) for each, words in said.items()
        }
        for each, tile in self.tiles.items():
            group.addButton(tile)
            tile.setChecked(each is length)
            tile.clicked.connect(lambda _=False, each=each: self.chosen.emit(each))
            tile.stepped.connect(lambda step, each=each: self._step(each, step))
        self.setLayout(column(*self.tiles.values(), spacing=2))

    def _step(self, length: Length, step: int) -> None:
        known = list(self.tiles)
        rank = known.index(length) + step
        if 0 <= rank < len(known):
            tile = self.tiles[known[rank]]
            tile.setFocus(Qt.FocusReason.TabFocusReason)
            tile.click()


class LengthTile(Tile):
    """A length: its name, and what it tells; ``stepped`` tells of an arrow."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, name: str, told: str) -> None:
        super().__init__(theme, f"{name}, {told}")
        self._name, self._told = name, told
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(self.theme.px(220), self.theme.px(54))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose another with the arrows."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self.stepped.emit(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self.stepped.emit(-1)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the mark and the two lines."""
        theme, painter, place = self.theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        if self.isChecked() or self.hovered:
            ground(painter, place, theme.colour("select" if self.isChecked() else "sunken"))
        if self.ringed:
            ring(painter, place, theme)
        size = theme.px(18)
        mark = QRectF(theme.px(14), theme.px(10), size, size)
        on = self.isChecked()
        painter.setPen(
            QPen(theme.colour("accentfill" if on else "edge"), size / 3.4 if on else 1.3)
        )
        painter.setBrush(theme.colour("canvas"))
        inset = size / 6.8 if on else 1
        painter.drawEllipse(mark.adjusted(inset, inset, -inset, -inset))
        left, half = theme.px(44), place.height() / 2
        name = place.adjusted(left, theme.px(5), -theme.px(8), -half + 2)
        told = place.adjusted(left, half - 2, -theme.px(8), -theme.px(5))
        line(painter, name, self._name, theme.font("body", 600), theme.colour("ink"))
        line(painter, told, self._told, theme.font("second"), theme.colour("ink2"))
