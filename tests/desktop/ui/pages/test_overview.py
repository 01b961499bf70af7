"""The overview: the day named in place, its thread, and what to settle next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.event import put
from desktop.model.programme import GATHERING
from desktop.model.sentence import say
from desktop.store.read_event import read_event
from desktop.ui.frame.window import Window
from desktop.ui.pages.overview import Overview
from desktop.ui.pages.overview.thread import StopTile
from desktop.ui.place import Place


def _overview(window: Window) -> Overview:
    assert window.workplace is not None
    page = window.workplace.page
    assert isinstance(page, Overview)
    return page


def test_the_title_of_a_new_day_is_typed_at_once(
    shown: Callable[[Path], Window], empty: Path
) -> None:
    window = shown(empty)
    focused = QApplication.focusWidget()
    assert focused is _overview(window).title
    QTest.keyClicks(focused, "Le territoire, demain ?")
    window.shown.close()
    event, _ = read_event(empty)
    assert event.gathering.title == "Le territoire, demain ?"


def test_enter_leads_from_the_title_to_the_question(
    shown: Callable[[Path], Window], empty: Path
) -> None:
    window = shown(empty)
    page = _overview(window)
    QTest.keyClicks(page.title, "Titre")
    QTest.keyClick(page.title, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Et alors")
    window.shown.close()
    event, _ = read_event(empty)
    assert (event.gathering.title, event.gathering.question) == ("Titre", "Et alors")


def test_the_thread_says_all_sessions_in_order(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    page = _overview(shown(sample))
    said = [tile.accessibleName() for tile in page.findChildren(StopTile)]
    assert len(said) == 7
    assert said[1].startswith("3 séances en parallèle, L’innovation")
    assert said[3].startswith("13:30, La synthèse des groupes de travail, 6 enjeux")


def test_a_click_on_the_thread_opens_the_session(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _overview(window)
    page.findChildren(StopTile)[0].click()
    assert window.workplace is not None
    assert window.workplace.key == "programme"


def test_a_missing_field_is_reached_from_what_to_settle(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    assert window.workplace is not None
    window.workplace.go(Place("", GATHERING, "venue"))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Lieu"
    QTest.keyClicks(focused, "La halle")
    window.shown.close()
    event, _ = read_event(sample)
    assert event.gathering.venue == "La halle"


def test_a_title_changed_elsewhere_is_shown_at_once(
    shown: Callable[[Path], Window], sample: Path, qtbot: QtBot
) -> None:
    window = shown(sample)
    page = _overview(window)
    assert window.document is not None
    gathering = replace(window.document.current.gathering, title="Autre titre")
    window.document.change(put(window.document.current, gathering), say("Modifier"))
    qtbot.waitUntil(lambda: page.title.toPlainText() == "Autre titre")
    assert "Autre titre" in window.shown.windowTitle()


def test_dates_are_typed_as_people_write_them(shown: Callable[[Path], Window], empty: Path) -> None:
    window = shown(empty)
    assert window.workplace is not None
    window.workplace.go(Place("", GATHERING, "dates"))
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "8 mars 2018")
    QTest.keyClick(focused, Qt.Key.Key_Return)
    QTest.keyClicks(focused, "9/3/18")
    window.shown.close()
    event, _ = read_event(empty)
    assert event.gathering.dates == (date(2018, 3, 8), date(2018, 3, 9))
