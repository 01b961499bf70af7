"""What keys are called: alike in menus, tooltips, hints and the help, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.ui.application import Application
from desktop.ui.controls.buttons import tip_of
from desktop.ui.frame.window import Window
from desktop.ui.keys import key_name, key_names, with_key
from desktop.ui.pages.help import Help

SAID = {
    "fr": ("Entrée", "Ctrl+Entrée", "Alt+↑", "Alt+Maj+→", "Ctrl+Maj+Z", "Échap", "Suppr", "Ctrl++"),
    "en": ("Enter", "Ctrl+Enter", "Alt+↑", "Alt+Shift+→", "Ctrl+Shift+Z", "Esc", "Del", "Ctrl++"),
}
KEYS = (
    "Return",
    "Ctrl+Return",
    "Alt+Up",
    "Alt+Shift+Right",
    "Ctrl+Shift+Z",
    "Esc",
    "Del",
    "Ctrl++",
)
OF_QT = {"Haut", "Bas", "Gauche", "Droite", "Retour", "Up", "Down", "Left", "Right", "Return"}


@pytest.fixture(params=["fr", "en"])
def language(request: pytest.FixtureRequest, application: Application) -> Iterator[str]:
    """Each language of the window."""
    application.settings.language = request.param
    application.restyle()
    yield request.param
    application.settings.language = "fr"
    application.restyle()


def test_keys_are_called_as_people_call_them(language: str) -> None:
    assert tuple(map(key_name, KEYS)) == SAID[language]


def test_several_arrows_are_said_together(language: str) -> None:
    assert language
    assert key_names(("Alt+Up", "Alt+Down")) == "Alt+↑ ↓"
    assert key_names(("Up", "Down", "Left", "Right")) == "↑ ↓ ← →"
    assert key_names(("F2", "Return")) == f"F2, {key_name('Return')}"
    assert key_names(("Alt+Up", "Ctrl+Down")) == "Alt+↑, Ctrl+↓"


def test_menus_and_tooltips_say_them_alike(language: str) -> None:
    assert language
    for key, name in zip(KEYS, SAID[language], strict=True):
        assert with_key("Monter", key) == f"Monter\t{name}"
        assert tip_of("Monter", key) == f"Monter ({name})"
    assert with_key("Monter", "") == tip_of("Monter") == "Monter"


def test_the_help_says_them_alike(language: str, application: Application) -> None:
    assert language
    rows = [keys for _, rows in Help(application.theme).all_keys() for keys, _ in rows]
    assert any("↑" in keys for keys in rows)
    for keys in rows:
        assert not OF_QT & set(keys.replace("+", " ").replace(",", " ").split()), keys


def test_menus_of_the_window_say_arrows(shown: Callable[[Path], Window], empty: Path) -> None:
    window = shown(empty)
    texts = [
        _keys(action) for menu in window.shown.findChildren(QMenu) for action in menu.actions()
    ]
    assert "Alt+←" in texts
    assert not [each for each in texts if OF_QT & set(each.split("+"))]


def _keys(action: QAction) -> str:
    """What a menu writes at the right of an action."""
    _, told, keys = action.text().partition("\t")
    if told or action.shortcut().isEmpty():
        return keys
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
