"""Nothing of a page is ever seen as a window of its own, which would take the keyboard away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.frame.window import Window
from desktop.ui.pages import PAGES
from desktop.ui.place import Place


class _Watch(QObject):
    """Notes what is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.mark.parametrize("day", ["empty", "sample"])
def test_no_part_of_a_page_flashes_as_a_window(
    shown: Callable[[Path], Window],
    qapp: QApplication,
    request: pytest.FixtureRequest,
    day: str,
) -> None:
    window = shown(request.getfixturevalue(day))
    watch = _Watch()
    qapp.installEventFilter(watch)
    assert window.workplace is not None
    for kind in PAGES:
        window.workplace.go(Place(kind.key))
        qapp.processEvents()
    window.application.restyle()
    qapp.processEvents()
    qapp.removeEventFilter(watch)
    assert watch.shown == []
