"""Starting the program: a window is painted first, and filled as soon as it is seen."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.settings import Settings
from desktop.ui.shown import ShownWindow
from desktop.ui.theme.tokens import DARK, LIGHT


def run(paths: Sequence[Path], *, quit_when_shown: bool = False) -> int:
    """Open a window, with days or the start page in it, and stay until all windows are closed.

    ``quit_when_shown`` leaves after the first paint, so that it can be measured.
    """
    qt = QApplication(sys.argv[:1])
    qt.setQuitOnLastWindowClosed(True)
    settings = Settings()
    shown = ShownWindow()
    _paint_ground(shown, settings)
    if not settings.geometry.isEmpty():
        shown.restoreGeometry(settings.geometry)
    shown.show()
    shown.repaint()
    if quit_when_shown:
        return 0
    QTimer.singleShot(0, lambda: _fill(qt, shown, paths))
    return qt.exec()


def _paint_ground(shown: ShownWindow, settings: Settings) -> None:
    """Show the ground that the content will have, so that nothing flashes."""
    palette = shown.palette()
    tokens = DARK if settings.scheme == "dark" else LIGHT
    palette.setColor(QPalette.ColorRole.Window, QColor(tokens.canvas))
    shown.setPalette(palette)


def _fill(qt: QApplication, shown: ShownWindow, paths: Sequence[Path]) -> None:
    # All the rest of the program is loaded here, behind the first paint.
    from desktop.ui.application import Application  # noqa: PLC0415

    application = Application(qt)
    qt.aboutToQuit.connect(application.stop)
    application.start([path.absolute() for path in paths], shown)
