"""The heads of the grid: a theme for each row, a voice for each column."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)

from desktop.model.record import Id
from desktop.model.voices import Voice
from desktop.ui.controls.badges import draw_avatar, draw_logo
from desktop.ui.controls.drawing import ground, icon, line, wrapped
from desktop.ui.pages.roundtable.faces import ThemeFace, VoiceFace
from desktop.ui.pages.roundtable.tiles import GridTile, Hands
from desktop.ui.theme import Theme

_TOP, _LINE = 8, 21
_MOST_LINES = 7  # of a title; the whole stands in its tooltip and on its card


class ThemeTile(GridTile):
    """The head of a row."""

    def __init__(self, theme: Theme, hands: Hands, theme_id: Id) -> None:
        super().__init__(theme, hands, theme_id, None)
        self.record = theme_id
        self.face = ThemeFace("", "", "")

    def show_face(self, face: ThemeFace) -> None:
        """Show the theme as it stands."""
        if face != self.face:
            self.face = face
            self.say(face.told)

    def height_for(self, width: int) -> int:
        """As tall as its title, up to seven lines of it, and the lines around it."""
        theme = self.theme
        room = width - 2 * theme.px(6)
        lines = bool(self.face.number) + bool(self.face.voices) + len(self._plan(room))
        title = len(self._title(room)) * theme.px(_LINE)
        return title + lines * theme.px(20) + 2 * theme.px(_TOP)

    def _title(self, width: int) -> tuple[str, ...]:
        return wrapped(self.face.title, self.theme.font("body", 600), width, _MOST_LINES)

    def _plan(self, width: int) -> tuple[str, ...]:
        return wrapped(self.face.plan, self.theme.font("small"), width) if self.face.plan else ()

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
        for words in self._title(width):
            place = QRectF(left, top, width, theme.px(_LINE))
            line(painter, place, words, theme.font("body", 600), theme.colour("ink"))
            top += theme.px(_LINE)
        spoke = (face.voices, "warn" if face.few else "ink2")
        for words, ink in (spoke, *((each, "ink3") for each in self._plan(width))):
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
        lines = 1 if self._beside(self.width()) else 2
        self._paint_coverage(painter, float(self.height() - lines * theme.px(20)))
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
