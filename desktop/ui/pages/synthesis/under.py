"""What stands under a stake: an action or a success factor, in a line of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.model.acts import add, begin_point
from desktop.model.event import Event
from desktop.model.findings import Point, PointKind
from desktop.ui.controls.layouts import column, row
from desktop.ui.desk import Desk
from desktop.ui.fields.binding import Binding
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.synthesis.assignment import Assignment
from desktop.ui.pages.synthesis.typing import Words


class Beneath(QWidget):
    """A point under another one: a line of its words; for actions, who, by when and how far.

    ``new`` is the point as it begins, ``begun`` makes an event in which what it stands under is
    known. ``edited`` tells of each key, ``next_asked`` of Enter,
    ``emptied`` of Backspace in an empty line.
    """

    edited = Signal()
    next_asked = Signal()
    emptied = Signal()

    def __init__(
        self, desk: Desk, new: Point, placeholder: str, begun: Callable[[Event], Event]
    ) -> None:
        super().__init__()
        self._desk, self.new, self._begun = desk, new, begun
        self.words = Words(desk.theme, name_of_value(new.kind), placeholder=placeholder)
        self.words.next_asked.connect(self.next_asked)
        self.words.emptied.connect(self.emptied)
        self.bindings = [
            Binding(
                desk.document, (new.id,), "text", self.words,
                act=lambda event, _, value: begin_point(self._home(event, value), new, value),
            )
        ]  # fmt: skip
        desk.watch_spelling(self.words)
        self.fields: dict[str, QWidget] = {"text": self.words}
        self.assignment: Assignment | None = None
        # A column keeps the words above, across the row, where what is beside them is taller.
        self._row = row((column(self.words, None), 3), spacing=6)
        self.setLayout(self._row)
        self.words.edited.connect(self._ask_more)
        if self.known:
            self._ask_more()
        self.words.edited.connect(self.edited)

    @property
    def known(self) -> bool:
        """Whether the day knows the point yet."""
        return self.new.id in self._desk.event.records

    def _home(self, event: Event, value: str) -> Event:
        return self._begun(event) if value.strip() else event

    def refresh(self) -> None:
        """Show how far it is."""
        if self.assignment is not None:
            self.assignment.refresh()

    def _ask_more(self) -> None:
        """Ask who and when once there is an action."""
        if self.new.kind is not PointKind.ACTION or self.assignment is not None:
            return
        self.assignment = made = Assignment(
            self._desk, self.new.id, lambda event: add(self._begun(event), self.new).event
        )
        made.edited.connect(self.edited)
        made.next_asked.connect(self.next_asked)
        self.bindings += made.bindings
        self.fields |= made.fields
        self._row.addWidget(made, 2, Qt.AlignmentFlag.AlignTop)
        made.show()
