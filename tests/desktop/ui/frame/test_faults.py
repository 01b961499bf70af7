"""Faults of ours, and screens that are gone: the work goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication

from desktop.ui.application import Application
from desktop.ui.frame.window import Window
from desktop.ui.shown import ShownWindow
from tests.desktop.ui.reading import notices, press


def _fail(words: str) -> None:
    with ThreadPoolExecutor() as beside:
        error = beside.submit(int, words).exception()
    assert isinstance(error, ValueError)
    sys.excepthook(ValueError, error, error.__traceback__)


def test_a_fault_is_told_in_words_and_its_details_can_be_copied(
    application: Application, shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    _fail("propos de Pascal Laurin")
    (said,) = notices(window.shown)
    assert said.startswith("Une erreur de Tablée")
    press(window.shown, "Copier les détails")
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "line " in copied
    assert "Laurin" not in copied
    assert "Laurin" not in application.faults.path.read_text()


def test_a_fault_on_the_start_page_is_told_too(started: Window) -> None:
    _fail("rien")
    assert "Une erreur de Tablée" in notices(started.shown)[0]
    press(started.shown, "Copier les détails")
    assert "Détails copiés" in notices(started.shown)[0]


def test_the_terminal_is_told_all_where_one_debugs(
    started: Window, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    del started
    _fail("en silence")
    assert capsys.readouterr().err == ""
    monkeypatch.setenv("TABLEE_DEBUG", "1")
    _fail("à voix haute")
    assert "à voix haute" in capsys.readouterr().err


@pytest.mark.parametrize("left_at", [QPoint(-5000, 100), QPoint(9000, 9000), QPoint(100, -700)])
def test_a_window_left_on_a_screen_that_is_gone_comes_back(qapp: object, left_at: QPoint) -> None:
    del qapp
    before = ShownWindow()
    before.setGeometry(QRect(left_at, before.size()))
    again = ShownWindow()
    again.stand_where_left(before.saveGeometry())
    screen = QGuiApplication.primaryScreen().availableGeometry()
    seen = again.geometry().intersected(screen)
    assert seen.width() >= 200
    assert screen.contains(again.geometry().topLeft())


def test_a_window_stands_where_it_was_left(qapp: object) -> None:
    del qapp
    before = ShownWindow()
    before.move(0, 60)
    again = ShownWindow()
    again.stand_where_left(before.saveGeometry())
    assert again.pos().y() == before.pos().y()
