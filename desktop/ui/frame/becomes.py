"""What the records at hand become: their slides, how full these are, their place in the minutes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.model.event import Event
from desktop.model.record import Id
from desktop.ui.controls.badges import Chip
from desktop.ui.controls.buttons import button
from desktop.ui.controls.drawing import smooth
from desktop.ui.controls.labels import Elided, Label
from desktop.ui.controls.layouts import column, holder, row
from desktop.ui.desk import Desk
from desktop.ui.place import Place
from desktop.ui.slides.room_left import RoomLeft
from desktop.ui.tasks import Task
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.ui.composing import Composed

_SPACING = 12
_MOST = 4  # slides shown; the others are counted
_MINUTES_AFTER = 600  # milliseconds without a change


class Becomes(QWidget):
    """The slides on which some records appear, and where the minutes tell them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ids: tuple[Id, ...] = ()
        self._told: tuple[Event, Mapping[Id, str]] | None = None
        self._finding: Task | None = None
        theme = desk.theme
        self._heading = holder(
            row(
                Label(tr("Aperçu"), "heading"),
                None,
                Chip(theme, tr("suit la frappe"), sign="eye", ink="accent", paper="soft"),
            )
        )
        self._heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._over = Label("", "label", wrap=True)
        self._nowhere = Label(tr("Ne paraît sur aucune diapo."), "small", wrap=True)
        self.shown = [ShownSlide(theme) for _ in range(_MOST)]
        self._rest = Label("", "hint")
        self.in_minutes = button(theme, "", self._go_to_minutes, kind="ghost", icon="minutes")
        self.in_minutes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.in_minutes.setStyleSheet(f"text-align: left; padding-left: {theme.px(2)}px;")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_SPACING)
        for each in (self._heading, self._over, self._nowhere, *self.shown, self._rest):
            self._column.addWidget(each)
        self._column.addWidget(self.in_minutes)
        self._column.addStretch(1)
        self._room_left = RoomLeft(self)
        self._room_left.found.connect(self._tell_room)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._find_in_minutes)
        desk.document.closing.connect(self._stop)
        self._show_nothing()

    def show_records(self, ids: tuple[Id, ...], composed: Composed | None, *, alone: bool) -> None:
        """Show what some records become; ``alone`` where nothing stands over it in the pane."""
        self._ids = ids
        self._heading.setVisible(alone)
        if composed is None or not ids:
            self._show_nothing()
            return
        found = composed.about(frozenset(ids))
        slides = composed.slides.slides
        ranks = sorted(found, key=lambda rank: len(slides[rank].about))  # its own before lists
        self._over.setVisible(bool(ranks) and not alone)
        self._over.setText(_numbers(found))
        self._nowhere.setVisible(not ranks)
        for place, shown in enumerate(self.shown):
            shown.setVisible(place < len(ranks))
            if place < len(ranks):
                shown.show_slide(composed, ranks[place], numbered=alone or len(ranks) > 1)
        self._rest.setVisible(len(ranks) > _MOST)
        self._rest.setText(tr("et %n autre(s) diapo(s)", "", max(0, len(ranks) - _MOST)))
        self._room_left.ask(composed, ranks[:_MOST], ids)
        self._show_in_minutes()
        self._timer.start(_MINUTES_AFTER)

    def least_height(self) -> int:
        """How high it stands with one slide alone."""
        shown = [each for each in (self._heading, self._over, self._nowhere) if not each.isHidden()]
        shown += [self.shown[0]] if not self.shown[0].isHidden() else []
        return sum(each.sizeHint().height() + self._column.spacing() for each in shown)

    def _show_nothing(self) -> None:
        for each in (self._over, self._nowhere, *self.shown, self._rest, self.in_minutes):
            each.hide()
        self._room_left.forget()
        self._timer.stop()

    def _tell_room(self, words: Mapping[int, str]) -> None:
        for shown in self.shown:
            shown.tell_room(words.get(shown.rank, ""))

    # --- in the minutes ---------------------------------------------------------------------------

    def _find_in_minutes(self) -> None:
        event = self._desk.event
        if self._finding is not None or not self.isVisible():
            return
        if self._told is not None and self._told[0] is event:
            self._show_in_minutes()
            return

        def find() -> Mapping[Id, str]:
            # Loaded here, so that the window opens without waiting for what makes minutes.
            from desktop.compose.asked_minutes import (  # noqa: PLC0415
                MinutesAsked,
                minutes_document,
            )
            from desktop.compose.minutes.told_under import told_under  # noqa: PLC0415

            return told_under(minutes_document(event, MinutesAsked()))

        self._finding = Task(self, find, lambda told: self._take_told(event, told), lambda _: None)

    def _take_told(self, event: Event, told: Mapping[Id, str]) -> None:
        self._finding = None
        self._told = event, told
        self._show_in_minutes()
        if event is not self._desk.event:
            self._timer.start(_MINUTES_AFTER)

    def _show_in_minutes(self) -> None:
        told = self._told[1] if self._told is not None else {}
        heading = next((" ".join(told[id_].split()) for id_ in self._ids if id_ in told), "")
        words = tr("Au compte rendu : {heading}").format(heading=heading)
        metrics = self.in_minutes.fontMetrics()
        room = self.width() - self._desk.theme.px(48)
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.in_minutes.setText(cut.replace("&", "&&"))
        self.in_minutes.setAccessibleName(words)
        self.in_minutes.setToolTip(words if cut != words else "")
        self.in_minutes.setVisible(bool(heading))

    def _go_to_minutes(self) -> None:
        told = self._told[1] if self._told is not None else {}
        record = next((id_ for id_ in self._ids if id_ in told), "")
        self._desk.go(Place("minutes", record))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the heading of the minutes where there is no room for it."""
        super().resizeEvent(event)
        if not self.in_minutes.isHidden():
            self._show_in_minutes()

    def _stop(self) -> None:
        self._timer.stop()
        self._room_left.forget()
        if self._finding is not None:
            self._finding.drop()
            self._finding = None


def _numbers(ranks: tuple[int, ...]) -> str:
    numbers = ", ".join(str(rank + 1) for rank in ranks[:12])
    words = tr("Devient la diapo {numbers}") if len(ranks) == 1 else tr("Diapos {numbers}")
    return words.format(numbers=numbers)


class ShownSlide(QWidget):
    """A slide with its number, and how much more it holds."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rank = -1
        self.view = SlideView(theme)
        self._number = Elided("", "hint")
        self._room = Label("", "hint")
        self._caption = holder(row((self._number, 1), self._room, spacing=8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayout(column(self.view, 4, self._caption))

    def show_slide(self, composed: Composed, rank: int, *, numbered: bool) -> None:
        """Show a slide; what it holds comes later."""
        if rank != self.rank:
            self._room.setText("")
        self.rank = rank
        self.view.show_slide(composed, rank)
        number = tr("Diapo {number} sur {count}").format(
            number=rank + 1, count=len(composed.slides.slides)
        )
        self._number.setText(number if numbered else "")

    def tell_room(self, words: str) -> None:
        """Say how much more it holds."""
        self._room.setText(words)


class SlideView(QWidget):
    """A slide, as wide as there is room: a picture of paper, white in the dark too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._composed: Composed | None = None
        self._rank = 0
        self._drawn = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_slide(self, composed: Composed, rank: int) -> None:
        """Show a slide; one that looks as before is not drawn again."""
        before = self._composed
        same = (
            before is not None
            and rank == self._rank
            and before.slides.slides[rank] is composed.slides.slides[rank]
            and before.slides.colour == composed.slides.colour
        )
        self._composed, self._rank = composed, rank
        title = composed.slides.slides[rank].title
        self.setAccessibleName(tr("Diapo {number} : {title}").format(number=rank + 1, title=title))
        if not same:
            self._drawn = QPixmap()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as the pane."""
        width = max(self.width(), self._theme.px(120))
        return QSize(self._theme.px(290), self._height(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape of a slide."""
        super().resizeEvent(event)
        self.setFixedHeight(self._height(self.width()))

    def _height(self, width: int) -> int:
        if self._composed is None:
            return round(width * 9 / 16)
        slides = self._composed.slides
        return round(width * slides.height / slides.width)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the slide, once for each size."""
        if self._composed is None:
            return
        ratio = self.devicePixelRatioF()
        width = self.width()
        if self._drawn.width() != round(width * ratio):
            slides, painter = self._composed.slides, self._composed.painter
            self._drawn = QPixmap.fromImage(painter.image(slides, self._rank, round(width * ratio)))
            self._drawn.setDevicePixelRatio(ratio)
        painter_here = QPainter(self)
        smooth(painter_here)
        painter_here.drawPixmap(0, 0, self._drawn)
        painter_here.setPen(self._theme.colour("line"))
        height = self._drawn.height() / ratio
        painter_here.drawRect(QRectF(0.5, 0.5, width - 1, height - 1))
