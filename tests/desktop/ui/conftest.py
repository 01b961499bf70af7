"""Qt without a screen, and a program with a window in it, as a person has them."""

from __future__ import annotations

import gc
import os
import shutil

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.intake.sample import sample_day
from desktop.model.sentence import say
from desktop.store.opening import create_event
from desktop.ui.application import Application
from desktop.ui.frame.window import Window


@pytest.fixture(scope="session")
def _left_clean(qapp: QApplication) -> Iterator[QApplication]:
    """Qt, let go of in order once all tests are done: what it holds is gone before it is."""
    yield qapp
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.clipboard().clear()
    gc.collect()


@pytest.fixture(autouse=True)
def _qt(_left_clean: QApplication) -> QApplication:
    return _left_clean


@pytest.fixture
def application(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    """The program as it is on a new computer, in French; nobody gave their initials when asked."""
    monkeypatch.setenv("TABLEE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TABLEE_LANG", "fr")
    running = Application(qapp, tmp_path / "home")
    running.settings.scheme = "light"
    running.settings.set_flag("initials-asked", on=True)
    yield running
    for window in tuple(running.windows):
        window.shown.close()
    running.stop()
    # What is left of a window would be styled anew with each window to come.
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def _sample_day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TABLEE_HOME", str(folder / "home"))
        with create_event(folder / "journee.tablee") as opened:
            day = sample_day()
            for picture in day.media.values():
                opened.add_media(picture.data, picture.mime)
            opened.change(day.event, say("Journée d’exemple"))
    return folder / "journee.tablee"


@pytest.fixture
def sample(tmp_path: Path, _sample_day: Path) -> Path:
    """The sample day, in a file."""
    return Path(shutil.copy(_sample_day, tmp_path))


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A day of which nothing is known yet."""
    path = tmp_path / "vide.tablee"
    create_event(path).close()
    return path


@pytest.fixture
def shown(application: Application) -> Callable[[Path], Window]:
    """What opens a file in a window."""

    def show(path: Path) -> Window:
        window = application.start([path])
        window.shown.activateWindow()
        assert QTest.qWaitForWindowActive(window.shown)
        return window

    return show
