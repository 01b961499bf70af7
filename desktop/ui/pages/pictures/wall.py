"""The wall of pictures: thumbnails in the order of the day, each over its caption."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.model.findings import Picture
from desktop.ui.controls.drawing import ground, icon, line, ring, smooth
from desktop.ui.controls.lists import RecordList
from desktop.ui.controls.rows import Row
from desktop.ui.desk import Desk
from desktop.ui.pages.pictures.thumbnails import Thumbnails
from desktop.ui.photos import around
from desktop.ui.theme import Theme

_WIDTH, _HEIGHT, _PAD = 180, 135, 8
_WORDS = 44  # two lines


class Wall(RecordList):
    """Thumbnails of pictures; ``asked`` gives "preview" for the space bar too."""

    def __init__(self, desk: Desk, name: str, thumbnails: Thumbnails) -> None:
        super().__init__(desk.theme, name)
        # Lines that wrap, rather than the mode for icons: things then drop between others.
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self._thumbs = _Thumbs(desk, thumbnails)
        self.setItemDelegate(self._thumbs)
        thumbnails.ready.connect(lambda _: self.viewport().update())

    def is_after(self, point: QPointF, place: QRectF) -> bool:
        """What is dropped on the right half of a picture goes after it."""
        return point.x() > place.center().x()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See a picture large with the space bar."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.asked.emit("preview")
            event.accept()
        else:
            super().keyPressEvent(event)


class _Thumbs(QStyledItemDelegate):
    """How a picture looks on the wall."""

    def __init__(self, desk: Desk, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._desk, self._thumbnails = desk, thumbnails

    def sizeHint(self, _: QStyleOptionViewItem, __: QModelIndex | QPersistentModelIndex) -> QSize:
        """A picture and two lines of words."""
        px = self._desk.theme.px
        return QSize(px(_WIDTH + 2 * _PAD), px(_HEIGHT + 2 * _PAD + _WORDS))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a picture."""
        theme = self._desk.theme
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        smooth(painter)
        whole = QRectF(option.rect).adjusted(1, 1, -1, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            ground(painter, whole, theme.colour("select" if selected else "sunken"), radius=10)
        if option.state & QStyle.StateFlag.State_HasFocus:
            ring(painter, whole, theme, 10)
        pad = theme.px(_PAD)
        place = QRectF(whole.x() + pad, whole.y() + pad, whole.width() - 2 * pad, theme.px(_HEIGHT))
        self._paint_picture(painter, place, self._desk.event.get(Picture, row.id))
        if row.sign:
            _paint_sign(painter, theme, place, row)
        words = QRectF(place.x(), place.bottom() + theme.px(4), place.width(), theme.px(20))
        below = words.translated(0, words.height())
        ink = theme.colour("ink3" if row.icon else "ink")
        font = theme.font("second", 400 if row.icon else 600)
        rest = "" if row.context else _beyond(row.title, font, words.width())
        line(painter, words, row.title[: len(row.title) - len(rest)], font, ink)
        line(painter, below, rest, font, ink)
        line(painter, below, row.context, theme.font("small"), theme.colour("ink3"))
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRectF, picture: Picture | None) -> None:
        theme = self._desk.theme
        ratio = painter.device().devicePixelRatioF()
        room = (place.size() * ratio).toSize()
        content = picture.content if picture is not None else ""
        image = self._thumbnails.filling(content, room) if content else None
        painter.save()
        edge = QPainterPath()
        edge.addRoundedRect(place, 4, 4)
        painter.setClipPath(edge)
        painter.fillRect(place, theme.colour("paper"))
        if picture is not None and image is not None and not image.isNull():
            x, y = picture.focus or (0.5, 0.5)
            part = around(image.size(), place.size().toSize(), float(x), float(y))
            painter.drawImage(place, image, part)
        elif image is not None or not content:  # its bytes are not there
            size = theme.px(28)
            left = place.center().x() - size / 2
            icon(painter, theme, "pictures", left, place.center().y(), ink="ink3", size=28)
        painter.restore()
        ground(painter, place, None, radius=4, edge=theme.colour("line"))


def _beyond(text: str, font: QFont, width: float) -> str:
    """What of a text has no room in a first line."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    length = first.textLength()
    layout.endLayout()
    return text[length:]


def _paint_sign(painter: QPainter, theme: Theme, place: QRectF, row: Row) -> None:
    """What is missing, told on the picture."""
    font = theme.font("small", 600)
    width = QFontMetricsF(font).horizontalAdvance(row.sign_says) + theme.px(38)
    height, gap = theme.px(24), theme.px(6)
    room = place.width() - 2 * gap
    chip = QRectF(place.x() + gap, place.bottom() - gap - height, min(width, room), height)
    ground(painter, chip, theme.colour("warnsoft"), radius=height / 2)
    icon(painter, theme, row.sign, chip.x() + theme.px(8), chip.center().y(), ink="warn", size=14)
    words = chip.adjusted(theme.px(27), 0, -theme.px(6), 0)
    line(painter, words, row.sign_says, font, theme.colour("warn"))
