"""The two views of the programme, its thread and its rooms, and what stands where there is none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop.model.event import Event
from desktop.model.record import Id
from desktop.model.timetable import shows_rooms
from desktop.ui.controls.layouts import scrolled
from desktop.ui.controls.messages import Empty
from desktop.ui.desk import Desk
from desktop.ui.pages.programme.board import Board
from desktop.ui.pages.programme.faces import Facing
from desktop.ui.pages.programme.rooms import RoomsView
from desktop.ui.wording import tr

THREAD: Final = 0
ROOMS: Final = 1
_EMPTY, _TOO_EARLY = 2, 3


class TwoViews(QStackedWidget):
    """The view that is seen; the same sessions are chosen in both.

    ``chosen`` gives the ids chosen, ``asked`` what a key asks for, ``menu`` where to unfold what
    can be done.
    """

    chosen = Signal(object)
    asked = Signal(str)
    menu = Signal(QPoint)

    def __init__(
        self, desk: Desk, add_new: Callable[[], None], show_view: Callable[[int], None]
    ) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        letters = desk.settings.flag("letters", default=True)
        self.board = Board(theme, self._photo, letters=letters)
        self.rooms = RoomsView(desk)
        self.board.chosen.connect(self.chosen)
        self.rooms.chosen.connect(self.chosen)
        for view in (self.board, self.rooms.hall):
            view.asked.connect(self.asked)
            view.menu.connect(self.menu)
        self._scroll = scrolled(self.board)
        self.board.sight.connect(self._bring_into_sight)
        empty = Empty(
            theme,
            "programme",
            tr("Aucune séance pour l’instant"),
            tr("Tapez un titre, Entrée, puis le suivant. Heures et salles peuvent attendre."),
            (tr("Séance"), add_new),
        )
        too_early = Empty(
            theme,
            "clock",
            tr("Deux heures de début sont nécessaires"),
            tr("Donnez une heure à deux séances, ou une heure et des durées : les salles suivent."),
            (tr("Revenir au fil"), lambda: show_view(THREAD)),
            icon="programme",
        )
        for each in (self._scroll, self.rooms, empty, too_early):
            self.addWidget(each)

    def show_programme(self, facing: Facing, rank: int) -> None:
        """Show the programme as it stands, in one of the views where it can be."""
        self.board.show_days(facing.days())
        if rank == ROOMS and shows_rooms(facing.event):
            self.rooms.show_event(facing)
        self.setCurrentIndex(_seen(facing.event, rank))

    def choose(self, ids: Sequence[Id]) -> None:
        """Show in both views what is chosen; what has the keyboard there keeps it."""
        self.board.choose(ids, self.board.choice.current)
        self.rooms.hall.choose(ids, self.rooms.hall.choice.current)

    def see(self, id_: Id) -> None:
        """Bring the card of a session into sight."""
        if id_ in self.board.shown():
            self._bring_into_sight(self.board.card(id_))

    def take_keyboard(self) -> None:
        """Give the keyboard to the session chosen, or to the button of an empty programme."""
        if self.currentIndex() == THREAD:
            self.board.take_keyboard()
        elif self.currentIndex() == ROOMS:
            self.rooms.hall.take_keyboard()
        else:
            seen = self.currentWidget() or self
            begin = seen.findChild(QPushButton)
            (begin or seen).setFocus(Qt.FocusReason.OtherFocusReason)

    def _photo(self, picture: Id, size: int) -> QPixmap | None:
        return self._desk.photos.square(self._desk.event, picture, size)

    def _bring_into_sight(self, card: QWidget) -> None:
        self._scroll.ensureWidgetVisible(card, 0, self._desk.theme.px(24))


def _seen(event: Event, rank: int) -> int:
    """Which view can be shown."""
    if not event.sessions:
        return _EMPTY
    if rank == ROOMS:
        return ROOMS if shows_rooms(event) else _TOO_EARLY
    return THREAD
