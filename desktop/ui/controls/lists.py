"""Lists of records: two lines a row, chosen, moved and removed by keyboard as by pointer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.model.record import Id
from desktop.ui.controls.list_keys import asked_by
from desktop.ui.controls.row_painter import RowPainter
from desktop.ui.controls.rows import Index, Row, Rows, ids_in
from desktop.ui.theme import Theme

_HELD = 90  # milliseconds without a repeated key after which what is chosen is told


@dataclass(frozen=True)
class Move:
    """Records dropped beside another one."""

    ids: tuple[Id, ...]
    target: Id
    after: bool


class RecordList(QListView):
    """A list of records.

    ``chosen`` gives the ids chosen, ``asked`` the name of what a key asks for: "new", "edit",
    "remove", "duplicate", "up", "down"; ``moved`` what was dropped, and where. The keyboard passes
    over headings, unless the list says that they take it.
    """

    headings_take_keyboard = False

    chosen = Signal(object)
    asked = Signal(str)
    moved = Signal(Move)

    def __init__(self, theme: Theme, name: str, *, tall: bool = True) -> None:
        super().__init__()
        self._rows = Rows(self)
        self.setModel(self._rows)
        self._delegate = RowPainter(theme, tall=tall)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._quiet = self._key_is_held = False
        self._passing = QTimer(self)  # rows passed by with a key held down are not told of
        self._passing.setSingleShot(True)
        self._passing.setInterval(_HELD)
        self._passing.timeout.connect(self._tell)
        self.letters = True
        """Whether single letters act: N for a new record."""
        self.selectionModel().selectionChanged.connect(self._tell_of_key)
        self.doubleClicked.connect(lambda _: self.asked.emit("edit"))

    # --- rows -------------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; those chosen before stay chosen."""
        if tuple(rows) == self._rows.rows:
            return
        before, current = self.ids(), self.current()
        self._quiet = True
        self._rows.put(rows)
        self._select(before, current)
        self._quiet = False
        if self.ids() != before:
            self._tell()

    def ids(self) -> tuple[Id, ...]:
        """The ids chosen, in the order of the list."""
        ranks = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._rows.rows[rank].id for rank in ranks if self._rows.rows[rank].id)

    def shown(self) -> tuple[Id, ...]:
        """The ids of all rows."""
        return tuple(row.id for row in self._rows.rows if row.id)

    def together(self, id_: Id) -> tuple[Id, ...]:
        """The ids of the rows that stand under one heading with a row, itself included."""
        group: list[Id] = []
        for row in self._rows.rows:
            if row.id:
                group.append(row.id)
            elif id_ in group:
                break
            else:
                group.clear()
        return tuple(group)

    def current(self) -> Id:
        """The id of the row that has the keyboard."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].id if index.isValid() else ""

    def choose(self, ids: Sequence[Id]) -> None:
        """Choose rows, and bring them into sight."""
        self._quiet = True
        self._select(tuple(ids), ids[0] if ids else "")
        self._quiet = False
        self._tell()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def choose_beside(self, ids: Sequence[Id]) -> Id:
        """The id of the row to choose once some are gone: the one after them, else before."""
        shown = self.shown()
        places = [shown.index(id_) for id_ in ids if id_ in shown]
        left = [id_ for id_ in shown if id_ not in ids]
        if not places or not left:
            return ""
        return left[min(*places, len(left) - 1)]

    def _select(self, ids: tuple[Id, ...], current: Id) -> None:
        model = self.selectionModel()
        model.clearSelection()
        for rank, row in enumerate(self._rows.rows):
            if row.id and row.id in ids:
                flag = QItemSelectionModel.SelectionFlag.Select
                model.select(self._rows.index(rank), flag)
            if row.id and row.id == current:
                nothing = QItemSelectionModel.SelectionFlag.NoUpdate
                model.setCurrentIndex(self._rows.index(rank), nothing)

    def _tell(self) -> None:
        self._passing.stop()
        if not self._quiet:
            self.chosen.emit(self.ids())

    def _tell_of_key(self) -> None:
        """Tell what is chosen, at once unless a key is held down."""
        if self._key_is_held:
            self._passing.start()
        else:
            self._tell()

    # --- keys and dragging ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the rows chosen."""
        if self._passing.isActive() and not event.isAutoRepeat():
            self._tell()
        asked = asked_by(event, letters=self.letters)
        if asked:
            self.asked.emit(asked)
            event.accept()
        else:
            self._key_is_held = event.isAutoRepeat()
            super().keyPressEvent(event)
            self._key_is_held = False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Pass over headings."""
        index = super().moveCursor(action, held)
        home = action is QAbstractItemView.CursorAction.MoveHome
        return self._beside_heading(index, down=home or index.row() > self.currentIndex().row())

    def keyboardSearch(self, search: str) -> None:
        """Go to the row that begins with what is typed; from a heading, to the one under it."""
        super().keyboardSearch(search)
        found = self.currentIndex()
        if (beside := self._beside_heading(found, down=True)) != found:
            self.setCurrentIndex(beside)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight, with the heading that stands over it."""
        if index.row() > 0 and not self._rows.rows[index.row() - 1].id:
            super().scrollTo(self._rows.index(index.row() - 1), hint)
        super().scrollTo(index, hint)

    def _beside_heading(self, index: QModelIndex, *, down: bool) -> QModelIndex:
        """The row next to a heading on the way, else on the other side; a row itself."""
        rows = self._rows.rows
        if self.headings_take_keyboard or not index.isValid() or rows[index.row()].id:
            return index
        below, above = range(index.row(), len(rows)), range(index.row(), -1, -1)
        ranks = (*below, *above) if down else (*above, *below)
        beside = next((rank for rank in ranks if rows[rank].id), -1)
        return self._rows.index(beside) if beside >= 0 else self.currentIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave what is chosen where a heading is pressed."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._rows.rows[index.row()].id:
            event.accept()
        else:
            super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what is chosen before the keyboard goes on."""
        if self._passing.isActive():
            self._tell()
        super().focusOutEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row where none is chosen."""
        super().focusInEvent(event)
        if not self.ids() and self.shown():
            self.choose(self.shown()[:1])

    def dropEvent(self, event: QDropEvent) -> None:
        """Move what is dropped to where it is dropped."""
        ids = ids_in(event.mimeData())
        index = self.indexAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        shown = self.shown()
        if not ids or not shown:
            return
        if not index.isValid():
            self.moved.emit(Move(ids, shown[-1], after=True))
            return
        target = self._rows.rows[index.row()].id
        place = self.visualRect(index)
        after = self.is_after(event.position(), QRectF(place))
        if not target:  # a heading: before the first row under it
            below = [row.id for row in self._rows.rows[index.row() :] if row.id]
            target, after = (below[0], False) if below else (shown[-1], True)
        self.moved.emit(Move(ids, target, after=after))

    def is_after(self, point: QPointF, place: QRectF) -> bool:
        """Whether what is dropped at a point of a row goes after it."""
        return point.y() > place.center().y()
