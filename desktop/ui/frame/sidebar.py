"""The sidebar: the day, and the pages of the window with what each of them holds."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from desktop.model.event import Event
from desktop.ui.controls.badges import Sign
from desktop.ui.controls.buttons import Tile, tip_of, tool
from desktop.ui.controls.drawing import ground, icon, line, ring, smooth
from desktop.ui.controls.labels import Clamped, Label
from desktop.ui.controls.layouts import column, row
from desktop.ui.frame.commands import AZERTY_DIGITS
from desktop.ui.pages import PAGES, PageKind
from desktop.ui.theme import Theme
from desktop.ui.wording import grouped, tr

_WIDTH, _WIDE, _FOLDED = 222, 248, 60
_MANY = 100  # what is counted no further beside an icon


class Sidebar(QWidget):
    """Where one is, and where one can go. ``asked`` gives the key of a page."""

    asked = Signal(str)
    menu_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Pages"))
        self._theme = theme
        self.folded = False
        self._wide = False
        self._name = Label(tr("Tablée"), "strong")
        self._menu = tool(theme, "menu", tr("Menu"), self.menu_asked.emit, key="F10")
        self._title = Clamped("strong", 3)
        self._dates = Label("", "hint", wrap=True)
        self._items: dict[str, SidebarItem] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 12)
        layout.setSpacing(1)
        self._mark = Sign(theme, "tablee", "accent", 22)
        layout.addLayout(
            row(self._mark, self._name, None, self._menu, spacing=8, margins=(10, 0, 0, 0))
        )
        layout.addSpacing(8)
        self._day = QWidget()
        self._day.setLayout(column(self._title, self._dates, spacing=2, margins=(10, 0, 8, 0)))
        layout.addWidget(self._day)
        layout.addSpacing(12)
        for group, kinds in groupby(PAGES, lambda kind: kind.group):
            if group < 0:
                continue
            if group:
                layout.addSpacing(12)
            for kind in kinds:
                layout.addWidget(self._item(kind))
        layout.addStretch(1)
        self.fold(on=False)

    def _item(self, kind: PageKind) -> SidebarItem:
        rank = len(self._items) + 1
        item = SidebarItem(self._theme, kind, f"Ctrl+{rank}" if rank <= len(AZERTY_DIGITS) else "")
        item.clicked.connect(lambda _=False, key=kind.key: self.asked.emit(key))
        self._group.addButton(item)
        self._items[kind.key] = item
        return item

    def show_event(self, event: Event, dates: str, name: str) -> None:
        """Show what the day is called, and how much of each thing it holds."""
        self._title.setText(event.gathering.title or name)
        self._dates.setText(dates)
        self._dates.setVisible(bool(dates) and not self.folded)
        for item in self._items.values():
            item.count_in(event)

    def show_count(self, key: str, count: int) -> None:
        """Show how much a page holds."""
        self._items[key].show_count(count)

    def take_keyboard(self, key: str) -> None:
        """Give the keyboard to the row of a page."""
        self._items[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, key: str) -> None:
        """Show which page is open."""
        self._group.setExclusive(False)
        for name, item in self._items.items():
            item.setChecked(name == key)
        self._group.setExclusive(True)

    def fold(self, *, on: bool, wide: bool = False) -> None:
        """Show icons alone, or words as well; wider in large windows."""
        self.folded, self._wide = on, wide
        width = _FOLDED if on else _WIDE if wide else _WIDTH
        self.setFixedWidth(self._theme.px(width))
        for widget in (self._name, self._day, self._menu if on else self._name):
            widget.setVisible(not on)
        self._mark.setVisible(not on)
        self._menu.setVisible(True)
        for item in self._items.values():
            item.fold(on=on)


class SidebarItem(Tile):
    """A page: icon, name, and how much it holds."""

    def __init__(self, theme: Theme, kind: PageKind, key: str) -> None:
        super().__init__(theme, kind.title())
        self._kind, self._key, self._count, self._folded = kind, key, 0, False
        self.setCheckable(True)
        self.setText(kind.title())
        self.setFixedHeight(theme.px(32))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def sizeHint(self) -> QSize:
        """A row of the sidebar."""
        return QSize(self.theme.px(200), self.theme.px(32))

    def count_in(self, event: Event) -> None:
        """Count what the page holds."""
        if self._kind.count is not None:
            self.show_count(self._kind.count(event))

    def show_count(self, count: int) -> None:
        """Show how much the page holds."""
        self._count = count
        name = self._kind.title()
        name = f"{name}, {grouped(count)}" if count else name
        self.setAccessibleName(name)
        self.setToolTip(tip_of(name, self._key))
        self.update()

    def fold(self, *, on: bool) -> None:
        """Show the icon alone."""
        self._folded = on
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the row."""
        theme, painter, place = self.theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        if self.isChecked() or self.hovered:
            ground(painter, place, theme.colour("select" if self.isChecked() else "sunken"))
        if self.ringed:
            ring(painter, place, theme)
        middle = place.center().y()
        tone = "accent" if self.isChecked() else "ink2"
        left = (place.width() - theme.px(18)) / 2 if self._folded else theme.px(10)
        icon(painter, theme, self._kind.icon, left, middle, ink=tone, size=18)
        if self._folded:
            if self._count and self._kind.warns:
                self._paint_beside_icon(painter, place)
            return
        right = self._paint_count(painter, place)
        room = place.adjusted(theme.px(38), 0, -right, 0)
        weight = 600 if self.isChecked() else 400
        ink = theme.colour("accent" if self.isChecked() else "ink")
        line(painter, room, self.text(), theme.font("body", weight), ink)

    def _paint_beside_icon(self, painter: QPainter, place: QRectF) -> None:
        """Draw what asks for attention at the corner of the icon, where there is no other room."""
        theme = self.theme
        font = theme.font("key", 600, tabular=True)
        text = grouped(self._count) if self._count < _MANY else f"{_MANY - 1}+"
        height = theme.px(16)
        width = max(height, QFontMetricsF(font).horizontalAdvance(text) + theme.px(8))
        left = min(place.center().x() + theme.px(4), place.right() - width)
        chip = QRectF(left, place.top() + 1, width, height)
        ground(painter, chip, theme.colour("warnsoft"), radius=height / 2)
        centred = Qt.AlignmentFlag.AlignHCenter
        painter.setFont(font)
        painter.setPen(theme.colour("warn"))
        painter.drawText(chip, int(centred | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_count(self, painter: QPainter, place: QRectF) -> float:
        """Draw the count at the right; the width it takes."""
        theme = self.theme
        if not self._count:
            return theme.px(8)
        text = grouped(self._count)
        font = theme.font("small", 600 if self._kind.warns else 400, tabular=True)
        right = Qt.AlignmentFlag.AlignRight
        if self._kind.warns:
            width = theme.px(16 + 8 * len(text))
            chip = QRectF(
                place.right() - theme.px(8) - width, place.center().y() - theme.px(10), width,
                theme.px(20),
            )  # fmt: skip
            ground(painter, chip, theme.colour("warnsoft"), radius=chip.height() / 2)
            line(
                painter, chip, text, font, theme.colour("warn"), align=Qt.AlignmentFlag.AlignHCenter
            )
            return theme.px(14) + width
        line(
            painter,
            place.adjusted(0, 0, -theme.px(12), 0),
            text,
            font,
            theme.colour("ink3"),
            align=right,
        )
        return theme.px(20 + 8 * len(text))
