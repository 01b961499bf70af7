"""Who takes an action on, by when, and how far it is: three fields in a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from desktop.compose.points import due, owner
from desktop.model.acts import Act, set_due, set_field, set_owner
from desktop.model.event import Event
from desktop.model.findings import Point, Progress
from desktop.model.record import Id, Record
from desktop.model.sentence import Sentence
from desktop.telling import told
from desktop.ui.controls.buttons import name_button, tool
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, row
from desktop.ui.desk import Desk
from desktop.ui.fields.binding import Binding, Doing
from desktop.ui.fields.formats import impossible_date
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.synthesis.completing import CompletedLine
from desktop.ui.pages.synthesis.proposals import dues, owners, read_due
from desktop.ui.pages.synthesis.typing import ENTER
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_OWNER, _DUE, _SIGN, _GAP = 136, 104, 28, 6
_SIGNS: Final = {
    None: "more",
    Progress.TO_START: "draft",
    Progress.UNDER_WAY: "clock",
    Progress.DONE: "agreed",
    Progress.DROPPED: "refused",
}


class Assigned(CompletedLine):
    """An owner or a date: Enter takes what is proposed, else goes on.

    Where something is wrong it goes on the second time only, once that was told.
    """

    next_asked = Signal()
    _told = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on where nothing is proposed."""
        shown = self.proposed is not None and self.proposed.isVisible()
        if event.key() in ENTER and not shown:
            self.finished.emit()
            wrong, told_already = bool(self.property("wrong")), self._told == self.text()
            self._told = self.text()
            if told_already or not wrong:
                self.next_asked.emit()
        else:
            super().keyPressEvent(event)


class Assignment(QWidget):
    """The fields of an action beside its words.

    ``begun`` gives the event in which the action is known. ``edited`` tells of each key,
    ``next_asked`` of Enter.
    """

    edited = Signal()
    next_asked = Signal()

    def __init__(self, desk: Desk, action: Id, begun: Callable[[Event], Event]) -> None:
        super().__init__()
        self._desk, self._action, self._begun = desk, action, begun
        theme, words = desk.theme, desk.words
        self.owner = Assigned(
            theme, tr("Porteur"), lambda typed: owners(desk.event, typed),
            placeholder=tr("Porteur"), otherwise=tr("un nom nouveau"),
        )  # fmt: skip
        self.due = Assigned(
            theme, tr("Échéance"), lambda typed: dues(desk.event, typed, words),
            placeholder=tr("Échéance"), otherwise=tr("ces mots"),
        )  # fmt: skip
        self.progress = tool(theme, "more", "", self._unfold, size=16)
        document, ids = desk.document, (action,)
        owned = self._doing(set_owner)
        dated = self._doing(lambda event, ids, typed: set_due(event, ids, *read_due(typed)))
        self.bindings = [
            Binding(document, ids, "owner_words", self.owner, read=self._owner, act=owned),
            Binding(document, ids, "due_words", self.due, read=self._due, act=dated),
        ]
        self._fault = Label("", "error", wrap=True)
        self._fault.hide()
        self.due.faulty.connect(self._tell_fault)
        self.due.finished.connect(self._look_at_due)  # once the words are kept
        self.fields: dict[str, QWidget] = {
            "owner_words": self.owner, "due_words": self.due, "progress": self.progress,
        }  # fmt: skip
        for field, width in ((self.owner, _OWNER), (self.due, _DUE)):
            field.setMinimumWidth(theme.px(width))
            field.setMaximumWidth(theme.px(2 * width))
            field.setStyleSheet(_quiet(theme))
            field.edited.connect(self.edited)
            field.next_asked.connect(self.next_asked)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addLayout(row((self.owner, 4), (self.due, 3), spacing=_GAP), 1)
        self._lines.addWidget(self.progress)
        self._lines.setSpacing(_GAP)
        self.setLayout(column(self._lines, self._fault, spacing=4))
        self.setMinimumWidth(theme.px(_OWNER + _DUE + _SIGN) + 2 * _GAP)
        self.refresh()

    def refresh(self) -> None:
        """Show how far the action is, and what is wrong with its date."""
        if not self.due.hasFocus():  # else it may be half typed
            self._look_at_due()
        point = self._desk.event.get(Point, self._action)
        state = point.progress if point is not None else None
        said = name_of_value(state) if state is not None else tr("à préciser")
        self.progress.setIcon(self._desk.theme.icon(_SIGNS[state], "ink2", 16))
        name_button(self.progress, tr("État : {state}").format(state=said))
        self.progress.setText(said if state is not None else "")
        style = Qt.ToolButtonStyle
        self.progress.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if state is not None else style.ToolButtonIconOnly
        )
        self._fit()

    def _fit(self) -> None:
        """Say how far it is beside the date, or under it where that has no room for the word."""
        wanted = self._desk.theme.px(_OWNER + _DUE) + 2 * _GAP + self.progress.sizeHint().width()
        under = bool(self.progress.text()) and self.width() < wanted
        direction = QBoxLayout.Direction
        self._lines.setDirection(direction.TopToBottom if under else direction.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the word where there is room."""
        super().resizeEvent(event)
        self._fit()

    def set_progress(self, state: Progress | None) -> None:
        """Say how far the action is."""
        self._desk.document.flush()
        event = self._desk.event
        if self._action in event.records:
            self._desk.document.act(set_field(event, (self._action,), "progress", state))
        self.refresh()

    def _unfold(self) -> None:
        menu = QMenu(self)
        for state in (None, *Progress):
            words = name_of_value(state) if state is not None else tr("État non précisé")
            action = menu.addAction(self._desk.theme.icon(_SIGNS[state], "ink2", 16), words)
            action.triggered.connect(lambda _=False, state=state: self.set_progress(state))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.progress.mapToGlobal(self.progress.rect().bottomLeft()))

    def _look_at_due(self) -> None:
        self.due.show_fault(impossible_date(self.due.text()))

    def _tell_fault(self, fault: Sentence | None) -> None:
        self._fault.setText(told(fault, self._desk.words) if fault is not None else "")
        self._fault.setVisible(fault is not None)

    def _owner(self, record: Record) -> str:
        return owner(self._desk.event, record) if isinstance(record, Point) else ""

    def _due(self, record: Record) -> str:
        return due(record, self._desk.words) if isinstance(record, Point) else ""

    def _doing(self, act: Doing) -> Doing:
        """What says something of the action, which begins with it where it was not known."""

        def doing(event: Event, ids: tuple[Id, ...], value: Any) -> Act:
            known = self._action in event.records or not value.strip()
            return act(event if known else self._begun(event), ids, value)

        return doing


def _quiet(theme: Theme) -> str:
    """A field whose edge is a hairline until it has the keyboard."""
    above, beside = theme.px(2), theme.px(7)
    return (
        f"QLineEdit {{ border: 1px solid {theme.palette.line}; padding: {above}px {beside}px;"
        f" min-height: {theme.px(22)}px; }}"
        f"QLineEdit:focus {{ border: 2px solid {theme.palette.focus};"
        f" padding: {above - 1}px {beside - 1}px; }}"
    )
