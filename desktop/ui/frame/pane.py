"""The right pane: what is at hand, as an editor, and under it the slides that it becomes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.model.record import Id
from desktop.ui.controls.layouts import Fitting, column, holder, scrolled
from desktop.ui.desk import Desk
from desktop.ui.frame.becomes import Becomes
from desktop.ui.wording import tr

_WIDTH, _WIDE = 336, 436
_LEFT, _RIGHT, _EDGE, _GAP = 20, 14, 20, 8
_LEAST = 200  # pixels that an editor keeps over the slides


class Pane(QWidget):
    """A sheet lying beside the page.

    What the page puts there has the height it needs, and scrolls where that leaves no room for a
    slide under it: what is typed and what it becomes are seen together.
    """

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Volet"))
        self._desk = desk
        self._ids: tuple[Id, ...] = ()
        self._beside: QWidget | None = None
        self._top = QVBoxLayout()
        self._top.setContentsMargins(_LEFT, _EDGE, _RIGHT, _GAP)
        self._editor = Fitting(holder(self._top))
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        self._rule.setStyleSheet(f"background: {desk.theme.palette.line}; border: 0;")
        self.becomes = Becomes(desk)
        under = QWidget()
        self._under = column((self.becomes, 1), margins=(_LEFT, _EDGE, _RIGHT, _EDGE))
        under.setLayout(self._under)
        self._slides = scrolled(under)
        self._slides.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(self._editor, self._rule, (self._slides, 1)))
        self._editor.verticalScrollBar().rangeChanged.connect(
            lambda _, most: self._rule.setVisible(most > 0 and not self._editor.isHidden())
        )
        self._editor.hide()
        self._rule.hide()
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
            self._top.removeWidget(self._beside)
            self._beside.hide()
            self._beside.setParent(None)
        self._beside = widget
        if widget is not None:
            self._top.addWidget(widget)
            widget.show()
        self._editor.setVisible(widget is not None)
        self._under.setContentsMargins(_LEFT, _GAP if widget else _EDGE, _RIGHT, _EDGE)
        self._rule.setVisible(False)
        self._editor.verticalScrollBar().setValue(0)

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
        latest = self._desk.preview.latest
        self.becomes.show_records(self._ids, latest, alone=self._beside is None)
        most = max(0, self.height() - self._desk.theme.px(_LEAST))
        self._slides.setMinimumHeight(min(self.becomes.least_height() + 2 * _GAP, most))
