"""Where somebody is typing, found again once the window is shown anew."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.model.record import Id
from desktop.ui.fields.binding import Binding


@dataclass(frozen=True)
class Typed:
    """The field of a record that has the keyboard, the caret in it, and a name half typed."""

    record: Id
    field: str
    caret: int
    half: str = ""


def typed_in(focus: QWidget | None) -> Typed | None:
    """What is being typed in what has the keyboard; nothing where that is tied to no field."""
    field = _text_of(focus)
    binding = _binding_of(field) if field is not None else None
    if field is None or binding is None or not binding.ids:
        return None
    half = field.text() if isinstance(field, QLineEdit) and binding.is_of_a_name else ""
    return Typed(binding.ids[0], binding.field, _caret(field), half)


def go_on(typed: Typed, focus: QWidget | None) -> None:
    """Put the caret where it was in a field that has the keyboard again, and a half name in it."""
    field = _text_of(focus)
    if isinstance(field, QLineEdit):
        if typed.half and typed.half != field.text():
            field.setText(typed.half)
            field.textEdited.emit(typed.half)
        field.deselect()
        field.setCursorPosition(typed.caret)
    elif field is not None:
        cursor = field.textCursor()
        cursor.setPosition(min(typed.caret, max(0, field.document().characterCount() - 1)))
        field.setTextCursor(cursor)


def silence(focus: QWidget) -> None:
    """Have what has the keyboard tell nothing any more: it goes."""
    focus.blockSignals(True)  # noqa: FBT003  as Qt has it
    field = _text_of(focus)
    if field is not None:
        field.blockSignals(True)  # noqa: FBT003  as Qt has it


def _text_of(focus: QWidget | None) -> QLineEdit | QPlainTextEdit | None:
    """The field in which letters go, which a list of names has for itself."""
    if isinstance(focus, QComboBox):
        return focus.lineEdit()
    return focus if isinstance(focus, QLineEdit | QPlainTextEdit) else None


def _binding_of(widget: QWidget) -> Binding | None:
    here: QWidget | None = widget
    while here is not None:
        found = here.findChild(Binding, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if found is not None:
            return found
        here = here.parentWidget()
    return None


def _caret(field: QLineEdit | QPlainTextEdit) -> int:
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    return field.textCursor().position()
