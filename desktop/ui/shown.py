"""A window before anything is in it: light enough to be painted at once.

The names of `Qt` itself are not asked for here: to load them takes longer than all the rest.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow

SMALLEST: Final = (960, 600)
FIRST: Final = (1280, 720)
ENDING: Final = ".tablee"
_HOLD: Final = (200, 80)


class ShownWindow(QMainWindow):
    """What the system shows; what is in it and what it does are somebody else's.

    ``closing`` gives the event of closing, to be ignored where work is not saved; ``dropped`` the
    path of a file; ``left`` says that the person turned to another program.
    """

    closing = Signal(QCloseEvent)
    dropped = Signal(Path)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Tablée")
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST)
        self.setAcceptDrops(True)

    def stand_where_left(self, geometry: QByteArray) -> None:
        """Stand where it was left, and where it can be seen: a projector may be gone since."""
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if self.isMaximized() or self.isFullScreen() or not screens:
            return
        place = self.geometry()
        if any(_can_be_held(place, screen) for screen in screens):
            return
        room = screens[0]
        place.setSize(place.size().boundedTo(room.size()).expandedTo(self.minimumSize()))
        place.moveCenter(room.center())
        place.moveTopLeft(QPoint(max(place.x(), room.x()), max(place.y(), room.y())))
        self.setGeometry(place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of the files that are dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.dropped.emit(Path(url.toLocalFile()))
                event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the person turns elsewhere."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whether it may close."""
        self.closing.emit(event)


def _can_be_held(place: QRect, screen: QRect) -> bool:
    """Whether enough of the top of a window is on a screen to take hold of it."""
    seen = place.intersected(screen)
    return seen.width() >= _HOLD[0] and seen.height() >= _HOLD[1] and place.top() >= screen.top()
