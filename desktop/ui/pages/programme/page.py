"""The page of the programme: its two views, what is chosen in both, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget

from desktop.model.acts import (
    Act,
    add,
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
from desktop.model.programme import Participation, Session
from desktop.model.record import Id, new_id
from desktop.model.timetable import shows_rooms
from desktop.telling import told
from desktop.ui.controls.buttons import Segmented, button
from desktop.ui.controls.layouts import column, scrolled
from desktop.ui.controls.list_keys import acts_of, asked_by
from desktop.ui.controls.messages import Empty, Message
from desktop.ui.desk import Desk, Page
from desktop.ui.pages.heading import Heading
from desktop.ui.pages.programme.board import Board
from desktop.ui.pages.programme.dropping import Spot, drop
from desktop.ui.pages.programme.faces import Facing, summary
from desktop.ui.pages.programme.hints import programme_hints
from desktop.ui.pages.programme.menu import beside, session_menu
from desktop.ui.pages.programme.pane import SessionPane
from desktop.ui.pages.programme.rooms import RoomsView
from desktop.ui.pages.programme.title_line import TitleLine
from desktop.ui.place import Place
from desktop.ui.wording import tr

_MARGIN = 32
_WIDEST = 1_100
_IN_ROOMS = "programme-rooms"
_THREAD, _ROOMS, _EMPTY, _TOO_EARLY = range(4)


class ProgrammePage(Page):
    """The sessions of the day, in order."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._ids: tuple[Id, ...] = ()
        self._line: TitleLine | None = None
        self._shown: tuple[Event, int] | None = None
        self.pane = SessionPane(desk)
        self.pane.outward.connect(self.take_keyboard)
        self.beside = self.pane
        self.views = Segmented(
            theme, (tr("Fil"), tr("Salles")), icons=("programme", "workshops"), name=tr("Vue")
        )
        in_rooms = desk.settings.flag(_IN_ROOMS, default=False) and shows_rooms(desk.event)
        self.views.choose(_ROOMS if in_rooms else _THREAD)
        self.views.chosen.connect(self.show_view)
        self.heading = Heading(
            tr("Programme"),
            self.views,
            button(theme, tr("Séance"), self.add_new, icon="add", key="N"),
        )
        self._letters = desk.settings.flag("letters", default=True)
        self.board = Board(theme, self._photo, letters=self._letters)
        self.board.chosen.connect(self._choose)
        self.board.dropped.connect(self._drop)
        self.board.menu.connect(self._pop_menu)
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
        self.board.asked.connect(self._run)
        self.rooms = RoomsView(desk)
        self.rooms.chosen.connect(self._choose)
        self.rooms.hall.asked.connect(self._run)
        self.rooms.hall.menu.connect(self._pop_menu)
        self.rooms.hall.put.connect(self._put)
        self.rooms.hall.shift.connect(
            lambda minutes: self._act(lambda event: shift(event, self._ids, minutes))
        )
        self._scroll = scrolled(self.board)
        self.board.sight.connect(self._bring_into_sight)
        self._hints = programme_hints(desk)
        empty = Empty(
            theme,
            "programme",
            tr("Aucune séance pour l’instant"),
            tr("Tapez un titre, Entrée, puis le suivant. Heures et salles peuvent attendre."),
            (tr("Séance"), self.add_new),
        )
        too_early = Empty(
            theme,
            "clock",
            tr("Deux heures de début sont nécessaires"),
            tr("Donnez une heure à deux séances, ou une heure et des durées : les salles suivent."),
            (tr("Revenir au fil"), lambda: self.show_view(_THREAD)),
            icon="programme",
        )
        self._stack = QStackedWidget()
        for view in (self._scroll, self.rooms, empty, too_early):
            self._stack.addWidget(view)
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
        if self._line is not None and self._line.orphaned():
            self._close_line()
        event = self._shown_event()
        if (
            self._shown is not None
            and event is self._shown[0]
            and self.views.rank == self._shown[1]
        ):
            return
        self._shown = (event, self.views.rank)
        facing = Facing(event, self.desk.words)
        self.heading.tell(summary(facing, self.desk.words))
        self.board.show_days(facing.days())
        if self.views.rank == _ROOMS and shows_rooms(event):
            self.rooms.show_event(facing)
        self._stack.setCurrentIndex(self._view(event))
        self._hints.setVisible(self.views.rank == _THREAD and self._hints.wanted)
        left = tuple(id_ for id_ in self._ids if id_ in event.records)
        self._choose(left)
        self._show_chosen(left)

    def _view(self, event: Event) -> int:
        """Which view can be shown."""
        if not event.sessions:
            return _EMPTY
        if self.views.rank == _ROOMS:
            return _ROOMS if shows_rooms(event) else _TOO_EARLY
        return _THREAD

    def _show_chosen(self, ids: tuple[Id, ...]) -> None:
        """Show in both views what is chosen; what has the keyboard there keeps it."""
        self.board.choose(ids, self.board.choice.current)
        self.rooms.hall.choose(ids, self.rooms.hall.choice.current)

    def _shown_event(self) -> Event:
        """The event, with the session that is being typed and has no letter yet."""
        event, line = self.desk.event, self._line
        if line is None or not line.new or line.record in event.records:
            return event
        return add(event, Session(id=line.record), after=line.after).event

    def show_view(self, rank: int) -> None:
        """Show the thread, or hours and rooms."""
        self._close_line()
        focus = self.window().focusWidget()
        inside = focus is not None and self._stack.isAncestorOf(focus)
        if inside:  # what is hidden would hand the keyboard to anything
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.views.choose(rank)
        self.refresh(None)
        if rank == _ROOMS and self._ids:
            self.rooms.show_day_of(self._ids[0])
            self._show_chosen(self._ids)
        self.desk.settings.set_flag(_IN_ROOMS, on=rank == _ROOMS)
        if inside:
            self.take_keyboard()

    def reveal(self, place: Place) -> None:
        """Choose a session, and give the keyboard to its card or to a field in the pane."""
        record = self.desk.event.records.get(place.record)
        id_ = record.session if isinstance(record, Participation) else place.record
        if id_ not in self.board.shown():
            self.take_keyboard()
            return
        self._close_line()
        self.rooms.show_day_of(id_)
        self._show_chosen((id_,))
        self._choose((id_,))
        self.take_keyboard()
        if isinstance(record, Participation):
            self.focus_field("participation")
        elif place.field:
            self.focus_field(place.field)

    def take_keyboard(self) -> None:
        """Give the keyboard to the session chosen, or to the button of an empty programme."""
        if self._stack.currentIndex() == _ROOMS:
            self.rooms.hall.take_keyboard()
        elif self._stack.currentIndex() == _THREAD:
            self.board.take_keyboard()
        else:
            view = self._stack.currentWidget()
            begin = view.findChild(QPushButton) if view is not None else None
            (begin or self).setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _choose(self, ids: tuple[Id, ...]) -> None:
        """Know what is chosen, and show it in the pane."""
        self.pane.show_sessions(ids)
        if ids != self._ids:
            self._ids = ids
            self.at_hand.emit(ids)

    def _photo(self, picture: Id, size: int) -> QPixmap | None:
        return self.desk.photos.square(self.desk.event, picture, size)

    def _bring_into_sight(self, card: QWidget) -> None:
        self._scroll.ensureWidgetVisible(card, 0, self.desk.theme.px(24))

    def _pop_menu(self, corner: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(corner)

    # --- titles -----------------------------------------------------------------------------------

    def add_new(self) -> None:
        """Begin a session after the one chosen, its title to be typed."""
        self.desk.document.flush()
        ids = [id_ for id_ in self._ids if id_ in self.desk.event.records]
        after = ids[-1] if ids else self._line.after if self._line else ""
        self._close_line()
        if self.views.rank != _THREAD:
            self.show_view(_THREAD)
        self._type(TitleLine(self.desk, new_id(), after=after, new=True))

    def edit_title(self) -> None:
        """Type the title of the session chosen, where it stands."""
        current = self.board.choice.current
        if self.views.rank == _ROOMS:
            self.focus_field("title")
        elif current:
            self._close_line()
            self._type(TitleLine(self.desk, current))

    def _type(self, line: TitleLine) -> None:
        self._line = line
        line.left.connect(self._leave_line)
        line.next_asked.connect(self.add_new)
        line.inward.connect(self._go_inward)
        self.refresh(None)
        self._show_chosen((line.record,))
        self._choose((line.record,))
        self.board.host(line, line.record)
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, lambda: self._see(line.record))

    def _see(self, id_: Id) -> None:
        if id_ in self.board.shown():
            self._bring_into_sight(self.board.card(id_))

    def _leave_line(self) -> None:
        """Close the line, and give the keyboard back to the card."""
        line = self._line
        if line is None:
            return
        had_keyboard = line.hasFocus()
        self._close_line()
        self.refresh(None)
        if had_keyboard:
            if not self._ids and line.after in self.board.shown():
                self._show_chosen((line.after,))
                self._choose((line.after,))
            self.take_keyboard()

    def _go_inward(self) -> None:
        """Go from the title to when the session is."""
        if self._line is not None and self._line.record in self.desk.event.records:
            self._close_line()
            self.refresh(None)
            self.focus_field("hour")

    def _close_line(self) -> None:
        line, self._line = self._line, None
        if line is None:
            return
        line.keep()
        if line.new and line.record in self.desk.event.records:
            self._hints.count()
        self.board.host(None)
        line.hide()
        line.deleteLater()

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
        self.desk.say(
            Message(
                tr("Supprimé : {what}").format(what=named),
                "undo",
                ((tr("Annuler", "undo"), lambda: self.desk.run("undo")),),
            )
        )

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
            self._show_chosen(ids)
            self._choose(self.board.choice.ids)
        self.take_keyboard()
