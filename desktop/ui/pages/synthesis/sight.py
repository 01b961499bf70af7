"""Keeping in sight what has the keyboard, in lines that can be taller than their room."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit, QScrollArea


def show_focused(area: QScrollArea, margin: int) -> None:
    """Scroll an area to the field in it that has the keyboard, or to the row, or to the caret."""
    field, inner = QApplication.focusWidget(), area.widget()
    if field is None or inner is None or not inner.isAncestorOf(field):
        return
    places = [field.rect()]
    if isinstance(field, QListView):  # as tall as its rows: the one at work is meant
        places = [field.visualRect(field.currentIndex())]
    elif isinstance(field, QPlainTextEdit):  # which can be taller than the room
        places.append(field.cursorRect().translated(field.viewport().pos()))
    for place in places:
        top = field.mapTo(inner, place.topLeft()).y()
        for y in (top + place.height(), top):  # of what is too tall, the top counts
            area.ensureVisible(0, y, 0, margin)
