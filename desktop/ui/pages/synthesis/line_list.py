"""The lines of a synthesis: numbered, as tall as their words, one of them open to be typed in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.model.record import Id
from desktop.ui.controls.drawing import ground, line, ring, smooth, wrapped
from desktop.ui.controls.lists import RecordList
from desktop.ui.controls.rows import Row
from desktop.ui.theme import Theme

LEFT = 44
"""Where the words of a line begin, after its number."""

_PADDING = 7
_ASIDE = 96
_MOST = 6  # lines of text of a line that is not open
_Index = QModelIndex | QPersistentModelIndex


class LineList(RecordList):
    """Lines in order; ``opened`` gives the one a click wants to type in.

    It is as tall as its lines: what holds it scrolls.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._theme = theme
        self._open: tuple[Id, QWidget] | None = None
        self._faces = _Faces(self, theme)
        self.setItemDelegate(self._faces)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._click)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show lines, and take their height."""
        super().show_rows(rows)
        self.fit()

    def open_in(self, id_: Id, editor: QWidget) -> None:
        """Show what types a line in its place."""
        self.close_line()
        self._open = id_, editor
        editor.setParent(self.viewport())
        editor.installEventFilter(self)
        editor.show()
        self.fit()

    def close_line(self) -> None:
        """Show all lines closed; what typed one is let go."""
        if self._open is None:
            return
        _, editor = self._open
        self._open = None
        editor.removeEventFilter(self)
        editor.hide()
        editor.deleteLater()
        self.fit()

    def height_of(self, id_: Id) -> int:
        """The height of the line that is open; nothing for the others."""
        if self._open is None or self._open[0] != id_:
            return 0
        editor = self._open[1]
        layout = editor.layout()
        return layout.totalSizeHint().height() if layout is not None else editor.height()

    def fit(self) -> None:
        """Be as tall as the lines, and put what types one in its place."""
        if self._open is not None:
            self._open[1].setFixedWidth(max(1, self.viewport().width()))
        self.scheduleDelayedItemsLayout()
        model = self.model()
        heights = [self._faces.height(model.index(rank, 0)) for rank in range(model.rowCount())]
        self.setFixedHeight(sum(heights) + 2)
        if self._open is None:
            return
        shown = self.shown()
        id_, editor = self._open
        if id_ in shown:
            rank = shown.index(id_)
            editor.setGeometry(0, sum(heights[:rank]), self.viewport().width(), heights[rank])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for what is typed."""
        if (
            event.type() is QEvent.Type.LayoutRequest
            and self._open is not None
            and watched is self._open[1]
        ):
            self.fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to what is around what no list knows."""
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        if QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            row: Row = index.data(Qt.ItemDataRole.UserRole)
            self.opened.emit(row.id)


class _Faces(QStyledItemDelegate):
    """How a line looks while it is not open."""

    def __init__(self, lines: LineList, theme: Theme) -> None:
        super().__init__(lines)
        self._lines, self._theme = lines, theme
        self._broken: dict[tuple[str, float], tuple[str, ...]] = {}

    def sizeHint(self, _: QStyleOptionViewItem, index: _Index) -> QSize:
        """As tall as the words."""
        return QSize(self._theme.px(120), self.height(index))

    def height(self, index: _Index) -> int:
        """The height of a line."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        theme = self._theme
        tall = self._lines.height_of(row.id)
        if tall:
            return tall
        spacing = theme.font("lead").pixelSize() * 1.3
        return round(len(self._words(row)) * spacing) + 2 * theme.px(_PADDING)

    def _words(self, row: Row) -> tuple[str, ...]:
        theme = self._theme
        room = self._lines.viewport().width() - theme.px(LEFT + 12 + (_ASIDE if row.aside else 0))
        known = self._broken.get((row.title, room))
        if known is None:
            known = wrapped(row.title, theme.font("lead"), room, _MOST) or ("",)
            self._broken[row.title, room] = known
        return known

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        if self._lines.height_of(row.id):
            return
        theme = self._theme
        painter.save()
        smooth(painter)
        place = QRectF(option.rect).adjusted(1, 1, -1, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            ground(painter, place, theme.colour("select" if selected else "sunken"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            ring(painter, place, theme)
        font = theme.font("lead")
        spacing = font.pixelSize() * 1.3
        top = place.y() - 1 + theme.px(_PADDING)
        number = QRectF(place.x(), top, theme.px(LEFT - 14), spacing)
        bold = theme.font("lead", 600, tabular=True)
        right = Qt.AlignmentFlag.AlignRight
        line(painter, number, str(index.row() + 1), bold, theme.colour("accent"), align=right)
        ink = theme.colour("ink")
        for rank, words in enumerate(self._words(row)):
            room = QRectF(place.x() + theme.px(LEFT), top + rank * spacing, place.width(), spacing)
            line(painter, room, words, font, ink)
        if row.aside:
            aside = QRectF(place.right() - theme.px(_ASIDE + 8), top, theme.px(_ASIDE), spacing)
            line(painter, aside, row.aside, theme.font("small"), theme.colour("ink3"), align=right)
        painter.restore()
