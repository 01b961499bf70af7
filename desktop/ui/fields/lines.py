"""Fields of text: one line, or as many as are typed. Undo belongs to the document, not to them."""

from __future__ import annotations

from math import ceil
from typing import Any, Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from desktop.model.sentence import Sentence
from desktop.model.text import cleaned, joined_lines
from desktop.ui.fields.binding import SEVERAL
from desktop.ui.fields.carets import caret_after, typed_on_one_line
from desktop.ui.fields.cut import CutLine
from desktop.ui.fields.formats import TEXT, Format
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_OF_THE_DOCUMENT: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)

_LINE_BREAK: Final = "\u2028"
"""What stands in a line for a line break typed elsewhere, so that it is kept."""


def _is_of_document(event: QKeyEvent) -> bool:
    """Whether a key is the document's: undo goes over everything, in one order."""
    return any(event.matches(key) for key in _OF_THE_DOCUMENT)


def _is_undo_asked(event: QEvent) -> bool:
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and _is_of_document(event)
    )


class TextLine(CutLine):
    """A line of text, or a value typed as text."""

    edited = Signal()
    finished = Signal()
    faulty = Signal(object)

    def __init__(self, name: str, *, placeholder: str = "", form: Format = TEXT) -> None:
        super().__init__()
        self._format = form
        self._placeholder = placeholder
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self._before = ""
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self.finished.emit)

    def show_value(self, value: Any) -> None:
        """Show a value; several ones are said, and stay until something is typed."""
        several = value is SEVERAL
        self.setPlaceholderText(tr("Plusieurs valeurs") if several else self._placeholder)
        text = "" if several else self._format.show(value).replace("\n", _LINE_BREAK)
        if text != self.text():
            self._put(text)
            if not self.hasFocus():
                self.setCursorPosition(0)
        self._before = text

    def value(self) -> Any:
        """The value typed."""
        return self._format.read(self.text().replace(_LINE_BREAK, "\n"))

    def show_fault(self, fault: Sentence | None) -> None:
        """Say what is wrong."""
        mark(self, wrong=fault is not None)
        self.faulty.emit(fault)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the document."""
        if _is_undo_asked(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Escape, keeping what was typed."""
        if _is_of_document(event):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        """Have what was pasted on one line, in what is kept as on the screen."""
        kept = typed_on_one_line(self._before, text)
        if kept != text:
            self._put(kept)
        self._before = kept
        self.edited.emit()

    def _put(self, text: str) -> None:
        at = caret_after(self.text(), self.cursorPosition(), text)
        self.setText(text)
        self.setCursorPosition(at)


_BREAKS: Final = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


class Prose(QPlainTextEdit):
    """Text of several lines, as tall as its words between two heights.

    With ``one_line`` it only wraps: Enter leaves it, as it leaves a line.
    """

    edited = Signal()
    finished = Signal()
    faulty = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        placeholder: str = "",
        form: Format = TEXT,
        lines: tuple[int, int] = (2, 10),
        one_line: bool = False,
    ) -> None:
        super().__init__()
        self._format, self._placeholder = form, placeholder
        self._least, self._most = lines
        self._theme = theme
        self._showing = False
        self._one_line = one_line
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Not at once: a height set while Qt gives a width leaves the lines as wide as they were.
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)
        self.textChanged.connect(self._changed)
        drawn = self.document().documentLayout()
        drawn.documentSizeChanged.connect(lambda _: self._fitting.start(0))

    def show_value(self, value: Any) -> None:
        """Show a value."""
        several = value is SEVERAL
        self.setPlaceholderText(tr("Plusieurs valeurs") if several else self._placeholder)
        text, before = "" if several else self._format.show(value), self._typed()
        if text == before:
            return
        self._showing = True
        at = caret_after(before, self.textCursor().position(), text)
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(at)
        self.setTextCursor(cursor)
        self._showing = False

    def value(self) -> Any:
        """The value typed."""
        return self._format.read(self._typed())

    def _typed(self) -> str:
        """The very letters: `toPlainText` makes plain spaces of those that do not break."""
        return self.document().toRawText().translate(_BREAKS)

    def show_fault(self, fault: Sentence | None) -> None:
        """Say what is wrong."""
        mark(self, wrong=fault is not None)
        self.faulty.emit(fault)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text alone: no picture, no markup, no address is ever loaded."""
        self.insertPlainText((joined_lines if self._one_line else cleaned)(source.text()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text can be pasted."""
        return source.hasText()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give over what was typed."""
        super().focusOutEvent(event)
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave undo to the document, and the field with Escape."""
        if _is_of_document(event):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
            event.ignore()
        elif self._one_line and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finished.emit()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the document."""
        if _is_undo_asked(event):
            event.ignore()
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit at another width."""
        super().resizeEvent(event)
        self._fitting.start(0)

    def sizeHint(self) -> QSize:
        """As tall as the words."""
        return QSize(200, self._height())

    def _changed(self) -> None:
        if not self._showing:
            self.edited.emit()

    def _height(self) -> int:
        first = self.document().firstBlock().layout()
        laid = first.lineAt(0).height() if first.lineCount() else 0  # as drawn: rounded up
        line = max(self.fontMetrics().lineSpacing(), ceil(laid))
        lines = round(self.document().size().height())  # a plain text document counts lines
        within = max(self._least, min(self._most, lines))
        margins = self.contentsMargins()
        padding = 2 if self.property("kind") == "bare" else self._theme.px(16)
        return within * line + padding + margins.top() + margins.bottom()

    def _fit(self) -> None:
        height = self._height()
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


def mark(widget: QWidget, *, wrong: bool) -> None:
    """Show a field as wrong, or as right again."""
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", "true" if wrong else "")
        widget.style().unpolish(widget)
        widget.style().polish(widget)
