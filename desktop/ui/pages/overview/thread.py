"""The thread of the day: its moments at the left, its sessions along a line, each a way in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.compose.moments import moments
from desktop.model.event import Event
from desktop.model.programme import Session
from desktop.model.record import Id
from desktop.model.timetable import days, side_by_side, timetable
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, line, ring, smooth, wrapped
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared
from desktop.ui.desk import Desk
from desktop.ui.fields.formats import show_minute
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.held import held_in_words
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_GUTTER, _DOT, _TEXT, _LINE, _CHIP = 104, 128, 152, 20, 30


@dataclass(frozen=True)
class Stop:
    """A session on the thread, or several that run side by side."""

    sessions: tuple[Id, ...]
    when: str
    is_hour: bool
    title: str
    held: str
    beside: tuple[str, ...] = ()
    first: bool = False
    last: bool = False


class Thread(QWidget):
    """All the sessions of the day along a line; ``go`` opens one."""

    def __init__(self, desk: Desk, go: Callable[[Id], None]) -> None:
        super().__init__()
        self._desk, self._go = desk, go
        self._stops: tuple[tuple[date | None, tuple[Stop, ...]], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_event(self, event: Event) -> None:
        """Show the sessions as they stand."""
        stops = tuple(
            (day, _ends_marked(_stops(self._desk, event, sessions)))
            for day, sessions in days(event)
        )
        if stops == self._stops:
            return
        self._stops = stops
        cleared(self._column)
        for day, of_day in stops:
            if len(stops) > 1 and day is not None:
                words = self._desk.words.full_date(day)
                self._column.addWidget(Label(words[:1].upper() + words[1:], "label"))
            for stop in of_day:
                tile = StopTile(self._desk.theme, stop)
                tile.clicked.connect(lambda _=False, id_=stop.sessions[0]: self._go(id_))
                self._column.addWidget(tile)


class StopTile(Tile):
    """A stop of the thread, as it is painted."""

    def __init__(self, theme: Theme, stop: Stop) -> None:
        parts = (stop.when, stop.title, stop.held, *stop.beside)
        super().__init__(theme, ", ".join(part for part in parts if part))
        self._stop = stop
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines: tuple[str, ...] = (stop.title,)
        self._chips: list[QRectF] = []
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let a long title have a second line."""
        super().resizeEvent(event)
        self._lines = wrapped(self._stop.title, self.theme.font("body", 600), self._room()) or ("",)
        self._chips = self._flowing()
        self._fit()

    def _flowing(self) -> list[QRectF]:
        """Where the chips of sessions side by side stand, on as many lines as they take."""
        px, metrics = self.theme.px, QFontMetricsF(self.theme.font("small"))
        gap, left, top = px(8), 0.0, 0.0
        chips: list[QRectF] = []
        for text in self._stop.beside:
            wide = min(metrics.horizontalAdvance(text) + px(20), max(px(24), self._room()))
            if left and left + wide > self._room():
                left, top = 0.0, top + px(_CHIP)
            chips.append(QRectF(left, top, wide, px(24)))
            left += wide + gap
        return chips

    def _room(self) -> float:
        """The width of the words."""
        return self.width() - self.theme.px(_TEXT) - self.theme.px(8)

    def _fit(self) -> None:
        stop = self._stop
        height = 72 if stop.beside else 58 if stop.held else 40
        more = self._chips[-1].top() if self._chips else 0
        height = self.theme.px(height + _LINE * (len(self._lines) - 1))
        self.setFixedHeight(height + round(more))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self.theme.px(480), self.height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the moment, the dot on its line, and what the session is."""
        theme, stop, painter = self.theme, self._stop, QPainter(self)
        place = QRectF(self.rect())
        smooth(painter)
        room = QRectF(theme.px(_TEXT - 10), 1, place.width() - theme.px(_TEXT - 10) - 1,
                      place.height() - 2)  # fmt: skip
        if self.hovered:
            ground(painter, room, theme.colour("sunken"))
        if self.ringed:
            ring(painter, room, theme)
        self._paint_line(painter, place)
        row = QRectF(0, theme.px(6), place.width() - theme.px(8), theme.px(22))
        gutter = QRectF(0, row.y(), theme.px(_GUTTER), row.height())
        ink = theme.colour("ink" if stop.is_hour else "ink3")
        weight = 600 if stop.is_hour else 400
        right = Qt.AlignmentFlag.AlignRight
        font = theme.font("body", weight, tabular=True)
        line(painter, gutter, stop.when, font, ink, align=right)
        title = row.adjusted(theme.px(_TEXT), 0, 0, 0)
        for words in self._lines:
            line(painter, title, words, theme.font("body", 600), theme.colour("ink"))
            title.translate(0, theme.px(_LINE))
        below = title.translated(0, theme.px(23 - _LINE))
        if stop.beside:
            self._paint_chips(painter, below.translated(0, theme.px(2)))
        else:
            line(painter, below, stop.held, theme.font("second"), theme.colour("ink2"))

    def _paint_line(self, painter: QPainter, place: QRectF) -> None:
        theme, stop = self.theme, self._stop
        x, middle = theme.px(_DOT), theme.px(17)
        painter.setPen(QPen(theme.colour("line"), 2))
        top = middle if stop.first else 0
        bottom = middle if stop.last else place.height()
        painter.drawLine(x, int(top), x, int(bottom))
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(theme.colour("canvas"))
        radius = theme.px(6)
        painter.drawEllipse(QRectF(x - radius, middle - radius, 2 * radius, 2 * radius))

    def _paint_chips(self, painter: QPainter, room: QRectF) -> None:
        theme = self.theme
        font = theme.font("small")
        for rank, (text, place) in enumerate(zip(self._stop.beside, self._chips, strict=True)):
            ink, paper = theme.tint(rank)
            chip = place.translated(room.topLeft())
            ground(painter, chip, paper, radius=chip.height() / 2)
            inner = chip.adjusted(theme.px(9), 0, -theme.px(9), 0)
            line(painter, inner, text, font, ink)


def _stops(desk: Desk, event: Event, sessions: tuple[Session, ...]) -> list[Stop]:
    told = moments(event, desk.words)
    spans = timetable(event)
    stops: list[Stop] = []
    before = ""
    for together in side_by_side(sessions):
        first = together[0]
        span = spans.get(first.id)
        moment = told[first.id]
        when = show_minute(span.begin) if span is not None else moment.text
        is_hour = moment.is_hour or span is not None
        shown = when if is_hour or when != before else ""
        before = when
        ids = tuple(session.id for session in together)
        titles = tuple(session.title or name_of_value(session.kind) for session in together)
        if len(together) > 1:
            title = tr("%n séance(s) en parallèle", "", len(together))
            stops.append(Stop(ids, _capital(shown), is_hour, title, "", titles))
        else:
            held = held_in_words(event, first)
            stops.append(Stop(ids, _capital(shown), is_hour, titles[0], held))
    return stops


def _ends_marked(stops: list[Stop]) -> tuple[Stop, ...]:
    last = len(stops) - 1
    return tuple(
        replace(stop, first=rank == 0, last=rank == last) for rank, stop in enumerate(stops)
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
