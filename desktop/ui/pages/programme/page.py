"""The page of the programme: its two views, what is chosen in both, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model.acts import (
    Act,
    called,
    duplicate,
    move_down,
    move_up,
    put_at,
    put_side_by_side,
    remove,
    shift,
    take_apart,
)
from desktop.model.event import Event
from desktop.model.programme import Participation
from desktop.model.record import Id
from desktop.model.timetable import shows_rooms
from desktop.telling import told
from desktop.ui.controls.buttons import Segmented, button
from desktop.ui.controls.layouts import column
from desktop.ui.controls.list_keys import acts_of, asked_by
from desktop.ui.desk import Desk, Page
from desktop.ui.pages.heading import Heading
from desktop.ui.pages.programme.dropping import Spot, drop
from desktop.ui.pages.programme.faces import Facing, summary
from desktop.ui.pages.programme.hints import programme_hints
from desktop.ui.pages.programme.menu import beside, session_menu
from desktop.ui.pages.programme.pane import SessionPane
from desktop.ui.pages.programme.pen import Pen
from desktop.ui.pages.programme.two_views import ROOMS, THREAD, TwoViews
from desktop.ui.place import Place
from desktop.ui.wording import tr

_MARGIN = 32
_WIDEST = 1_100
_IN_ROOMS = "programme-rooms"


class ProgrammePage(Page):
    """The sessions of the day, in order."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._ids: tuple[Id, ...] = ()
        self._shown: tuple[Event, int] | None = None
        self.pane = SessionPane(desk)
        self.pane.outward.connect(self.take_keyboard)
        self.beside = self.pane
        self.views = Segmented(
            theme, (tr("Fil"), tr("Salles")), icons=("programme", "workshops"), name=tr("Vue")
        )
        in_rooms = desk.settings.flag(_IN_ROOMS, default=False) and shows_rooms(desk.event)
        self.views.choose(ROOMS if in_rooms else THREAD)
        self.views.chosen.connect(self.show_view)
        self.heading = Heading(
            tr("Programme"),
            self.views,
            button(theme, tr("Séance"), self.add_new, icon="add", key="N"),
        )
        self._letters = desk.settings.flag("letters", default=True)
        self._run = acts_of(
            {
                "new": self.add_new,
                "edit": self.edit_title,
                "remove": self.remove_chosen,
                "duplicate": self.duplicate_chosen,
                "up": lambda: self._act(lambda event: move_up(event, self._ids)),
                "down": lambda: self._act(lambda event: move_down(event, self._ids)),
                "join": lambda: self._act(
                    lambda event: put_side_by_side(event, beside(event, self._ids))
                ),
                "apart": lambda: self._act(lambda event: take_apart(event, self._ids)),
            }
        )
        self._stack = TwoViews(desk, self.add_new, self.show_view)
        self._stack.chosen.connect(self._choose)
        self._stack.asked.connect(self._run)
        self._stack.menu.connect(self._pop_menu)
        self.board, self.rooms = self._stack.board, self._stack.rooms
        self.board.dropped.connect(self._drop)
        self.rooms.hall.put.connect(self._put)
        self.rooms.hall.shift.connect(
            lambda minutes: self._act(lambda event: shift(event, self._ids, minutes))
        )
        self._hints = programme_hints(desk)
        self._pen = Pen(self, self._stack)
        self._pen.chosen.connect(self._choose_both)
        self._pen.inward.connect(lambda: self.focus_field("hour"))
        self._pen.added.connect(self._hints.count)
        inner = QWidget()
        inner.setLayout(
            column(self.heading, 14, (self._stack, 1), self._hints, margins=(_MARGIN, 18, 20, 12))
        )
        self.setLayout(column(inner))
        self.refresh(None)

    # --- what is shown ----------------------------------------------------------------------------

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the programme as it stands; cards that did not change stay as they are."""
        del changed
        event = self._pen.heed()
        if (
            self._shown is not None
            and event is self._shown[0]
            and self.views.rank == self._shown[1]
        ):
            return
        self._shown = (event, self.views.rank)
        facing = Facing(event, self.desk.words)
        self.heading.tell(summary(facing, self.desk.words))
        self._stack.show_programme(facing, self.views.rank)
        self._hints.setVisible(self.views.rank == THREAD and self._hints.wanted)
        left = tuple(id_ for id_ in self._ids if id_ in event.records)
        self._choose(left)
        self._stack.choose(left)

    def show_view(self, rank: int) -> None:
        """Show the thread, or hours and rooms."""
        self._pen.lift()
        focus = self.window().focusWidget()
        inside = focus is not None and self._stack.isAncestorOf(focus)
        if inside:  # what is hidden would hand the keyboard to anything
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.views.choose(rank)
        self.refresh(None)
        if rank == ROOMS and self._ids:
            self.rooms.show_day_of(self._ids[0])
            self._stack.choose(self._ids)
        self.desk.settings.set_flag(_IN_ROOMS, on=rank == ROOMS)
        if inside:
            self.take_keyboard()

    def reveal(self, place: Place) -> None:
        """Choose a session, and give the keyboard to its card or to a field in the pane."""
        record = self.desk.event.records.get(place.record)
        id_ = record.session if isinstance(record, Participation) else place.record
        if id_ not in self.board.shown():
            self.take_keyboard()
            return
        self._pen.lift()
        self.rooms.show_day_of(id_)
        self._choose_both((id_,))
        self.take_keyboard()
        if isinstance(record, Participation):
            self.focus_field("participation")
        elif place.field:
            self.focus_field(place.field)

    def take_keyboard(self) -> None:
        """Give the keyboard to the session chosen, or to the button of an empty programme."""
        self._stack.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a session from wherever no text is typed."""
        if asked_by(event, letters=self._letters) == "new":
            self.add_new()
        else:
            super().keyPressEvent(event)

    def chosen(self) -> tuple[Id, ...]:
        """The ids of the sessions chosen."""
        return self._ids

    def focus_field(self, field: str) -> None:
        """Give the keyboard to a field of the session, in the pane, which is opened if need be."""
        if not self.pane.isVisible():
            self.desk.run("pane")
        self.pane.focus_field(field)

    def menu(self) -> QMenu:
        """What can be done with what is chosen."""
        return session_menu(self, self.desk.theme, self.desk.event, self._ids, self._run)

    def _choose_both(self, ids: tuple[Id, ...]) -> None:
        """Choose sessions in both views."""
        self._stack.choose(ids)
        self._choose(ids)

    def _choose(self, ids: tuple[Id, ...]) -> None:
        """Know what is chosen, and show it in the pane."""
        self.pane.show_sessions(ids)
        if ids != self._ids:
            self._ids = ids
            self.at_hand.emit(ids)

    def _pop_menu(self, corner: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(corner)

    # --- titles -----------------------------------------------------------------------------------

    def add_new(self) -> None:
        """Begin a session after the one chosen, its title to be typed."""
        self.desk.document.flush()
        ids = [id_ for id_ in self._ids if id_ in self.desk.event.records]
        after = ids[-1] if ids else self._pen.after
        self._pen.lift()
        if self.views.rank != THREAD:
            self.show_view(THREAD)
        self._pen.write(after)

    def edit_title(self) -> None:
        """Type the title of the session chosen, where it stands."""
        current = self.board.choice.current
        if self.views.rank == ROOMS:
            self.focus_field("title")
        elif current:
            self._pen.edit(current)

    # --- acts -------------------------------------------------------------------------------------

    def remove_chosen(self) -> None:
        """Remove what is chosen; a message offers it back."""
        self.desk.document.flush()
        event = self.desk.event
        records = [event.records[id_] for id_ in self._ids if id_ in event.records]
        if not records:
            return
        named = told(called(event, records), self.desk.words)
        self._act(lambda event: remove(event, self._ids))
        self.desk.say_done(tr("Supprimé : {what}").format(what=named))

    def duplicate_chosen(self) -> None:
        """Make copies of what is chosen."""
        self._act(lambda event: duplicate(event, self._ids))

    def _drop(self, ids: Sequence[Id], spot: Spot) -> None:
        self._act(lambda event: drop(event, ids, spot))

    def _put(self, id_: Id, begin: int, room: str | None) -> None:
        self._act(lambda event: put_at(event, id_, begin, room))

    def _act(self, act: Callable[[Event], Act]) -> None:
        """Do something, show it at once, and choose what it touched."""
        self.desk.document.flush()
        touched = self.desk.document.act(act(self.desk.event))
        self.refresh(None)
        ids = tuple(id_ for id_ in touched if id_ in self.board.shown())
        if ids:
            self._stack.choose(ids)
            self._choose(self.board.choice.ids)
        self.take_keyboard()
