"""The pages of the minutes, small, beside the one that is read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.ui.controls.drawing import ground, line, smooth
from desktop.ui.pages.minutes.leaves import Leaves
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_WIDTH: Final = 74
_NUMBER: Final = 26


class Thumbnails(QListWidget):
    """One small page for each; choosing one shows it (``currentRowChanged``)."""

    def __init__(self, theme: Theme, leaves: Leaves) -> None:
        super().__init__()
        self._theme, self._leaves = theme, leaves
        self.setObjectName("thumbnails")
        self.setAccessibleName(tr("Pages en petit"))
        self.setStyleSheet("#thumbnails { background: transparent; }")
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setFixedWidth(theme.px(_WIDTH + 44))
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Painter(theme, leaves, self))
        leaves.replaced.connect(self._fill)
        leaves.drawn.connect(lambda _: self.viewport().update())

    def choose(self, page: int) -> None:
        """Show a page as the one in sight, without telling."""
        with QSignalBlocker(self):
            self.setCurrentRow(page)
        self.viewport().update()

    def _fill(self) -> None:
        with QSignalBlocker(self):
            while self.count() > self._leaves.count:
                self.takeItem(self.count() - 1)
            while self.count() < self._leaves.count:
                item = QListWidgetItem(tr("Page {n}").format(n=self.count() + 1))
                self.addItem(item)
        self.viewport().update()


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, leaves: Leaves, parent: Thumbnails) -> None:
        super().__init__(parent)
        self._theme, self._leaves, self._list = theme, leaves, parent

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As tall as the page, and its number under it."""
        width = self._theme.px(_WIDTH)
        height = self._leaves.size(width).height()
        return QSize(width + self._theme.px(20), height + self._theme.px(_NUMBER + 12))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the page and its number."""
        theme, page = self._theme, index.row()
        painter.save()
        smooth(painter)
        state: QStyle.StateFlag = option.state
        rect = option.rect
        width = theme.px(_WIDTH)
        size = self._leaves.size(width)
        place = QRectF(rect.x() + theme.px(10), rect.y() + theme.px(6), width, size.height())
        painter.fillRect(place, QColor(Qt.GlobalColor.white))
        image = self._leaves.image(page, round(width * self._list.devicePixelRatioF()))
        if image is not None:
            painter.drawImage(place, image)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground(painter, place, None, radius=1, edge=theme.colour("line"))
        if chosen:
            edge = "focus" if self._list.hasFocus() else "accent"
            around = place.adjusted(-5, -5, 5, 5)
            ground(painter, around, None, radius=4, edge=theme.colour(edge), width=2)
        number = QRectF(place.left(), place.bottom() + 5, width, theme.px(_NUMBER - 4))
        ink = theme.colour("accent" if chosen else "ink2")
        font = theme.font("small", 600 if chosen else 400)
        line(painter, number, str(page + 1), font, ink, align=Qt.AlignmentFlag.AlignHCenter)
        painter.restore()
