"""Avatars, chips and keycaps: small things that stand for somebody, a value or a state."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.controls.drawing import ground, icon, line, smooth
from desktop.ui.theme import Theme


def draw_avatar(
    painter: QPainter,
    theme: Theme,
    place: QRectF,
    initials: str,
    rank: int,
    *,
    photo: QPixmap | None = None,
) -> None:
    """Somebody: their photo cut round, else their initials on the tint of their rank."""
    ink, paper = theme.tint(rank)
    painter.save()
    smooth(painter)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paper)
    painter.drawEllipse(place)
    if photo is not None and not photo.isNull():
        edge = QPainterPath()
        edge.addEllipse(place)
        painter.setClipPath(edge, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(place, photo, QRectF(photo.rect()))
    else:
        font = QFont(theme.font_of(15, 600))
        font.setPixelSize(max(8, round(place.height() * 0.4)))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), initials)
    painter.restore()


def draw_logo(painter: QPainter, theme: Theme, place: QRectF, logo: QPixmap) -> None:
    """A logo, whole, on the white of paper, which logos are drawn for."""
    painter.save()
    smooth(painter)
    ground(painter, place, QColor(Qt.GlobalColor.white), radius=7, edge=theme.colour("line"))
    room = place.adjusted(4, 4, -4, -4)
    size = logo.deviceIndependentSize()
    scale = min(room.width() / size.width(), room.height() / size.height())
    shown = QRectF(0, 0, size.width() * scale, size.height() * scale)
    shown.moveCenter(room.center())
    painter.drawPixmap(shown, logo, QRectF(logo.rect()))
    painter.restore()


class Chip(QWidget):
    """A value, or a state with its sign and its word."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        sign: str = "",
        ink: str = "ink2",
        paper: str = "sunken",
        weight: int = 400,
    ) -> None:
        super().__init__()
        self._theme, self._text, self._sign = theme, text, sign
        self._ink, self._paper, self._weight = ink, paper, weight
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        metrics = QFontMetricsF(self._theme.font("small", self._weight))
        sign = self._theme.px(19) if self._sign else 0
        width = metrics.horizontalAdvance(self._text) + self._theme.px(19) + sign
        return QSize(round(width), self._theme.px(24))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        theme, painter, place = self._theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        ground(painter, place, theme.colour(self._paper), radius=place.height() / 2)
        left = float(theme.px(9))
        if self._sign:
            middle = place.center().y()
            icon(painter, theme, self._sign, left - 2, middle, ink=self._ink, size=14)
            left += theme.px(17)
        font = theme.font("small", self._weight)
        line(painter, place.adjusted(left, 0, 0, 0), self._text, font, theme.colour(self._ink))


class Sign(QWidget):
    """An icon that is no button."""

    def __init__(self, theme: Theme, name: str, ink: str = "ink2", size: float = 18) -> None:
        super().__init__()
        self._theme, self._name, self._token, self._size = theme, name, ink, size
        self.setFixedSize(theme.px(size), theme.px(size))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        middle = self.height() / 2
        icon(painter, self._theme, self._name, 0, middle, ink=self._token, size=self._size)
