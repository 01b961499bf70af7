"""How a recent day looks: its cover, three lines, a pin, and the verb that opens it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.controls.drawing import ground, icon, line, ring, smooth
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.ui.frame.start.recents import Day

_HEIGHT, _COVER, _MARGIN = 80, (111, 62), 10
_ROOM = 480  # a narrower row is opened by a double click, and pinned from its menu


class Spot(Enum):
    """What stands under the pointer in a row."""

    ROW = auto()
    PIN = auto()
    OPEN = auto()


class DayDelegate(QStyledItemDelegate):
    """Draws recent days."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _: QStyleOptionViewItem, __: QModelIndex | QPersistentModelIndex) -> QSize:
        """As tall as a cover and its margins."""
        return QSize(self._theme.px(240), self._theme.px(_HEIGHT))

    def spot(self, row: QRect, at: QPointF) -> Spot:
        """What stands at a place of a row."""
        place = QRectF(row)
        if place.width() < self._theme.px(_ROOM):
            return Spot.ROW
        if self._open(place).contains(at):
            return Spot.OPEN
        return Spot.PIN if self._pin(place).contains(at) else Spot.ROW

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        day: Day = index.data(Qt.ItemDataRole.UserRole)
        theme, state = self._theme, option.state
        place = QRectF(option.rect)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        smooth(painter)
        if chosen or hovered:
            ground(painter, place, theme.colour("select" if chosen else "sunken"), radius=10)
        if state & QStyle.StateFlag.State_HasFocus:
            ring(painter, place, theme, radius=10)
        self._paint_cover(painter, place, day)
        wide = place.width() >= theme.px(_ROOM)
        acts = wide and (chosen or hovered)
        if acts:
            self._paint_open(painter, self._open(place))
        pinned = day.recent.pinned
        if acts or pinned:
            ink = "accent" if pinned else "ink3"
            pin = self._pin(place)
            x = pin.center().x() - theme.px(9)
            icon(painter, theme, "pin", x, pin.center().y(), ink=ink, size=18)
        left = theme.px(_MARGIN + _COVER[0] + 16)
        room = place.adjusted(left, theme.px(9), 0, -theme.px(9))
        shown = self._pin(place).left() if acts or pinned else place.right()
        room.setRight(shown - theme.px(8))
        self._paint_words(painter, room, day)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRectF, day: Day) -> None:
        theme = self._theme
        lines = [
            (day.title, theme.font_of(16, 600), "ink"),
            (day.below, theme.font("second"), "ink2"),
            (day.state, theme.font("small"), "ink3"),
        ]
        shown = [each for each in lines if each[0]]
        height = room.height() / 3
        top = room.center().y() - height * len(shown) / 2
        for rank, (text, font, ink) in enumerate(shown):
            place = QRectF(room.x(), top + rank * height, room.width(), height)
            line(painter, place, text, font, theme.colour(ink))

    def _paint_cover(self, painter: QPainter, row: QRectF, day: Day) -> None:
        theme = self._theme
        width, height = theme.px(_COVER[0]), theme.px(_COVER[1])
        place = QRectF(row.x() + theme.px(_MARGIN), row.center().y() - height / 2, width, height)
        edge = QPainterPath()
        edge.addRoundedRect(place, 4, 4)
        painter.save()
        if not day.there:
            painter.setOpacity(0.55)
        if day.cover is None:
            ground(painter, place, theme.colour("sunken"), radius=4)
            x = place.center().x() - theme.px(13)
            icon(painter, theme, "tablee", x, place.center().y(), ink="ink3", size=26)
        else:
            painter.setClipPath(edge, Qt.ClipOperation.IntersectClip)
            ratio = painter.device().devicePixelRatioF()
            drawn = day.cover.scaled(
                round(width * ratio),
                round(height * ratio),
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawPixmap(place, drawn, QRectF(drawn.rect()))
        painter.restore()
        ground(painter, place, None, radius=4, edge=theme.colour("line"))

    def _paint_open(self, painter: QPainter, place: QRectF) -> None:
        theme = self._theme
        ground(painter, place, theme.colour("raised"), radius=7, edge=theme.colour("line"))
        centre = Qt.AlignmentFlag.AlignHCenter
        line(painter, place, tr("Ouvrir"), theme.font("body"), theme.colour("ink"), align=centre)

    def _open(self, row: QRectF) -> QRectF:
        theme = self._theme
        words = QFontMetricsF(theme.font("body")).horizontalAdvance(tr("Ouvrir"))
        width, height = words + theme.px(28), theme.px(32)
        x = row.right() - theme.px(14) - width
        return QRectF(x, row.center().y() - height / 2, width, height)

    def _pin(self, row: QRectF) -> QRectF:
        side = self._theme.px(32)
        wide = row.width() >= self._theme.px(_ROOM)
        right = self._open(row).left() if wide else row.right()
        x = right - self._theme.px(8) - side
        return QRectF(x, row.center().y() - side / 2, side, side)
