"""The bar at the top: what it holds stands side by side in the smallest window too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.application import Application
from desktop.ui.frame.topbar import TopBar
from desktop.ui.frame.window import Window


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("zoom", [100, 150])
def test_the_search_leaves_room_for_what_is_kept(
    application: Application,
    shown: Callable[[Path], Window],
    empty: Path,
    language: str,
    zoom: int,
) -> None:
    application.settings.language, application.settings.zoom = language, zoom
    application.restyle()
    window = shown(empty)
    window.shown.resize(960, 600)
    QApplication.processEvents()
    (bar,) = window.shown.findChildren(TopBar)
    bar.state.setText("Pas encore gardé")
    QApplication.processEvents()
    assert bar.search.geometry().right() < bar.state.geometry().left()
    assert bar.state.width() >= bar.state.sizeHint().width()
    assert bar.search.width() <= application.theme.px(300)
