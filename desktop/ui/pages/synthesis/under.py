"""What stands under a stake: its actions, each with an owner and a date, and what success needs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.compose.points import due, owner
from desktop.model.acts import Act, add, begin_point, set_due, set_field, set_owner
from desktop.model.event import Event
from desktop.model.findings import Point, PointKind, Progress
from desktop.model.record import Id, Record
from desktop.ui.controls.buttons import name_button, tool
from desktop.ui.controls.layouts import row
from desktop.ui.desk import Desk
from desktop.ui.fields.binding import Binding
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.synthesis.completing import CompletedLine
from desktop.ui.pages.synthesis.proposals import dues, owners, read_due
from desktop.ui.pages.synthesis.typing import ENTER, Words
from desktop.ui.wording import tr

_OWNER, _DUE = 136, 104
_SIGNS: Final = {
    None: "more",
    Progress.TO_START: "draft",
    Progress.UNDER_WAY: "clock",
    Progress.DONE: "agreed",
    Progress.DROPPED: "refused",
}


class Assigned(CompletedLine):
    """An owner or a date: Enter takes what is proposed, else goes on."""

    next_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on where nothing is proposed."""
        shown = self.proposed is not None and self.proposed.isVisible()
        if event.key() in ENTER and not shown:
            self.finished.emit()
            self.next_asked.emit()
        else:
            super().keyPressEvent(event)


class Beneath(QWidget):
    """A point under another one: a line of its words; for actions, who, by when and how far.

    ``new`` is the point as it begins. ``edited`` tells of each key, ``next_asked`` of Enter,
    ``emptied`` of Backspace in an empty line.
    """

    edited = Signal()
    next_asked = Signal()
    emptied = Signal()

    def __init__(self, desk: Desk, new: Point, placeholder: str) -> None:
        super().__init__()
        self._desk, self.new = desk, new
        name = name_of_value(new.kind)
        self.words = Words(desk.theme, name, placeholder=placeholder)
        self.words.next_asked.connect(self.next_asked)
        self.words.emptied.connect(self.emptied)
        self.words.edited.connect(self.edited)
        document = desk.document
        self.bindings = [
            Binding(
                document, (new.id,), "text", self.words,
                act=lambda event, _, value: begin_point(event, new, value),
            )
        ]  # fmt: skip
        desk.watch_spelling(self.words)
        self.fields: dict[str, QWidget] = {"text": self.words}
        self._parts: list[QWidget] = []
        if new.kind is PointKind.ACTION:
            self._parts = self._assigned()
        made = row((self.words, 1), *self._parts, spacing=6)
        for part in self._parts:
            made.setAlignment(part, Qt.AlignmentFlag.AlignTop)
            part.setVisible(self.known)
        self.words.edited.connect(self._begin)
        self.setLayout(made)

    @property
    def known(self) -> bool:
        """Whether the day knows the point yet."""
        return self.new.id in self._desk.event.records

    def _begin(self) -> None:
        """Ask who and when once there is an action."""
        for part in self._parts:
            part.show()

    def _assigned(self) -> list[QWidget]:
        desk = self._desk
        theme, words = desk.theme, desk.words
        who = Assigned(
            theme, tr("Porteur"), lambda typed: owners(desk.event, typed),
            placeholder=tr("Porteur"), otherwise=tr("un nom nouveau"),
        )  # fmt: skip
        when = Assigned(
            theme, tr("Échéance"), lambda typed: dues(desk.event, typed, words),
            placeholder=tr("Échéance"), otherwise=tr("ces mots"),
        )  # fmt: skip
        ids = (self.new.id,)
        self.bindings += [
            Binding(
                desk.document, ids, "owner_words", who, read=self._owner,
                act=lambda event, ids, value: self._begun(
                    event, value, lambda begun: set_owner(begun, ids, value)
                ),
            ),
            Binding(
                desk.document, ids, "due_words", when, read=self._due,
                act=lambda event, ids, value: self._begun(
                    event, value, lambda begun: set_due(begun, ids, *read_due(value))
                ),
            ),
        ]  # fmt: skip
        for field, width in ((who, _OWNER), (when, _DUE)):
            field.setFixedWidth(theme.px(width))
            field.setStyleSheet(
                f"QLineEdit {{ border: 1px solid {theme.palette.line};"
                f" padding: {theme.px(2)}px {theme.px(7)}px; min-height: {theme.px(22)}px; }}"
                f"QLineEdit:focus {{ border: 2px solid {theme.palette.focus};"
                f" padding: {theme.px(2) - 1}px {theme.px(7) - 1}px; }}"
            )
            field.edited.connect(self.edited)
            field.next_asked.connect(self.next_asked)
        self.progress = tool(theme, "more", "", self._unfold, size=16)
        self.show_progress()
        self.fields |= {"owner_words": who, "due_words": when, "progress": self.progress}
        return [who, when, self.progress]

    def _owner(self, record: Record) -> str:
        return owner(self._desk.event, record) if isinstance(record, Point) else ""

    def _due(self, record: Record) -> str:
        return due(record, self._desk.words) if isinstance(record, Point) else ""

    def _begun(self, event: Event, typed: str, act: object) -> Act:
        """Begin the point, should it not be known, before something is said of it."""
        if self.new.id not in event.records and typed.strip():
            event = add(event, self.new).event
        return act(event)  # type: ignore[operator, no-any-return]

    # --- how far it is ----------------------------------------------------------------------------

    def show_progress(self) -> None:
        """Show how far the action is."""
        if not self._parts and not hasattr(self, "progress"):
            return
        point = self._desk.event.get(Point, self.new.id)
        state = point.progress if point is not None else None
        said = name_of_value(state) if state is not None else tr("à préciser")
        self.progress.setIcon(self._desk.theme.icon(_SIGNS[state], "ink2", 16))
        name_button(self.progress, tr("État : {state}").format(state=said))

    def _unfold(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for state in (None, *Progress):
            words = name_of_value(state) if state is not None else tr("État non précisé")
            action = menu.addAction(self._desk.theme.icon(_SIGNS[state], "ink2", 16), words)
            action.triggered.connect(lambda _=False, state=state: self.set_progress(state))
        menu.popup(self.progress.mapToGlobal(self.progress.rect().bottomLeft()))

    def set_progress(self, state: Progress | None) -> None:
        """Say how far the action is."""
        self._desk.document.flush()
        event: Event = self._desk.event
        ids: tuple[Id, ...] = (self.new.id,)
        if self.known:
            self._desk.document.act(set_field(event, ids, "progress", state))
        self.show_progress()
