"""Typing titles on the cards: that of a session that is there, or of new ones in a row."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.model.acts import add
from desktop.model.event import Event
from desktop.model.programme import Session
from desktop.model.record import Id, new_id
from desktop.ui.desk import Page
from desktop.ui.pages.programme.title_line import TitleLine
from desktop.ui.pages.programme.two_views import TwoViews


class Pen(QObject):
    """What types the titles of a page, one at a time.

    ``chosen`` gives the session it is at, ``inward`` says that the fields of that one are wanted,
    ``added`` that a new session was typed.
    """

    chosen = Signal(object)
    inward = Signal()
    added = Signal()

    def __init__(self, page: Page, views: TwoViews) -> None:
        super().__init__(page)
        self._page, self._desk, self._views = page, page.desk, views
        self._line: TitleLine | None = None

    @property
    def after(self) -> Id:
        """The session after which a new one is being typed, if one is."""
        return self._line.after if self._line is not None else ""

    def write(self, after: Id) -> None:
        """Begin a session after another one."""
        self._type(TitleLine(self._desk, new_id(), after=after, new=True))

    def edit(self, id_: Id) -> None:
        """Edit the title of a session."""
        self.lift()
        self._type(TitleLine(self._desk, id_))

    def lift(self) -> None:
        """Stop typing, what was typed being kept."""
        line, self._line = self._line, None
        if line is None:
            return
        line.keep()
        if line.new and line.record in self._desk.event.records:
            self.added.emit()
        self._views.board.host(None)
        line.hide()
        line.deleteLater()

    def heed(self) -> Event:
        """Follow the day, and give it with the session that is typed and has no letter yet."""
        if self._line is not None and self._line.orphaned():
            self.lift()
        event, line = self._desk.event, self._line
        if line is None or not line.new or line.record in event.records:
            return event
        return add(event, Session(id=line.record), after=line.after).event

    def _type(self, line: TitleLine) -> None:
        self._line = line
        line.left.connect(self._leave)
        line.next_asked.connect(self._page.add_new)
        line.inward.connect(self._go_inward)
        self._page.refresh(None)
        self.chosen.emit((line.record,))
        self._views.board.host(line, line.record)
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, lambda: self._views.see(line.record))

    def _leave(self) -> None:
        """Stop typing, and give the keyboard back to the card."""
        line = self._line
        if line is None:
            return
        had_keyboard = line.hasFocus()
        self.lift()
        self._page.refresh(None)
        if had_keyboard:
            if not self._page.chosen() and line.after in self._views.board.shown():
                self.chosen.emit((line.after,))
            self._page.take_keyboard()

    def _go_inward(self) -> None:
        """Go from the title to when the session is."""
        if self._line is not None and self._line.record in self._desk.event.records:
            self.lift()
            self._page.refresh(None)
            self.inward.emit()
