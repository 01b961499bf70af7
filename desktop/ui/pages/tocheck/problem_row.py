"""A point to settle: its sign, its fact, its place, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from desktop.model.checks.group import Sign
from desktop.ui.controls.buttons import Tile, button
from desktop.ui.controls.drawing import ground, icon, ring, smooth
from desktop.ui.controls.labels import Elided, Label
from desktop.ui.controls.layouts import column
from desktop.ui.theme import Theme


@dataclass(frozen=True)
class Way:
    """Something that can be done: a verb, and what it does."""

    verb: str
    run: Callable[[], object]


class ProblemRow(Tile):
    """A row that opens the field; its acts are buttons at the right.

    ``stepped`` tells that an arrow asks for the next row or the one before.
    """

    stepped = Signal(int)

    def __init__(
        self, theme: Theme, sign: Sign, fact: str, place: str, ways: Sequence[Way]
    ) -> None:
        super().__init__(theme, ", ".join(part for part in (fact, place) if part))
        self._sign = sign
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(52), theme.px(9), theme.px(12), theme.px(9))
        layout.setSpacing(theme.px(6))
        title = Label(fact, wrap=True)
        title.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        below = Elided(place, "second")
        layout.addLayout(column(title, below, spacing=1), 1)
        self.buttons = []
        for rank, way in enumerate(ways):
            made = button(theme, way.verb, way.run, kind="row" if not rank else "ghost")
            made.setAccessibleDescription(fact)
            self.buttons.append(made)
            layout.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        go = ways[0].run if len(ways) < 3 else ways[1].run
        self.clicked.connect(lambda _=False: go())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """As tall as its words."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row with the arrows; Enter goes in."""
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ground and the sign."""
        theme, painter, place = self.theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        if self.hovered or self.hasFocus():
            ground(painter, place, theme.colour("select" if self.hasFocus() else "sunken"))
        if self.ringed:
            ring(painter, place, theme)
        warns = self._sign is Sign.WARNING
        name, ink = ("warning", "warn") if warns else ("info", "ink2")
        icon(painter, theme, name, theme.px(16), place.center().y(), ink=ink, size=20)
