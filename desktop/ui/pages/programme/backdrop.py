"""What stands under and beside the cards: days, hours in the gutter, trays, where one would go."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from desktop.ui.controls.drawing import ground, icon, line, wrapped
from desktop.ui.pages.programme.arrangement import GUTTER, Arrangement, Placed
from desktop.ui.pages.programme.dropping import Spot
from desktop.ui.pages.programme.faces import When
from desktop.ui.theme import Theme
from desktop.ui.wording import tr


def paint_backdrop(painter: QPainter, theme: Theme, laid: Arrangement, seen: QRect) -> None:
    """Draw what is seen of it."""
    for text, place, filled in laid.headings:
        _paint_heading(painter, theme, text, QRectF(place), filled=filled)
    for placed in laid.shelves:
        # The gutter of a low card may reach below it.
        if placed.place.adjusted(0, 0, 0, theme.px(40)).bottom() >= seen.top() and (
            placed.place.top() <= seen.bottom()
        ):
            _paint_when(painter, theme, placed.shelf.when, placed.place.top() + theme.px(12))
            if placed.shelf.is_tray:
                _paint_tray(painter, theme, placed)


def paint_spot(painter: QPainter, theme: Theme, spot: Spot) -> None:
    """Draw where cards that are dragged would go."""
    accent, mark = theme.colour("accent"), QRectF(spot.mark)
    if min(mark.width(), mark.height()) <= 3:
        ground(painter, mark, accent, radius=1)
    else:
        around = mark.adjusted(-4, -4, 4, 4)
        ground(painter, around, None, radius=12, edge=accent, width=2)


def _paint_heading(
    painter: QPainter, theme: Theme, text: str, place: QRectF, *, filled: bool
) -> None:
    room = place.adjusted(0, theme.px(4), 0, -theme.px(8))
    wide = line(painter, room, text, theme.font("heading", 600), theme.colour("ink"))
    if not filled:
        rest = room.adjusted(wide + theme.px(12), theme.px(2), 0, 0)
        line(painter, rest, tr("aucune séance"), theme.font("second"), theme.colour("ink3"))


def _paint_when(painter: QPainter, theme: Theme, when: When, top: float) -> None:
    width = theme.px(GUTTER - 12)
    if when.text:
        ink = theme.colour("accent" if when.is_fixed else "ink")
        font = theme.font("body", 600, tabular=when.is_hour)
        for text in wrapped(when.text, font, width, 2):
            line(painter, QRectF(0, top, width, theme.px(22)), text, font, ink)
            top += theme.px(21)
    if when.says:
        below = QRectF(0, top, width, theme.px(18))
        line(painter, below, when.says, theme.font("small"), theme.colour("ink2"))


def _paint_tray(painter: QPainter, theme: Theme, placed: Placed) -> None:
    place = QRectF(placed.place)
    ground(painter, place, theme.colour("paper"), radius=theme.px(12))
    middle = place.top() + theme.px(19)
    left = place.left() + theme.px(14)
    icon(painter, theme, "workshops", left, middle, ink="ink2", size=16)
    head = QRectF(place.left() + theme.px(38), middle - 11, place.width(), 22)
    line(painter, head, tr("En parallèle"), theme.font("second", 600), theme.colour("ink2"))
