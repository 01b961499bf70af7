"""The letters of a slogan that stand out, chosen by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.model.programme import GATHERING
from desktop.store.read_event import read_event
from desktop.ui.fields.initials import Initials
from desktop.ui.frame.window import Window
from desktop.ui.place import Place


def _initials(window: Window) -> Initials:
    assert window.workplace is not None
    window.workplace.go(Place("", GATHERING, "slogan_emphasis"))
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert isinstance(focused, Initials)
    return focused


def test_letters_are_chosen_and_taken_back_with_arrows_and_space(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    before = read_event(sample)[0].gathering
    initials = _initials(window)
    assert initials.value() == before.slogan_emphasis
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(initials, key)
    assert initials.value()[0] == (0, 2)
    QTest.keyClick(initials, Qt.Key.Key_Space)
    window.shown.close()
    after = read_event(sample)[0].gathering
    assert after.slogan_emphasis == ((0, 1), *before.slogan_emphasis)


def test_the_letters_chosen_follow_the_words_when_these_are_typed_otherwise(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    before = read_event(sample)[0].gathering
    assert window.workplace is not None
    window.workplace.go(Place("", GATHERING, "slogan"))
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused, "Ah, ")
    window.shown.close()
    after = read_event(sample)[0].gathering
    assert after.slogan == f"Ah, {before.slogan}"
    assert after.slogan_emphasis == tuple((a + 4, b + 4) for a, b in before.slogan_emphasis)
