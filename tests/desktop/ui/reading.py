"""What can be read in a window, and what a screen reader would say of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from desktop.ui.controls.messages import Notice, Toast
from tests.desktop.command_line import ordinary


def settle() -> None:
    """Let what was asked be shown: widgets made now are in sight a turn later."""
    for _ in range(4):
        QApplication.processEvents()


def words_in(widget: QWidget) -> list[str]:
    """The words of labels and buttons in sight, with ordinary spaces."""
    settle()
    shown = [
        each.text()
        for kind in (QLabel, QAbstractButton)
        for each in widget.findChildren(kind)
        if each.isVisible() and each.text()
    ]
    return [ordinary(text) for text in shown]


def notices(widget: QWidget) -> list[str]:
    """What is said at the top."""
    settle()
    return [
        ordinary(each.accessibleName()) for each in widget.findChildren(Notice) if each.isVisible()
    ]


def toasts(widget: QWidget) -> list[str]:
    """What is said in passing."""
    settle()
    return [
        ordinary(each.accessibleName()) for each in widget.findChildren(Toast) if each.isVisible()
    ]


def press(widget: QWidget, text: str) -> None:
    """Press the button in sight that bears some words."""
    settle()
    (found,) = (
        each
        for each in widget.findChildren(QAbstractButton)
        if each.isVisible() and ordinary(each.text() or each.accessibleName()) == text
    )
    found.click()


def nameless(widget: QWidget) -> Iterator[QWidget]:
    """What one can act on without being told what it is."""
    settle()
    for kind in (QAbstractButton, QLineEdit):
        for each in widget.findChildren(kind):
            if each.isVisible():
                told = QAccessible.queryAccessibleInterface(each)
                if not told.text(QAccessible.Text.Name):
                    yield each
