"""The right pane: what is at hand, as an editor, and the slides that it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.model.record import Id
from desktop.ui.controls.drawing import smooth
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, scrolled
from desktop.ui.desk import Desk
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.ui.composing import Composed

_WIDTH, _WIDE = 336, 436
_MOST = 4  # slides shown; the others are counted


class Pane(QWidget):
    """A sheet lying beside the page."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Volet"))
        self._desk = desk
        self._ids: tuple[Id, ...] = ()
        self._beside: QWidget | None = None
        self._becomes = QVBoxLayout()
        self._becomes.setSpacing(8)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(20, 20, 14, 20)
        self._column.setSpacing(16)
        self._column.addLayout(self._becomes)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = scrolled(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(area)
        self.widen(wide=False)
        desk.preview.ready.connect(self._show_slides)

    def widen(self, *, wide: bool) -> None:
        """Take the width of large windows, or of others."""
        self.setFixedWidth(self._desk.theme.px(_WIDE if wide else _WIDTH))

    def put_beside(self, widget: QWidget | None) -> None:
        """Show what a page wants at the top."""
        if widget is self._beside:
            return
        if self._beside is not None:
            self._column.removeWidget(self._beside)
            self._beside.hide()
            self._beside.setParent(None)
        self._beside = widget
        if widget is not None:
            self._column.insertWidget(0, widget)
            widget.show()

    def show_records(self, ids: tuple[Id, ...]) -> None:
        """Show the slides on which some records appear."""
        self._ids = ids
        if self.isVisible():
            self._desk.preview.want()
            self._show_slides()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for slides when there is somebody to see them."""
        super().showEvent(event)
        self._desk.preview.want()
        self._show_slides()

    def _show_slides(self) -> None:
        if not self.isVisible():
            return
        cleared(self._becomes)
        composed = self._desk.preview.latest
        if composed is None or not self._ids:
            return
        ranks = composed.about(frozenset(self._ids))
        if not ranks:
            self._becomes.addWidget(Label(tr("Ne paraît sur aucune diapo."), "small", wrap=True))
            return
        numbers = ", ".join(str(rank + 1) for rank in ranks[:12])
        words = tr("Devient la diapo {numbers}") if len(ranks) == 1 else tr("Diapos {numbers}")
        self._becomes.addWidget(Label(words.format(numbers=numbers), "label"))
        for rank in ranks[:_MOST]:
            self._becomes.addWidget(SlideView(self._desk.theme, composed, rank))
        if len(ranks) > _MOST:
            rest = tr("et %n autre(s) diapo(s)", "", len(ranks) - _MOST)
            self._becomes.addWidget(Label(rest, "hint"))


class SlideView(QWidget):
    """A slide, as wide as there is room: a picture of paper, white in the dark too."""

    def __init__(self, theme: Theme, composed: Composed, rank: int) -> None:
        super().__init__()
        self._theme, self._composed, self._rank = theme, composed, rank
        self._drawn = QPixmap()
        title = composed.slides.slides[rank].title
        self.setAccessibleName(tr("Diapo {number} : {title}").format(number=rank + 1, title=title))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the pane."""
        return QSize(self._theme.px(290), self._height(self._theme.px(290)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape of a slide."""
        super().resizeEvent(event)
        self.setFixedHeight(self._height(self.width()))

    def _height(self, width: int) -> int:
        slides = self._composed.slides
        return round(width * slides.height / slides.width)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the slide, once for each size."""
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
