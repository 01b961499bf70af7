"""Fields of a line at work: Enter goes on, Escape leaves; what they hold may not be known yet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from desktop.ui.fields.formats import LINES, TEXT
from desktop.ui.fields.lines import Prose, TextLine
from desktop.ui.theme import Theme

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Words(Prose):
    """The words of a line, as tall as they are.

    ``next_asked`` is Enter, ``stepped`` an arrow beyond the first or the last line (true: down),
    ``moved`` Alt with an arrow, ``several`` the lines of what was pasted where they are many,
    ``emptied`` Backspace where there are no words.
    """

    next_asked = Signal()
    stepped = Signal(bool)
    moved = Signal(bool)
    several = Signal(object)
    emptied = Signal()

    def __init__(self, theme: Theme, name: str, *, placeholder: str, lead: bool = False) -> None:
        super().__init__(theme, name, placeholder=placeholder, form=TEXT, lines=(1, 12))
        self.setProperty("kind", "bare")
        if lead:
            size = theme.font("lead").pixelSize()
            self.setStyleSheet(f"QPlainTextEdit {{ font-size: {size}px; font-weight: 600; }}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go elsewhere, or type."""
        key, held = Qt.Key(event.key()), event.modifiers()
        down = key == Qt.Key.Key_Down
        arrow = key in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        if key in ENTER and not held & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
            self.next_asked.emit()
        elif arrow and held & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(down)
        elif arrow and not held & Qt.KeyboardModifier.ShiftModifier and self._at_edge(down=down):
            self.stepped.emit(down)
        elif key == Qt.Key.Key_Backspace and not self.toPlainText():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste a text; one of several lines makes several."""
        lines = [line for line in source.text().splitlines() if line.strip()]
        if len(lines) > 1:
            self.several.emit(lines)
        else:
            super().insertFromMimeData(source)

    def _at_edge(self, *, down: bool) -> bool:
        """Whether there is no line of text beyond the one the cursor is in."""
        cursor = QTextCursor(self.textCursor())
        way = QTextCursor.MoveOperation.Down if down else QTextCursor.MoveOperation.Up
        return not cursor.movePosition(way)


class Details(Prose):
    """The details of a line, one under the other; an empty last one is still being typed."""

    def __init__(self, theme: Theme, name: str, *, placeholder: str) -> None:
        super().__init__(theme, name, placeholder=placeholder, form=LINES, lines=(1, 8))
        self.setProperty("kind", "bare")

    def show_value(self, value: Any) -> None:
        """Show details, unless they are those being typed."""
        if not (self.hasFocus() and self.value() == value):
            super().show_value(value)


class Short(TextLine):
    """A line for a word: ``next_asked`` is Enter in an empty one, ``added`` in one that is not."""

    next_asked = Signal()
    added = Signal()

    def __init__(self, name: str, *, placeholder: str) -> None:
        super().__init__(name, placeholder=placeholder)
        self.setProperty("kind", "bare")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add the word, go on, or type."""
        if event.key() in ENTER:
            (self.added if self.text().strip() else self.next_asked).emit()
        else:
            super().keyPressEvent(event)
