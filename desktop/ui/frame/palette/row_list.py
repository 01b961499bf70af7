"""The list of the palette: one row is current, and the keyboard stays in the field above."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.ui.frame.palette.entries import Entry, Row, said
from desktop.ui.frame.palette.row_painter import RowPainter
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_Index = QModelIndex | QPersistentModelIndex


class RowList(QListView):
    """Rows of which one is current; ``opened`` gives the one that the pointer asks for."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows = _Rows(self)
        self._painter = RowPainter(theme)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Résultats"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { background: transparent; }")
        self._ground = theme.colour("raised")
        self.clicked.connect(self._click)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows shown."""
        return self._rows.rows

    @property
    def current(self) -> Entry | None:
        """The row that Enter opens."""
        index = self.currentIndex()
        row = self._rows.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Entry) else None

    def show_rows(self, rows: Sequence[Row], words: Sequence[str]) -> None:
        """Show rows in which some words stand out; the first that can be opened is current."""
        self._painter.words = tuple(words)
        self._rows.put(rows)
        self.scrollToTop()
        self._choose(next(iter(self._ranks()), -1))

    def step(self, steps: int) -> None:
        """Go to another row: after the last one comes the first."""
        ranks = self._ranks()
        if not ranks:
            return
        here = ranks.index(self.currentIndex().row()) if self.current is not None else -1
        self._choose(ranks[(here + steps) % len(ranks)])

    def page(self, *, down: bool) -> None:
        """Go as many rows on, or back, as are in sight."""
        ranks = self._ranks()
        if self.current is None:
            return
        here = ranks.index(self.currentIndex().row())
        step = max(1, self.viewport().height() // self._painter.height)
        there = here + step if down else here - step
        self._choose(ranks[max(0, min(len(ranks) - 1, there))])

    def showEvent(self, event: QShowEvent) -> None:
        """Let nothing shine through, so that no key has the page below painted anew."""
        super().showEvent(event)
        # Here, since a style sheet takes it back when it is applied.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows on the ground of the panel."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._ground)
        painter.end()
        super().paintEvent(event)

    def _ranks(self) -> list[int]:
        return [rank for rank, row in enumerate(self._rows.rows) if isinstance(row, Entry)]

    def _choose(self, rank: int) -> None:
        index = self._rows.index(rank)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        if not index.isValid():
            return
        if rank == next(iter(self._ranks())):
            self.scrollToTop()  # its heading with it
        else:
            self.scrollTo(index)

    def _click(self, index: QModelIndex) -> None:
        row = self._rows.rows[index.row()]
        if isinstance(row, Entry):
            self.opened.emit(row)


class _Rows(QAbstractListModel):
    """The rows as Qt asks for them."""

    def __init__(self, parent: RowList) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def put(self, rows: Sequence[Row]) -> None:
        """Have other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return said(row)
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings and notes cannot be chosen."""
        if index.isValid() and isinstance(self.rows[index.row()], Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags
