"""What is wrong with a page for whoever has no mouse, no eyes, or a trembling hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QScrollArea,
    QWidget,
)

from desktop.ui.frame.window import Window
from tests.desktop.ui.quality.walking import seen, takes_keyboard, told

SMALLEST = 24
MOST_STEPS = 400
AIMED_AT = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)


def nameless(page: str, window: Window) -> list[str]:
    """What takes the keyboard, and is not named to those who listen."""
    return [
        told(page, each)
        for each in _stops(window)
        if not _name(each).strip() and not isinstance(each, QScrollArea)
    ]


def unreached(page: str, window: Window) -> list[str]:
    """What Tab does not come to, or does not leave; and so backwards."""
    missed: list[str] = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        stops = _stops(window)
        stops[0].setFocus(Qt.FocusReason.TabFocusReason)
        met = _round(key)
        missed += [
            f"{told(page, each)} ({key.name})"
            for each in _stops(window)
            if each in stops and each not in met  # a list may show a form when it is come to
        ]
        held = QApplication.focusWidget()
        if held is not None and held is not met[0]:  # the round does not close
            missed.append(f"{told(page, held)} keeps the keyboard ({key.name})")
    return missed


def small(page: str, window: Window) -> list[str]:
    """What one aims at, and easily misses."""
    return [
        f"{told(page, each)} {each.width()} × {each.height()}"
        for each in seen(window)
        if isinstance(each, AIMED_AT) and not _is_part(each)
        and min(each.width(), each.height()) < SMALLEST
    ] + [
        f"{told(page, each)} rows of {each.sizeHintForRow(0)}"
        for each in seen(window)
        if isinstance(each, QListView) and 0 <= each.sizeHintForRow(0) < SMALLEST
    ]  # fmt: skip


def _stops(window: Window) -> list[QWidget]:
    return [each for each in seen(window) if takes_keyboard(each) and not _is_part(each)]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface is not None else ""


def _is_part(widget: QWidget) -> bool:
    """Whether a widget is a part that Qt makes of one of its own, as the line of a combo box."""
    return isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox, QLineEdit))


def _round(key: Qt.Key) -> list[QWidget]:
    """What has the keyboard, key after key, until it is where it was before."""
    met: list[QWidget] = []
    while len(met) < MOST_STEPS:
        focus = QApplication.focusWidget()
        if focus is None or focus in met:
            break
        met.append(focus)
        QTest.keyClick(focus, key)
    return met
