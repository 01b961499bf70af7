"""What stands in the grid: words, empty cells, the heads of themes and of voices."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)

from desktop.model.findings import Agreement, Form
from desktop.model.record import Id, Visibility
from desktop.model.voices import Voice
from desktop.ui.controls.badges import draw_avatar, draw_logo
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, icon, line, ring, smooth, wrapped
from desktop.ui.controls.labels import as_tooltip
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.roundtable.faces import QuoteFace, ThemeFace, VoiceFace
from desktop.ui.pages.roundtable.words import Paragraph
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_SIDE, _TOP, _FOOT = 11, 8, 22
_INKS: Final = {Agreement.AGREED: "good", Agreement.REFUSED: "bad"}


class Hands(Protocol):
    """What a tile tells of keys and of the pointer."""

    def key(self, tile: GridTile, event: QKeyEvent) -> bool:
        """A key is pressed; whether it meant something."""

    def write(self, tile: GridTile, letters: str) -> None:
        """Something is typed."""

    def edit(self, tile: GridTile) -> None:
        """It is to be edited."""

    def pop(self, tile: GridTile) -> None:
        """Its menu is asked for."""

    def came_to(self, tile: GridTile) -> None:
        """It has the keyboard now."""


class GridTile(Tile):
    """Something in the grid that can have the keyboard; ``theme_id`` and ``voice`` say where."""

    def __init__(self, theme: Theme, hands: Hands, theme_id: Id, voice: Voice | None) -> None:
        super().__init__(theme, "")
        self.hands, self.theme_id, self.voice = hands, theme_id, voice
        self.record: Id = ""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the current one alone is a stop of Tab
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def height_for(self, width: int) -> int:
        """How tall it is at a width."""
        raise NotImplementedError

    def say(self, told: str) -> None:
        """Be known by these words."""
        self.setAccessibleName(told)
        self.setToolTip(as_tooltip(told))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Have Alt with an arrow move things, where the window would go back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if alt and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the grid do what keys mean; letters begin to be written."""
        if self.hands.key(self, event):
            return
        if event.text().strip() and event.text().isprintable() and _types(event.modifiers()):
            self.hands.write(self, event.text())
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing is pressed by a key that goes up."""
        event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Begin to write with a letter made of several keys."""
        if event.commitString().strip():
            self.hands.write(self, event.commitString())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it has the keyboard."""
        super().focusInEvent(event)
        self.hands.came_to(self)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.hands.edit(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for its menu."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.hands.pop(self)
        event.accept()

    def _painter(self) -> QPainter:
        painter = QPainter(self)
        smooth(painter)
        return painter

    def _ring(self, painter: QPainter, radius: float = 10) -> None:
        if self.hasFocus():  # in a grid one always sees where one is
            ring(painter, QRectF(self.rect()), self.theme, self.theme.px(radius))


class QuoteTile(GridTile):
    """Some words that were said."""

    def __init__(self, theme: Theme, hands: Hands, theme_id: Id, voice: Voice, record: Id) -> None:
        super().__init__(theme, hands, theme_id, voice)
        self.record = record
        self.face = QuoteFace("")
        self._words = Paragraph("", theme.font("body"))

    def show_face(self, face: QuoteFace) -> None:
        """Show the words as they stand."""
        if face != self.face:
            self.face = face
            self._words = Paragraph(face.text, self.theme.font("body"))
            self.say(face.told)

    def height_for(self, width: int) -> int:
        """As tall as its words, and the line under them."""
        theme = self.theme
        words = self._words.height(width - 2 * theme.px(_SIDE))
        return round(words) + 2 * theme.px(_TOP) + theme.px(_FOOT + 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the line under the words opens the menu of what can be said of them."""
        super().mouseReleaseEvent(event)
        if event.position().y() > self.height() - self.theme.px(_FOOT + _TOP):
            self.hands.pop(self)

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
        icon(painter, theme, "add", left, place.center().y(), ink="ink3", size=16)
        self._ring(painter)


