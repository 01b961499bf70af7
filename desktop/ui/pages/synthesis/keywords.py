"""The words of the room: those of a session in a row, and a line for the next one."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.model.acts import add_points
from desktop.model.findings import Point, PointKind
from desktop.model.programme import Session
from desktop.model.record import Id
from desktop.ui.controls.drawing import ground, line, smooth
from desktop.ui.controls.layouts import column
from desktop.ui.desk import Desk
from desktop.ui.pages.synthesis.typing import Short
from desktop.ui.theme import Theme
from desktop.ui.wording import tr


class Keywords(QWidget):
    """The words said, and a line: Enter adds a word, and goes on where there is none."""

    def __init__(self, desk: Desk, session: Id) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self._said = Chips(desk.theme)
        self.line = Short(tr("Mot"), placeholder=tr("Mot suivant…"))
        self.line.edited.connect(lambda: desk.document.hold(self.add))
        self.line.added.connect(self.add)
        self.line.finished.connect(self.add)
        self.setLayout(column(self._said, self.line, spacing=2, margins=(0, 2, 0, 0)))
        self.refresh()

    def refresh(self) -> None:
        """Show the words as they are."""
        event = self._desk.event
        points = event.within(event.get(Session, self._session), Point)
        said = (each.text for each in points if each.kind is PointKind.KEYWORD)
        self._said.show_words(tuple(word for word in said if word))

    def add(self) -> None:
        """Add what was typed; commas part words."""
        self._desk.document.release(self.add)
        typed = self.line.text().strip()
        if not typed:
            return
        self.line.clear()
        like = Point(id="", kind=PointKind.KEYWORD, session=self._session)
        self._desk.document.act(add_points(self._desk.event, like, typed.split(",")))
        self.refresh()


class Chips(QWidget):
    """Words in a flow, each on its own ground, as many rows as they need."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(", ".join(words))
        self.setVisible(bool(words) and self.parent() is not None)
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many rows as they need."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw them."""
        theme, painter = self._theme, QPainter(self)
        smooth(painter)
        for word, place in zip(self._words, self._places(), strict=True):
            ground(painter, place, theme.colour("sunken"), radius=place.height() / 2)
            room = place.adjusted(theme.px(10), 0, -theme.px(8), 0)
            line(painter, room, word, theme.font("second"), theme.colour("ink"))

    def _places(self) -> list[QRectF]:
        theme = self._theme
        metrics, gap, tall = QFontMetricsF(theme.font("second")), theme.px(6), theme.px(26)
        found: list[QRectF] = []
        x = y = 0.0
        for word in self._words:
            wide = min(metrics.horizontalAdvance(word) + theme.px(20), float(self.width()))
            if x and x + wide > self.width():
                x, y = 0.0, y + tall + gap
            found.append(QRectF(x, y, wide, tall))
            x += wide + gap
        return found

    def _fit(self) -> None:
        places = self._places()
        height = round(places[-1].bottom()) + 1 if places else 0
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
