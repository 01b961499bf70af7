"""Journeys of a person through the whole window, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.store.read_event import read_event
from desktop.ui.application import Application
from desktop.ui.frame.new_day import NewDay
from desktop.ui.frame.window import Window
from tests.desktop.ui.frame.questions import Answers

Show = Callable[[Path], Window]

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focus(), key, held)
    QApplication.processEvents()  # as between two keys of a person


def type_(text: str) -> None:
    for letter in text:  # QTest.keyClicks knows no accents
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(focus(), QKeyEvent(kind, 0, NONE, letter))


def page_of(window: Window) -> str:
    assert window.workplace is not None
    return window.workplace.key


def active(window: Window) -> Window:
    window.shown.activateWindow()
    assert QTest.qWaitForWindowActive(window.shown)
    return window


def test_from_the_start_page_to_a_programme_of_ten_sessions_and_back_to_it_the_next_day(
    application: Application, tmp_path: Path
) -> None:
    answers = Answers()
    application.questions = answers
    file = tmp_path / "journee.tablee"
    answers.day = NewDay("Assises de l’eau", date(2026, 12, 3), file)
    window = active(application.start([]))
    press(Qt.Key.Key_N, CONTROL)
    assert page_of(window) == "overview"
    press(Qt.Key.Key_2, CONTROL)
    assert page_of(window) == "programme"
    titles = [f"Séance n° {rank}" for rank in range(1, 11)]
    press(Qt.Key.Key_N)
    for title in titles:
        type_(title)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    window.shown.close()
    event, _ = read_event(file)
    assert event.gathering.title == "Assises de l’eau"
    assert [session.title for session in event.sessions] == titles
    (recent,) = application.settings.recents
    assert (recent.path, recent.title) == (str(file), "Assises de l’eau")


def test_what_was_typed_yesterday_is_undone_today(
    application: Application, shown: Show, sample: Path
) -> None:
    window = shown(sample)
    before = read_event(sample)[0]
    press(Qt.Key.Key_3, CONTROL)
    press(Qt.Key.Key_Delete)
    window.shown.close()
    assert read_event(sample)[0] != before
    again = active(application.start([sample]))
    assert again.workplace is not None
    assert "supprimer" in again.workplace.topbar.undo.accessibleName()
    press(Qt.Key.Key_Z, CONTROL)
    again.shown.close()
    assert read_event(sample)[0] == before


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, "overview"),
        (Qt.Key.Key_Ampersand, "overview"),
        (Qt.Key.Key_2, "programme"),
        (Qt.Key.Key_Eacute, "programme"),
        (Qt.Key.Key_3, "people"),
        (Qt.Key.Key_QuoteDbl, "people"),
        (Qt.Key.Key_4, "pictures"),
        (Qt.Key.Key_Apostrophe, "pictures"),
        (Qt.Key.Key_5, "followup"),
        (Qt.Key.Key_ParenLeft, "followup"),
        (Qt.Key.Key_7, "deck"),
        (Qt.Key.Key_Egrave, "deck"),
        (Qt.Key.Key_8, "minutes"),
        (Qt.Key.Key_Underscore, "minutes"),
        (Qt.Key.Key_9, "tocheck"),
        (Qt.Key.Key_Ccedilla, "tocheck"),
    ],
)
def test_pages_are_reached_by_their_digit_on_either_keyboard(
    shown: Show, empty: Path, key: Qt.Key, page: str
) -> None:
    window = shown(empty)
    press(Qt.Key.Key_6, CONTROL)
    assert page_of(window) == "glossary"
    QTest.keyClick(window.shown, key, CONTROL)
    assert page_of(window) == page


def test_one_goes_back_and_forth_between_pages(shown: Show, sample: Path) -> None:
    window = shown(sample)
    alt = Qt.KeyboardModifier.AltModifier
    press(Qt.Key.Key_2, CONTROL)
    press(Qt.Key.Key_6, CONTROL)
    QTest.keyClick(window.shown, Qt.Key.Key_Left, alt)
    assert page_of(window) == "programme"
    QTest.keyClick(window.shown, Qt.Key.Key_Left, alt)
    assert page_of(window) == "overview"
    QTest.keyClick(window.shown, Qt.Key.Key_Right, alt)
    assert page_of(window) == "programme"


def test_a_page_that_fails_leaves_the_others_as_they_are(
    shown: Show, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("desktop.ui.pages.glossary.page", broken)
    window = shown(sample)
    press(Qt.Key.Key_6, CONTROL)
    assert page_of(window) == "glossary"
    QTest.keyClick(window.shown, Qt.Key.Key_2, CONTROL)
    assert page_of(window) == "programme"
    assert "ZeroDivisionError" in window.application.faults.details()


def test_nothing_typed_is_lost_when_the_window_is_built_anew(shown: Show, empty: Path) -> None:
    window = shown(empty)
    type_("Un titre")
    press(Qt.Key.Key_Plus, CONTROL)
    assert window.document is not None
    assert window.document.current.gathering.title == "Un titre"
    assert window.application.theme.zoom == 110
