"""The card of a session: painted, pressed, dragged."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop.model.record import Id
from desktop.ui.controls.badges import draw_avatar
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, hatched, icon, line, ring, smooth, wrapped
from desktop.ui.controls.labels import as_tooltip
from desktop.ui.pages.programme.faces import Face
from desktop.ui.theme import Theme

_SIDE, _TOP, _LINE, _SMALL, _AVATAR = 18, 12, 22, 20, 24
_HATCH = 9
_WORDS = 72  # below that, portraits speak alone
_MORE = 34  # the room of the button "…"


class Hands(Protocol):
    """What a card tells of the pointer, and where it gets its portraits."""

    def press(self, id_: Id, event: QMouseEvent) -> None:
        """The button goes down on a card."""

    def release(self, id_: Id, event: QMouseEvent) -> None:
        """It goes up again, without having dragged."""

    def drag(self, id_: Id) -> None:
        """The card is being dragged."""

    def edit(self, id_: Id) -> None:
        """The title is to be typed."""

    def hover(self, id_: Id) -> None:
        """The pointer is over it."""

    def photo(self, picture: Id, size: int) -> QPixmap | None:
        """A portrait."""


class Card(Tile):
    """A session of the programme, as it is painted."""

    def __init__(self, theme: Theme, face: Face, hands: Hands, parent: QWidget) -> None:
        super().__init__(theme, face.told, parent)
        self.setCheckable(True)
        self._hands = hands
        self._pressed_at: QPoint | None = None
        self.chosen = False
        self.face = face
        self.show_face(face)

    def show_face(self, face: Face) -> None:
        """Show a session, or what is now said of it."""
        self.face = face
        self.setAccessibleName(face.told)
        self.setToolTip(as_tooltip(face.told))
        self.update()

    def show_chosen(self, *, chosen: bool) -> None:
        """Show whether it is one of those chosen."""
        if chosen != self.chosen:
            self.chosen = chosen
            self.setChecked(chosen)
            self.update()

    def nextCheckState(self) -> None:
        """Who is chosen is said by the board, not by each press."""

    # --- size -------------------------------------------------------------------------------------

    def height_for(self, width: int) -> int:
        """How tall it is at a width."""
        theme, face = self.theme, self.face
        height = 2 * theme.px(_TOP) + len(self._title(width)) * theme.px(_LINE)
        if self._above:
            height += theme.px(_SMALL)
        if face.held or face.people:
            below = _AVATAR if face.people else _SMALL
            height += theme.px(below) + theme.px(3)
        height += (len(face.notes) + bool(face.place)) * theme.px(_SMALL)
        return height + (theme.px(_HATCH) if face.overrun else 0)

    def sizeHint(self) -> QSize:
        """As tall as its words."""
        return QSize(self.theme.px(320), self.height_for(self.theme.px(320)))

    def title_place(self) -> QRect:
        """Where the title stands, and is typed."""
        theme, inset = self.theme, self.theme.px(6)
        top = theme.px(_TOP) + (theme.px(_SMALL) if self._above else 0)
        left = theme.px(_SIDE) - inset
        lines = len(self._title(self.width()))  # all of them, lest one show under the field
        height = max(lines * theme.px(_LINE) + theme.px(10), 24)
        return QRect(left, top - theme.px(5), self.width() - 2 * left, height)

    @property
    def _above(self) -> str:
        """What stands small above the title of a session that runs beside others."""
        face = self.face
        if face.tint is None:
            return ""
        return " · ".join(part for part in (face.number, face.aside, face.overrun) if part)

    def _title(self, width: int) -> tuple[str, ...]:
        room = width - 2 * self.theme.px(_SIDE) - self._aside_width()
        return wrapped(
            self.face.title, self._title_font(), room, 2 if self.face.tint is None else 3
        ) or ("",)

    def _title_font(self) -> QFont:
        return self.theme.font("body", 600 if self.face.titled else 400)

    def _aside_width(self) -> int:
        """The room that what stands at the right of the title takes from it."""
        theme, face = self.theme, self.face
        if face.tint is not None:
            return 0 if self._above else theme.px(_MORE - _SIDE)
        aside = QFontMetricsF(theme.font("second", tabular=True)).horizontalAdvance(face.aside)
        over = QFontMetricsF(theme.font("second", 600)).horizontalAdvance(face.overrun)
        return round(aside + over) + theme.px(
            24 if face.aside or face.overrun else _MORE - _SIDE + 4
        )

    # --- painting ---------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        theme, face, painter = self.theme, self.face, QPainter(self)
        smooth(painter)
        place = QRectF(self.rect())
        ink = self._paint_ground(painter, place)
        room = place.adjusted(theme.px(_SIDE), theme.px(_TOP), -theme.px(_SIDE), -theme.px(_TOP))
        top = room.top()
        if self._above:
            row = QRectF(room.x(), top, room.width() - theme.px(_MORE - _SIDE), theme.px(18))
            line(painter, row, self._above, theme.font("small", 600), ink)
            top += theme.px(_SMALL)
        elif face.tint is None:
            self._paint_aside(painter, QRectF(room.x(), top, room.width(), theme.px(_LINE)))
        title_ink = theme.colour("ink" if face.titled else "ink3")
        for text in self._title(self.width()):
            line(painter, QRectF(room.x(), top, room.width(), theme.px(_LINE)), text,
                 self._title_font(), title_ink)  # fmt: skip
            top += theme.px(_LINE)
        top = self._paint_held(painter, room, top + theme.px(3))
        if face.place:
            row = QRectF(room.x(), top, room.width(), theme.px(_SMALL))
            line(painter, row, face.place, theme.font("second"), theme.colour("ink2"))
            top += theme.px(_SMALL)
        for note in face.notes:
            middle = top + theme.px(_SMALL) / 2
            icon(painter, theme, "warning", room.x() - 1, middle, ink="warn", size=15)
            row = QRectF(room.x() + theme.px(20), top, room.width() - theme.px(20),
                         theme.px(_SMALL))  # fmt: skip
            line(painter, row, note, theme.font("small"), theme.colour("warn"))
            top += theme.px(_SMALL)
        if self.hovered and face.tint is None:
            icon(painter, theme, "grip", theme.px(2), place.center().y(), ink="ink3", size=14)
        painter.end()

    def _paint_ground(self, painter: QPainter, place: QRectF) -> QColor:
        """Draw what is under the words; the ink of what stands small on it."""
        theme, face = self.theme, self.face
        radius = theme.px(10)
        ink, paper = theme.colour("ink2"), theme.colour("canvas")
        edge = None if face.tint is not None else theme.colour("line")
        if face.tint is not None:
            ink, paper = theme.tint(face.tint)
        if self.chosen:
            paper = paper if face.tint is not None else theme.colour("soft")
            edge = theme.colour("accent")
        elif self.hovered and face.tint is None:
            edge = theme.colour("edge")
        width = 1.5 if self.chosen else 1
        ground(painter, place, paper, radius=radius, edge=edge, width=width)
        if face.overrun:
            band = place.adjusted(theme.px(8), 0, -theme.px(8), -theme.px(3))
            band.setTop(band.bottom() - theme.px(_HATCH - 3))
            hatched(painter, band, theme.colour("bad"), theme.colour("badsoft"), theme.px(7))
        if self.ringed and self.hasFocus():
            ring(painter, place, theme, radius)
        return ink

    def _paint_aside(self, painter: QPainter, row: QRectF) -> None:
        """Say at the right how long, where, and what runs over; leave room for the button."""
        theme, face = self.theme, self.face
        right = theme.px(_MORE - _SIDE + 4) if self.hovered or self.chosen else 0
        row = row.adjusted(max(0.0, row.width() - self._aside_width() - right), 0, -right, 0)
        align = Qt.AlignmentFlag.AlignRight
        wide = line(
            painter, row, face.aside, theme.font("second", tabular=True), theme.colour("ink2"),
            align=align,
        )  # fmt: skip
        if face.overrun:
            row = row.adjusted(0, 0, -wide - (theme.px(10) if wide else 0), 0)
            line(painter, row, face.overrun, theme.font("second", 600), theme.colour("bad"),
                 align=align)  # fmt: skip

    def _paint_held(self, painter: QPainter, room: QRectF, top: float) -> float:
        theme, face = self.theme, self.face
        if not face.held and not face.people:
            return top
        height = theme.px(_AVATAR if face.people else _SMALL)
        left = room.x()
        for someone in face.people:
            size = theme.px(_AVATAR)
            if left + size > room.right():
                break
            photo = self._hands.photo(someone.photo, round(size * self.devicePixelRatioF()))
            draw_avatar(painter, theme, QRectF(left, top, size, size), someone.initials,
                        someone.tint, photo=photo)  # fmt: skip
            left += size + theme.px(5)
        if face.people:
            left += theme.px(3)
        row = QRectF(left, top, room.right() - left, height)
        if row.width() >= theme.px(_WORDS) or not face.people:
            line(painter, row, face.held, theme.font("second"), theme.colour("ink2"))
        return top + height

    # --- pointer and keys -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it, alone or with others."""
        self._pressed_at = event.position().toPoint()
        self._hands.press(self.face.id, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag it."""
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position().toPoint() - self._pressed_at
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self._hands.drag(self.face.id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it alone, where it was one of several that were not dragged."""
        if self._pressed_at is not None:
            self._pressed_at = None
            self._hands.release(self.face.id, event)

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
        """Type its title."""
        self._hands.edit(self.face.id)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Bring its button."""
        self._hands.hover(self.face.id)
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the board."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the board."""
        event.ignore()
