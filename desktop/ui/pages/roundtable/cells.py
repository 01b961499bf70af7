"""The cells of the grid: words as they were said, or nothing yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)

from desktop.model.findings import Agreement, Form
from desktop.model.record import Id, Visibility
from desktop.model.voices import Voice
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, icon, line
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.roundtable.faces import QuoteFace
from desktop.ui.pages.roundtable.tiles import GridTile, Hands
from desktop.ui.pages.roundtable.words import Paragraph
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_SIDE, _TOP, _FOOT = 11, 8, 22
_SIGN: Final = 84
_INKS: Final = {Agreement.AGREED: "good", Agreement.REFUSED: "bad"}


class QuoteTile(GridTile):
    """Some words that were said."""

    def __init__(self, theme: Theme, hands: Hands, theme_id: Id, voice: Voice, record: Id) -> None:
        super().__init__(theme, hands, theme_id, voice)
        self.record = record
        self.face = QuoteFace("")
        self.taken = False
        self._words = Paragraph("", theme.font("body"))

    def show_face(self, face: QuoteFace) -> None:
        """Show the words as they stand."""
        if face != self.face:
            self.face = face
            self._words = Paragraph(face.text, self.theme.font("body"))
            self._tell()

    def take(self, *, on: bool) -> None:
        """Be taken with others, or no more."""
        if on != self.taken:
            self.taken = on
            self._tell()

    def _tell(self) -> None:
        told = self.face.told
        self.say(tr("{what}, choisi").format(what=told) if self.taken else told)

    def height_for(self, width: int) -> int:
        """As tall as its words, and the line under them."""
        theme = self.theme
        words = self._words.height(width - 2 * theme.px(_SIDE))
        return round(words) + 2 * theme.px(_TOP) + theme.px(_FOOT + 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the line under the words opens the menu of what can be said of them."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() is Qt.MouseButton.LeftButton
        at_foot = event.position().y() > self.height() - self.theme.px(_FOOT + _TOP)
        if left and plain and at_foot and self.isDown():
            Tile.mouseReleaseEvent(self, event)  # those taken with it stay so
            self.hands.pop(self)
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the surface of its kind, the words, and what is known of them in signs and words."""
        theme, painter, face = self.theme, self._painter(), self.face
        place = QRectF(self.rect())
        refused = face.status is Agreement.REFUSED and not face.off_record
        fill, edge = ("soft", None) if face.form is Form.VERBATIM else ("canvas", "line")
        if face.off_record:
            fill, edge = "paper", "edge"
        elif refused:
            edge = "bad"
        elif self.hovered and edge is not None:
            edge = "edge"
        ground(
            painter, place, theme.colour(fill), radius=theme.px(10),
            edge=theme.colour(edge) if edge else None, dashed=face.off_record,
        )  # fmt: skip
        if self.taken:
            edged = theme.colour("accent")
            ground(painter, place, None, radius=theme.px(10), edge=edged)
        faint = face.off_record or refused
        painter.setPen(theme.colour("ink2" if faint else "ink"))
        width = self.width() - 2 * theme.px(_SIDE)
        self._words.draw(painter, QPointF(theme.px(_SIDE), theme.px(_TOP)), width)
        self._paint_foot(painter, place)
        self._ring(painter)

    def _paint_foot(self, painter: QPainter, place: QRectF) -> None:
        theme, face = self.theme, self.face
        middle = place.bottom() - theme.px(_TOP) - theme.px(_FOOT) / 2 + theme.px(2)
        left, right = float(theme.px(_SIDE)), place.right() - theme.px(_SIDE)
        if self.taken:
            size = theme.px(18)
            right -= size
            disc = QRectF(right, middle - size / 2, size, size)
            ground(painter, disc, theme.colour("accentfill"), radius=size / 2)
            icon(painter, theme, "done", right + theme.px(2), middle, ink="onaccent", size=14)
            right -= theme.px(6)
        if face.highlighted:
            right -= theme.px(17)
            icon(painter, theme, "deck", right, middle, ink="accent", size=16)
            right -= theme.px(6)
        states: list[tuple[str, str, str]] = []
        if face.off_record:
            states.append(("offrecord", "ink2", name_of_value(face.visibility)))
        elif face.visibility is Visibility.INTERNAL:
            states.append(("hidden", "ink2", name_of_value(face.visibility)))
        if not face.off_record:
            ink = _INKS.get(face.status, "ink2")
            states.append((str(face.status), ink, name_of_value(face.status)))
        kind = name_of_value(face.form)
        font = theme.font("small")
        metrics = QFontMetricsF(font)
        wide = [theme.px(18) + metrics.horizontalAdvance(words) for _, _, words in states]
        needed = sum(wide) + theme.px(10) * len(wide) + theme.px(18)
        named = needed + metrics.horizontalAdvance(kind) <= right - left
        short = needed > right - left and len(states) > 1  # then its sign speaks for the first
        parts = [(str(face.form), "ink2", kind if named else ""), *states]
        if short:
            parts[1] = (parts[1][0], parts[1][1], "")
        for sign, ink, words in parts:
            icon(painter, theme, sign, left, middle, ink=ink, size=15)
            left += theme.px(18)
            if words:
                room = QRectF(left, middle - theme.px(11), max(0.0, right - left), theme.px(22))
                left += line(painter, room, words, font, theme.colour(ink)) + theme.px(9)


class EmptyTile(GridTile):
    """A cell in which nothing was said yet."""

    def height_for(self, width: int) -> int:
        """A line and its margins."""
        del width
        return self.theme.px(60)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw paper, with a cross."""
        theme, painter, place = self.theme, self._painter(), QRectF(self.rect())
        shade = theme.colour("sunken" if self.hovered else "paper")
        ground(painter, place, shade, radius=theme.px(10))
        left = place.center().x() - theme.px(8)
        middle = min(place.center().y(), float(theme.px(_SIGN)))  # in sight in a tall row too
        icon(painter, theme, "add", left, middle, ink="ink3", size=16)
        self._ring(painter)


def what_is_empty(who: str, theme: str) -> str:
    """An empty cell in words."""
    return tr("{who}, {theme} : rien encore").format(who=who, theme=theme)