class ThemeTile(GridTile):
    """The head of a row."""

    def __init__(self, theme: Theme, hands: Hands, theme_id: Id) -> None:
        super().__init__(theme, hands, theme_id, None)
        self.record = theme_id
        self.face = ThemeFace("", "", "")
        self._title = Paragraph("", theme.font("body", 600))

    def show_face(self, face: ThemeFace) -> None:
        """Show the theme as it stands."""
        if face != self.face:
            self.face = face
            self._title = Paragraph(face.title, self.theme.font("body", 600))
            self.say(face.told)

    def height_for(self, width: int) -> int:
        """As tall as its title, and the lines around it."""
        theme = self.theme
        lines = bool(self.face.number) + bool(self.face.voices) + bool(self.face.plan)
        return (
            round(self._title.height(width - 2 * theme.px(6)))
            + lines * theme.px(20)
            + 2 * theme.px(_TOP)
        )

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw its number, its title, how many spoke, and what is planned."""
        theme, painter, face = self.theme, self._painter(), self.face
        if self.hovered:
            ground(painter, QRectF(self.rect()), theme.colour("sunken"), radius=theme.px(10))
        left, top, high = theme.px(6), float(theme.px(_TOP)), theme.px(20)
        width = self.width() - 2 * left
        if face.number:
            place = QRectF(left, top, width, high)
            line(painter, place, face.number, theme.font("body", 600), theme.colour("accent"))
            top += high
        painter.setPen(theme.colour("ink"))
        self._title.draw(painter, QPointF(left, top), width)
        top += self._title.height(width) + theme.px(1)
        for words, ink in ((face.voices, "warn" if face.few else "ink2"), (face.plan, "ink3")):
            if words:
                place = QRectF(left, top, width, high)
                line(painter, place, words, theme.font("small"), theme.colour(ink))
                top += high
        self._ring(painter)


class VoiceTile(GridTile):
    """The head of a column."""

    def __init__(self, theme: Theme, hands: Hands, voice: Voice) -> None:
        super().__init__(theme, hands, "", voice)
        self.face = VoiceFace("", "")

    def show_face(self, face: VoiceFace) -> None:
        """Show the voice as it stands."""
        if face != self.face:
            self.face = face
            self.say(face.told)

    def height_for(self, width: int) -> int:
        """Its name and its function; its coverage, on one line or two."""
        theme = self.theme
        names = max(2, len(self._name(width)) + bool(self.face.context))
        below = (1 if self._beside(width) else 2) if self.face.covers else 0
        return theme.px(6) + names * theme.px(20) + theme.px(8) + below * theme.px(20)

    def _name(self, width: int) -> tuple[str, ...]:
        return wrapped(self.face.name, self._font(), width - self.theme.px(48), 2)

    def _font(self) -> QFont:
        return self.theme.font("body", 600)

    def _step(self) -> int:
        return self.theme.px(14)

    def _beside(self, width: int) -> bool:
        """Whether the dots and their words have room on one line."""
        words = QFontMetricsF(self.theme.font("small")).horizontalAdvance(self.face.covered)
        return len(self.face.covers) * self._step() + words + self.theme.px(12) <= width

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw a portrait, a name, and a dot for each theme."""
        theme, painter, face = self.theme, self._painter(), self.face
        if self.hovered:
            ground(painter, QRectF(self.rect()), theme.colour("sunken"), radius=theme.px(10))
        portrait = QRectF(theme.px(3), theme.px(6), theme.px(36), theme.px(36))
        if face.logo is not None and not face.logo.isNull():
            draw_logo(painter, theme, portrait, face.logo)
        else:
            draw_avatar(painter, theme, portrait, face.initials, face.tint, photo=face.photo)
            if face.icon:
                left = portrait.center().x() - theme.px(10)
                icon(painter, theme, face.icon, left, portrait.center().y(), ink="ink2", size=20)
        left, top, high = theme.px(46), float(theme.px(5)), theme.px(20)
        width = self.width() - left - theme.px(2)
        for words in self._name(self.width()):
            place = QRectF(left, top, width, high)
            line(painter, place, words, self._font(), theme.colour("ink"))
            top += high
        if face.context:
            place = QRectF(left, top, width, high)
            line(painter, place, face.context, theme.font("second"), theme.colour("ink2"))
            top += high
        self._paint_coverage(painter, max(top, theme.px(46)) + theme.px(4))
        self._ring(painter)

    def _paint_coverage(self, painter: QPainter, top: float) -> None:
        theme, covers = self.theme, self.face.covers
        if not covers:
            return
        middle, radius = top + theme.px(9), theme.px(9) / 2
        step = min(self._step(), (self.width() - theme.px(8)) / len(covers))
        for rank, covered in enumerate(covers):
            painter.setPen(QPen(theme.colour("accent" if covered else "edge"), 1.5))
            painter.setBrush(theme.colour("accent") if covered else Qt.BrushStyle.NoBrush)
            centre = QPointF(theme.px(9) + rank * step, middle)
            painter.drawEllipse(centre, min(radius, step / 2 - 1), min(radius, step / 2 - 1))
        left = theme.px(9) + len(covers) * step
        if not self._beside(self.width()):
            left, middle = theme.px(4), middle + theme.px(19)
        place = QRectF(left, middle - theme.px(10), self.width() - left, theme.px(20))
        line(painter, place, self.face.covered, theme.font("small"), theme.colour("ink2"))


def what_is_empty(who: str, theme: str) -> str:
    """An empty cell in words."""
    return tr("{who}, {theme} : rien encore").format(who=who, theme=theme)


def _types(held: Qt.KeyboardModifier) -> bool:
    """Whether a key types its letter; AltGr comes as Ctrl with Alt on some keyboards."""
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    command |= Qt.KeyboardModifier.MetaModifier
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return held & command in {Qt.KeyboardModifier.NoModifier, altgr}
