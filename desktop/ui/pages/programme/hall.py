"""The ground of hours and rooms: lines of hours, and the blocks where they belong."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.model.record import Id
from desktop.ui.controls.drawing import line, smooth
from desktop.ui.controls.list_keys import asked_by
from desktop.ui.fields.formats import show_minute
from desktop.ui.pages.programme.block import BlockTile
from desktop.ui.pages.programme.choosing import Choosing
from desktop.ui.pages.programme.grid import Block, Grid
from desktop.ui.pages.programme.scale import Scale, scale_of
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

GUTTER = 64
STEP = 5  # minutes
_NARROWEST, _LEAST, _A_MINUTE = 116, 28, 0.95


class Hall(QWidget):
    """The blocks of a day.

    ``put`` gives an id, the minute it is put at, and its room where that is another one; ``shift``
    how many minutes those chosen are moved by; ``asked``, ``chosen`` and ``menu`` are as a list's.
    """

    chosen = Signal(object)
    asked = Signal(str)
    put = Signal(str, int, object)
    shift = Signal(int)
    sight = Signal(QWidget)
    menu = Signal(QPoint)

    def __init__(self, theme: Theme, *, letters: bool) -> None:
        super().__init__()
        self._theme, self._letters = theme, letters
        self._grid = Grid()
        self._scale = Scale((0, 1), (0.0, 1.0))
        self._tiles: dict[Id, BlockTile] = {}
        self._goal: tuple[int, int] | None = None  # of what is dragged: a minute and a column
        self.choice = Choosing()
        self.setAccessibleName(tr("Heures et salles"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    # --- what is shown ----------------------------------------------------------------------------

    def show_grid(self, grid: Grid) -> None:
        """Show a day; only the blocks that changed are painted anew."""
        if grid == self._grid:
            return
        self._grid = grid
        blocks = {block.id: block for block in grid.blocks}
        for id_ in [id_ for id_ in self._tiles if id_ not in blocks]:
            gone = self._tiles.pop(id_)
            gone.hide()
            gone.deleteLater()
        for id_, block in blocks.items():
            tile = self._tiles.get(id_)
            if tile is None:
                self._make(block)
            elif tile.block != block:
                tile.show_block(block)
        self._tiles = {id_: self._tiles[id_] for id_ in blocks}
        self.choice.show(tuple(blocks))
        self.arrange()
        self._show_choice()

    def _make(self, block: Block) -> None:
        tile = BlockTile(self._theme, block, self)
        id_ = block.id
        tile.clicked.connect(partial(self._choose, id_))
        tile.chosen_with.connect(partial(self._press, id_))
        tile.dragged.connect(partial(self._drag, id_))
        tile.let_go.connect(partial(self._let_go, id_))
        tile.opened.connect(partial(self.asked.emit, "edit"))
        tile.show()
        self._tiles[id_] = tile

    def shown(self) -> tuple[Id, ...]:
        """The ids of all blocks, in the order of the programme."""
        return tuple(self._tiles)

    def tile(self, id_: Id) -> BlockTile:
        """The block of a session."""
        return self._tiles[id_]

    def choose(self, ids: Sequence[Id], current: Id = "") -> None:
        """Show what is chosen, without telling."""
        self.choice.choose([id_ for id_ in ids if id_ in self._tiles], current)
        self._show_choice()

    def take_keyboard(self) -> None:
        """Give the keyboard to the block chosen, else to the first."""
        if not self.choice.current and self._tiles:
            self._choose(next(iter(self._tiles)))
        tile = self._tiles.get(self.choice.current)
        (tile or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choice(self) -> None:
        reached = self.choice.current or next(iter(self._tiles), "")
        for id_, tile in self._tiles.items():
            tile.setChecked(id_ in self.choice.ids)
            tile.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if id_ == reached else Qt.FocusPolicy.ClickFocus
            )

    # --- places -----------------------------------------------------------------------------------

    def columns(self) -> list[tuple[str, float, float]]:
        """The rooms, with the left edge and the width of each."""
        left = self._theme.px(GUTTER)
        count = max(1, len(self._grid.rooms))
        wide = (self.width() - left) / count
        return [(room, left + rank * wide, wide) for rank, room in enumerate(self._grid.rooms)]

    def fit(self, height: int) -> None:
        """Spread the day over a height, where it is not taller anyway."""
        theme, grid = self._theme, self._grid
        minutes = max(1, grid.end - grid.begin)
        a_minute = max(theme.px(100) / 100 * _A_MINUTE, (height - theme.px(28)) / minutes)
        self._scale = scale_of(
            [(block.begin, block.end) for block in grid.blocks],
            grid.begin,
            max(grid.end, grid.begin + 60),
            a_minute=a_minute,
            least=max(theme.px(_LEAST), 27),
        )
        count = max(1, len(grid.rooms))
        wide = theme.px(GUTTER) + count * theme.px(_NARROWEST)
        self.setMinimumSize(wide, round(self._scale.total) + theme.px(24))

    def arrange(self) -> None:
        """Put each block in its place."""
        parent = self.parentWidget()
        self.fit(parent.height() if parent is not None else self.height())
        for tile in self._tiles.values():
            tile.setGeometry(self._place(tile.block))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the blocks at another size."""
        super().resizeEvent(event)
        self.arrange()

    def sizeHint(self) -> QSize:
        """As tall as the day."""
        return self.minimumSize()

    def _place(self, block: Block) -> QRect:
        columns = self.columns()
        _, left, _ = columns[min(block.first, len(columns) - 1)]
        _, end, last_wide = columns[min(block.last, len(columns) - 1)]
        room = end + last_wide - left
        share = room / block.lanes
        top, bottom = self._scale.height(block.begin), self._scale.height(block.end)
        inset = self._theme.px(10)
        return QRect(
            round(left + block.lane * share) + 2,
            round(top) + inset + 1,
            round(share) - 5,
            max(24, round(bottom - top) - 3),
        )

    # --- painting ---------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the hours, and the fixed ones through all rooms."""
        theme, painter, grid = self._theme, QPainter(self), self._grid
        smooth(painter)
        fixed = grid.fixed
        apart = theme.px(17)
        heights = [self._scale.height(minute) for minute in fixed]
        last = float(-apart)
        for minute in range(grid.begin, grid.end + 1, 60):
            height = self._scale.height(minute)
            if height - last < apart or any(abs(height - each) < apart for each in heights):
                continue
            last = height
            self._paint_hour(painter, minute, height, is_fixed=False)
        for minute, height in zip(fixed, heights, strict=True):
            self._paint_hour(painter, minute, height, is_fixed=True)

    def _paint_hour(self, painter: QPainter, minute: int, height: float, *, is_fixed: bool) -> None:
        theme = self._theme
        middle = height + theme.px(10)
        weight, ink = (600, "accent") if is_fixed else (400, "ink2")
        place = QRectF(0, middle - 10, theme.px(GUTTER - 12), 20)
        align = Qt.AlignmentFlag.AlignRight
        font = theme.font("small", weight, tabular=True)
        line(painter, place, show_minute(minute), font, theme.colour(ink), align=align)
        pen = QPen(theme.colour("accent" if is_fixed else "line"), 2 if is_fixed else 1)
        painter.setPen(pen)
        painter.drawLine(theme.px(GUTTER - 6), round(middle), self.width(), round(middle))

    # --- choosing ---------------------------------------------------------------------------------

    def _choose(self, id_: Id, _: object = None) -> None:
        self.choice.choose([id_])
        self._tell()

    def _press(self, id_: Id, held: Qt.KeyboardModifier) -> None:
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.choice.extend(id_)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self.choice.toggle(id_)
        else:
            self.choice.choose([id_])
        self._tell()

    def _tell(self) -> None:
        self._show_choice()
        self.chosen.emit(self.choice.ids)

    # --- dragging ---------------------------------------------------------------------------------

    def _drag(self, id_: Id, way: QPoint) -> None:
        """Show a block where it is dragged, to the nearest five minutes and the nearest room."""
        tile = self._tiles[id_]
        block, before = tile.block, self._place(tile.block)
        top = self._scale.height(block.begin) + way.y()
        minute = round(self._scale.minute(top) / STEP) * STEP
        columns = self.columns()
        column = block.first
        if abs(way.x()) > columns[0][2] / 2:
            # Through all rooms, it is taken by its left edge.
            whole = block.first != block.last
            x = (columns[0][1] if whole else before.center().x()) + way.x()
            found = (rank for rank, (_, left, wide) in enumerate(columns) if x < left + wide)
            column = next(found, len(columns) - 1)
        self._goal = (minute, column)
        shown = QRect(before)
        shown.moveTop(round(self._scale.height(minute)) + self._theme.px(10) + 1)
        if column != block.first:
            shown.moveLeft(round(columns[column][1]) + 2)
            shown.setWidth(round(columns[column][2]) - 5)
        tile.moving = show_minute(minute)
        tile.setGeometry(shown)
        tile.raise_()
        tile.update()

    def _let_go(self, id_: Id) -> None:
        goal, self._goal = self._goal, None
        tile = self._tiles[id_]
        tile.moving = ""
        tile.setGeometry(self._place(tile.block))
        if goal is not None:
            minute, column = goal
            room = self._grid.rooms[column] if column != tile.block.first else None
            self.put.emit(id_, minute, room)

    # --- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from block to block; with Alt, move those chosen."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if held & Qt.KeyboardModifier.AltModifier and self._move(key):
            return
        asked = asked_by(event, letters=self._letters)
        if asked:
            self.asked.emit(asked)
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
        ids = self.shown()
        if key not in step or not ids:
            super().keyPressEvent(event)
            return
        here = ids.index(self.choice.current) if self.choice.current in ids else 0
        goal = ids[max(0, min(here + step[key], len(ids) - 1))]
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.choice.extend(goal)
        else:
            self.choice.choose([goal])
        self._tiles[goal].setFocus(Qt.FocusReason.TabFocusReason)
        self.sight.emit(self._tiles[goal])
        self._tell()

    def _move(self, key: Qt.Key) -> bool:
        """Move what is chosen by five minutes, or to the next room."""
        minutes = {Qt.Key.Key_Up: -STEP, Qt.Key.Key_Down: STEP}.get(key)
        if minutes is not None:
            self.shift.emit(minutes)
            return True
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        tile = self._tiles.get(self.choice.current)
        if step is None or tile is None:
            return False
        goal = tile.block.first + step
        if 0 <= goal < len(self._grid.rooms):
            self.put.emit(tile.block.id, tile.block.begin, self._grid.rooms[goal])
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Unfold what can be done with what is chosen."""
        tile = self._tiles.get(self.choice.current)
        if tile is not None:
            by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
            corner = tile.mapToGlobal(QPoint(self._theme.px(24), self._theme.px(24)))
            self.menu.emit(corner if by_keyboard else event.globalPos())
