"""A field to decide: the values typed apart, side by side, each kept by a click or a key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.compose.lines import capitalised
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, ring, smooth
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, holder, row
from desktop.ui.frame.commands import AZERTY_DIGITS
from desktop.ui.theme import Theme
from desktop.ui.wording import tr
from exports.typography import NBSP

_BESIDE = 2  # values that stand on a line


@dataclass(frozen=True)
class Told:
    """A field to decide in words: the record, the field, each value with who wrote it and when."""

    record: str
    field: str
    values: tuple[tuple[str, str], ...]


class ConflictCard(QWidget):
    """A field and its values; the record stands above the first of its fields (``begins``).

    ``decided`` gives the rank of the value to keep; ``stepped`` that an arrow asks for the field
    before or after.
    """

    decided = Signal(int)
    stepped = Signal(int)

    def __init__(self, theme: Theme, told: Told) -> None:
        super().__init__()
        self.told = told
        grid = QGridLayout()
        grid.setSpacing(theme.px(10))
        self._record = holder(
            column(Label(told.record, "strong", wrap=True), margins=(0, theme.px(14), 0, 0))
        )
        self.values: list[_Value] = []
        for rank in range(len(told.values)):
            made = _Value(theme, told, rank)
            made.clicked.connect(lambda _=False, rank=rank: self.decided.emit(rank))
            made.asked.connect(self._answer)
            self.values.append(made)
            grid.addWidget(made, rank // _BESIDE, rank % _BESIDE)
        for place in range(_BESIDE):
            grid.setColumnStretch(place, 1)
        field = Label(capitalised(told.field), "label", wrap=True)
        self.setLayout(column(self._record, 4, field, 4, grid, margins=(0, 0, 0, theme.px(6))))

    def show_record(self, *, begins: bool) -> None:
        """Name the record, or leave it to the field above."""
        self._record.setVisible(begins)

    def take_keyboard(self, rank: int = 0) -> None:
        """Give the keyboard to a value."""
        self.values[min(rank, len(self.values) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def rank(self) -> int:
        """Which value has the keyboard; -1 for none."""
        return next((rank for rank, each in enumerate(self.values) if each.hasFocus()), -1)

    def _answer(self, event: QKeyEvent) -> None:
        """Do what a key pressed on a value asks for."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                step = 1 if event.key() == Qt.Key.Key_Right else -1
                self.take_keyboard(max(0, self.rank + step))
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.decided.emit(self.rank)
            case _:
                self._answer_digit(event)

    def _answer_digit(self, event: QKeyEvent) -> None:
        text = event.text().lower()
        digit = int(text) if text.isdecimal() else AZERTY_DIGITS.find(text) + 1 if text else 0
        if 1 <= digit <= len(self.values):
            self.decided.emit(digit - 1)
        else:
            event.ignore()


class _Value(Tile):
    """One of the values; ``asked`` gives the keys pressed on it."""

    asked = Signal(QKeyEvent)

    def __init__(self, theme: Theme, told: Told, rank: int) -> None:
        words, origin = told.values[rank]
        parts = (tr("Garder celle-ci"), told.record, told.field, words, origin)
        super().__init__(theme, ", ".join(parts))
        keep = Label(tr("Garder celle-ci"), "keep")
        text = Label(words, wrap=True)
        below = Label(origin.replace(" ·", f"{NBSP}·"), "small", wrap=True)
        for each in (keep, text, below):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        number = Label(str(rank + 1), "key")
        number.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        margins = (theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        foot = row((below, 1), column(None, row(number, keep, spacing=8)), spacing=8)
        self.setLayout(column(text, 8, None, foot, margins=margins))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """As tall as its words."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the key; Space presses, as on any button."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            self.asked.emit(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ground."""
        theme, painter, place = self.theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        held = "select" if self.hasFocus() else "sunken" if self.hovered else "raised"
        ground(painter, place, theme.colour(held), edge=theme.colour("line"))
        if self.ringed:
            ring(painter, place, theme)
