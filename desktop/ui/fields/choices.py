"""Fields in which one chooses: one of a few, yes or no, another record of the day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QSizePolicy

from desktop.model.fold import fold
from desktop.model.record import Id
from desktop.model.sentence import Sentence
from desktop.model.text import joined_lines
from desktop.ui.controls.buttons import Segmented
from desktop.ui.fields.binding import SEVERAL
from desktop.ui.fields.cut import CutBox, CutLine
from desktop.ui.theme import Theme
from desktop.ui.wording import tr


class Choice(CutBox):
    """One of a few values, each with its words."""

    edited = Signal()
    finished = Signal()

    def __init__(self, name: str, options: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        _narrow(self)
        self._values = [value for value, _ in options]
        for _, words in options:
            self.addItem(words)
        self.activated.connect(lambda _: self._given())

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value(self) -> Any:
        """The value chosen."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def show_fault(self, fault: Sentence | None) -> None:
        """Nothing that can be chosen is wrong."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, never the choice under the pointer."""
        event.ignore()

    def _given(self) -> None:
        self.edited.emit()
        self.finished.emit()


class Segments(Segmented):
    """One of two to four values, all of them in sight."""

    edited = Signal()
    finished = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[tuple[Any, str]],
        *,
        tight: bool = False,
    ) -> None:
        super().__init__(theme, [words for _, words in options], name=name, tight=tight)
        self._values = [value for value, _ in options]
        self.chosen.connect(lambda _: self._given())

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self.choose(self._values.index(value) if value in self._values else -1)

    def value(self) -> Any:
        """The value chosen."""
        return self._values[self.rank] if self.rank >= 0 else None

    def show_fault(self, fault: Sentence | None) -> None:
        """Nothing that can be chosen is wrong."""

    def _given(self) -> None:
        self.edited.emit()
        self.finished.emit()


class Switch(QCheckBox):
    """Yes or no; neither where the records chosen differ."""

    edited = Signal()
    finished = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        self.clicked.connect(lambda _=False: self._given())

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self.setTristate(value is SEVERAL)
        if value is SEVERAL:
            self.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self.setChecked(bool(value))

    def value(self) -> bool:
        """The value chosen."""
        return self.checkState() is not Qt.CheckState.Unchecked

    def show_fault(self, fault: Sentence | None) -> None:
        """Neither is wrong."""

    def _given(self) -> None:
        self.setTristate(False)
        self.edited.emit()
        self.finished.emit()


class Reference(CutBox):
    """Another record, by its name: completed as one types, accents indifferent.

    ``options`` give the ids and names there are at the moment; the value is an id, nothing, or,
    where ``free`` names are allowed, the name typed, which is no record yet. ``begun`` tells that a
    name is being typed, which says nobody yet.
    """

    edited = Signal()
    finished = Signal()
    begun = Signal()

    def __init__(
        self,
        name: str,
        options: Callable[[], Sequence[tuple[Id, str]]],
        *,
        placeholder: str = "",
        free: bool = False,
    ) -> None:
        super().__init__()
        self._options, self._free = options, free
        self._placeholder = placeholder or tr("À préciser")
        self._ids: list[Id] = []
        self._shown: Any = ""
        self.setEditable(True)
        _narrow(self)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        line = CutLine()
        self._line = line
        self.setLineEdit(line)
        line.setPlaceholderText(self._placeholder)
        line.setAccessibleName(name)
        completer = QCompleter(QStringListModel(self), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self._fill()
        self.activated.connect(lambda _: self._given())
        line.editingFinished.connect(self._given)
        line.textEdited.connect(lambda _: self.begun.emit())

    def showPopup(self) -> None:
        """Show what there is at this moment."""
        text = self.currentText()
        self._fill()
        self.setEditText(text)
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Know what there is at this moment."""
        text = self.currentText()
        self._fill()
        self.setEditText(text)
        super().focusInEvent(event)

    def show_value(self, value: Any) -> None:
        """Show the name of a record."""
        self._fill()
        several = value is SEVERAL
        self._shown = "" if several else value
        self._line.setPlaceholderText(tr("Plusieurs valeurs") if several else self._placeholder)
        rank = self._ids.index(value) if not several and value in self._ids else -1
        self.setCurrentIndex(rank)
        if rank < 0:
            self.setEditText("")
        if not self._line.hasFocus():
            self._line.setCursorPosition(0)  # a long name shows its beginning

    def value(self) -> str:
        """The id of the record named, the name typed where it may be new, or nothing."""
        typed = self.currentText().strip()
        if not typed:
            return ""
        names = [self.itemText(rank) for rank in range(self.count())]
        if 0 <= self.currentIndex() < len(names) and names[self.currentIndex()] == typed:
            return self._ids[self.currentIndex()]
        for id_, name in zip(self._ids, names, strict=True):
            if fold(name) == fold(typed):
                return id_
        return joined_lines(typed) if self._free else str(self._shown)

    def show_fault(self, fault: Sentence | None) -> None:
        """A name that is nobody's goes back to what it was."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, never the choice under the pointer."""
        event.ignore()

    def _fill(self) -> None:
        options = self._options()
        names = [name for _, name in options]
        if self._ids == [id_ for id_, _ in options] and names == [
            self.itemText(rank) for rank in range(self.count())
        ]:
            return
        with QSignalBlocker(self):
            self.clear()
            self._ids = [id_ for id_, _ in options]
            self.addItems(names)
            self.setCurrentIndex(-1)

    def _given(self) -> None:
        before = self._shown
        value = self.value()
        if value == before:
            self.show_value(before)
            self.finished.emit()
            return
        self._shown = value
        self.edited.emit()
        self.finished.emit()


def _narrow(box: QComboBox) -> None:
    """Be no wider than there is room for, whatever the names in the list."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(5)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
