"""The people of a table, a line each: thousands scroll as a few do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.intake.people.columns import Columns
from desktop.intake.people.plan import Changed, Entry, New, Plan, Same, ToChoose
from desktop.intake.tables.table import Table
from desktop.ui.controls.drawing import icon, line, ring, smooth
from desktop.ui.controls.labels import as_tooltip
from desktop.ui.pages.people.cells import Cell, cell_of, place_of, state_words
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_Index = QModelIndex | QPersistentModelIndex
_ROW, _STATE = 56, 152
_NARROWEST, _WIDEST, _MEASURED = 164, 620, 200

_SIGNS: Final[dict[type, tuple[str, str]]] = {
    New: ("add", "good"),
    Changed: ("draft", "warn"),
    Same: ("done", "ink3"),
    ToChoose: ("warning", "warn"),
}


@dataclass(frozen=True)
class Sheet:
    """A table with what its columns say, and what it would change."""

    table: Table
    columns: Columns
    plan: Plan


class PlanTable(QTableView):
    """The people of a sheet; ``asked`` gives the rank of somebody and a column to settle."""

    asked = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self._delegate = _Delegate(theme)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Personnes du tableau"))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.clicked.connect(self._ask)

    # --- what is shown ----------------------------------------------------------------------------

    def show_sheet(self, sheet: Sheet, *, changing: bool) -> None:
        """Show a sheet, or what changes of it; the cell that had the keyboard keeps it."""
        entry, place = self.entry_at(self.currentIndex()), self.currentIndex().column()
        self._lines.put(sheet, changing=changing)
        rows = [each.rows for each in self._lines.entries]
        if entry is not None and entry.rows in rows:
            self.setCurrentIndex(self._lines.index(rows.index(entry.rows), place))

    def fit_columns(self) -> None:
        """Give each column the width that its words want, within reason and in sight if it can."""
        theme, lines = self._theme, self._lines
        metrics = QFontMetricsF(theme.font("body"))
        least, most = theme.px(_NARROWEST), theme.px(_WIDEST)
        widths = []
        for column in range(1, lines.columnCount()):
            rows = range(min(_MEASURED, lines.rowCount()))
            words = [lines.cell(row, column).text[:80] for row in rows]
            wanted = max(map(metrics.horizontalAdvance, words), default=0) + theme.px(36)
            widths.append(round(max(least, min(most, wanted))))
        room = self.viewport().width() - theme.px(_STATE)
        while sum(widths) > room and max(widths) > least:  # the widest give way first
            widest = max(widths)
            below = max((width for width in widths if width < widest), default=least)
            share = (sum(widths) - room) // widths.count(widest) + 1
            given = min(widest - max(below, least), share)
            widths = [width - given if width == widest else width for width in widths]
        for column, width in enumerate([theme.px(_STATE), *widths]):
            self.setColumnWidth(column, width)

    def entry_at(self, index: _Index) -> Entry | None:
        """Whom a line shows."""
        shown = index.isValid() and index.row() < len(self._lines.entries)
        return self._lines.entries[index.row()] if shown else None

    def index_of(self, row: int, column: int) -> QModelIndex:
        """A cell of what is shown."""
        return self._lines.index(row, column)

    def next_to_choose(self) -> bool:
        """Go to the next cell that asks something; whether there is one."""
        count = self._lines.rowCount()
        here = self.currentIndex().row()
        for step in range(1, count + 1):
            row = (here + step) % count
            outcome = self._lines.entries[row].outcome
            if isinstance(outcome, ToChoose):
                place = place_of(self._lines.columns, outcome.questions[0].key.column)
                self.setCurrentIndex(self._lines.index(row, place + 1))
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    # --- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settle a cell with Enter, F2 or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space}:
            self._ask(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid() and index.column() > 0:
            self.asked.emit(index.row(), index.column() - 1)


class _Lines(QAbstractTableModel):
    """The lines as Qt asks for them."""

    def __init__(self, parent: PlanTable) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self.entries: Sequence[Entry] = ()

    @property
    def columns(self) -> Columns:
        """What the columns say."""
        return self._sheet.columns if self._sheet is not None else Columns(())

    def put(self, sheet: Sheet, *, changing: bool) -> None:
        """Have another sheet."""
        self.beginResetModel()
        self._sheet = sheet
        self.entries = [
            entry
            for entry in sheet.plan.entries
            if not changing or not isinstance(entry.outcome, Same)
        ]
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        """What a cell says."""
        if self._sheet is None:
            return Cell("")
        if column == 0:
            return Cell(state_words(self.entries[row]))
        return cell_of(self._sheet.table, self._sheet.columns, self.entries[row], column - 1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many people."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index | None = None) -> int:
        """The state, then the columns of the table."""
        if self._sheet is None or (parent is not None and parent.isValid()):
            return 0
        return 1 + self._sheet.table.width

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, and what is read of it aloud."""
        cell = self.cell(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.UserRole:
                return cell
            case Qt.ItemDataRole.AccessibleTextRole:
                before = tr("avant : {words}").format(words=cell.before or tr("rien"))
                parts = (cell.text, before if cell.before is not None else "", cell.asks)
                return ", ".join(part for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole:
                parts = (cell.text, cell.before or "", cell.asks)
                return as_tooltip("\n".join(part for part in parts if part))
            case _:
                return None


class _Delegate(QStyledItemDelegate):
    """How a cell looks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _: QStyleOptionViewItem, __: _Index) -> QSize:
        """Two lines."""
        return QSize(self._theme.px(120), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell over the hairline under its row."""
        painter.save()
        smooth(painter)
        theme, place = self._theme, QRectF(option.rect)
        painter.fillRect(
            QRectF(place.left(), place.bottom() - 1, place.width(), 1), theme.colour("line")
        )
        view = option.widget
        if index.column() == 0 and isinstance(view, PlanTable):
            entry = view.entry_at(index)
            if entry is not None:
                self._paint_state(painter, place, entry, index.data())
        else:
            self._paint_cell(painter, place, index.data(Qt.ItemDataRole.UserRole))
        if option.state & QStyle.StateFlag.State_HasFocus:
            ring(painter, place.adjusted(1, 3, -3, -4), theme)
        painter.restore()

    def _paint_state(self, painter: QPainter, place: QRectF, entry: Entry, words: str) -> None:
        theme = self._theme
        sign, ink = _SIGNS[type(entry.outcome)]
        middle = place.center().y()
        icon(painter, theme, sign, place.x() + theme.px(14), middle, ink=ink, size=17)
        weight = 400 if isinstance(entry.outcome, Same) else 600
        room = place.adjusted(theme.px(40), 0, 0, 0)
        line(painter, room, words, theme.font("body", weight), theme.colour(ink))

    def _paint_cell(self, painter: QPainter, place: QRectF, cell: Cell) -> None:
        theme = self._theme
        room = place.adjusted(theme.px(12), theme.px(7), -theme.px(12), -theme.px(8))
        ink = theme.colour("ink3" if cell.ignored else "ink")
        if not cell.asks and cell.before is None:
            line(painter, room, cell.text, theme.font("body"), ink)
            return
        if not cell.asks and not cell.before:
            line(painter, room, cell.text, theme.font("body", 600), ink)
            return
        above = QRectF(room.x(), room.y(), room.width(), room.height() / 2)
        line(painter, above, cell.text, theme.font("body", 600), ink)
        below = above.translated(0, room.height() / 2)
        if cell.asks:
            line(painter, below, cell.asks, theme.font("small", 600), theme.colour("accent"))
        else:
            struck = QFont(theme.font("small"))
            struck.setStrikeOut(True)
            line(painter, below, cell.before or "", struck, theme.colour("ink3"))
