"""A walk through every page there is, and what is seen on the way."""

from __future__ import annotations

import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.application import Application
from desktop.ui.desk import Page
from desktop.ui.frame.window import Window
from desktop.ui.pages import PAGES
from desktop.ui.place import Place

START = "start"

_LONGEST: Final = 20.0


def pages_made() -> tuple[str, ...]:
    """The keys of the pages that have a module."""
    return tuple(kind.key for kind in PAGES if find_spec(f"desktop.ui.pages.{kind.key}"))


def speak(application: Application, language: str, zoom: int = 100) -> None:
    """Have the window speak a language, at a zoom."""
    application.settings.language, application.settings.zoom = language, zoom
    application.restyle()


def walk(application: Application, path: Path, size: tuple[int, int] = (1280, 720)) -> Iterator[
    tuple[str, Window]
]:  # fmt: skip
    """The start page, then each page of a day, with its pane shown."""
    window = application.start([])
    window.shown.resize(*size)
    window.shown.activateWindow()
    assert QTest.qWaitForWindowActive(window.shown)
    settle()
    yield START, window
    application.open(path, window)
    assert window.workplace is not None
    window.workplace.desk.tocheck.check_now()
    for page in pages_made():
        window.workplace.go(Place(page))
        _wait_for(window.workplace.page)
        settle()
        yield page, window


def _wait_for(page: Page | None) -> None:
    """Wait for what a thread makes for a page."""
    end = time.monotonic() + _LONGEST
    settle()
    while page is not None and not page.is_ready and time.monotonic() < end:
        QTest.qWait(5)


def settle() -> None:
    """Let what is posted be done."""
    for _ in range(5):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def seen(window: Window) -> list[QWidget]:
    """The widgets of a window that a person may see, those scrolled out of sight included."""
    return [
        each
        for each in window.shown.findChildren(QWidget)
        if each.isVisible() and each.window() is window.shown
    ]


def takes_keyboard(widget: QWidget) -> bool:
    """Whether Tab comes to a widget."""
    tabbed = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return tabbed and widget.isEnabled() and widget.focusProxy() is None


def told(page: str, widget: QWidget) -> str:
    """Where a widget is, in words for whoever has to mend it."""
    chain: list[str] = []
    up: QWidget | None = widget
    while up is not None and not up.isWindow():
        chain.insert(0, type(up).__name__)
        up = up.parentWidget()
    words = getattr(widget, "text", lambda: "")() or widget.accessibleName()
    return f"{page}: {' > '.join(chain[-3:])} {words!r}"
