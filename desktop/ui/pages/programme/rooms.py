"""The programme by hours and rooms: the day that is shown, its rooms, and what has no hour."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.model.record import Id
from desktop.model.timetable import days
from desktop.ui.controls.buttons import Segmented, button
from desktop.ui.controls.drawing import line
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, column, row, scrolled
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Choice
from desktop.ui.pages.programme.faces import Face, Facing
from desktop.ui.pages.programme.grid import grid_of
from desktop.ui.pages.programme.hall import Hall
from desktop.ui.wording import tr

_SEGMENTS = 3
_REST = 4  # sessions without an hour that are named


class RoomsView(QWidget):
    """A day as hours and rooms; ``chosen`` gives the ids chosen there or at the foot."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        letters = desk.settings.flag("letters", default=True)
        self.hall = Hall(desk.theme, letters=letters)
        self.hall.chosen.connect(self.chosen.emit)
        self._facing: Facing | None = None
        self._days: tuple[date | None, ...] = ()
        self._known: tuple[str, ...] = ()  # columns that change places would be lost from sight
        self.day: date | None = None
        self._switch = QHBoxLayout()
        self._names = _Names(desk, self.hall)
        self._scroll = scrolled(self.hall)
        self._scroll.horizontalScrollBar().valueChanged.connect(self._names.slide)
        self.hall.sight.connect(lambda tile: self._scroll.ensureWidgetVisible(tile, 0, 24))
        self._rest_shown: tuple[Face, ...] | None = None
        self._rest = QVBoxLayout()
        self.setLayout(column(self._switch, self._names, (self._scroll, 1), self._rest))

    def show_event(self, facing: Facing) -> None:
        """Show the programme as it stands."""
        self._facing = facing
        known = tuple(dict.fromkeys(day for day, _ in days(facing.event)))
        if known != self._days:
            self._days = known
            if self.day not in known:
                self.day = next(iter(known), None)
            self._show_days(facing)
        grid = grid_of(facing, self.day, self._known)
        self._known = tuple(dict.fromkeys((*self._known, *grid.rooms)))
        self.hall.show_grid(grid)
        self._names.update()
        self._show_rest(grid.rest)

    def show_day_of(self, id_: Id) -> None:
        """Show the day of a session."""
        if self._facing is None or id_ in self.hall.shown():
            return
        for day, sessions in days(self._facing.event):
            if any(each.id == id_ for each in sessions):
                self._turn_to(day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the day over another height."""
        super().resizeEvent(event)
        self.hall.arrange()

    def _turn_to(self, day: date | None) -> None:
        if day != self.day and self._facing is not None:
            self.day = day
            self._show_days(self._facing)
            self.show_event(self._facing)

    def _show_days(self, facing: Facing) -> None:
        cleared(self._switch)
        if len(self._days) < 2:
            return
        names = [facing.day_name(day) for day in self._days]
        here = self._days.index(self.day)
        if len(names) <= _SEGMENTS:
            segments = Segmented(self._desk.theme, names, name=tr("Jour"))
            segments.choose(here)
            segments.chosen.connect(lambda rank: self._turn_to(self._days[rank]))
            self._switch.addWidget(segments)
        else:
            choice = Choice(tr("Jour"), list(zip(self._days, names, strict=True)))
            choice.show_value(self.day)
            choice.edited.connect(lambda: self._turn_to(choice.value()))
            self._switch.addWidget(choice)
        self._switch.addStretch(1)

    def _show_rest(self, faces: Sequence[Face]) -> None:
        if tuple(faces) == self._rest_shown:
            return
        self._rest_shown = tuple(faces)
        cleared(self._rest)
        if not faces:
            return
        theme = self._desk.theme
        names = []
        for face in faces[:_REST]:
            title = face.title if len(face.title) <= 28 else f"{face.title[:27].rstrip()}…"
            made = button(
                theme, title.replace("&", "&&"), partial(self.chosen.emit, (face.id,)),
                kind="row",
            )  # fmt: skip
            made.setAccessibleName(face.told)
            names.append(made)
        more = len(faces) - len(names)
        rest = [Label(tr("et %n autre(s)", "", more), "hint")] if more else []
        self._rest.addLayout(
            row(Label(tr("Sans heure"), "label"), 4, *names, *rest, None, spacing=6,
                margins=(0, 8, 0, 0))
        )  # fmt: skip


class _Names(QWidget):
    """The names of the rooms above their columns, which stay while the day scrolls."""

    def __init__(self, desk: Desk, hall: Hall) -> None:
        super().__init__()
        self._theme, self._hall = desk.theme, hall
        self._slid = 0
        self.setFixedHeight(desk.theme.px(30))

    def slide(self, slid: int) -> None:
        """Follow the columns sideways."""
        self._slid = slid
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the names."""
        theme, painter = self._theme, QPainter(self)
        columns = self._hall.columns()
        for room, left, wide in columns:
            inset = theme.px(4)
            place = QRectF(left + inset - self._slid, 0, wide - 2 * inset, self.height())
            words = room or (
                tr("Salle à préciser") if len(columns) > 1 else tr("Salles à préciser")
            )
            ink = theme.colour("ink2" if room else "ink3")
            line(painter, place, words, theme.font("second", 600 if room else 400), ink,
                 align=Qt.AlignmentFlag.AlignLeft)  # fmt: skip
