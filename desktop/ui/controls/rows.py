"""The rows of a list as Qt asks for them: what each says, and what is dragged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QPixmap

from desktop.model.record import Id
from desktop.ui.controls.labels import as_tooltip

_MIME: Final = "application/x-tablee-ids"

Index: TypeAlias = QModelIndex | QPersistentModelIndex
"""Where a row is, as Qt has it."""


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


class Rows(QAbstractListModel):
    """The rows as Qt asks for them."""

    def __init__(self, parent: QObject) -> None:
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

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
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

    def flags(self, index: Index) -> Qt.ItemFlag:
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
        return carried([self.rows[rank].id for rank in ranks if self.rows[rank].id])


def carried(ids: Sequence[Id]) -> QMimeData:
    """Records as they are dragged."""
    data = QMimeData()
    data.setData(_MIME, QByteArray("\n".join(ids).encode()))
    return data


def ids_in(data: QMimeData) -> tuple[Id, ...]:
    """The ids of the records that are dragged."""
    text = bytes(data.data(_MIME).data()).decode()
    return tuple(text.split("\n")) if text else ()
