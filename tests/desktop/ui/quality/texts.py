"""What is wrong with the texts of a page: cut without saying so, or read as markup."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPushButton, QWidget

from desktop.ui.frame.window import Window
from tests.desktop.ui.quality.walking import seen, told

_SLACK = 1  # pixels lost to rounding


def cut(page: str, window: Window) -> list[str]:
    """Texts with less room than they need, and no ellipsis that says so."""
    found = []
    for each in seen(window):
        lack = _lack(each) or ("outside of what holds it" if _is_outside(each) else "")
        if lack:
            found.append(f"{told(page, each)}: {lack}")
    return found


def marked(page: str, window: Window) -> list[str]:
    """Labels that would take what is typed for markup."""
    return [
        told(page, each)
        for each in seen(window)
        if isinstance(each, QLabel) and each.textFormat() != Qt.TextFormat.PlainText
    ]


def sideways(page: str, window: Window) -> list[str]:
    """What one has to scroll to the right to see."""
    return [
        f"{told(page, each)} by {each.horizontalScrollBar().maximum()} px"
        for each in seen(window)
        if isinstance(each, QAbstractScrollArea)
        and each.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        and each.horizontalScrollBar().maximum() > 0
    ]


def _lack(widget: QWidget) -> str:
    """How much of a text has no room, in words; nothing where there is room for it."""
    match widget:
        case QLabel() if type(widget).paintEvent is not QLabel.paintEvent:
            return ""  # it draws its own ellipsis
        case QLabel() if widget.text() and widget.wordWrap():
            return _lack_of_lines(widget)
        case QLabel() if widget.text():
            lines = widget.text().splitlines()
            needed = max(map(widget.fontMetrics().horizontalAdvance, lines))
            room = widget.contentsRect().width()
            return f"{room} px of {needed}" if needed > room + _SLACK else ""
        case QPushButton() if widget.text():
            needed, room = widget.sizeHint().width(), widget.width()
            return f"{room} px of {needed}" if needed > room + _SLACK else ""
        case _:
            return ""


def _lack_of_lines(label: QLabel) -> str:
    room, metrics = label.contentsRect(), label.fontMetrics()
    word = max(label.text().split(), key=metrics.horizontalAdvance, default="")
    if metrics.horizontalAdvance(word) > room.width() + _SLACK:
        return f"{room.width()} px for {word!r}"
    needed = metrics.boundingRect(
        QRect(0, 0, room.width(), 100_000), int(Qt.TextFlag.TextWordWrap), label.text()
    ).height()
    return f"{room.height()} px high of {needed}" if needed > room.height() + _SLACK else ""


def _is_outside(widget: QWidget) -> bool:
    """Whether a text begins or ends outside of what holds it."""
    parent = widget.parentWidget()
    return (
        parent is not None
        and isinstance(widget, (QLabel, QPushButton))
        and (widget.x() < 0 or widget.geometry().right() > parent.width() + _SLACK)
    )
