"""Waves under words of a text field, drawn without a change of its text or of its undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QInputMethodEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit

Span: TypeAlias = tuple[int, int]
"""Where something begins and ends, counted as Qt does: emoji count for two."""

_OURS = QTextFormat.Property.UserProperty + 0x5350


def wave(colour: QColor) -> QTextCharFormat:
    """The look of a misspelt word."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(colour)
    look.setProperty(_OURS, True)  # noqa: FBT003  Qt takes values by position
    return look


class UnderlinedText:
    """A field of several lines: the waves are formats of its layout.

    A syntax highlighter would say at every wave that the text has changed, and extra selections
    are slow to draw where many stand in one paragraph.
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
        """Draw waves there, and there only; other formats stay."""
        look = wave(colour)
        place, block = 0, self._edit.document().begin()
        while block.isValid():
            start, ranges = block.position(), []
            while place < len(spans) and spans[place][0] < start + block.length():
                ranges.append(_range(spans[place][0] - start, spans[place][1] - start, look))
                place += 1
            before = block.layout().formats()
            drawn = [each for each in before if each.format.hasProperty(_OURS)]
            if [*map(_drawn, drawn)] != [*map(_drawn, ranges)]:
                others = [each for each in before if not each.format.hasProperty(_OURS)]
                block.layout().setFormats([*others, *ranges])
                self._edit.viewport().update()
            block = block.next()

    def put(self, span: Span, text: str) -> None:
        """Put other words in the place of some, as if one had typed them."""
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self._edit.setTextCursor(cursor)

    def own_menu(self) -> QMenu:
        """A new menu of the actions every such field has."""
        return self._edit.createStandardContextMenu()


def _range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    drawn = QTextLayout.FormatRange()
    drawn.start, drawn.length, drawn.format = start, end - start, look
    return drawn


def _drawn(wave: QTextLayout.FormatRange) -> tuple[int, int, int]:
    return wave.start, wave.length, wave.format.underlineColor().rgba()


class UnderlinedLine:
    """A field of one line: the waves come to it as input methods mark what they compose."""

    def __init__(self, edit: QLineEdit) -> None:
        self._edit = edit
        self._drawn = False
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
        if not spans and not self._drawn:
            return
        self._drawn = bool(spans)
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
