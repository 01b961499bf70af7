"""The palette itself: a panel over the dimmed window, with a field, a filter, rows and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.model.fold import fold
from desktop.ui.desk import Desk
from desktop.ui.frame.palette.answers import Answer, Asked, answer
from desktop.ui.frame.palette.entries import Entry, Note, said
from desktop.ui.frame.palette.field import Field
from desktop.ui.frame.palette.furniture import Filter, Foot, Frame
from desktop.ui.frame.palette.groups import Group
from desktop.ui.frame.palette.lookup import Lookup
from desktop.ui.frame.palette.row_list import RowList
from desktop.ui.wording import tr

_WIDTH, _HEIGHT, _TOP = 720, 520, 92
_HEAD, _FOOT, _MARGIN = 56, 40, 8


class Palette(QWidget):
    """What finds words, places and actions, over the window that it is given.

    The keyboard is in its field alone; it comes back to where it was when the palette closes.
    """

    def __init__(self, desk: Desk, over: QWidget, open_file: Callable[[Path], object]) -> None:
        super().__init__(over)
        self._over = over
        self._desk, self._open_file = desk, open_file
        theme = desk.theme
        self._asked, self._answer = Asked(), Answer(())
        self._before: QWidget | None = None
        self._frame = Frame(theme)
        self.field = Field(theme)
        self.field.setParent(self)
        self.filter = Filter(theme)
        self.filter.setParent(self)
        self.list = RowList(theme)
        self.list.setParent(self)
        self.foot = Foot(theme)
        self.foot.setParent(self)
        self.lookup = Lookup(lambda: desk.event, self)
        self.lookup.ready.connect(self._show)
        desk.document.changed.connect(self._follow)
        self.field.textChanged.connect(self._type)
        self.field.asked.connect(self._do)
        self.field.lost.connect(lambda: self.close_up(give_back=False))
        self.filter.clicked.connect(lambda: self._do("filter"))
        self.list.opened.connect(self.open)
        over.installEventFilter(self)
        self.hide()

    # --- opening and closing ----------------------------------------------------------------------

    def look(self, *, acting: bool) -> None:
        """Open on actions and places, or on the words of the day."""
        name = tr("Chercher ou agir") if acting else tr("Chercher des mots dans la journée")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        if not self.isHidden():
            self._ask(Asked(self.field.text(), None, acting))
            self.field.selectAll()
            return
        self._desk.document.flush()
        self._before = self.window().focusWidget()
        self.lookup.want()
        self.field.clear()
        self._arrange()
        self._ask(Asked("", None, acting))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_up(self, *, give_back: bool = True) -> None:
        """Close, and give the keyboard back to what had it."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.field.blockSignals(True)  # noqa: FBT003  Qt's own signature
        if give_back and before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.field.blockSignals(False)  # noqa: FBT003  Qt's own signature

    def open(self, entry: Entry) -> None:
        """Close, and open or do what a row says."""
        self.close_up()
        entry.run()

    def stop(self) -> None:
        """Look for nothing more."""
        self.lookup.stop()

    # --- what is asked ----------------------------------------------------------------------------

    def _type(self, typed: str) -> None:
        if not self.isHidden():
            self._ask(Asked(typed, self._asked.group, self._asked.acting))

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        self._show()

    def _follow(self, _: object) -> None:
        if not self.isHidden():
            self.lookup.want()

    def _show(self) -> None:
        asked = self._asked
        self._answer = answer(self._desk, self.lookup.index, asked, self._open_file)
        self.filter.show_group(asked.group)
        self._place_filter()
        self.list.show_rows(self._answer.rows, fold(asked.typed).split())
        self.foot.show_count(self._answer.count)
        self._announce()

    def _do(self, asked: str) -> None:
        match asked:
            case "up" | "down":
                self.list.step(-1 if asked == "up" else 1)
                self._announce()
            case "page-up" | "page-down":
                self.list.page(down=asked == "page-down")
                self._announce()
            case "open":
                if self.list.current is not None:
                    self.open(self.list.current)
            case "begin":
                self._begin()
            case "filter" | "filter-back":
                self._filter(-1 if asked == "filter-back" else 1)
            case "filter-none":
                self._ask(Asked(self._asked.typed, None, self._asked.acting))
            case _:
                self.close_up()

    def _begin(self) -> None:
        """Begin something with the words typed: what is chosen, else the first that is offered."""
        offered = [
            row
            for row in (self.list.current, *self._answer.rows)
            if isinstance(row, Entry) and row.group is Group.BEGINNINGS
        ]
        if offered:
            self.open(offered[0])

    def _filter(self, step: int) -> None:
        """Look at the next group in which something is found, or at all of them again."""
        shown = [group for group in Group if group is not Group.BEGINNINGS]
        groups: list[Group | None] = [None, *shown]
        here = groups.index(self._asked.group)
        for away in range(1, len(groups) + 1):
            group = groups[(here + step * away) % len(groups)]
            asked = Asked(self._asked.typed, group, self._asked.acting)
            if (
                group is None
                or not asked.typed.strip()
                or answer(self._desk, self.lookup.index, asked, self._open_file).found
            ):
                self._ask(asked)
                return

    def _announce(self) -> None:
        """Tell those who hear the window what Enter would open; the field keeps the keyboard."""
        notes = [said(row) for row in self._answer.rows if isinstance(row, Note)]
        current = said(self.list.current) if self.list.current is not None else ""
        words = ". ".join([*notes, current] if current else notes)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    # --- room -------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._arrange()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close when the dimmed window is pressed."""
        if not self._panel().contains(event.position().toPoint()):
            self.close_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what does not change: the dimmed window, the panel, its lines."""
        painter = QPainter(self)
        self._frame.draw(painter, event.rect(), self.rect(), self._panel())

    def _panel(self) -> QRect:
        px = self._desk.theme.px
        top = min(px(_TOP), self.height() // 8)
        width = min(px(_WIDTH), self.width() - 2 * px(24))
        height = min(px(_HEIGHT), self.height() - top - px(24))
        return QRect((self.width() - width) // 2, top, width, height)

    def _arrange(self) -> None:
        self.setGeometry(self._over.rect())
        px, panel = self._desk.theme.px, self._panel()
        margin = px(_MARGIN)
        inner = panel.adjusted(margin, 0, -margin, 0)
        head, foot = panel.y() + px(_HEAD), panel.bottom() - px(_FOOT)
        self.list.setGeometry(inner.x(), head + 1, inner.width(), foot - head - 2)
        self.foot.setGeometry(inner.x(), foot + 1, inner.width(), px(_FOOT) - margin // 2)
        self._place_filter()
        self.update()

    def _place_filter(self) -> None:
        px, panel = self._desk.theme.px, self._panel()
        size = self.filter.sizeHint()
        left = panel.right() - px(22) - size.width()
        middle = panel.y() + px(_HEAD) // 2
        self.filter.setGeometry(
            QRect(left, middle - size.height() // 2, size.width(), size.height())
        )
        start = panel.x() + px(54)
        height = px(34)
        self.field.setGeometry(start, middle - height // 2, left - start - px(12), height)
