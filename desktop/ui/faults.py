"""Faults of ours: noted in a log, told in a sentence, never the end of the program."""

from __future__ import annotations

import logging
import os
import platform
import sys
import threading
import traceback
from importlib.metadata import version
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Signal, qVersion

from desktop.store.home import home

_LARGEST: Final = 500_000
_TOLD: Final = 8_000  # letters of the log that are copied for support


class Faults(QObject):
    """The log of what went wrong. ``told`` says that something did.

    The log holds where the program was, never what anybody typed. With ``TABLEE_DEBUG``, the whole
    goes to the terminal as well.
    """

    told = Signal()

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        place = (folder or home()) / "log"
        self.path = place / "tablee.log"
        self._log = logging.getLogger("tablee.window")
        self._log.setLevel(logging.INFO)
        self._log.propagate = False
        try:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                self.path, maxBytes=_LARGEST, backupCount=3, encoding="utf-8", delay=True
            )
        except OSError:  # a log is a comfort: without one the work goes on
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        self._log.addHandler(handler)

    def note(self, error: BaseException) -> None:
        """Write down where the program was when something went wrong."""
        where = "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))
        self._log.error("%s\n%s", type(error).__name__, _without_home(where))

    def catch_all(self) -> None:
        """From now on, note what nobody caught, in every thread."""
        sys.excepthook = self._caught
        threading.excepthook = lambda fault: self._caught(
            fault.exc_type, fault.exc_value or fault.exc_type(), fault.exc_traceback
        )

    def details(self) -> str:
        """What support needs to know: versions, the system, and the end of the log."""
        about = (
            f"Tablée {version('tablee')}, Qt {qVersion()}, Python {platform.python_version()}, "
            f"{platform.system()} {platform.release()} {platform.machine()}\n"
        )
        try:
            log = self.path.read_text(encoding="utf-8", errors="replace")[-_TOLD:]
        except OSError:
            log = ""
        return about + log

    def stop(self) -> None:
        """Let go of the log."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        for handler in tuple(self._log.handlers):
            self._log.removeHandler(handler)
            handler.close()

    def _caught(
        self, kind: type[BaseException], error: BaseException, _: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, error.__traceback__)
            return
        self.note(error)
        if os.environ.get("TABLEE_DEBUG"):
            sys.__excepthook__(kind, error, error.__traceback__)
        self.told.emit()


def _without_home(text: str) -> str:
    """Text without the name of the person's folder."""
    return text.replace(str(Path.home()), "~")
