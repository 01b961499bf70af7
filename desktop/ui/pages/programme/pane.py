"""What the pane shows of the sessions chosen: their form, made anew only for others."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.programme import Session
from desktop.model.record import Id
from desktop.ui.controls.labels import Label
from desktop.ui.desk import Desk
from desktop.ui.pages.programme.session_form import SessionForm
from desktop.ui.wording import tr

_AFTER = 40
"""Milliseconds after which what is chosen is shown: arrows may pass many sessions."""


class SessionPane(QWidget):
    """The form of what is chosen; ``outward`` says that the list is wanted again."""

    outward = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form: SessionForm | None = None
        self._made_for: object = None
        self._wanted: tuple[Id, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.settle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._nothing = Label(tr("Choisissez une séance pour la remplir."), "small", wrap=True)
        self._column.addWidget(self._nothing)

    def show_sessions(self, ids: tuple[Id, ...]) -> None:
        """Show the form of these sessions, once nobody goes on to others."""
        self._wanted = ids
        self._timer.start(_AFTER)

    def settle(self) -> None:
        """Show the form that is wanted, without waiting."""
        self._timer.stop()
        event, ids = self._desk.event, self._wanted
        known = tuple(id_ for id_ in ids if event.get(Session, id_) is not None)
        # The days that can be chosen are part of the form: others make another one.
        dates = {getattr(event.records[id_], "date") for id_ in known}  # noqa: B009  sessions have one
        wanted = (known, event.gathering.dates, frozenset(dates)) if known else None
        if wanted == self._made_for:
            return
        self._made_for = wanted
        self._desk.document.flush()
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self._nothing.setVisible(not known)
        if known:
            self._form = SessionForm(self._desk, known)
            self._column.addWidget(self._form)
            self._form.show()  # at once, so that it can be given the keyboard

    def focus_field(self, field: str) -> None:
        """Give the keyboard to a field."""
        self.settle()
        if self._form is not None:
            self._form.focus_field(field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.outward.emit()
        else:
            super().keyPressEvent(event)
