"""A series edited as a grid: typed, pasted from a spreadsheet, turned on its side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from desktop.model.acts import changed
from desktop.model.findings import Figure
from desktop.model.record import Id
from desktop.model.sentence import Refused
from desktop.telling import told
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import bring_into_sight, column, row
from desktop.ui.desk import Desk
from desktop.ui.pages.figures.cells import (
    Cells,
    cells_of,
    pasted_at,
    turned,
    with_cells,
    written_at,
)
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_MOST_ROWS = 60  # in sight, in a page that scrolls; more scroll by themselves
_OF_THE_DOCUMENT = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_Index = QModelIndex | QPersistentModelIndex


class SeriesGrid(QWidget):
    """The series of a figure; nothing but a button to begin one where it has none."""

    def __init__(self, desk: Desk, figure: Id) -> None:
        super().__init__()
        self._desk, self._id = desk, figure
        theme = desk.theme
        self._begin = button(theme, tr("Saisir une série"), self._opened, kind="plain", icon="add")
        self._turn = button(theme, tr("Permuter lignes et colonnes"), self._turned, kind="plain")
        self._fault = Label("", "error", wrap=True)
        self._hint = Label(
            tr("Les noms en première ligne et en première colonne. Ctrl+V colle un tableau."),
            "hint",
            wrap=True,
        )
        self.table = SeriesTable(theme)
        self.table.written.connect(self._write)
        self.setLayout(
            column(
                row(self._begin, None),
                self.table,
                self._fault,
                row((self._hint, 1), self._turn, spacing=12),
                spacing=6,
            )
        )
        self._shows = False
        desk.document.changed.connect(self._heed)
        self._show()

    def _figure(self) -> Figure | None:
        return self._desk.event.get(Figure, self._id)

    def _heed(self, _: frozenset[Id]) -> None:
        self._show()

    def _show(self) -> None:
        figure = self._figure()
        if figure is None:
            return
        shows = self._shows or bool(figure.series)
        self._begin.setVisible(not shows)
        for each in (self.table, self._turn, self._hint):
            each.setVisible(shows)
        self._fault.setVisible(shows and bool(self._fault.text()))
        self.table.show_cells(cells_of(figure))

    def _opened(self) -> None:
        self._shows = True
        self._show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setCurrentIndex(self.table.model().index(1, 0))

    def _turned(self) -> None:
        self._write(turned(self.table.cells()))

    def _write(self, cells: Cells) -> None:
        figure = self._figure()
        if figure is None:
            return
        self._desk.document.flush()
        try:
            after = with_cells(figure, cells)
        except Refused as refused:
            self._fault.setText(told(refused.sentence, self._desk.words))
            self._fault.show()
            QTimer.singleShot(0, self._fault, lambda: bring_into_sight(self._fault))
            return
        self._fault.setText("")
        self._fault.hide()
        self._shows = True
        self._desk.document.act(changed(self._desk.event, [after]))
        self._show()


class SeriesTable(QTableView):
    """The cells; ``written`` gives all of them as they are to be."""

    written = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cells = _Cells(theme, self)
        self._cells.written.connect(self.written)
        self.setModel(self._cells)
        self.setAccessibleName(tr("Série de valeurs"))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultSectionSize(theme.px(96))
        self.verticalHeader().setDefaultSectionSize(theme.px(32))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        )
        self.setStyleSheet(
            f"QTableView {{ border: 1px solid {theme.palette.edge}; border-radius: 4px;"
            f" gridline-color: {theme.palette.line}; }}"
            f"QTableView:focus {{ border: 2px solid {theme.palette.focus}; }}"
            " QTableView QLineEdit { border-radius: 0; padding: 0 4px; min-height: 0; }"
        )

    def show_cells(self, cells: Cells) -> None:
        """Show cells, and an empty row and column after them."""
        current = self.currentIndex()
        where = (current.row(), current.column())
        if self._cells.put(cells) and where[0] >= 0:
            self.setCurrentIndex(self._cells.index(*where))
        self.setColumnWidth(0, self._theme.px(180))
        rows = min(self._cells.rowCount(), _MOST_ROWS)
        wide = self._cells.columnCount() * self._theme.px(96) > self.width()
        self.setFixedHeight(rows * self._theme.px(32) + self._theme.px(14 if wide else 4))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Let what holds the grid scroll to the cell at work."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            place = self.visualRect(current).translated(self.viewport().pos())
            bring_into_sight(self, place)

    def cells(self) -> Cells:
        """The cells shown, without the empty ones after them."""
        return self._cells.cells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, copy and clear as spreadsheets do; Enter edits, Escape leaves."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._clear()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.state() is not QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape or any(map(event.matches, _OF_THE_DOCUMENT)):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go down after Enter, as spreadsheets do."""
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            at = self.currentIndex()
            below = self._cells.index(min(at.row() + 1, self._cells.rowCount() - 1), at.column())
            self.setCurrentIndex(below)

    def _paste(self, text: str) -> None:
        lines = [line.split("\t") for line in text.rstrip("\r\n").splitlines()]
        at = self.currentIndex()
        if not lines:
            return
        down, across = max(0, at.row()), max(0, at.column())
        cells = (("",),) if (down, across) == (0, 0) else self._cells.cells
        self.written.emit(pasted_at(cells, down, across, lines))

    def _copy(self) -> None:
        picked = self.selectionModel().selectedIndexes()
        rows: dict[int, list[str]] = {}
        for index in sorted(picked, key=lambda each: (each.row(), each.column())):
            rows.setdefault(index.row(), []).append(str(index.data() or ""))
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows.values()))

    def _clear(self) -> None:
        cells = self._cells.cells
        for index in self.selectionModel().selectedIndexes():
            cells = written_at(cells, index.row(), index.column(), [[""]])
        self.written.emit(cells)


