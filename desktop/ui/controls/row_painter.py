"""How the rows of a list look: an avatar or an icon, two lines, what stands at the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.controls.badges import draw_avatar, draw_logo
from desktop.ui.controls.drawing import ground, icon, line, ring, smooth
from desktop.ui.controls.rows import Index, Row
from desktop.ui.theme import Theme


class RowPainter(QStyledItemDelegate):
    """How a row looks."""

    def __init__(self, theme: Theme, *, tall: bool) -> None:
        super().__init__()
        self._theme = theme
        self._tall = tall

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        """One or two lines, or a heading."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        height = 38 if not row.id else 62 if self._tall else 44
        return QSize(self._theme.px(120), self._theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        smooth(painter)
        place = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if row.id:
            self._paint_row(painter, place, row, option.state)
        else:
            self._paint_heading(painter, place, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRectF, row: Row) -> None:
        theme = self._theme
        room = place.adjusted(theme.px(12), theme.px(8), -theme.px(14), 0)
        font, ink = theme.font("small", 600), theme.colour("ink2")
        line(painter, room, row.title, font, ink)
        right = Qt.AlignmentFlag.AlignRight
        line(painter, room, row.aside, theme.font("small"), theme.colour("ink3"), align=right)

    def _paint_row(
        self, painter: QPainter, place: QRectF, row: Row, state: QStyle.StateFlag
    ) -> None:
        theme = self._theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            ground(painter, place, theme.colour("select" if selected else "sunken"))
        if state & QStyle.StateFlag.State_HasFocus:
            ring(painter, place, theme)
        left = self._paint_figure(painter, place, row)
        right = float(theme.px(14))
        if row.sign:
            middle = place.center().y()
            x = place.right() - right - theme.px(16)
            icon(painter, theme, row.sign, x, middle, ink="warn", size=16)
            right += theme.px(24)
        if row.aside:
            room = place.adjusted(left, 0, -right, 0)
            align = Qt.AlignmentFlag.AlignRight
            font = theme.font("small", tabular=True)
            right += line(painter, room, row.aside, font, theme.colour("ink3"), align=align)
            right += theme.px(8)
        room = place.adjusted(left, theme.px(9), -right, -theme.px(9))
        if not row.context:
            line(painter, room, row.title, theme.font("body", 600), theme.colour("ink"))
            return
        half = room.height() / 2
        above = QRectF(room.x(), room.y(), room.width(), half)
        line(painter, above, row.title, theme.font("body", 600), theme.colour("ink"))
        below = above.translated(0, half)
        line(painter, below, row.context, theme.font("second"), theme.colour("ink2"))

    def _paint_figure(self, painter: QPainter, place: QRectF, row: Row) -> float:
        """Draw what stands at the left; where the words begin."""
        theme = self._theme
        size = theme.px(40 if self._tall else 28)
        top = place.center().y() - size / 2
        figure = QRectF(place.x() + theme.px(12), top, size, size)
        if row.logo is not None:
            draw_logo(painter, theme, figure, row.logo)
            return theme.px(12) + size + theme.px(12)
        if row.photo is not None or row.initials:
            draw_avatar(painter, theme, figure, row.initials, row.tint, photo=row.photo)
            return theme.px(12) + size + theme.px(12)
        if row.icon and self._tall:
            ink, paper = theme.tint(-1)
            ground(painter, figure, paper, radius=size / 2)
            x = figure.center().x() - theme.px(10)
            icon(painter, theme, row.icon, x, figure.center().y(), ink=ink.name(), size=20)
            return theme.px(12) + size + theme.px(12)
        if row.icon:
            x = figure.x() + theme.px(4)
            icon(painter, theme, row.icon, x, figure.center().y(), ink="ink2", size=20)
            return theme.px(48)
        return theme.px(14)
