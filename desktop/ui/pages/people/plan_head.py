"""The head of a table that comes in: over each column what it is taken for, changed there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QSizePolicy, QWidget

from desktop.intake.people.columns import COLUMN_NAMES, Column, Columns, letter
from desktop.intake.tables.table import Table
from desktop.telling import told
from desktop.ui.controls.badges import Sign
from desktop.ui.controls.drawing import ground, smooth
from desktop.ui.controls.labels import Elided
from desktop.ui.controls.layouts import column, row
from desktop.ui.fields.choices import Choice
from desktop.ui.theme import Theme
from desktop.ui.wording import tr
from exports.words import Words

_HEIGHT, _GAP = 70, 8


class PlanHead(QHeaderView):
    """Over each column a card with a choice; ``meant`` gives a place and what it is."""

    meant = Signal(int, object)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._words = theme, words
        self.cards: list[ColumnCard] = []
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(theme.px(60))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sectionResized.connect(lambda *_: self._place())

    def show_columns(self, table: Table, columns: Columns) -> None:
        """Show what the columns are taken for."""
        while len(self.cards) < table.width:
            card = ColumnCard(self._theme, self._words, self.viewport())
            place = len(self.cards)
            card.meaning.edited.connect(
                lambda place=place, card=card: self.meant.emit(place, card.meaning.value())
            )
            card.show()
            self.cards.append(card)
        for place, card in enumerate(self.cards):
            card.show_column(place, columns.title(table, place), columns.meanings[place])
        self._place()

    def place_cards(self) -> None:
        """Follow the table where it is scrolled."""
        self._place()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(super().sizeHint().width(), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing but the ground: the cards draw themselves."""
        QPainter(self.viewport()).fillRect(event.rect(), self._theme.colour("canvas"))

    def updateGeometries(self) -> None:
        """Place the cards anew."""
        super().updateGeometries()
        self._place()

    def _place(self) -> None:
        height = self._theme.px(_HEIGHT) - self._theme.px(_GAP)
        for place, card in enumerate(self.cards):
            section = place + 1
            if section >= self.count():
                continue
            left = self.sectionViewportPosition(section)
            card.setGeometry(left, 0, self.sectionSize(section) - self._theme.px(_GAP), height)


class ColumnCard(QFrame):
    """A column by its letter and its title, and the choice of what it is."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._called = Elided("", "small")
        options: Sequence[tuple[Column, str]] = [
            (each, told(COLUMN_NAMES[each], words)) for each in Column
        ]
        self.meaning = Choice("", options)
        self.meaning.setProperty("kind", "bare")
        self.meaning.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.meaning.setMinimumWidth(theme.px(60))
        self.meaning.view().setMinimumWidth(theme.px(190))
        self._linked = Sign(theme, "link", "accent", 15)
        self._apart = Sign(theme, "hidden", "ink2", 15)
        self.setLayout(
            column(
                self._called,
                row(self._linked, self._apart, (self.meaning, 1), spacing=4),
                spacing=0,
                margins=(12, 6, 4, 4),
            )
        )

    def show_column(self, place: int, title: str, meaning: Column) -> None:
        """Show what the column is taken for."""
        name = tr("Colonne {letter}").format(letter=letter(place))
        called = f"{name} · {title}" if title else name
        self._called.setText(called)
        self.meaning.setAccessibleName(called)
        self.meaning.show_value(meaning)
        ignored = meaning is Column.IGNORED
        self._linked.setVisible(not ignored)
        self._apart.setVisible(ignored)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        smooth(painter)
        ground(painter, QRectF(self.rect()), self._theme.colour("paper"), radius=self._theme.px(7))
