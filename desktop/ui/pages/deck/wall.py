"""The wall of slides: thumbnails by part, chosen, hidden and moved by keyboard as by pointer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.controls.drawing import ground, icon, line, ring, smooth
from desktop.ui.controls.lists import RecordList
from desktop.ui.controls.rows import Row
from desktop.ui.pages.deck.contents import SlideRow
from desktop.ui.pages.deck.thumbnails import SlideThumbnails
from desktop.ui.theme import Theme

_LEAST, _GAP, _CAPTION, _PART, _EDGE = 216, 24, 30, 46, 6
_FADED: Final = 0.4
_SHAPE: Final = 9 / 16

_Index = QModelIndex | QPersistentModelIndex
_ALT = Qt.KeyboardModifier.AltModifier


class SlideWall(RecordList):
    """Slides by part; ``asked`` gives "switch" (the slides chosen, or a part), "left", "right"."""

    headings_take_keyboard = True  # where the space bar hides a whole part

    def __init__(self, theme: Theme, name: str, thumbnails: SlideThumbnails) -> None:
        super().__init__(theme, name)
        self._theme = theme
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._slides = _SlidePainting(self, theme, thumbnails)
        self.setItemDelegate(self._slides)
        thumbnails.ready.connect(self._show_painted)

    def current_row(self) -> SlideRow | None:
        """The slide or the part that has the keyboard."""
        return _row(self.currentIndex())

    def is_after(self, point: QPointF, place: QRectF) -> bool:
        """What is dropped on the right half of a slide goes after it."""
        return point.x() > place.center().x()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move slides from leading to other pages."""
        overrides = event.type() is QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and _move_asked(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide with the space bar, move with Alt, walk from slide to slide with the arrows."""
        asked = _move_asked(event)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if asked or (plain and event.key() == Qt.Key.Key_Space):
            self.asked.emit(asked or "switch")
            event.accept()
        elif step and plain:
            self._walk(step)
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Switch a part by its box."""
        index = self.indexAt(event.position().toPoint())
        row = _row(index)
        if row is not None and not row.id and event.button() is Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            self.asked.emit("switch")
            event.accept()
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each slide its share of the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def cell_width(self) -> int:
        """How wide a slide stands, the gap after it included."""
        room = self.viewport().width() - 2
        columns = max(1, room // self._theme.px(_LEAST + _GAP))
        return room // columns

    def _show_painted(self, ranks: set[int]) -> None:
        for place in range(self.model().rowCount()):
            index = self.model().index(place, 0)
            row = _row(index)
            if row is not None and row.rank in ranks:
                self.update(index)

    def _walk(self, step: int) -> None:
        index = self.model().index(self.currentIndex().row() + step, 0)
        if index.isValid():
            self.setCurrentIndex(index)


def _row(index: _Index) -> SlideRow | None:
    row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
    return row if isinstance(row, SlideRow) else None


def _move_asked(event: QKeyEvent) -> str:
    """What a key with Alt asks for: "left" or "right"."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != _ALT:
        return ""
    match Qt.Key(event.key()):
        case Qt.Key.Key_Left | Qt.Key.Key_Up:
            return "left"
        case Qt.Key.Key_Right | Qt.Key.Key_Down:
            return "right"
        case _:
            return ""


class _SlidePainting(QStyledItemDelegate):
    """How a slide and a part look on the wall."""

    def __init__(self, wall: SlideWall, theme: Theme, thumbnails: SlideThumbnails) -> None:
        super().__init__(wall)
        self._wall, self._theme, self._thumbnails = wall, theme, thumbnails

    def sizeHint(self, _: QStyleOptionViewItem, index: _Index) -> QSize:
        """A slide over its title; a part takes a whole line."""
        px = self._theme.px
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        if not row.id:
            return QSize(self._wall.viewport().width() - 2, px(_PART))
        width = self._wall.cell_width()
        paper = width - px(_GAP)
        return QSize(width, round(paper * _SHAPE) + px(_CAPTION) + px(2 * _EDGE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a slide or the head of a part."""
        row = _row(index)
        if row is None:
            return
        painter.save()
        smooth(painter)
        place = QRectF(option.rect)
        if row.id:
            self._paint_slide(painter, place, row, option.state)
        else:
            self._paint_part(painter, place, row, option.state)
        painter.restore()

    def _paint_part(
        self, painter: QPainter, place: QRectF, row: SlideRow, state: QStyle.StateFlag
    ) -> None:
        theme, px = self._theme, self._theme.px
        size, middle = px(20), place.center().y() + px(4)
        box = QRectF(place.x() + px(_EDGE), middle - size / 2, size, size)
        if row.hidden:
            ground(painter, box, theme.colour("field"), radius=5, edge=theme.colour("edge"))
        else:
            ground(painter, box, theme.colour("accentfill"), radius=5)
            if row.some_hidden:
                bar = QRectF(box.x() + size / 4, middle - 1, size / 2, 2)
                painter.fillRect(bar, theme.colour("onaccent"))
            else:
                left = box.x() + px(2)
                icon(painter, theme, "done", left, middle, ink="onaccent", size=16)
        room = place.adjusted(px(_EDGE) + size + px(12), px(8), -px(20), 0)
        ink = theme.colour("ink3" if row.hidden else "ink")
        taken = line(painter, room, row.title, theme.font("heading", 600), ink)
        beside = room.adjusted(taken + px(12), px(2), 0, 0)
        line(painter, beside, row.context, theme.font("second"), theme.colour("ink3"))
        if state & QStyle.StateFlag.State_HasFocus:
            words = QRectF(place.x() + 1, place.y() + px(8), px(_EDGE + 34) + taken, px(38))
            ring(painter, words.adjusted(0, 0, px(8), 0), theme)

    def _paint_slide(
        self, painter: QPainter, place: QRectF, row: SlideRow, state: QStyle.StateFlag
    ) -> None:
        theme, px = self._theme, self._theme.px
        width = place.width() - px(_GAP)
        height = round(width * _SHAPE)
        paper = QRectF(place.x() + px(_EDGE), place.y() + px(_EDGE), width, height)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_paper(painter, paper, row)
        around = paper.adjusted(-4, -4, 4, 4)
        if selected:
            ground(painter, around, None, radius=7, edge=theme.colour("focus"), width=2)
        if state & QStyle.StateFlag.State_HasFocus and not selected:
            ground(painter, around, None, radius=7, edge=theme.colour("ink2"), width=2, dashed=True)
        foot = QRectF(paper.x(), paper.bottom() + px(4), paper.width(), px(_CAPTION - 4))
        self._paint_caption(painter, foot, row, selected=selected)

    def _paint_paper(self, painter: QPainter, paper: QRectF, row: SlideRow) -> None:
        theme = self._theme
        ratio = painter.device().devicePixelRatioF()
        drawn: QPixmap | None = self._thumbnails.of(row.rank, round(paper.width() * ratio))
        painter.save()
        if row.hidden:
            painter.setOpacity(_FADED)
        if drawn is None:
            painter.fillRect(paper, Qt.GlobalColor.white)
        else:
            painter.drawPixmap(paper, drawn, QRectF(drawn.rect()))
        painter.restore()
        ground(painter, paper, None, radius=2, edge=theme.colour("line"))

    def _paint_caption(
        self, painter: QPainter, foot: QRectF, row: SlideRow, *, selected: bool
    ) -> None:
        theme, px = self._theme, self._theme.px
        ink = theme.colour("accent" if selected else "ink3" if row.hidden else "ink2")
        taken = line(painter, foot, row.aside, theme.font("small", 600, tabular=True), ink)
        right = 0.0
        signs = [("hidden", "ink2")] if row.hidden else []
        signs += [(row.sign, "warn")] if row.sign else []
        for name, colour in signs:
            right += px(18)
            icon(painter, theme, name, foot.right() - right, foot.center().y(), ink=colour, size=16)
        font = theme.font("small")
        if row.context and (row.hidden or self._is_beside(foot, taken + right, row)):
            align = Qt.AlignmentFlag.AlignRight
            words = foot.adjusted(0, 0, -right - (px(4) if signs else 0), 0)
            quiet = theme.colour("ink3")
            right += px(6) + line(painter, words, row.context, font, quiet, align=align)
        room = foot.adjusted(taken + px(8), 0, -right - px(4), 0)
        line(painter, room, row.title, font, ink)

    def _is_beside(self, foot: QRectF, taken: float, row: SlideRow) -> bool:
        """Whether what a slide still holds has room beside its title; its tooltip tells it."""
        metrics = QFontMetricsF(self._theme.font("small"))
        words = metrics.horizontalAdvance(row.title) + metrics.horizontalAdvance(row.context)
        return words + taken + self._theme.px(30) <= foot.width()
