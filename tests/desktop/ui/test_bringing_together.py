"""The journey of a day that two people wrote in apart, by keyboard alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.store.read_event import read_event
from desktop.ui.application import Application
from desktop.ui.frame.window import Window
from desktop.ui.pages.merge.page import MergePage
from desktop.ui.place import Place
from tests.desktop.ui.frame.questions import Answers
from tests.desktop.ui.reading import keyboard, settle

_CONTROL = Qt.KeyboardModifier.ControlModifier


def _type_title(window: Window, initials: str, title: str) -> None:
    """Somebody types the title of the day, at their computer."""
    assert window.document is not None
    assert window.workplace is not None
    window.document.opened.sign(initials)
    window.workplace.go(Place("", "gathering", "title"))
    settle()
    QTest.keyClick(keyboard(), Qt.Key.Key_A, _CONTROL)
    QTest.keyClicks(keyboard(), title)


def _titles(path: Path) -> str:
    return read_event(path)[0].gathering.title


def test_two_copies_are_brought_together_settled_by_keys_and_taken_apart_again(
    application: Application, shown: Callable[[Path], Window], sample: Path, qtbot: QtBot
) -> None:
    answers = Answers()
    application.questions = answers
    copy = Path(shutil.copy(sample, sample.with_name("copie de MT.tablee")))
    colleague = shown(copy)
    _type_title(colleague, "MT", "Le titre de Martine")
    colleague.shown.close()
    mine = shown(sample)
    _type_title(mine, "CB", "Le titre de Camille")

    answers.reading = (copy,)
    mine.run("page-merge")
    assert mine.workplace is not None
    page = mine.workplace.page
    assert isinstance(page, MergePage)
    settle()
    assert page.isAncestorOf(keyboard())
    QTest.keyClick(keyboard(), Qt.Key.Key_Space)  # "Choisir des copies…"
    qtbot.waitUntil(lambda: page.coming is not None)
    QTest.keyClick(keyboard(), Qt.Key.Key_Space)  # "Réunir"
    qtbot.waitUntil(lambda: len(page.deciding.cards) == 1)
    settle()

    (card,) = page.deciding.cards.values()
    theirs = [words for words, _ in card.told.values].index("Le titre de Martine")
    if theirs:
        QTest.keyClick(keyboard(), Qt.Key.Key_Right)
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    assert mine.document is not None
    assert mine.document.current.gathering.title == "Le titre de Martine"
    assert not page.deciding.cards

    QTest.keyClick(mine.shown, Qt.Key.Key_Z, _CONTROL)
    QApplication.processEvents()
    assert len(page.deciding.cards) == 1
    QTest.keyClick(mine.shown, Qt.Key.Key_Z, _CONTROL)
    QApplication.processEvents()
    assert not page.deciding.cards
    mine.shown.close()
    assert _titles(sample) == "Le titre de Camille"
    assert _titles(copy) == "Le titre de Martine"
