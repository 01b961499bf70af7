"""The point of interest of a picture: what must stay in view, and how the picture looks cut."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.model.findings import Picture
from desktop.model.sentence import Sentence
from desktop.ui.controls.drawing import ground, ring, smooth
from desktop.ui.fields.binding import SEVERAL
from desktop.ui.pages.pictures.thumbnails import Thumbnails
from desktop.ui.photos import around
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

Point: TypeAlias = tuple[Decimal, Decimal]

_MIDDLE: Final[Point] = (Decimal("0.5"), Decimal("0.5"))
_STEP, _STRIDE = Decimal("0.02"), Decimal("0.1")
_EXACT = Decimal("0.001")
_TALLEST = 260
_MOVES: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Interest(QWidget):
    """A picture, whole, with a ring around its point of interest.

    The point is clicked, dragged, or moved by the arrow keys; Delete puts it back in the middle.
    ``moved`` tells of each move, what was given from elsewhere included.
    """

    edited = Signal()
    finished = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, picture: Picture, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._theme, self._picture, self._thumbnails = theme, picture, thumbnails
        self._point: Point | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Point d’intérêt"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thumbnails.ready.connect(self._come)

    # --- as a field -------------------------------------------------------------------------------

    def show_value(self, value: Any) -> None:
        """Show a point."""
        self._point = None if value is SEVERAL else value
        self._tell()

    def value(self) -> Point | None:
        """The point, as parts of the width and of the height from the top left."""
        return self._point

    def show_fault(self, fault: Sentence | None) -> None:
        """No point is wrong."""

    # --- room -------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As wide as the pane."""
        width = self._theme.px(290)
        return QSize(width, self._height(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the picture is at this width."""
        super().resizeEvent(event)
        self.setFixedHeight(self._height(self.width()))

    def _height(self, width: int) -> int:
        height = width * max(1, self._picture.height) / max(1, self._picture.width)
        return max(self._theme.px(32), round(min(height, self._theme.px(_TALLEST))))

    def _place(self) -> QRectF:
        """Where the picture is drawn."""
        shape = QSize(max(1, self._picture.width), max(1, self._picture.height))
        shown = shape.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, shown.width(), shown.height())
        place.moveCenter(QRectF(self.rect()).center())
        return place

    # --- pointing ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the point where one clicks."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._point_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the point follow."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._point_at(event.position())

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """Keep it."""
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the point a little, further with Shift; Delete forgets it."""
        key = Qt.Key(event.key())
        if key in _MOVES and not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            across, down = _MOVES[key]
            x, y = self._point or _MIDDLE
            step = _STRIDE if shift else _STEP
            self._move(x + across * step, y + down * step)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._give(None)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give over where it was put."""
        super().focusOutEvent(event)
        self.finished.emit()

    def _point_at(self, point: QPointF) -> None:
        place = self._place()
        self._move(
            Decimal((point.x() - place.x()) / place.width()),
            Decimal((point.y() - place.y()) / place.height()),
        )

    def _move(self, x: Decimal, y: Decimal) -> None:
        low, high = Decimal(0), Decimal(1)
        self._give(
            (
                min(max(x, low), high).quantize(_EXACT),
                min(max(y, low), high).quantize(_EXACT),
            )
        )

    def _give(self, point: Point | None) -> None:
        if point != self._point:
            self._point = point
            self._tell()
            self.edited.emit()

    def _tell(self) -> None:
        where = tr("au milieu")
        if self._point is not None:
            x, y = (round(part * 100) for part in self._point)
            where = tr("à {x} % de la gauche, à {y} % du haut").format(x=x, y=y)
        self.setAccessibleDescription(where)
        self.update()
        self.moved.emit()

    # --- drawing ----------------------------------------------------------------------------------

    def image(self) -> QImage | None:
        """The picture, once it is there."""
        ratio = self.devicePixelRatioF()
        most = round(self._theme.px(_TALLEST) * 1.7 * ratio)
        return self._thumbnails.fitting(self._picture.content, QSize(most, most))

    def _come(self, content: str) -> None:
        if content == self._picture.content:
            self.update()
            self.moved.emit()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the picture and the ring."""
        theme, painter, place = self._theme, QPainter(self), self._place()
        smooth(painter)
        image = self.image()
        if image is None or image.isNull():
            ground(painter, place, theme.colour("sunken"), radius=4)
        else:
            painter.drawImage(place, image)
        x, y = self._point or _MIDDLE
        at = QPointF(place.x() + float(x) * place.width(), place.y() + float(y) * place.height())
        reach = theme.px(13)
        # Dark and light: one of them is seen on any picture.
        for colour, width in ((Qt.GlobalColor.black, 4.5), (Qt.GlobalColor.white, 2.0)):
            pen = QPen(colour, width)
            if self._point is None:
                pen.setDashPattern([6 / width, 5 / width])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, reach, reach)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), theme, 4)


class Cuts(QWidget):
    """How a picture looks cut round, as a portrait, and wide, as on a slide."""

    def __init__(self, theme: Theme, interest: Interest) -> None:
        super().__init__()
        self._theme, self._interest = theme, interest
        self.setAccessibleName(tr("Recadrages : rond, et large"))
        self.setFixedHeight(theme.px(72))
        interest.moved.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw both."""
        painter, height = QPainter(self), self.height()
        smooth(painter)
        round_one = QRectF(0, 0, height, height)
        wide = QRectF(height + self._theme.px(12), 0, height * 16 / 9, height)
        edge = QPainterPath()
        edge.addEllipse(round_one)
        edge.addRoundedRect(wide, 4, 4)
        painter.setClipPath(edge)
        image = self._interest.image()
        for place in (round_one, wide):
            if image is None or image.isNull():
                painter.fillRect(place, self._theme.colour("sunken"))
                continue
            x, y = self._interest.value() or _MIDDLE
            part = around(image.size(), place.size().toSize(), float(x), float(y))
            painter.drawImage(place, image, part)
