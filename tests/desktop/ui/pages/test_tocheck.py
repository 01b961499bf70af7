"""What is to check: told, led to, corrected everywhere, kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.frame.window import Window
from desktop.ui.pages.tocheck import ToCheckPage
from desktop.ui.place import Place


def _page(window: Window) -> ToCheckPage:
    assert window.workplace is not None
    window.workplace.desk.tocheck.check_now()
    window.workplace.go(Place("tocheck"))
    page = window.workplace.page
    assert isinstance(page, ToCheckPage)
    return page


def _facts(page: ToCheckPage) -> list[str]:
    return [row.accessibleName() for row in page.rows]


def test_enter_on_a_point_leads_to_its_field(shown: Callable[[Path], Window], sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    venue = next(row for row in page.rows if "lieu" in row.accessibleName())
    venue.setFocus()
    QTest.keyClick(venue, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Lieu"


def test_a_spelling_is_corrected_everywhere_and_back(
    shown: Callable[[Path], Window], sample: Path, qtbot: QtBot
) -> None:
    window = shown(sample)
    page = _page(window)
    before = _facts(page)
    wrong = next(row for row in page.rows if "IUMM" in row.accessibleName())
    wrong.buttons[0].click()
    assert not [fact for fact in _facts(page) if "IUMM" in fact]
    window.run("undo")
    qtbot.waitUntil(lambda: _facts(page) == before)


def test_what_is_kept_does_not_come_back_until_it_is_taken_back(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    page = _page(shown(sample))
    fact = page.rows[0].accessibleName()
    page.rows[0].buttons[-1].click()
    assert fact not in _facts(page)
    page.view.buttons[2].click()
    assert _facts(page) == [fact]
    page.rows[0].buttons[-1].click()
    page.view.buttons[0].click()
    assert fact in _facts(page)


def test_arrows_go_from_point_to_point(shown: Callable[[Path], Window], sample: Path) -> None:
    page = _page(shown(sample))
    assert QApplication.focusWidget() is page.rows[0]
    QTest.keyClick(page.rows[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.rows[1]


def test_a_missing_source_leads_to_its_field(shown: Callable[[Path], Window], sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    sourceless = next(row for row in page.rows if "source" in row.accessibleName())
    sourceless.click()
    assert window.workplace is not None
    assert window.workplace.key == "figures"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert focused.accessibleName() == "Source"
