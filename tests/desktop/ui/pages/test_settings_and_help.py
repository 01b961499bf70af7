"""Settings take effect at once; the help tells every key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.application import Application
from desktop.ui.desk import Page
from desktop.ui.frame.commands import COMMANDS
from desktop.ui.frame.window import Window
from desktop.ui.pages.help import HelpPage
from desktop.ui.pages.settings import SettingsForm, SettingsPage
from desktop.ui.place import Place
from desktop.ui.theme.tokens import DARK
from tests.desktop.ui.reading import nameless, words_in


@pytest.fixture
def window(shown: Callable[[Path], Window], sample: Path) -> Window:
    return shown(sample)


def _page(window: Window, key: str) -> Page:
    assert window.workplace is not None
    window.workplace.go(Place(key))
    page = window.workplace.page
    assert page is not None
    return page


def _settings(window: Window) -> SettingsForm:
    page = _page(window, "settings")
    assert isinstance(page, SettingsPage)
    return page.form


def _built_anew(qtbot: QtBot, window: Window, act: Callable[[], object]) -> None:
    before = window.workplace
    act()
    qtbot.waitUntil(lambda: window.workplace is not before)


def test_the_language_changes_at_once_and_comes_back(window: Window, qtbot: QtBot) -> None:
    assert window.workplace is not None
    french = set(words_in(window.shown))
    _built_anew(qtbot, window, _settings(window).language.buttons[1].click)
    assert window.workplace.key == "settings"
    english = words_in(window.shown)
    assert "People" in english
    assert "Personnes" not in english
    assert "Personnes" in french
    bar = window.shown.menuBar().actions()
    assert [action.text() for action in bar][:2] == ["File", "Edit"]
    _built_anew(qtbot, window, _settings(window).language.buttons[0].click)
    assert "Personnes" in words_in(window.shown)


def test_colours_and_size_change_at_once(
    application: Application, window: Window, qtbot: QtBot
) -> None:
    _built_anew(qtbot, window, _settings(window).scheme.buttons[2].click)
    assert window.shown.palette().window().color() == QColor(DARK.canvas)
    before = application.theme.px(100)
    form = _settings(window)
    form.zoom.setFocus()
    _built_anew(qtbot, window, lambda: QTest.keyClick(form.zoom, Qt.Key.Key_Down))
    assert application.theme.px(100) == before + 10


def test_the_keyboard_stays_on_the_setting_that_was_changed(window: Window, qtbot: QtBot) -> None:
    button = _settings(window).scheme.buttons[2]
    button.setFocus()
    _built_anew(qtbot, window, lambda: QTest.keyClick(button, Qt.Key.Key_Space))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not button
    assert focused.accessibleName() == "Couleurs, Sombres"


def test_what_is_set_is_found_again(application: Application, window: Window, qtbot: QtBot) -> None:
    _built_anew(qtbot, window, _settings(window).letters.click)
    assert application.settings.flag("letters", default=True) is False
    assert not _settings(window).letters.isChecked()
    QTest.keyClicks(_settings(window).initials, "CB")
    assert application.settings.initials == "CB"


def test_single_letters_switched_off_add_nothing(window: Window, qtbot: QtBot) -> None:
    _built_anew(qtbot, window, _settings(window).letters.click)
    _page(window, "glossary")
    assert window.document is not None
    before = window.document.current
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_N)
    assert window.document.current == before


def test_the_help_tells_every_key_and_finds_them(window: Window) -> None:
    QTest.keyClick(window.shown, Qt.Key.Key_F1)
    page = window.workplace and window.workplace.page
    assert isinstance(page, HelpPage)
    told = {does: keys for _, rows in page.help.all_keys() for keys, does in rows}
    assert {each.words() for each in COMMANDS if each.keys} <= set(told)
    assert all(told.values())
    assert told["Nommer une version…"] == "Ctrl+S"
    assert told["Personnes"] == "Ctrl+3"
    QTest.keyClicks(page.help.filter, "ctrl+s")
    assert "Nommer une version…" in words_in(page)
    assert "Annuler le dernier pas" not in words_in(page)
    page.help.filter.setText("xyz")
    assert "Aucune touche ne répond à ces mots." in words_in(page)


@pytest.mark.parametrize("key", ["settings", "help", "versions"])
def test_all_that_can_be_pressed_has_a_name(window: Window, key: str) -> None:
    assert list(nameless(_page(window, key))) == []
