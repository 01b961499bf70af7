"""What the minutes hold: headings with their pages, and a box for what can be put off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from desktop.compose.minutes.offered import Offered
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, line, ring, smooth
from desktop.ui.controls.labels import as_tooltip
from desktop.ui.controls.layouts import cleared, reached_before, row
from desktop.ui.theme import Theme
from desktop.ui.wording import grouped, on_one_line, tr

_INDENT = 22
_BOX = 30


class Contents(QWidget):
    """The headings; ``led`` gives the page of one that is pressed, ``switched`` a heading.

    Boxes are not shown for minutes that are ``locked``.
    """

    led = Signal(int)
    switched = Signal(object, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[object, ...] = ()
        self.boxes: list[QCheckBox | None] = []
        self.links: list[HeadingLink] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(2))

    def show_contents(
        self, offered: Sequence[Offered], pages: Sequence[int | None], *, locked: bool
    ) -> None:
        """Show headings, each with its page from 0 if it is there."""
        key = (locked, *((each.title, each.level, each.parts) for each in offered))
        if key != self._shown:
            self._shown = key
            self._build(offered, locked=locked)
        for rank, (each, page) in enumerate(zip(offered, pages, strict=True)):
            box = self.boxes[rank]
            if box is not None:
                box.setTristate(each.on is None)
                states = {
                    True: Qt.CheckState.Checked,
                    False: Qt.CheckState.Unchecked,
                    None: Qt.CheckState.PartiallyChecked,
                }
                box.setCheckState(states[each.on])
            self.links[rank].show_page(page)

    def _build(self, offered: Sequence[Offered], *, locked: bool) -> None:
        focused = next((rank for rank, box in enumerate(self.boxes) if box and box.hasFocus()), -1)
        cleared(self._column)
        self.boxes, self.links = [], []
        for each in offered:
            indent = self._theme.px(_INDENT) * (each.level - 1)
            link = HeadingLink(self._theme, each.title)
            link.clicked.connect(lambda _=False, link=link: self._lead(link))
            box: QCheckBox | None = None
            if each.parts and not locked:
                box = QCheckBox()
                box.setAccessibleName(each.title)
                box.setFixedWidth(self._theme.px(_BOX))
                box.clicked.connect(lambda _=False, box=box, each=each: self._switch(box, each))
                self._column.addLayout(row(indent, box, (link, 1)))
            else:
                indent += 0 if locked else self._theme.px(_BOX)
                self._column.addLayout(row(indent, (link, 1)))
            self.boxes.append(box)
            self.links.append(link)
        pairs = zip(self.boxes, self.links, strict=True)
        reached_before(self, [each for pair in pairs for each in pair if each is not None])
        again = self.boxes[focused] if 0 <= focused < len(self.boxes) else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self, box: QCheckBox, heading: Offered) -> None:
        box.setTristate(False)
        self.switched.emit(heading, box.isChecked())

    def _lead(self, link: HeadingLink) -> None:
        if link.page is not None:
            self.led.emit(link.page)


class HeadingLink(Tile):
    """A heading that leads to its page."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, title)
        self.title = on_one_line(title)
        self.page: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_page(self, page: int | None) -> None:
        """Show the page on which it is, if it is there."""
        self.page = page
        where = tr("page {n}").format(n=grouped(page + 1)) if page is not None else ""
        self.setAccessibleName(", ".join(part for part in (self.title, where) if part))
        self.setCursor(
            Qt.CursorShape.ArrowCursor if page is None else Qt.CursorShape.PointingHandCursor
        )
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self.theme.px(120), self.theme.px(30))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the heading and its page."""
        theme, painter, place = self.theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        if self.hovered and self.page is not None:
            ground(painter, place, theme.colour("sunken"))
        if self.ringed:
            ring(painter, place, theme)
        there = self.page is not None
        where = tr("p. {n}").format(n=grouped((self.page or 0) + 1)) if there else ""
        inside = place.adjusted(theme.px(4), 0, -theme.px(6), 0)
        small = theme.font("second", tabular=True)
        line(painter, inside, where, small, theme.colour("ink3"), align=Qt.AlignmentFlag.AlignRight)
        taken = QFontMetricsF(small).horizontalAdvance(where) + theme.px(10)
        ink = theme.colour("ink" if there else "ink3")
        font = theme.font("body")
        drawn = line(painter, inside.adjusted(0, 0, -taken, 0), self.title, font, ink)
        cut = drawn < QFontMetricsF(font).horizontalAdvance(self.title)
        self.setToolTip(as_tooltip(self.title) if cut else "")
