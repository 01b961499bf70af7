"""What the records at hand become: their slides, how full these are, their place in the minutes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.model.event import Event
from desktop.model.record import Id
from desktop.ui.controls.badges import Chip
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import holder, row
from desktop.ui.desk import Desk
from desktop.ui.frame.minutes_link import MinutesLink
from desktop.ui.frame.shown_slide import ShownSlide
from desktop.ui.place import Place
from desktop.ui.slides.room_left import RoomLeft
from desktop.ui.tasks import Task
from desktop.ui.wording import on_one_line, tr

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
        self._over = Label(tr("Aperçu"), "label")
        self._nowhere = Label(tr("Ne paraît sur aucune diapo."), "small", wrap=True)
        self._awaited = Label(
            tr("Ce qui sera saisi paraîtra ici, mis en page."), "small", wrap=True
        )
        self.shown = [ShownSlide(theme) for _ in range(_MOST)]
        self._rest = Label("", "hint")
        self.in_minutes = MinutesLink(theme)
        self.in_minutes.clicked.connect(lambda _=False: self._go_to_minutes())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_SPACING)
        words = (self._over, self._nowhere, self._awaited)
        for each in (self._heading, *words, *self.shown, self._rest):
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
        self._awaited.setVisible(alone and composed is not None and not ids)
        if composed is None or not ids:
            self._show_nothing()
            return
        slides = composed.slides.slides
        ranks = sorted(  # its own before those that list it
            composed.about(frozenset(ids)), key=lambda rank: len(slides[rank].about)
        )
        self._over.setVisible(bool(ranks) and not alone)
        self._nowhere.setVisible(not ranks)
        for place, shown in enumerate(self.shown):
            shown.setVisible(place < len(ranks))
            if place < len(ranks):
                shown.show_slide(composed, ranks[place])
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

        task = Task(self, find, lambda told: self._take_told(event, told), lambda _: None)
        task.destroyed.connect(lambda: self._end(task))
        self._finding = task

    def _end(self, task: Task) -> None:
        if self._finding is task:  # it failed, which is noted
            self._finding = None

    def _take_told(self, event: Event, told: Mapping[Id, str]) -> None:
        self._finding = None
        self._told = event, told
        self._show_in_minutes()
        if event is not self._desk.event:
            self._timer.start(_MINUTES_AFTER)

    def _show_in_minutes(self) -> None:
        told = self._told[1] if self._told is not None else {}
        heading = next((on_one_line(told[id_]) for id_ in self._ids if id_ in told), "")
        self.in_minutes.lead_to(heading)

    def _go_to_minutes(self) -> None:
        told = self._told[1] if self._told is not None else {}
        record = next((id_ for id_ in self._ids if id_ in told), "")
        self._desk.go(Place("minutes", record))

    def _stop(self) -> None:
        self._timer.stop()
        self._room_left.forget()
        if self._finding is not None:
            self._finding.drop()
            self._finding = None
