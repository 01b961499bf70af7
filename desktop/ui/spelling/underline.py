"""Waves under words of a text field, drawn without a change of its text or of its undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeAlias

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QTextEdit

Span: TypeAlias = tuple[int, int]
"""Where something begins and ends, counted as Qt does: emoji count for two."""

_OURS = QTextFormat.Property.UserProperty + 0x5350


class Underlined(Protocol):
    """A text field as spelling sees it."""

    def text(self) -> str:
        """All that stands in it, one line for each of its own."""

    def caret(self) -> int:
        """Where one types."""

    def caret_point(self) -> QPoint:
        """Where a menu goes that was asked for with a key."""

    def place(self, point: QPoint) -> int:
        """What place of the text a point of the field shows."""

    def underline(self, spans: Sequence[Span], colour: QColor) -> None:
        """Draw waves there, and there only."""

    def put(self, span: Span, text: str) -> None:
        """Put other words in the place of some, as if one had typed them."""

    def own_menu(self) -> QMenu:
        """A new menu of the actions every such field has."""


def wave(colour: QColor) -> QTextCharFormat:
    """The look of a misspelt word."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(colour)
    look.setProperty(_OURS, True)  # noqa: FBT003  Qt takes values by position
    return look


class UnderlinedText:
    """A field of several lines: the waves are extra selections, which follow the text.

    A syntax highlighter would say at every wave that the text has changed.
    """

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit

    def text(self) -> str:
        """All that stands in it, one line for each of its own."""
        return self._edit.toPlainText()

    def caret(self) -> int:
        """Where one types."""
        return self._edit.textCursor().position()

    def caret_point(self) -> QPoint:
        """Where a menu goes that was asked for with a key."""
        return self._edit.viewport().mapToGlobal(self._edit.cursorRect().bottomLeft())

    def place(self, point: QPoint) -> int:
        """What place of the text a point of the field shows."""
        return self._edit.cursorForPosition(point).position()

    def underline(self, spans: Sequence[Span], colour: QColor) -> None:
        """Draw waves there, and there only; the selections of others stay."""
        before = self._edit.extraSelections()
        others = [each for each in before if not each.format.hasProperty(_OURS)]
        if not spans and len(others) == len(before):
            return
        look = wave(colour)
        self._edit.setExtraSelections([*others, *(self._wave(span, look) for span in spans)])

    def put(self, span: Span, text: str) -> None:
        """Put other words in the place of some, as if one had typed them."""
        cursor = self._cursor(span)
        cursor.insertText(text)
        self._edit.setTextCursor(cursor)

    def own_menu(self) -> QMenu:
        """A new menu of the actions every such field has."""
        return self._edit.createStandardContextMenu()

    def _wave(self, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(span)
        selection.format = look
        return selection

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor


class UnderlinedLine:
    """A field of one line: the waves come to it as input methods mark what they compose."""

    def __init__(self, edit: QLineEdit) -> None:
        self._edit = edit
        self.sending = False
        """Whether an event of input methods comes from here."""

    def text(self) -> str:
        """All that stands in it."""
        return self._edit.text()

    def caret(self) -> int:
        """Where one types."""
        return self._edit.cursorPosition()

    def caret_point(self) -> QPoint:
        """Where a menu goes that was asked for with a key."""
        shown: QRect = self._edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        return self._edit.mapToGlobal(shown.bottomLeft())

    def place(self, point: QPoint) -> int:
        """What place of the text a point of the field shows."""
        return self._edit.cursorPositionAt(point)

    def underline(self, spans: Sequence[Span], colour: QColor) -> None:
        """Draw waves there, and there only."""
        look, caret = wave(colour), self.caret()
        kind = QInputMethodEvent.AttributeType.TextFormat
        self._send(
            QInputMethodEvent(
                "",
                [
                    QInputMethodEvent.Attribute(kind, start - caret, end - start, look)
                    for start, end in spans
                ],
            )
        )

    def put(self, span: Span, text: str) -> None:
        """Put other words in the place of some, as if one had typed them."""
        self._edit.setSelection(span[0], span[1] - span[0])
        event = QInputMethodEvent()
        event.setCommitString(text)
        self._send(event)

    def own_menu(self) -> QMenu:
        """A new menu of the actions every such field has."""
        return self._edit.createStandardContextMenu()

    def _send(self, event: QInputMethodEvent) -> None:
        self.sending = True
        try:
            QCoreApplication.sendEvent(self._edit, event)
        finally:
            self.sending = False
