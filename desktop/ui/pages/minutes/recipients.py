"""Who the minutes are sent to: a line each, one more by typing a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.acts import add_recipient, recipients, remove_recipient, rename_recipient
from desktop.model.record import Id
from desktop.ui.controls.buttons import tool
from desktop.ui.controls.layouts import cleared, column, reached_before, row
from desktop.ui.desk import Desk
from desktop.ui.fields.binding import Binding
from desktop.ui.fields.lines import TextLine
from desktop.ui.wording import tr


class Recipients(QWidget):
    """The distribution list of the day, edited where it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ids: tuple[Id, ...] = ()
        self.lines: dict[Id, TextLine] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(desk.theme.px(6))
        self._flush: Callable[[], None] = self._give_over  # one and the same each time
        self.new = _NewName(tr("Ajouter un destinataire"))
        self.new.given.connect(self._add)
        self.new.edited.connect(lambda: desk.document.hold(self._flush))
        self.setLayout(column(self._column, 6, self.new))
        self.refresh()

    def refresh(self) -> None:
        """Show who is there."""
        ids = tuple(choice.id for choice in recipients(self._desk.event))
        if ids == self._ids:
            return
        self._ids = ids
        cleared(self._column)
        made = [self._line(id_) for id_ in ids]
        self.lines = {id_: field for id_, (field, _) in zip(ids, made, strict=True)}
        reached_before(self.new, [each for pair in made for each in pair])

    def focus(self, id_: Id) -> None:
        """Give the keyboard to one of them."""
        line = self.lines.get(id_, self.new)
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, id_: Id) -> tuple[TextLine, QWidget]:
        field = TextLine(tr("Destinataire"))
        Binding(
            self._desk.document, (id_,), "value", field,
            act=lambda event, ids, value: rename_recipient(event, ids[0], value),
        )  # fmt: skip
        gone = tool(
            self._desk.theme, "close", tr("Retirer ce destinataire"), lambda: self._remove(id_),
            size=15,
        )  # fmt: skip
        self._column.addLayout(row((field, 1), gone, spacing=4))
        return field, gone

    def _remove(self, id_: Id) -> None:
        self._desk.document.act(remove_recipient(self._desk.event, id_))
        self.refresh()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.say_done(tr("Destinataire retiré"), "done")

    def _add(self) -> None:
        self._give_over()
        self.refresh()

    def _give_over(self) -> None:
        """Take over the name that is typed."""
        self._desk.document.release(self._flush)
        name = self.new.text()
        self.new.clear()
        self._desk.document.act(add_recipient(self._desk.event, name))


class _NewName(TextLine):
    """The line for one more; ``given`` tells that a name was typed."""

    given = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, placeholder=name)
        self.editingFinished.connect(self._give)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the name with Enter, and stay for the next."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._give()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        if self.text().strip():
            self.given.emit()
