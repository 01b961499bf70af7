"""What is most worth settling next, each with a way to its field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.model.checks.group import Sign
from desktop.model.checks.rows import Row
from desktop.telling import told
from desktop.ui.controls.buttons import Tile, button
from desktop.ui.controls.drawing import ground, icon, ring, smooth
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, holder, row
from desktop.ui.desk import Desk
from desktop.ui.pages.where import place_of, where
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_SIGN: Final = 8  # where the signs begin, pixels


class Asked(QWidget):
    """Three points to settle, and the way to all of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[str, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_rows(self, rows: tuple[Row, ...], count: int) -> None:
        """Show what to settle first, of so many."""
        sentences = tuple(told(row.sentence, self._desk.words) for row in rows)
        if (*sentences, str(count)) == self._shown:
            return
        self._shown = (*sentences, str(count))
        cleared(self._column)
        for asked, sentence in zip(rows, sentences, strict=True):
            below = where(self._desk, asked)
            tile = AskedTile(self._desk.theme, asked.sign, sentence, below)
            tile.clicked.connect(lambda _=False, asked=asked: self._desk.go(place_of(asked)))
            self._column.addWidget(tile)
        if not rows:
            self._column.addWidget(Label(tr("Rien à préciser pour l’instant."), "quiet"))
        if count > len(rows):
            words = tr("Voir les %n point(s)", "", count)
            see: Callable[[], None] = lambda: self._desk.run("page-tocheck")  # noqa: E731
            theme = self._desk.theme
            more = button(theme, words, see, kind="plain", icon="right", flush=True)
            self._column.addWidget(holder(row(theme.px(_SIGN), more, None)))


class AskedTile(Tile):
    """A point to settle: its sign, its sentence over two lines, and where it is."""

    def __init__(self, theme: Theme, sign: Sign, sentence: str, below: str) -> None:
        super().__init__(theme, ", ".join(part for part in (sentence, below) if part))
        self._sign = sign
        self._title = Label(sentence, "strong", wrap=True, parent=self)
        self._below = Label(below, "second", wrap=True, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(36), theme.px(6), theme.px(8), theme.px(6))
        layout.setSpacing(1)
        layout.addWidget(self._title)
        layout.addWidget(self._below)
        self._below.setVisible(bool(below))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """As tall as its words."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(0, 0)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the sign and the ground."""
        theme, painter, place = self.theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        if self.hovered:
            ground(painter, place, theme.colour("sunken"))
        if self.ringed:
            ring(painter, place, theme)
        warns = self._sign is Sign.WARNING
        name, ink = ("warning", "warn") if warns else ("info", "ink2")
        icon(painter, theme, name, theme.px(_SIGN), theme.px(17), ink=ink, size=19)
