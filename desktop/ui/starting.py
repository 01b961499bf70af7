"""Starting the program: a window is painted first, and filled as soon as it is seen."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.display import platform_to_use
from desktop.ui.ground import DARK_GROUND, LIGHT_GROUND
from desktop.ui.instance import Instance
from desktop.ui.settings import Settings
from desktop.ui.shown import ShownWindow


def run(paths: Sequence[Path], *, quit_when_shown: bool = False) -> None:
    """Open a window, with days or the start page in it, and stay until all windows are closed.

    A program that runs already takes the days instead. ``quit_when_shown`` leaves after the first
    paint, so that it can be measured. Raises Refused where no window can be shown.
    """
    platform = platform_to_use()
    whole = [path.absolute() for path in paths]
    instance = Instance()
    if not quit_when_shown and not instance.is_first() and instance.hand_over(whole):
        return
    qt = QApplication([sys.argv[0], *(["-platform", platform] if platform else [])])
    qt.setQuitOnLastWindowClosed(True)
    settings = Settings()
    shown = ShownWindow()
    _paint_ground(shown, settings)
    shown.stand_where_left(settings.geometry)
    shown.show()
    shown.repaint()
    if quit_when_shown:
        return
    QTimer.singleShot(0, lambda: _fill(qt, shown, whole, instance))
    qt.exec()
    instance.stop()


def _paint_ground(shown: ShownWindow, settings: Settings) -> None:
    """Show the ground that the content will have, so that nothing flashes."""
    palette = shown.palette()
    system_dark = palette.color(QPalette.ColorRole.Window).lightnessF() < 0.5
    dark = system_dark if settings.scheme == "system" else settings.scheme == "dark"
    palette.setColor(QPalette.ColorRole.Window, QColor(DARK_GROUND if dark else LIGHT_GROUND))
    shown.setPalette(palette)


def _fill(qt: QApplication, shown: ShownWindow, paths: Sequence[Path], instance: Instance) -> None:
    # All the rest of the program is loaded here, behind the first paint.
    from desktop.ui.application import Application  # noqa: PLC0415

    application = Application(qt)
    qt.aboutToQuit.connect(application.stop)
    application.start(paths, shown)
    instance.asked.connect(application.take_over)
    instance.listen()
