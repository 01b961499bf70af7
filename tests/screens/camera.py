"""Takes one series of photographs: ``python -m tests.screens.camera SERIES FOLDER DAY… -- PAGE…``.

What goes wrong meanwhile, in the program or in Qt, is printed.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.ui.application import Application
from desktop.ui.frame.window import Window
from desktop.ui.pages import PAGES
from desktop.ui.place import Place
from tests.screens.series import Series

START: Final = "start"

_STILL_FOR: Final = 0.08
_LONGEST: Final = 20.0
_OF_OFFSCREEN: Final = "This plugin does not support"
_HOUR: Final = re.compile(r"^\d{4}-\d\d-\d\d [\d:,]+ ", re.MULTILINE)


class Camera:
    """A program with one window, photographed."""

    def __init__(self, series: Series, folder: Path) -> None:
        self.series, self.folder = series, folder
        self._complaints: dict[str, list[str]] = {}
        self._at = START
        self._read = 0  # of the log
        qInstallMessageHandler(self._hear)
        self.qt = QApplication([])
        self.qt.setCursorFlashTime(0)  # a cursor that blinks is in every other picture
        self.application = Application(self.qt)
        settings = self.application.settings
        settings.scheme, settings.language = series.scheme, series.language
        settings.zoom = series.zoom
        self.application.restyle()
        self.window = self.application.start([])

    def take_start(self, day: str) -> None:
        """Photograph the start page."""
        for size in self.series.sizes:
            self._take(START, day, size)

    def take_day(self, path: Path, pages: Sequence[str]) -> None:
        """Photograph the pages of a day."""
        self.application.open(path, self.window)
        _wait_for_what_is_made(self.qt, self.window)
        assert self.window.workplace is not None
        for page in pages:
            self._at = f"{page}-{path.stem}"
            self.window.workplace.go(Place(page))
            for size in self.series.sizes:
                self._take(page, path.stem, size)
        self.application.close_day(self.window)

    def close(self) -> list[str]:
        """Close the program; what went wrong, and where."""
        self._at = "closing"
        for window in tuple(self.application.windows):
            window.shown.close()
        self._read_log()
        self.application.stop()
        return [f"{', '.join(where)}: {what}" for what, where in self._complaints.items()]

    def _take(self, page: str, day: str, size: tuple[int, int]) -> None:
        self._at = f"{page}-{day}"
        self.window.shown.resize(*size)
        image, ready = _still(self.qt, self.window)
        if not ready:
            self._complain(f"not ready after {_LONGEST:.0f} seconds")
        image.save(str(self.folder / f"{page}-{day}-{self.series.look(size)}.png"))
        self._read_log()

    def _hear(self, _: QtMsgType, __: QMessageLogContext, message: str) -> None:
        if _OF_OFFSCREEN not in message:
            self._complain(message)

    def _complain(self, what: str) -> None:
        where = self._complaints.setdefault(what, [])
        if self._at not in where:
            where.append(self._at)

    def _read_log(self) -> None:
        """Take up what was noted since the last time, without its hour."""
        log = self.application.faults.path
        text = log.read_text(encoding="utf-8") if log.exists() else ""
        for fault in _HOUR.split(text[self._read :])[1:]:
            self._complain(fault.rstrip())
        self._read = len(text)


def _wait_for_what_is_made(qt: QApplication, window: Window) -> None:
    """Wait for slides and for what is to check, which threads make."""
    assert window.workplace is not None
    desk = window.workplace.desk
    missing = {"preview", "tocheck"}
    desk.preview.ready.connect(lambda: missing.discard("preview"))
    desk.tocheck.ready.connect(lambda: missing.discard("tocheck"))
    desk.preview.want()
    end = time.monotonic() + _LONGEST
    while missing and time.monotonic() < end:
        _turn(qt)


def _still(qt: QApplication, window: Window) -> tuple[QImage, bool]:
    """The window once it no longer changes, and whether its page is ready."""
    end = time.monotonic() + _LONGEST
    before = QImage()
    while True:
        until = time.monotonic() + _STILL_FOR
        while time.monotonic() < until:
            _turn(qt)
        image = window.shown.grab().toImage()
        page = window.workplace.page if window.workplace is not None else None
        ready = page is None or page.is_ready  # asked once painted: pages of paper are drawn then
        if (ready and image == before) or time.monotonic() > end:
            return image, ready
        before = image


def _turn(qt: QApplication) -> None:
    qt.processEvents()
    qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    time.sleep(0.004)


def main(series: Series, folder: Path, days: Sequence[Path], pages: Sequence[str]) -> int:
    """Photograph the start page of a new computer, every day, and the start page after them."""
    camera = Camera(series, folder)
    if START in pages:
        camera.take_start("new")
    for day in days:
        camera.take_day(day, [kind.key for kind in PAGES if kind.key in pages])
    if START in pages:
        camera.take_start("recents")
    complaints = camera.close()
    sys.stdout.write("".join(f"{line}\n" for line in complaints))
    return 1 if complaints else 0


if __name__ == "__main__":
    _series, _folder, *_rest = sys.argv[1:]
    _middle = _rest.index("--")
    sys.exit(
        main(
            Series.read(_series),
            Path(_folder),
            [Path(each) for each in _rest[:_middle]],
            _rest[_middle + 1 :],
        )
    )
