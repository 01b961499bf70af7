"""What one can do from the start page: a card with a sign, two lines and a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, icon, line, ring, smooth
from desktop.ui.frame.commands import command
from desktop.ui.keys import key_name
from desktop.ui.theme import Theme

_ROOM = 300  # in fewer pixels, the words come before the key


@dataclass(frozen=True)
class Offer:
    """What a card offers: the command it runs, its words, and whether it is the first of them."""

    command: str
    title: str
    context: str
    first: bool = False


class Choice(Tile):
    """A card that runs a command."""

    def __init__(self, theme: Theme, offer: Offer, run: Callable[[str], None]) -> None:
        super().__init__(theme, offer.title)
        self._offer = offer
        asked = command(offer.command)
        self._icon = asked.icon
        self._key = key_name(asked.keys[0]) if asked.keys else ""
        self.setAccessibleDescription(" ".join(filter(None, (offer.context, self._key))))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _=False: run(offer.command))

    def sizeHint(self) -> QSize:
        """Two lines and their margins."""
        return QSize(self.theme.px(400), self.theme.px(66))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        theme, painter, offer = self.theme, QPainter(self), self._offer
        smooth(painter)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if offer.first:
            ground(painter, place, theme.colour("select" if self.hovered else "soft"), radius=10)
        else:
            fill = theme.colour("sunken" if self.hovered else "raised")
            ground(painter, place, fill, radius=10, edge=theme.colour("line"))
        if self.hasFocus():
            ring(painter, place, theme, radius=10)
        side = theme.px(38)
        sign = QRectF(place.x() + theme.px(14), place.center().y() - side / 2, side, side)
        ground(painter, sign, theme.colour("accentfill" if offer.first else "soft"), radius=8)
        ink = "onaccent" if offer.first else "accent"
        x = sign.center().x() - theme.px(20) / 2
        icon(painter, theme, self._icon, x, sign.center().y(), ink=ink, size=20)
        self._paint_words(painter, place.adjusted(theme.px(66), 0, -theme.px(16), 0))

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        theme = self.theme
        key = theme.font("second")
        wide = room.width() >= theme.px(_ROOM)
        width = QFontMetricsF(key).horizontalAdvance(self._key) if wide else 0
        place = QRectF(room.right() - width, room.y(), width + 1, room.height())
        if wide:
            line(painter, place, self._key, key, theme.colour("ink3"))
        above = QRectF(room.x(), room.y() + theme.px(11), room.width(), theme.px(23))
        beside = above.adjusted(0, 0, -width - theme.px(8), 0)
        line(painter, beside, self._offer.title, theme.font_of(16, 600), theme.colour("ink"))
        below = beside.translated(0, theme.px(22))
        line(painter, below, self._offer.context, theme.font("second"), theme.colour("ink2"))
