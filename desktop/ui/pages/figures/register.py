"""The register on the screen: values aligned on their last digit, "dont" under their whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.controls.drawing import ground, icon, line, ring, smooth, wrapped
from desktop.ui.controls.lists import RecordList
from desktop.ui.controls.rows import Row
from desktop.ui.pages.figures.rows import FigureRow
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_LEVEL = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_HEADING, _ROW = 32, 50


class Register(RecordList):
    """The list of figures; Alt+Shift+→ asks to "indent", Alt+Shift+← to "outdent"."""

    def __init__(self, theme: Theme, *, pasted: Callable[[], object]) -> None:
        super().__init__(theme, tr("Chiffres"))
        self._drawn = _Drawn(theme)
        self.setItemDelegate(self._drawn)
        self._pasted = pasted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make a figure a "dont" of the one above, or take it out again."""
        levels = {Qt.Key.Key_Right: "indent", Qt.Key.Key_Left: "outdent"}
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == _LEVEL and key in levels:
            self.asked.emit(levels[key])
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._pasted()
            event.accept()
        else:
            super().keyPressEvent(event)


class _Drawn(QStyledItemDelegate):
    """How a figure looks in the register."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(
        self, _: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A heading, or two lines."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        return QSize(self._theme.px(120), self._theme.px(_ROW if row.id else _HEADING))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        smooth(painter)
        place = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if isinstance(row, FigureRow):
            self._paint_figure(painter, place, row, option.state)
        else:
            theme = self._theme
            room = place.adjusted(theme.px(14), theme.px(6), -theme.px(14), 0)
            line(painter, room, row.title, theme.font("second", 600), theme.colour("ink2"))
        painter.restore()

    def _paint_figure(
        self, painter: QPainter, place: QRectF, row: FigureRow, state: QStyle.StateFlag
    ) -> None:
        theme = self._theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            ground(painter, place, theme.colour("select" if selected else "sunken"))
        if state & QStyle.StateFlag.State_HasFocus:
            ring(painter, place, theme)
        # Three columns: the value ends the first, what it counts begins the second.
        digits = place.x() + min(place.width() * 0.36, theme.px(280))
        second = place.x() + min(place.width() * 0.63, theme.px(600))
        right = place.right() - theme.px(14)
        if row.sign:
            middle = place.center().y()
            icon(painter, theme, row.sign, right - theme.px(16), middle, ink="warn", size=16)
            right -= theme.px(26)
        left = place.x() + theme.px(14)
        ink = theme.colour("accent" if selected else "ink")
        font = theme.font("lead" if row.worded else "figure", 600, tabular=True)
        align = Qt.AlignmentFlag.AlignRight
        room = QRectF(left, place.y(), digits - left, place.height())
        width = line(painter, room, row.value, font, ink, align=align)
        room.setRight(digits - width - theme.px(10))
        if row.depth:
            # No deeper than the value leaves room for: digits are never cut.
            deepest = room.right() - theme.px(44)
            room.setLeft(self._paint_elbow(painter, place, left, deepest, row.depth))
        if room.width() > theme.px(16):
            small = theme.font("second")
            line(painter, room, row.before, small, theme.colour("ink2"), align=align)
        start = digits + theme.px(8)
        room = QRectF(start, place.y(), second - start - theme.px(12), place.height())
        self._paint_counted(painter, room, row)
        self._paint_known(painter, QRectF(second, place.y(), right - second, place.height()), row)

    def _paint_elbow(
        self, painter: QPainter, place: QRectF, left: float, deepest: float, depth: int
    ) -> float:
        """The line from a whole to its "dont"; where the words begin."""
        theme = self._theme
        x = max(left, min(left + theme.px(20) * depth, deepest))
        middle, curve = place.center().y() + theme.px(2), theme.px(5)
        path = QPainterPath(QPointF(x, place.top()))
        path.lineTo(x, middle - curve)
        path.quadTo(x, middle, x + curve, middle)
        path.lineTo(x + theme.px(14), middle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("edge"), 1.5))
        painter.drawPath(path)
        return x + theme.px(18)

    def _paint_counted(self, painter: QPainter, room: QRectF, row: FigureRow) -> None:
        """What is counted, on two lines where one is too short."""
        theme = self._theme
        font = theme.font("body")
        lines = wrapped(row.what, font, room.width())
        pitch = theme.px(19)
        top = room.center().y() - pitch * len(lines) / 2
        for rank, words in enumerate(lines):
            place = QRectF(room.x(), top + rank * pitch, room.width(), pitch)
            line(painter, place, words, font, theme.colour("ink"))

    def _paint_known(self, painter: QPainter, room: QRectF, row: FigureRow) -> None:
        """Where it was counted, and by whom."""
        theme = self._theme
        below = theme.colour("warn" if row.warns else "ink3")
        lines = [
            (row.context, theme.font("second"), theme.colour("ink")),
            (row.aside, theme.font("small"), below),
        ]
        shown = [each for each in lines if each[0]]
        pitch = theme.px(20)
        top = room.center().y() - pitch * len(shown) / 2
        for rank, (words, font, ink) in enumerate(shown):
            place = QRectF(room.x(), top + rank * pitch, room.width(), pitch)
            line(painter, place, words, font, ink)
