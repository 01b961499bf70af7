"""Lists of records: two lines a row, chosen, moved and removed by keyboard as by pointer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.model.record import Id
from desktop.ui.controls.badges import draw_avatar, draw_logo
from desktop.ui.controls.drawing import ground, icon, line, ring, smooth
from desktop.ui.controls.labels import as_tooltip
from desktop.ui.theme import Theme

_MIME: Final = "application/x-tablee-ids"
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """A row of a list, or the heading of those after it (``id`` is then empty).

    ``initials`` and ``tint`` make an avatar, unless there is a photo, a logo or an icon; ``sign``
    is a warning at the right, told in words by ``sign_says``.
    """

    id: Id
    title: str
    context: str = ""
    icon: str = ""
    initials: str = ""
    tint: int = 0
    photo: QPixmap | None = None
    logo: QPixmap | None = None  # shown whole, where a photo is cut round
    aside: str = ""
    sign: str = ""
    sign_says: str = ""


@dataclass(frozen=True)
class Move:
    """Records dropped beside another one."""

    ids: tuple[Id, ...]
    target: Id
    after: bool


class RecordList(QListView):
    """A list of records.

    ``chosen`` gives the ids chosen, ``asked`` the name of what a key asks for: "new", "edit",
    "remove", "duplicate", "up", "down"; ``moved`` what was dropped, and where.
    """

    chosen = Signal(object)
    asked = Signal(str)
    moved = Signal(Move)

    def __init__(self, theme: Theme, name: str, *, tall: bool = True) -> None:
        super().__init__()
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self._delegate = _Delegate(theme, tall=tall)
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
        self._quiet = False
        self.letters = True
        """Whether single letters act: N for a new record."""
        self.selectionModel().selectionChanged.connect(self._tell)
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
        if not self._quiet:
            self.chosen.emit(self.ids())

    # --- keys and dragging ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the rows chosen."""
        asked = asked_by(event, letters=self.letters)
        if asked:
            self.asked.emit(asked)
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row where none is chosen."""
        super().focusInEvent(event)
        if not self.ids() and self.shown():
            self.choose(self.shown()[:1])

    def dropEvent(self, event: QDropEvent) -> None:
        """Move what is dropped to where it is dropped."""
        ids = _ids_in(event.mimeData())
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


_PLAIN_KEYS: Final[Mapping[Qt.Key, str]] = MappingProxyType(
    {
        Qt.Key.Key_Delete: "remove",
        Qt.Key.Key_Backspace: "remove",
        Qt.Key.Key_F2: "edit",
        Qt.Key.Key_Return: "edit",
        Qt.Key.Key_Enter: "edit",
        Qt.Key.Key_N: "new",
    }
)


def asked_by(event: QKeyEvent, *, letters: bool = True) -> str:
    """What a key asks for where a list of records has the keyboard; nothing for other keys."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if held & Qt.KeyboardModifier.AltModifier:
        return {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}.get(key, "")
    if held & Qt.KeyboardModifier.ControlModifier:
        return "duplicate" if key == Qt.Key.Key_D else ""
    if held & ~Qt.KeyboardModifier.KeypadModifier or (key == Qt.Key.Key_N and not letters):
        return ""
    return _PLAIN_KEYS.get(key, "")


def _ids_in(data: QMimeData) -> tuple[Id, ...]:
    text = bytes(data.data(_MIME).data()).decode()
    return tuple(text.split("\n")) if text else ()


class _Rows(QAbstractListModel):
    """The rows as Qt asks for them."""

    def __init__(self, parent: RecordList) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def put(self, rows: Sequence[Row]) -> None:
        """Have other rows; where they are of the same records, the view stays where it is."""
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = tuple(rows)
            if self.rows:
                self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
            return
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
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (row.title, row.context, row.aside, row.sign_says)
                return ", ".join(part for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tooltip("\n".join(part for part in (row.title, row.context) if part))
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        if not self.rows[index.row()].id:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemIsDropEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What is dragged."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the rows dragged."""
        ranks = sorted(index.row() for index in indexes)
        data = QMimeData()
        ids = "\n".join(self.rows[rank].id for rank in ranks if self.rows[rank].id)
        data.setData(_MIME, QByteArray(ids.encode()))
        return data


class _Delegate(QStyledItemDelegate):
    """How a row looks."""

    def __init__(self, theme: Theme, *, tall: bool) -> None:
        super().__init__()
        self._theme = theme
        self._tall = tall

    def sizeHint(self, _: QStyleOptionViewItem, index: _Index) -> QSize:
        """One or two lines, or a heading."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        height = 38 if not row.id else 62 if self._tall else 44
        return QSize(self._theme.px(120), self._theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        smooth(painter)
        place = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if row.id:
            self._paint_row(painter, place, row, option.state)
        else:
            self._paint_heading(painter, place, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRectF, row: Row) -> None:
        theme = self._theme
        room = place.adjusted(theme.px(12), theme.px(8), -theme.px(14), 0)
        font, ink = theme.font("small", 600), theme.colour("ink2")
        line(painter, room, row.title, font, ink)
        right = Qt.AlignmentFlag.AlignRight
        line(painter, room, row.aside, theme.font("small"), theme.colour("ink3"), align=right)

    def _paint_row(
        self, painter: QPainter, place: QRectF, row: Row, state: QStyle.StateFlag
    ) -> None:
        theme = self._theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            ground(painter, place, theme.colour("select" if selected else "sunken"))
        if state & QStyle.StateFlag.State_HasFocus:
            ring(painter, place, theme)
        left = self._paint_figure(painter, place, row)
        right = float(theme.px(14))
        if row.sign:
            middle = place.center().y()
            x = place.right() - right - theme.px(16)
            icon(painter, theme, row.sign, x, middle, ink="warn", size=16)
            right += theme.px(24)
        if row.aside:
            room = place.adjusted(left, 0, -right, 0)
            align = Qt.AlignmentFlag.AlignRight
            font = theme.font("small", tabular=True)
            right += line(painter, room, row.aside, font, theme.colour("ink3"), align=align)
            right += theme.px(8)
        room = place.adjusted(left, theme.px(9), -right, -theme.px(9))
        if not row.context:
            line(painter, room, row.title, theme.font("body", 600), theme.colour("ink"))
            return
        half = room.height() / 2
        above = QRectF(room.x(), room.y(), room.width(), half)
        line(painter, above, row.title, theme.font("body", 600), theme.colour("ink"))
        below = above.translated(0, half)
        line(painter, below, row.context, theme.font("second"), theme.colour("ink2"))

    def _paint_figure(self, painter: QPainter, place: QRectF, row: Row) -> float:
        """Draw what stands at the left; where the words begin."""
        theme = self._theme
        size = theme.px(40 if self._tall else 28)
        top = place.center().y() - size / 2
        figure = QRectF(place.x() + theme.px(12), top, size, size)
        if row.logo is not None:
            draw_logo(painter, theme, figure, row.logo)
            return theme.px(12) + size + theme.px(12)
        if row.photo is not None or row.initials:
            draw_avatar(painter, theme, figure, row.initials, row.tint, photo=row.photo)
            return theme.px(12) + size + theme.px(12)
        if row.icon:
            x = figure.x() + theme.px(4)
            icon(painter, theme, row.icon, x, figure.center().y(), ink="ink2", size=20)
            return theme.px(48)
        return theme.px(14)


def acts_of(
    handlers: dict[str, Callable[[], object]],
) -> Callable[[str], None]:
    """What runs the handler of what a key asks for."""

    def run(asked: str) -> None:
        handler = handlers.get(asked)
        if handler is not None:
            handler()

    return run
