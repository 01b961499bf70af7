"""A window before anything is in it: light enough to be painted at once."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

SMALLEST: Final = (960, 600)
FIRST: Final = (1280, 720)
ENDING: Final = ".tablee"


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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

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
