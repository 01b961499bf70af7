"""Dragging in the grid: words to another cell, a theme or a witness to another place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.model.record import Id
from desktop.model.voices import Voice
from desktop.ui.controls.drawing import ground, smooth
from desktop.ui.controls.rows import carried, ids_in
from desktop.ui.pages.roundtable.cells import EmptyTile, QuoteTile
from desktop.ui.pages.roundtable.heads import ThemeTile, VoiceTile
from desktop.ui.pages.roundtable.tiles import GridTile
from desktop.ui.theme import Theme

_EDGE: Final = 36  # pixels from an edge at which the grid scrolls by itself
_STEP: Final = 14
_EVERY: Final = 25  # milliseconds


@dataclass(frozen=True)
class Drop:
    """What is put down: records in a cell, or before or after another record of their kind."""

    ids: tuple[Id, ...]
    theme: Id = ""
    voice: Voice | None = None
    beside: Id = ""
    after: bool = True


class Carrying(QObject):
    """What is carried over a grid; ``dropped`` gives where it is put down."""

    dropped = Signal(Drop)

    def __init__(
        self,
        theme: Theme,
        grid: QAbstractScrollArea,
        ids_of: Callable[[GridTile], Sequence[Id]],
        cells_seen: Callable[[], QRect],
    ) -> None:
        super().__init__(grid)
        self._grid, self._ids_of, self._theme = grid, ids_of, theme
        self._cells_seen = cells_seen
        self._tile: GridTile | None = None
        self._at = QPoint()
        self._mark = _Mark(theme, grid.viewport())
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._scroll)
        grid.viewport().setAcceptDrops(True)
        grid.viewport().installEventFilter(self)

    def carry(self, tile: GridTile) -> None:
        """Carry a tile, with those taken with it, until it is put down."""
        ids = self._ids_of(tile)
        if not ids:
            return
        self._tile = tile
        tile.destroyed.connect(self._lose)  # a colleague's copy may come in meanwhile
        drag = QDrag(self._grid)
        drag.setMimeData(carried(ids))
        drag.setPixmap(tile.grab(QRect(0, 0, tile.width(), min(tile.height(), tile.width()))))
        drag.setHotSpot(QPoint(self._theme.px(16), self._theme.px(16)))
        drag.exec(Qt.DropAction.MoveAction)
        self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show where it would be put down, and put it down."""
        match event:
            case QDragMoveEvent():  # entering is one too
                self._over(event)
            case QDropEvent():
                self._put_down(event)
            case QDragLeaveEvent():
                self._timer.stop()
                self._mark.hide()
            case _:
                return super().eventFilter(watched, event)
        return True

    def _over(self, event: QDragMoveEvent) -> None:
        self._at = event.position().toPoint()
        if self._tile is None:  # it comes from elsewhere
            event.ignore()
            return
        event.acceptProposedAction()
        self._show_mark()
        self._timer.start()

    def _show_mark(self) -> None:
        found = self._drop_at(self._at, ())
        if found is None:
            self._mark.hide()
        else:
            self._mark.show_at(found[1], line=found[2])

    def _put_down(self, event: QDropEvent) -> None:
        ids = ids_in(event.mimeData())
        found = self._drop_at(event.position().toPoint(), ids) if self._tile is not None else None
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self._let_go()
        if found is not None and ids and found[0].beside not in ids:
            self.dropped.emit(found[0])

    def _lose(self) -> None:
        self._tile = None

    def _let_go(self) -> None:
        self._timer.stop()
        self._mark.hide()
        if self._tile is not None:
            self._tile.destroyed.disconnect(self._lose)
            self._tile.setDown(False)
        self._tile = None

    # --- where ------------------------------------------------------------------------------------

    def _drop_at(self, at: QPoint, ids: tuple[Id, ...]) -> tuple[Drop, QRect, bool] | None:
        """What putting down there means, and the mark that shows it: a frame, or a line."""
        tile = self._tile_at(at)
        carried_tile = self._tile
        if tile is None or carried_tile is None:
            return None
        place = QRect(tile.mapTo(self._grid.viewport(), QPoint(0, 0)), tile.size())
        place &= self._frame_of(tile)
        match carried_tile:
            case QuoteTile() if isinstance(tile, EmptyTile):
                return Drop(ids, tile.theme_id, tile.voice), place, False
            case QuoteTile() if isinstance(tile, QuoteTile):
                after = at.y() > place.center().y()
                drop = Drop(ids, tile.theme_id, tile.voice, tile.record, after)
                return drop, _across(place, after=after), True
            case ThemeTile() if isinstance(tile, ThemeTile) and tile.record:
                after = at.y() > place.center().y()
                return Drop(ids, beside=tile.record, after=after), _across(place, after=after), True
            case VoiceTile() if isinstance(tile, VoiceTile) and tile.record:
                after = at.x() > place.center().x()
                return Drop(ids, beside=tile.record, after=after), _down(place, after=after), True
            case _:
                return None

    def _tile_at(self, at: QPoint) -> GridTile | None:
        widget: QWidget | None = self._grid.viewport().childAt(at)
        while widget is not None and not isinstance(widget, GridTile):
            widget = widget.parentWidget()
        return widget

    def _frame_of(self, tile: GridTile) -> QRect:
        """Where a tile may be seen: heads are not covered by cells that are scrolled."""
        holder = tile.parentWidget()
        frame = holder.parentWidget() if holder is not None else None
        return frame.geometry() if frame is not None else self._grid.viewport().rect()

    def _scroll(self) -> None:
        """Go on under what is carried, near an edge."""
        room, edge = self._cells_seen(), self._theme.px(_EDGE)
        across = (self._grid.horizontalScrollBar(), self._at.x(), room.left(), room.right())
        down = (self._grid.verticalScrollBar(), self._at.y(), room.top(), room.bottom())
        ways = [down] if isinstance(self._tile, ThemeTile) else [across]
        ways += [down] if isinstance(self._tile, QuoteTile) else []
        for bar, at, begin, end in ways:
            if at < begin + edge:
                bar.setValue(bar.value() - _STEP)
            elif at > end - edge:
                bar.setValue(bar.value() + _STEP)
        self._show_mark()


def _across(place: QRect, *, after: bool) -> QRect:
    return QRect(place.left(), place.bottom() + 3 if after else place.top() - 6, place.width(), 3)


def _down(place: QRect, *, after: bool) -> QRect:
    return QRect(place.right() + 3 if after else place.left() - 6, place.top(), 3, place.height())


class _Mark(QWidget):
    """Where something would be put down: the frame of a cell, or a line between two tiles."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._line = theme, False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, place: QRect, *, line: bool) -> None:
        """Stand there."""
        self._line = line
        self.setGeometry(place)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the frame or the line."""
        painter, theme = QPainter(self), self._theme
        smooth(painter)
        accent = theme.colour("accent")
        if self._line:
            painter.fillRect(self.rect(), accent)
        else:
            ground(painter, QRectF(self.rect()), None, radius=theme.px(10), edge=accent, width=2)
