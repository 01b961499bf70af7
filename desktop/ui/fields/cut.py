"""Fields whose words are longer than they are: cut with "…", and whole in their tooltip.

The cut is drawn, and nothing else: what stands in the field is never touched.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import (
    QHelpEvent,
    QInputMethodEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

from desktop.ui.controls.drawing import cut, is_right_to_left
from desktop.ui.controls.labels import as_tooltip

_INSET = 2  # what Qt leaves free at each end of a line that is typed
_FORMAT = QInputMethodEvent.AttributeType.TextFormat


class CutLine(QLineEdit):
    """A line of text, cut with "…" while it is too long and somewhere else is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._looks: list[tuple[int, int, QTextCharFormat]] = []

    def shown(self) -> str:
        """The words that are drawn."""
        return cut(self.displayText(), self.fontMetrics(), self._room().width())

    def is_cut(self) -> bool:
        """Whether it is drawn cut: never while one types in it."""
        if self.hasFocus() or self.hasSelectedText():
            return False
        return self.fontMetrics().horizontalAdvance(self.displayText()) > self._room().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words cut, or as Qt does."""
        if not self.is_cut():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        self._draw(painter, self._room())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know what marks words, such as the waves under misspelt ones, to draw it too."""
        at = self.cursorPosition()
        super().inputMethodEvent(event)
        self._looks = [
            (at + each.start, each.length, each.value)
            for each in event.attributes()
            if each.type is _FORMAT and isinstance(each.value, QTextCharFormat)
        ]

    def event(self, event: QEvent) -> bool:
        """Tell the whole where it is cut."""
        if _is_tooltip_asked(event) and self.is_cut():
            return _tell(self, event, self.text())
        return super().event(event)

    def _draw(self, painter: QPainter, room: QRect) -> None:
        words = self.shown()
        layout = QTextLayout(words, self.font(), self)
        formats = []
        for start, length, look in self._looks:
            drawn = QTextLayout.FormatRange()
            drawn.start, drawn.length, drawn.format = start, length, look
            if start + length < len(words):
                formats.append(drawn)
        layout.setFormats(formats)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        left = float(room.left())
        if is_right_to_left(words):
            left = room.right() + 1 - layout.lineAt(0).naturalTextWidth()
        top = room.top() + (room.height() - self.fontMetrics().height() + 1) // 2
        layout.draw(painter, QPointF(left, top))

    def _room(self) -> QRect:
        """Where the words go: inside of the field, beside the signs that stand in it."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        style, margins = self.style(), self.textMargins()
        room = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room = room.marginsRemoved(margins)
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for sign in self.findChildren(QToolButton, options=direct):
            if sign.isHidden():
                continue
            if sign.geometry().center().x() < self.width() // 2:
                room.setLeft(max(room.left(), sign.geometry().right() + 1))
            else:
                room.setRight(min(room.right(), sign.geometry().left() - 1))
        return room.adjusted(_INSET, 0, -_INSET, 0)


class CutBox(QComboBox):
    """A choice among a few, whose words are cut with "…" where they have no room."""

    def shown(self) -> str:
        """The words that are drawn."""
        return cut(self.currentText(), self.fontMetrics(), self._room())

    def is_cut(self) -> bool:
        """Whether the words have no room."""
        if self.isEditable():
            return False  # its line sees to it
        return self.fontMetrics().horizontalAdvance(self.currentText()) > self._room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words cut, or as Qt does."""
        if not self.is_cut():
            super().paintEvent(event)
            return
        option = self._option()
        option.currentText = self.shown()
        painter = QStylePainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """Tell the whole where it is cut."""
        if _is_tooltip_asked(event) and self.is_cut():
            return _tell(self, event, self.currentText())
        return super().event(event)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _room(self) -> int:
        box, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(box, self._option(), field, self).width() - 2


def _is_tooltip_asked(event: QEvent) -> bool:
    return event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent)


def _tell(widget: QWidget, event: QEvent, text: str) -> bool:
    if isinstance(event, QHelpEvent):
        event.accept()
        QToolTip.showText(event.globalPos(), as_tooltip(text), widget)
    return True
