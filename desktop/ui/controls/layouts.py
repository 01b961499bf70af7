"""Columns and rows of controls, said in one line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

Item: TypeAlias = "QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None"
"""A control or a layout, a gap in pixels, ``None`` for what is left, or one with its stretch."""

Margins: TypeAlias = int | tuple[int, int, int, int]
"""Left, top, right, bottom; or all of them."""

_AROUND = 48  # pixels seen around what is brought into sight

_B = TypeVar("_B", bound=QBoxLayout)


def column(*items: Item, spacing: int = 0, margins: Margins = 0) -> QVBoxLayout:
    """Items one under the other."""
    return _filled(QVBoxLayout(), items, spacing, margins)


def row(*items: Item, spacing: int = 0, margins: Margins = 0) -> QHBoxLayout:
    """Items one beside the other."""
    return _filled(QHBoxLayout(), items, spacing, margins)


def holder(layout: QLayout, name: str = "") -> QWidget:
    """A widget that holds a layout."""
    widget = QWidget()
    widget.setObjectName(name)
    widget.setLayout(layout)
    return widget


def scrolled(widget: QWidget) -> QScrollArea:
    """A widget that scrolls when it is taller than its room."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds has the keyboard
    widget.setObjectName(widget.objectName() or "holder")
    area.setWidget(widget)
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area


class Fitting(QScrollArea):
    """An area as tall as what it holds where there is room, which scrolls where there is none."""

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        self._held = held
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds has the keyboard
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        held.setObjectName("holder")
        self.setWidget(held)
        self.viewport().setAutoFillBackground(False)
        held.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """As tall as what it holds, at this width."""
        width, layout = self.viewport().width(), self._held.layout()
        high = layout.heightForWidth(width) if layout and layout.hasHeightForWidth() else -1
        return QSize(width, high if high > 0 else self._held.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It may scroll."""
        return QSize(0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another height with what it holds, which Qt has it watch."""
        if watched is self._held and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def bring_into_sight(widget: QWidget, part: QRect | None = None) -> None:
    """Scroll what holds a widget until it is seen, or a part of it."""
    part = widget.rect() if part is None else part
    holder = widget.parentWidget()
    while holder is not None:
        inner = holder.widget() if isinstance(holder, QScrollArea) else None
        if isinstance(holder, QScrollArea) and inner is not None:
            place = QRect(widget.mapTo(inner, part.topLeft()), part.size())
            for corner in (place.bottomRight(), place.topLeft()):
                holder.ensureVisible(corner.x(), corner.y(), 0, _AROUND)
        holder = holder.parentWidget()


def reached_before(place: QWidget, made: Iterable[QWidget]) -> None:
    """Let Tab come to widgets made late just before a place, not after all that was there."""
    before = place.previousInFocusChain() or place
    while before is not place and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain() or place
    for each in made:
        QWidget.setTabOrder(before, each)
        before = each


def cleared(layout: QLayout) -> None:
    """Take everything out of a layout, and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            cleared(inner)


def _filled(layout: _B, items: tuple[Item, ...], spacing: int, margins: Margins) -> _B:
    layout.setSpacing(spacing)
    left, top, right, bottom = (margins,) * 4 if isinstance(margins, int) else margins
    layout.setContentsMargins(left, top, right, bottom)
    for item in items:
        match item:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(item)
            case QWidget():
                layout.addWidget(item)
            case QLayout():
                layout.addLayout(item)
            case (QWidget() as widget, int(stretch)):
                layout.addWidget(widget, stretch)
            case (QLayout() as inner, int(stretch)):
                layout.addLayout(inner, stretch)
    return layout
