"""A session in the grid of hours and rooms: painted, pressed, dragged by five minutes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, hatched, icon, line, ring, smooth, wrapped
from desktop.ui.controls.labels import as_tooltip
from desktop.ui.pages.programme.grid import Block
from desktop.ui.theme import Theme

_NARROW = 150
_SIDE, _LINE, _TWO_LINES, _HATCH = 12, 20, 46, 8


class BlockTile(Tile):
    """A block. ``chosen_with`` gives the keys held, ``dragged`` how far, ``let_go`` the end."""

    chosen_with = Signal(object)
    dragged = Signal(QPoint)
    let_go = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, block: Block, parent: QWidget) -> None:
        super().__init__(theme, block.face.told, parent)
        self.setCheckable(True)
        self._from: QPoint | None = None
        self._dragging = False
        self.moving = ""  # the hour it is dragged to
        self.show_block(block)

    def show_block(self, block: Block) -> None:
        """Show a session, or what is now known of it."""
        self.block = block
        self.setAccessibleName(block.face.told)
        self.setToolTip(as_tooltip(block.face.told))
        self.update()

    def nextCheckState(self) -> None:
        """Who is chosen is said by the view, not by each press."""

    # --- painting ---------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it, in one line where there is no room for two."""
        theme, block, painter = self.theme, self.block, QPainter(self)
        smooth(painter)
        place = QRectF(self.rect())
        self._paint_ground(painter, place)
        ink = theme.colour("ink")
        if block.face.tint is not None:
            ink = theme.tint(block.face.tint)[0]
        side = theme.px(_SIDE)
        room = place.adjusted(side, 0, -side, 0)
        hatch = theme.px(_HATCH) if block.face.overrun else 0
        tall = place.height() >= theme.px(_TWO_LINES) + hatch
        height = theme.px(_LINE)
        top = place.top() + theme.px(5) if tall else place.center().y() - height / 2
        row = QRectF(room.x(), top, room.width(), height)
        narrow = tall and room.width() < theme.px(_NARROW)
        if not narrow:
            row.setRight(row.right() - self._paint_signs(painter, row))
        font, quiet = theme.font("second", tabular=True), theme.colour("ink2")
        says = self.moving or block.says
        if not tall:
            wide = line(painter, row, block.face.title, theme.font("body", 600), ink)
            line(painter, row.adjusted(wide + theme.px(10), 0, 0, 0), says, font, quiet)
            return
        lines = max(1, int((place.height() - hatch - theme.px(8)) // height) - 1)
        title = theme.font("body", 600)
        for text in wrapped(block.face.title, title, row.width(), min(lines, 3)):
            line(painter, row, text, title, ink)
            row.translate(0, height)
        below = QRectF(room.x(), row.y(), room.width(), height)
        if narrow:  # a word of the title needs the whole width
            below.setRight(below.right() - self._paint_signs(painter, below))
        line(painter, below, says, font, quiet)

    def _paint_ground(self, painter: QPainter, place: QRectF) -> None:
        theme, block = self.theme, self.block
        radius = min(theme.px(10), place.height() / 3)
        paper, edge = theme.colour("paper"), None
        if block.face.tint is not None:
            paper = theme.tint(block.face.tint)[1]
        else:
            edge = theme.colour("line")
        if self.isChecked():
            edge = theme.colour("accent")
        elif self.hovered or block.is_open:
            edge = theme.colour("edge")
        dashed = block.is_open and not self.isChecked()
        width = 2 if self.isChecked() else 1
        ground(painter, place, paper, radius=radius, edge=edge, width=width, dashed=dashed)
        if block.face.overrun:
            band = place.adjusted(2, 0, -2, -2)
            band.setTop(band.bottom() - min(theme.px(_HATCH), place.height() / 3))
            hatched(painter, band, theme.colour("bad"), theme.colour("badsoft"), theme.px(7))
        if self.ringed and self.hasFocus():
            ring(painter, place, theme, radius)

    def _paint_signs(self, painter: QPainter, row: QRectF) -> float:
        """Draw what stands at the right of the title; its width."""
        theme, block, used = self.theme, self.block, 0.0
        middle = row.center().y()
        if row.width() < theme.px(70):
            return 0.0
        if block.is_linked:
            used = theme.px(16)
            icon(painter, theme, "link", row.right() - used, middle, ink="ink2", size=15)
        if block.face.notes:
            used += theme.px(20)
            icon(painter, theme, "warning", row.right() - used, middle, ink="warn", size=15)
        if block.face.overrun:
            font = theme.font("second", 600)
            wide = QFontMetricsF(font).horizontalAdvance(block.face.overrun) + 2
            if wide < row.width() * 0.6:
                used += theme.px(8) + wide
                said = QRectF(row.right() - used, row.y(), wide, row.height())
                line(painter, said, block.face.overrun, font, theme.colour("bad"))
        return used + theme.px(6) if used else 0.0

    # --- pointer and keys -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen_with.emit(event.modifiers())
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._from is None:
            return
        way = event.globalPosition().toPoint() - self._from
        if self._dragging or way.manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.dragged.emit(way)

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """Put it where it was dragged."""
        dragging, self._dragging, self._from = self._dragging, False, None
        if dragging:
            self.let_go.emit()

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
        """Open its fields."""
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the view."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the view."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keep Alt and the arrows, which lead back and forward elsewhere, for changing rooms."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        ):
            event.accept()
            return True
        return super().event(event)
