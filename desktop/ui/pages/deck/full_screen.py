"""The deck seen on the whole screen, slide after slide, as the room will see it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.composing import Composed
from desktop.ui.wording import grouped, tr


class FullScreen(QWidget):
    """Slides one at a time, hidden ones left out but the one that is asked for.

    ``left`` gives the rank of the one that was shown last.
    """

    left = Signal(int)

    def __init__(self, composed: Composed, rank: int, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._composed = composed
        self._ranks = tuple(
            each
            for each, slide in enumerate(composed.slides.slides)
            if each == rank or not slide.hidden
        )
        self._place = self._ranks.index(rank)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._tell()
        self.setScreen(over.window().screen())
        self.setGeometry(over.window().screen().geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def rank(self) -> int:
        """The rank of the slide shown."""
        return self._ranks[self._place]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back, or leave."""
        keys = Qt.Key
        match Qt.Key(event.key()):
            case keys.Key_Right | keys.Key_Down | keys.Key_PageDown | keys.Key_Space | keys.Key_N:
                self._go(self._place + 1)
            case keys.Key_Left | keys.Key_Up | keys.Key_PageUp | keys.Key_Backspace | keys.Key_P:
                self._go(self._place - 1)
            case keys.Key_Home:
                self._go(0)
            case keys.Key_End:
                self._go(len(self._ranks) - 1)
            case keys.Key_Escape | keys.Key_F11 | keys.Key_Return | keys.Key_Enter:
                self._leave()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on with the left button, back with the right one."""
        forward = event.button() is not Qt.MouseButton.RightButton
        self._go(self._place + (1 if forward else -1))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the slide as large as it can stand, on black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        slides, ink = self._composed.slides, self._composed.painter
        ink.paint(painter, QRectF(self.rect()), slides, self.rank)

    def _go(self, place: int) -> None:
        self._place = max(0, min(place, len(self._ranks) - 1))
        self._tell()
        self.update()

    def _tell(self) -> None:
        slide = self._composed.slides.slides[self.rank]
        said = tr("Diapo {number} sur {count} : {title}")
        count = len(self._composed.slides.slides)
        self.setWindowTitle(
            said.format(number=grouped(self.rank + 1), count=grouped(count), title=slide.title)
        )
        self.setAccessibleName(self.windowTitle())

    def _leave(self) -> None:
        self.left.emit(self.rank)
        self.close()
