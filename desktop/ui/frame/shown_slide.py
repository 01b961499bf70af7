"""A slide as the pane shows it: its picture, its number, and how much more it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.controls.drawing import smooth
from desktop.ui.controls.labels import Elided, Label
from desktop.ui.controls.layouts import column, holder, row
from desktop.ui.theme import Theme
from desktop.ui.wording import grouped, tr

if TYPE_CHECKING:
    from desktop.ui.composing import Composed


class ShownSlide(QWidget):
    """A slide with its number, and how much more it holds."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rank = -1
        self.view = SlideView(theme)
        self._number = Elided("", "hint")
        self._room = Label("", "hint")
        self._caption = holder(row((self._number, 1), self._room, spacing=8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayout(column(self.view, 4, self._caption))

    def show_slide(self, composed: Composed, rank: int) -> None:
        """Show a slide; what it holds comes later."""
        if rank != self.rank:
            self._room.setText("")
        self.rank = rank
        self.view.show_slide(composed, rank)
        number = tr("Diapo {number} sur {count}").format(
            number=grouped(rank + 1), count=grouped(len(composed.slides.slides))
        )
        self._number.setText(number)

    def tell_room(self, words: str) -> None:
        """Say how much more it holds."""
        self._room.setText(words)


class SlideView(QWidget):
    """A slide, as wide as there is room: a picture of paper, white in the dark too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._composed: Composed | None = None
        self._rank = 0
        self._drawn = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_slide(self, composed: Composed, rank: int) -> None:
        """Show a slide; one that looks as before is not drawn again."""
        before = self._composed
        same = (
            before is not None
            and rank == self._rank
            and before.slides.slides[rank] is composed.slides.slides[rank]
            and before.slides.colour == composed.slides.colour
        )
        self._composed, self._rank = composed, rank
        title = composed.slides.slides[rank].title
        self.setAccessibleName(
            tr("Diapo {number} : {title}").format(number=grouped(rank + 1), title=title)
        )
        if not same:
            self._drawn = QPixmap()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as the pane."""
        width = max(self.width(), self._theme.px(120))
        return QSize(self._theme.px(290), self._height(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape of a slide."""
        super().resizeEvent(event)
        self.setFixedHeight(self._height(self.width()))

    def _height(self, width: int) -> int:
        if self._composed is None:
            return round(width * 9 / 16)
        slides = self._composed.slides
        return round(width * slides.height / slides.width)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the slide, once for each size."""
        if self._composed is None:
            return
        ratio = self.devicePixelRatioF()
        width = self.width()
        if self._drawn.width() != round(width * ratio):
            slides, painter = self._composed.slides, self._composed.painter
            self._drawn = QPixmap.fromImage(painter.image(slides, self._rank, round(width * ratio)))
            self._drawn.setDevicePixelRatio(ratio)
        painter_here = QPainter(self)
        smooth(painter_here)
        painter_here.drawPixmap(0, 0, self._drawn)
        painter_here.setPen(self._theme.colour("line"))
        height = self._drawn.height() / ratio
        painter_here.drawRect(QRectF(0.5, 0.5, width - 1, height - 1))
