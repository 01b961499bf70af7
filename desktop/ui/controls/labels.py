"""Words on the window: plain text always, whole when wrapped, with an ellipsis when cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_TALLEST = 100_000


class Label(QLabel):
    """Words in one of the roles of the sheet: "title-2", "heading", "small", "hint"…

    Wrapped, it is as tall as its words are. What users typed is never taken for markup.
    """

    def __init__(
        self, text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        vertical = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        if wrap:
            self.setMinimumWidth(40)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words, as tall as they need."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need at this width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew in another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        if not self.wordWrap() or self.width() < self.minimumWidth():
            return
        margins = self.contentsMargins()
        room = QRect(0, 0, self.width() - margins.left() - margins.right(), _TALLEST)
        needed = self.fontMetrics().boundingRect(
            room, int(Qt.TextFlag.TextWordWrap), self.text() or " "
        )
        height = needed.height() + margins.top() + margins.bottom()
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.updateGeometry()


class Elided(QLabel):
    """One line that ends with "…" where it is cut; the whole stands in its tooltip."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self._align = align
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(" ".join(text.split()) if "\n" in text else text)
        self._show_whole()

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough."""
        return QSize(24, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole where it is cut."""
        super().resizeEvent(event)
        self._show_whole()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw as many letters as there is room for."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        cut = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        painter.drawText(self.contentsRect(), int(self._align | Qt.AlignmentFlag.AlignVCenter), cut)

    def _show_whole(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(as_tooltip(self.text()) if cut else "")


def as_tooltip(text: str) -> str:
    """Words for a tooltip, which Qt would otherwise read as markup."""
    if "<" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>"
