"""The list of the days opened not long ago, each with its cover, most often opened with Enter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from desktop.ui.controls.labels import as_tooltip
from desktop.ui.covers import cover_of
from desktop.ui.frame.start.drawing import DayDelegate, Spot
from desktop.ui.frame.start.seen import Looking, Seen, when_and_where
from desktop.ui.settings import Recent, Settings
from desktop.ui.theme import Theme
from desktop.ui.wording import on_one_line, tr
from exports.words import Words

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Day:
    """A row of the list: a recent file in words."""

    recent: Recent
    title: str
    below: str
    state: str
    there: bool
    cover: QPixmap | None


class RecentDays(QListView):
    """The recent days. ``opened`` gives the path of one; ``forgotten`` the one taken off."""

    opened = Signal(Path)
    forgotten = Signal(Recent)

    def __init__(self, theme: Theme, words: Words, settings: Settings) -> None:
        super().__init__()
        self._words, self._settings = words, settings
        self._seen: dict[str, Seen] = {}
        self._covers: dict[str, QPixmap] = {}
        self._days = _Days(self)
        self.setModel(self._days)
        self._delegate = DayDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Récents"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(theme.px(2))
        self.setMouseTracking(True)
        self._looking = Looking()
        self._looking.seen.connect(self._take_seen)
        self.show_recents()
        self._looking.look(settings.recents)

    def show_recents(self) -> None:
        """Show what the settings hold."""
        current = self.current()
        now = datetime.now().astimezone()
        self._days.put([self._day(recent, now) for recent in self._settings.recents])
        paths = [day.recent.path for day in self._days.days]
        if current is not None and current.path in paths:
            self.setCurrentIndex(self._days.index(paths.index(current.path)))

    def current(self) -> Recent | None:
        """The day that has the keyboard."""
        index = self.currentIndex()
        return self._days.days[index.row()].recent if index.isValid() else None

    def menu(self, recent: Recent) -> QMenu:
        """What can be done with a day."""
        menu = QMenu(self)
        pin = tr("Ne plus épingler") if recent.pinned else tr("Épingler en tête")
        menu.addAction(tr("Ouvrir"), lambda: self.opened.emit(Path(recent.path)))
        menu.addAction(pin, lambda: self._pin(recent))
        menu.addAction(tr("Retirer de la liste"), lambda: self._forget(recent))
        return menu

    # --- keys and clicks --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, take off the list with Delete."""
        recent = self.current()
        if recent is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(Path(recent.path))
        elif recent is not None and event.key() == Qt.Key.Key_Delete:
            self._forget(recent)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first day where none is chosen."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self._days.days:
            self.setCurrentIndex(self._days.index(max(0, self.currentIndex().row())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what stands under the pointer."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        recent = self._days.days[index.row()].recent
        match self._delegate.spot(self.visualRect(index), event.position()):
            case Spot.PIN:
                self._pin(recent)
            case Spot.OPEN:
                self.opened.emit(Path(recent.path))
            case Spot.ROW:
                pass

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the day under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and (
            self._delegate.spot(self.visualRect(index), event.position()) is Spot.ROW
        ):
            self.opened.emit(Path(self._days.days[index.row()].recent.path))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done with a day."""
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).center() if by_keyboard else event.pos()
            self._pop(index, place)

    def _pop(self, index: QModelIndex, place: QPoint) -> None:
        self.menu(self._days.days[index.row()].recent).popup(self.viewport().mapToGlobal(place))

    def _pin(self, recent: Recent) -> None:
        self._settings.pin(recent.path, pinned=not recent.pinned)
        self.show_recents()

    def _forget(self, recent: Recent) -> None:
        rank = self.currentIndex().row()
        self._settings.forget(recent.path)
        self.show_recents()
        if not self.currentIndex().isValid() and self._days.days:
            self.setCurrentIndex(self._days.index(min(max(rank, 0), len(self._days.days) - 1)))
        self.forgotten.emit(recent)

    # --- rows -------------------------------------------------------------------------------------

    def _take_seen(self, path: str, seen: Seen) -> None:
        self._seen[path] = seen
        self.show_recents()

    def _day(self, recent: Recent, now: datetime) -> Day:
        seen = self._seen.get(recent.path, Seen())
        title = on_one_line(recent.title) or Path(recent.path).stem
        state = when_and_where(recent, seen, now, self._words)
        return Day(recent, title, recent.subtitle, state, seen.there, self._cover(recent.path))

    def _cover(self, path: str) -> QPixmap | None:
        if path not in self._covers:
            self._covers[path] = QPixmap(str(cover_of(Path(path))))
        kept = self._covers[path]
        return None if kept.isNull() else kept


class _Days(QAbstractListModel):
    """The rows as Qt asks for them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.days: list[Day] = []

    def put(self, days: list[Day]) -> None:
        """Have other rows."""
        if [day.recent.path for day in days] == [day.recent.path for day in self.days]:
            self.days = days
            if days:
                self.dataChanged.emit(self.index(0), self.index(len(days) - 1))
            return
        self.beginResetModel()
        self.days = days
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.days)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says."""
        day = self.days[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return day.title
            case Qt.ItemDataRole.ToolTipRole:
                return as_tooltip(day.recent.path)
            case Qt.ItemDataRole.AccessibleTextRole:
                pinned = tr("épinglée") if day.recent.pinned else ""
                return ", ".join(filter(None, (day.title, day.below, day.state, pinned)))
            case Qt.ItemDataRole.UserRole:
                return day
            case _:
                return None
