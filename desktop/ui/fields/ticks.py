"""A field that is a list of records, each ticked or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.model.record import Id
from desktop.model.sentence import Sentence
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, row
from desktop.ui.fields.binding import SEVERAL


class Ticks(QWidget):
    """Records of which some are meant, by their words; ``options`` give them at the moment.

    The value says of each whether it is ticked; those that are so for some of the records edited,
    and untouched, are not in it. `ticked` applies it, and keeps ids that are no option.
    """

    edited = Signal()
    finished = Signal()

    def __init__(
        self, name: str, options: Callable[[], Sequence[tuple[Id, str]]], *, empty: str
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._options, self._empty = options, empty
        self._shown: tuple[tuple[Id, str], ...] | None = None
        self.boxes: dict[Id, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._fill()

    def show_value(self, value: Any) -> None:
        """Tick what is meant."""
        self._fill()
        for id_, box in self.boxes.items():
            box.setTristate(value is SEVERAL)
            if value is SEVERAL:
                box.setCheckState(Qt.CheckState.PartiallyChecked)
            else:
                box.setChecked(id_ in value)

    def value(self) -> Mapping[Id, bool]:
        """What is ticked, and what is not."""
        return {
            id_: box.isChecked()
            for id_, box in self.boxes.items()
            if box.checkState() is not Qt.CheckState.PartiallyChecked
        }

    def show_fault(self, fault: Sentence | None) -> None:
        """Nothing that can be ticked is wrong."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the first one."""
        super().focusInEvent(event)
        first = next(iter(self.boxes.values()), None)
        if first is not None:
            first.setFocus(event.reason())

    def _fill(self) -> None:
        options = tuple(self._options())
        if options == self._shown:
            return
        self._shown = options
        cleared(self._column)
        self.boxes.clear()
        for id_, words in options:
            box = QCheckBox()
            box.setAccessibleName(words)
            box.clicked.connect(lambda _=False, box=box: self._given(box))
            self.boxes[id_] = box
            self._column.addLayout(row(box, (_Words(words, box), 1)))
        if not options:
            self._column.addWidget(Label(self._empty, "hint", wrap=True))

    def _given(self, box: QCheckBox) -> None:
        box.setTristate(False)
        self.edited.emit()
        self.finished.emit()


class _Words(Label):
    """The words of a box, which press it."""

    def __init__(self, words: str, box: QCheckBox) -> None:
        super().__init__(words, wrap=True)
        self._box = box

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """Press the box."""
        self._box.click()


def ticked(before: Sequence[Id], value: Mapping[Id, bool]) -> tuple[Id, ...]:
    """The ids meant, those of before in their order and then the others."""
    kept = [id_ for id_ in before if value.get(id_, True)]
    return (*kept, *(id_ for id_, on in value.items() if on and id_ not in kept))
