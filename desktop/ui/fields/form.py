"""Forms: fields under their labels, tied to what is chosen, with what is doubtful beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop.model.record import Id, Record
from desktop.model.sentence import Sentence
from desktop.telling import told
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import bring_into_sight, column
from desktop.ui.desk import Desk
from desktop.ui.fields.binding import Binding, Doing
from desktop.ui.wording import tr


class Form(QWidget):
    """A column of fields of some records of a kind.

    Each field is added with its control; a problem of the day about that field is told under it.
    """

    def __init__(self, desk: Desk, ids: tuple[Id, ...]) -> None:
        super().__init__()
        self.desk, self.ids = desk, ids
        self._controls: dict[str, QWidget] = {}
        self._margins: dict[str, Label] = {}
        self._faults: dict[str, Label] = {}
        self._bindings: list[Binding] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        desk.tocheck.ready.connect(self._show_problems)

    def add(
        self,
        field: str,
        label: str,
        control: Any,
        *,
        read: Callable[[Record], Any] | None = None,
        write: Callable[[Record, Any], Record] | None = None,
        act: Doing | None = None,
        hint: str = "",
        prose: bool = False,
    ) -> QWidget:
        """Add a field under its label; the widget that holds both."""
        self.tie(field, control, read=read, write=write, act=act)
        return self.place(field, label, control, hint=hint, prose=prose)

    def tie(
        self,
        field: str,
        control: Any,
        *,
        read: Callable[[Record], Any] | None = None,
        write: Callable[[Record, Any], Record] | None = None,
        act: Doing | None = None,
    ) -> Binding:
        """Tie a control that stands elsewhere to a field."""
        document = self.desk.document
        binding = Binding(document, self.ids, field, control, read=read, write=write, act=act)
        self._bindings.append(binding)
        self._controls.setdefault(field, control)
        return binding

    def place(
        self, field: str, label: str, control: QWidget, *, hint: str = "", prose: bool = False
    ) -> QWidget:
        """Put a control under its label."""
        above = Label(label, "label")
        above.setBuddy(control)
        margin = Label("", "warning", wrap=True)
        margin.hide()
        fault = Label("", "error", wrap=True)
        fault.hide()
        self._margins[field], self._faults[field] = margin, fault
        faulty = getattr(control, "faulty", None)
        if faulty is not None:
            faulty.connect(lambda said, label=fault: self._show_fault(label, said))
        below = [Label(hint, "hint", wrap=True)] if hint else []
        held = QWidget()
        held.setLayout(column(above, control, *below, fault, margin, spacing=4))
        self._column.addWidget(held)
        if prose:
            self.desk.watch_spelling(control)
        self._show_problems_of(field)
        return held

    def put(self, item: QWidget | QLayout) -> None:
        """Add something that is not a field."""
        if isinstance(item, QWidget):
            self._column.addWidget(item)
        else:
            self._column.addLayout(item)

    def focus_field(self, field: str) -> bool:
        """Give the keyboard to a field; the first one where there is no such field."""
        control = self._controls.get(field)
        if control is None and not field:
            control = next(iter(self._controls.values()), None)
        if control is None:
            return False
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        select = getattr(control, "selectAll", None)
        if select is not None:
            select()
        # Once the form has its place: it may have been made a moment ago.
        QTimer.singleShot(0, control, lambda: bring_into_sight(control))
        return True

    def _show_problems(self) -> None:
        for field in self._margins:
            self._show_problems_of(field)

    def _show_problems_of(self, field: str) -> None:
        label = self._margins[field]
        tocheck = self.desk.tocheck
        found = [problem for id_ in self.ids for problem in tocheck.about(id_, field)]
        said = [told(each.sentence, self.desk.words) for each in found[:3]]
        if any(tocheck.is_undecided(id_, field) for id_ in self.ids):
            said.insert(0, tr("Écrit autrement dans une autre copie : à arbitrer"))
        label.setText("\n".join(said))
        label.setVisible(bool(said))

    def _show_fault(self, label: Label, fault: Sentence | None) -> None:
        label.setText(told(fault, self.desk.words) if fault is not None else "")
        label.setVisible(fault is not None)