class _Cells(QAbstractTableModel):
    """The cells as Qt asks for them, with an empty row and column to write on."""

    written = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cells: Cells = (("", ""), ("", ""))
        self._size = (3, 3)

    def put(self, cells: Cells) -> bool:
        """Have other cells; whether they differ."""
        if cells == self.cells:
            return False
        wanted = (len(cells) + 1, len(cells[0]) + 1)
        (rows, columns), nowhere = self._size, QModelIndex()
        if wanted[0] < rows or wanted[1] < columns:
            self.beginResetModel()
            self.cells, self._size = cells, wanted
            self.endResetModel()
            return True
        # It grows while a cell is being written: what writes it must stay where it is.
        self.cells = cells
        if wanted[0] > rows:
            self.beginInsertRows(nowhere, rows, wanted[0] - 1)
            self._size = (wanted[0], columns)
            self.endInsertRows()
        if wanted[1] > columns:
            self.beginInsertColumns(nowhere, columns, wanted[1] - 1)
            self._size = wanted
            self.endInsertColumns()
        self.dataChanged.emit(self.index(0, 0), self.index(wanted[0] - 1, wanted[1] - 1))
        return True

    def rowCount(self, parent: _Index | None = None) -> int:
        """One more than there are."""
        return 0 if parent is not None and parent.isValid() else self._size[0]

    def columnCount(self, parent: _Index | None = None) -> int:
        """One more than there are."""
        return 0 if parent is not None and parent.isValid() else self._size[1]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        head = not index.row() or not index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(index.row(), index.column())
            case Qt.ItemDataRole.FontRole:
                return self._theme.font("second", 600 if head else 400, tabular=not head)
            case Qt.ItemDataRole.BackgroundRole:
                return self._theme.colour("paper") if head else None
            case Qt.ItemDataRole.TextAlignmentRole if index.column():
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.AccessibleTextRole:
                heads: Sequence[str] = (
                    self._text(index.row(), 0),
                    self._text(0, index.column()),
                    self._text(index.row(), index.column()),
                )
                return ", ".join(filter(None, heads))
            case _:
                return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a cell."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        text = str(value)
        if text != self._text(index.row(), index.column()):
            self.written.emit(written_at(self.cells, index.row(), index.column(), [[text]]))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """All are written but the corner."""
        kinds = Qt.ItemFlag
        if not index.row() and not index.column():
            return kinds.ItemIsEnabled | kinds.ItemIsSelectable
        return kinds.ItemIsEnabled | kinds.ItemIsSelectable | kinds.ItemIsEditable

    def _text(self, row_: int, column_: int) -> str:
        if row_ < len(self.cells) and column_ < len(self.cells[0]):
            return self.cells[row_][column_]
        return ""
