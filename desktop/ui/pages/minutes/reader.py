"""Pages one under the other, as wide as there is room for, turned with the keys of pages."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from desktop.ui.controls.drawing import ring, shadow
from desktop.ui.pages.minutes.leaves import Leaves
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_GAP: Final = 18
_WIDEST: Final = 900
_NATURAL: Final = 96 / 72  # pixels for each point of paper, at 100 %


class Reader(QAbstractScrollArea):
    """The pages of minutes; ``turned`` gives the number of the page in sight, from 0.

    ``zoom`` is in hundredths of the paper's own size; at 0 a page fills the width.
    """

    turned = Signal(int)

    def __init__(self, theme: Theme, leaves: Leaves) -> None:
        super().__init__()
        self._theme, self._leaves = theme, leaves
        self.zoom = 0
        self.page = 0
        self.setObjectName("reader")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setStyleSheet("#reader { background: transparent; }")
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Pages du compte rendu"))
        leaves.replaced.connect(self._arrange)
        leaves.drawn.connect(lambda _: self.viewport().update())
        self.verticalScrollBar().valueChanged.connect(lambda _: self._tell_page())

    def show_zoom(self, zoom: int) -> None:
        """Show pages larger or smaller, the same one still in sight."""
        self.zoom = zoom
        page = self.page
        self._arrange()
        self.turn_to(page)

    def turn_to(self, page: int) -> None:
        """Show the beginning of a page."""
        count = self._leaves.count
        if count:
            page = max(0, min(count - 1, page))
            # A last page that cannot reach the top is in sight all the same.
            self.verticalScrollBar().setValue(self._tops()[page] - self._theme.px(_GAP) // 2)
            self._tell_page(page)

    # --- where pages stand ------------------------------------------------------------------------

    @property
    def _width(self) -> int:
        if self.zoom:
            points = self._leaves.paper.width()
            return max(80, round(points * _NATURAL * self.zoom / 100))
        return max(80, min(self.viewport().width() - self._theme.px(32), self._theme.px(_WIDEST)))

    def _tops(self) -> list[int]:
        gap = self._theme.px(_GAP)
        step = self._leaves.size(self._width).height() + gap
        return [gap // 2 + page * step for page in range(self._leaves.count + 1)]

    def _arrange(self) -> None:
        room = self.viewport().size()
        height = self._tops()[-1]
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        down.setRange(0, max(0, height - room.height()))
        down.setPageStep(room.height())
        down.setSingleStep(self._theme.px(48))
        across.setRange(0, max(0, self._width + self._theme.px(32) - room.width()))
        across.setPageStep(room.width())
        self._tell_page()
        self.setAccessibleDescription(self._leaves.text(self.page))
        self.viewport().update()

    def _tell_page(self, page: int | None = None) -> None:
        if page is None:
            line = self.verticalScrollBar().value() + self.viewport().height() // 3
            page = max(0, sum(top <= line for top in self._tops()[:-1]) - 1)
        if page != self.page:
            self.page = page
            self.setAccessibleDescription(self._leaves.text(page))
            self.turned.emit(page)

    # --- events -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page that is in sight."""
        super().resizeEvent(event)
        before = self.verticalScrollBar()
        part = before.value() / max(1, before.maximum())
        self._arrange()
        before.setValue(round(part * before.maximum()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with the keys of pages; arrows go through them line by line."""
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self.turn_to(self.page + 1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_Backspace:
                self.turn_to(self.page - 1)
            case Qt.Key.Key_Home:
                self.turn_to(0)
            case Qt.Key.Key_End:
                self.turn_to(self._leaves.count - 1)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        width, shown = self._width, event.rect()
        left = max(self._theme.px(8), (self.viewport().width() - width) // 2)
        left -= self.horizontalScrollBar().value()
        for page, top in enumerate(self._tops()[:-1]):
            size = self._leaves.size(width)
            place = QRect(left, top - self.verticalScrollBar().value(), width, size.height())
            if not place.intersects(shown):
                continue
            shadow(painter, QRectF(place), self._theme, radius=0)
            painter.fillRect(place, QColor(Qt.GlobalColor.white))
            image = self._leaves.image(page, round(width * ratio))
            if image is not None:
                painter.drawImage(place, image)
        if self.hasFocus():
            ring(painter, QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), self._theme)
