"""Words on the window: plain text always, whole when wrapped, with an ellipsis when cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.controls.drawing import cut
from desktop.ui.wording import on_one_line

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
        # Fixed at the height of its words: layouts would else reckon with them at their narrowest.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if wrap:
            self.setMinimumWidth(40)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words, as tall as they need."""
        super().setText(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """As tall as the words are at the width there is."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.minimumHeight()) if self.wordWrap() else hint

    def minimumSizeHint(self) -> QSize:
        """The height of the words, and a few letters wide where they may wrap."""
        hint = super().minimumSizeHint()
        return QSize(self.minimumWidth(), self.minimumHeight()) if self.wordWrap() else hint

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


class Clamped(QLabel):
    """Words on a few lines at most, the last one cut with "…"; the whole stands in its tooltip."""

    def __init__(self, role: str, lines: int) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setMinimumWidth(40)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lines = lines

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(on_one_line(text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As tall as the lines that are shown."""
        lines = max(1, len(self._cut()))
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """A few letters wide."""
        return QSize(40, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        is_whole = " ".join(self._cut()) == self.text()
        self.setToolTip("" if is_whole else as_tooltip(self.text()))
        self.updateGeometry()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = self.fontMetrics()
        for rank, line in enumerate(self._cut()):
            painter.drawText(0, rank * metrics.lineSpacing() + metrics.ascent(), line)

    def _cut(self) -> list[str]:
        metrics, width = self.fontMetrics(), max(40, self.width())
        lines: list[str] = []
        rest = self.text().split(" ")
        while rest and len(lines) < self._lines - 1:
            count = 1
            while count < len(rest) and _fits(metrics, " ".join(rest[: count + 1]), width):
                count += 1
            lines.append(" ".join(rest[:count]))
            rest = rest[count:]
        lines.append(" ".join(rest))
        return [cut(line, metrics, width) for line in lines if line]


def _fits(metrics: QFontMetrics, text: str, width: int) -> bool:
    """Whether a text has room on one line."""
    return metrics.horizontalAdvance(text) <= width


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
        super().setText(on_one_line(text))
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
        shown = cut(self.text(), self.fontMetrics(), self.contentsRect().width())
        align = int(self._align | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self.contentsRect(), align, shown)

    def _show_whole(self) -> None:
        wide = self.fontMetrics().horizontalAdvance(self.text())
        self.setToolTip(as_tooltip(self.text()) if wide > self.contentsRect().width() else "")


def as_tooltip(text: str) -> str:
    """Words for a tooltip, which Qt would otherwise read as markup."""
    if "<" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>"
