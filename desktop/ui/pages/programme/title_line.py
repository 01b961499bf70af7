"""The title of a session typed on its card: Enter keeps it, and begins the next of new ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from desktop.model.acts import Act, begin_session, nothing_done, set_field
from desktop.model.event import Event
from desktop.model.record import Id
from desktop.ui.desk import Desk
from desktop.ui.fields.binding import Binding
from desktop.ui.fields.lines import TextLine
from desktop.ui.wording import tr


class TitleLine(TextLine):
    """A line over a card. A new session is added to the day once its title has a letter.

    ``left`` says that it is done with, ``next_asked`` that another session is to follow,
    ``inward`` that the fields of the session are wanted.
    """

    left = Signal()
    next_asked = Signal()
    inward = Signal()

    def __init__(self, desk: Desk, id_: Id, *, after: Id = "", new: bool = False) -> None:
        super().__init__(tr("Titre de la séance"), placeholder=tr("Titre de la séance"))
        self.record, self.after, self.new = id_, after, new
        self.setProperty("kind", "bare")
        font = desk.theme.font("body", 600)
        self.setFont(font)
        self.binding = Binding(desk.document, (id_,), "title", self, act=self._keep)
        desk.watch_spelling(self)
        self.selectAll()

        self._document = desk.document
        self._was_known = self._is_known()

    def orphaned(self) -> bool:
        """Whether its session was there and is no longer, taken back by undo."""
        if self._is_known():
            self._was_known = True
            return False
        return self._was_known

    def _is_known(self) -> bool:
        return self.record in self._document.current.records

    def keep(self) -> None:
        """Give over what was typed."""
        self.finished.emit()

    def _keep(self, event: Event, ids: tuple[Id, ...], value: str) -> Act:
        if not self.new:
            return set_field(event, ids, "title", value)
        self._was_known = self._was_known or bool(value.strip())
        if self.record not in event.records and not value.strip():
            return nothing_done(event)
        return begin_session(event, self.record, value, after=self.after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Escape leaves, Tab goes on to the other fields."""
        key, held = Qt.Key(event.key()), event.modifiers()
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.keep()
            goes_on = control or (self.new and bool(self.text().strip()))
            (self.next_asked if goes_on else self.left).emit()
        elif key == Qt.Key.Key_Escape:
            self.keep()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab is not for the card under the line."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.keep()
                self.inward.emit()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when the person turns elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        }:
            self.keep()
            self.left.emit()
