"""The words of the window in the code: literal, so that all of them can be translated."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

import desktop.ui
from desktop.ui.application import Application
from tests.desktop.ui.quality.walking import speak

WINDOW = Path(desktop.ui.__file__).parent


def _calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            yield node


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(node.value)


def test_words_are_given_to_tr_as_they_are():
    calls = [(path, call) for path in WINDOW.rglob("*.py") for call in _calls(path)]
    assert calls
    made = [
        f"{path.name}:{call.lineno}"
        for path, call in calls
        if not call.args or not all(map(_is_text, call.args[:1])) or call.keywords
    ]
    assert made == []


def test_words_stand_where_linguist_finds_them():
    # lupdate does not read inside an f-string: what stands there is never translated.
    within = [
        f"{path.name}:{call.lineno}"
        for path in WINDOW.rglob("*.py")
        for joined in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "tr"
    ]
    assert within == []


@pytest.mark.parametrize(
    ("language", "cancel", "select"),
    [("fr", "Annuler", "Tout sélectionner"), ("en", "Cancel", "Select All")],
)
def test_dialogs_and_menus_of_qt_speak_the_language(
    application: Application, language: str, cancel: str, select: str
):
    speak(application, language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    button = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert button.text().replace("&", "") == cancel
    line = QLineEdit()
    menu = line.createStandardContextMenu()
    assert select in [_bare(action.text()) for action in menu.actions()]


def _bare(text: str) -> str:
    """The words of a menu without their letter to press and their key."""
    return text.replace("&", "").split("\t")[0]
