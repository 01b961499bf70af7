"""The window: its first paint, a key typed in it, a large day shown in it.

The first paint is that of a bare window of Qt, in a process of its own; a key is one typed into a
bare field of Qt, which saves nothing; a day shown is compared with the same day read from its file.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.model.sentence import say
from desktop.store.opening import create_event, open_event
from desktop.ui.application import Application
from desktop.ui.frame.window import Window
from desktop.ui.pages.overview import Overview
from tests.bench.days import day_of
from tests.bench.rounds import interleaved, ratio

KEYS = 40
PAUSE = 8  # keys after which one thinks, and what was typed is saved

_OURS = "from desktop.ui import starting; starting.run([], quit_when_shown=True)"
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
qt = QApplication([])
window = QMainWindow()
window.resize(1280, 720)
window.show()
window.repaint()
"""


def compare_windows(folder: Path) -> None:
    """Print what the window costs."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    heads = ("window", "records", "ours ms", "peer ms", "ours/peer")
    print("\n" + " ".join(f"{head:>12}" for head in heads))
    _print("first paint", "", 1, {"ours": partial(_run, _OURS), "peer": partial(_run, _BARE)}, 9)
    application = Application(QApplication([]), folder / "window")
    for records in (2_000, 10_000):
        path = folder / f"window-{records}.tablee"
        event = day_of(records)
        with create_event(path) as opened:
            opened.change(event, say("Journée"))
        window = application.start([])
        openings = {"ours": partial(_show, application, window, path), "peer": partial(_read, path)}
        _print("a day shown", str(len(event.records)), 1, openings)
        application.open(path, window)
        typed = {"ours": _typing(window), "peer": _typing_plainly()}
        _print("a key", str(len(event.records)), KEYS, typed)
        window.shown.close()
    application.stop()


def _print(
    what: str, records: str, each: int, contestants: Mapping[str, Callable[[], object]],
    rounds: int = 5,
) -> None:  # fmt: skip
    taken = interleaved(contestants, rounds)
    ours, peer = (median(taken[name]) * 1000 / each for name in ("ours", "peer"))
    share = ratio(taken["ours"], taken["peer"])
    print(f"{what:>12} {records:>12} {ours:12.2f} {peer:12.2f} {share:12.2f}")


def _run(script: str) -> None:
    subprocess.run([sys.executable, "-c", script], check=True)


# --- a day ----------------------------------------------------------------------------------------


def _show(application: Application, window: Window, path: Path) -> None:
    """Open a day until its overview is painted, and close it."""
    application.open(path, window)
    window.shown.repaint()
    application.close_day(window)


def _read(path: Path) -> None:
    open_event(path).close()


# --- typing ---------------------------------------------------------------------------------------


def _typing(window: Window) -> Callable[[], None]:
    """Keys typed into the title of the day, each painted, all saved."""
    assert window.workplace is not None
    assert window.document is not None
    page, document = window.workplace.page, window.document
    assert isinstance(page, Overview)

    def save() -> None:
        document.flush()
        document.opened.settle()

    return partial(_type, page.title, save)


def _typing_plainly() -> Callable[[], None]:
    field = QPlainTextEdit()
    field.resize(600, 80)
    field.show()
    return partial(_type, field, lambda: None)


def _type(field: QPlainTextEdit, save: Callable[[], object]) -> None:
    field.clear()
    for rank in range(KEYS):
        QTest.keyClicks(field, "a" if rank % 6 else " ")
        QApplication.processEvents()
        if rank % PAUSE == PAUSE - 1:
            save()
            QApplication.processEvents()
