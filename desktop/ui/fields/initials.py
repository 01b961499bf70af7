"""The letters of a slogan that stand out: chosen one by one, by click or by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby, pairwise
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.model.record import Emphasis
from desktop.model.sentence import Sentence
from desktop.ui.controls.drawing import ground, smooth
from desktop.ui.fields.binding import SEVERAL
from desktop.ui.theme import Theme
from desktop.ui.wording import tr
from exports.graphemes import grapheme_starts


class Initials(QWidget):
    """A text whose letters are made to stand out: arrows go from letter to letter, Space chooses.

    ``text`` gives the words as they stand.
    """

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, name: str, text: Callable[[], str]) -> None:
        super().__init__()
        self._theme, self._name, self._text = theme, name, text
        self._chosen: frozenset[int] = frozenset()
        self._here = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    # --- the value --------------------------------------------------------------------------------

    def show_value(self, value: Any) -> None:
        """Show which letters stand out."""
        ranges: Emphasis = () if value is SEVERAL else value
        self._chosen = frozenset(place for begin, end in ranges for place in range(begin, end))
        self.show_text()

    def show_text(self) -> None:
        """Show the words as they stand now."""
        self._here = min(self._here, max(0, len(self._letters()) - 1))
        self.setFixedHeight(self._height())
        self._tell()
        self.update()

    def value(self) -> Emphasis:
        """The ranges that stand out, in order."""
        text = self._text()
        places = sorted(place for place in self._chosen if place < len(text))
        runs = groupby(enumerate(places), lambda each: each[1] - each[0])
        found = [[place for _, place in run] for _, run in runs]
        return tuple((run[0], run[-1] + 1) for run in found)

    def show_fault(self, fault: Sentence | None) -> None:
        """No choice of letters is wrong."""

    # --- choosing ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the letter under the pointer."""
        for rank, (place, _) in enumerate(self._places()):
            if place.contains(event.position()):
                self._here = rank
                self._turn()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from letter to letter, and choose."""
        last = max(0, len(self._letters()) - 1)
        match event.key():
            case Qt.Key.Key_Right:
                self._here = min(last, self._here + 1)
            case Qt.Key.Key_Left:
                self._here = max(0, self._here - 1)
            case Qt.Key.Key_Home:
                self._here = 0
            case Qt.Key.Key_End:
                self._here = last
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._turn()
            case _:
                super().keyPressEvent(event)
                return
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give over what was chosen."""
        super().focusOutEvent(event)
        self.finished.emit()
        self.update()

    def _turn(self) -> None:
        letters = self._letters()
        if not letters:
            return
        begin, end = letters[self._here]
        letter = frozenset(range(begin, end))
        self._chosen = self._chosen - letter if letter <= self._chosen else self._chosen | letter
        self.edited.emit()
        self._tell()
        self.update()

    # --- what is shown ----------------------------------------------------------------------------

    def _letters(self) -> list[tuple[int, int]]:
        """The letters that can be chosen, as ranges of the text: spaces cannot."""
        text = self._text()
        starts = [*grapheme_starts(text), len(text)]
        return [(begin, end) for begin, end in pairwise(starts) if text[begin:end].strip()]

    def _places(self) -> list[tuple[QRectF, tuple[int, int]]]:
        """Where each letter stands, words kept whole."""
        text, theme = self._text(), self._theme
        metrics = QFontMetricsF(theme.font("lead", 600))
        height, room = float(theme.px(30)), max(80.0, float(self.width() - theme.px(16)))
        x, y = 0.0, 0.0
        places: list[tuple[QRectF, tuple[int, int]]] = []
        before = 0
        for begin, end in self._letters():
            gap = text[before:begin]
            if gap:
                x += metrics.horizontalAdvance(" ")
                word = text[begin:].split(maxsplit=1)[0]
                if x + metrics.horizontalAdvance(word) > room and x:
                    x, y = 0.0, y + height
            width = metrics.horizontalAdvance(text[begin:end])
            places.append((QRectF(theme.px(8) + x, y, width, height), (begin, end)))
            x += width
            before = end
        return places

    def _height(self) -> int:
        places = self._places()
        return round(places[-1][0].bottom()) + 2 if places else self._theme.px(30)

    def sizeHint(self) -> QSize:
        """As tall as the words."""
        return QSize(self._theme.px(240), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self.setFixedHeight(self._height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the words, the letters chosen standing out, and where the keyboard is."""
        theme, painter, text = self._theme, QPainter(self), self._text()
        smooth(painter)
        if not text:
            painter.setPen(theme.colour("ink3"))
            painter.setFont(theme.font("small"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), tr("Rien à choisir"))
        for rank, (place, (begin, end)) in enumerate(self._places()):
            chosen = begin in self._chosen
            if chosen:
                ground(painter, place.adjusted(0, 2, 0, -2), theme.colour("select"), radius=4)
            painter.setFont(theme.font("lead", 600 if chosen else 400))
            painter.setPen(theme.colour("accent" if chosen else "ink2"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text[begin:end])
            if self.hasFocus() and rank == self._here:
                around = place.adjusted(-2, 1, 2, -1)
                edge = theme.colour("focus")
                ground(painter, around, None, radius=5, edge=edge, width=2)

    def _tell(self) -> None:
        text = self._text()
        chosen = ", ".join(text[begin:end] for begin, end in self.value())
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(chosen or tr("aucune lettre"))
