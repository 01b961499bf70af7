"""Versions: named, looked at, gone back to, and the way back undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.event import put, remove
from desktop.model.findings import Term
from desktop.model.sentence import say
from desktop.ui.application import Application
from desktop.ui.frame.questions import Asked, Questions
from desktop.ui.frame.window import Window
from desktop.ui.pages.versions import VersionsPage
from desktop.ui.place import Place
from desktop.ui.theme import Theme
from tests.desktop.ui.reading import press, settle, toasts, words_in


class _Named(Questions):
    """Answers with a name."""

    def text(self, parent: object, theme: Theme, asked: Asked) -> str:
        del parent, theme, asked
        return "Avant relecture"


def _page(window: Window) -> VersionsPage:
    assert window.workplace is not None
    window.workplace.go(Place("versions"))
    page = window.workplace.page
    assert isinstance(page, VersionsPage)
    return page


def _change(window: Window) -> None:
    assert window.document is not None
    event = window.document.current
    term = event.all(Term)[0]
    window.document.change(
        remove(put(event, replace(event.gathering, title="Autre titre")), term.id), say("Modifier")
    )


def test_a_version_is_named_by_ctrl_s_gone_back_to_and_that_is_undone(
    qtbot: QtBot, application: Application, shown: Callable[[Path], Window], sample: Path
) -> None:
    application.questions = _Named()
    window = shown(sample)
    page = _page(window)
    assert window.document is not None
    before = window.document.current
    QTest.keyClick(window.shown, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Avant relecture" in toasts(window.shown)[0]
    named = page.list.shown()[0]
    _change(window)
    after = window.document.current

    page.list.choose((named,))
    page.refresh(None)
    title = "Vivre en Hérault... Le territoire industriel du futur..."
    qtbot.waitUntil(lambda: title in words_in(page))  # shown anew a moment after the change
    told = " / ".join(words_in(page))
    assert "Supprimé : " in told
    assert "Modifié : la journée elle-même" in told

    press(page, "Revenir à cette version")
    assert window.document.current == before
    assert "Avant relecture" in toasts(window.shown)[-1]
    window.run("undo")
    assert window.document.current == after


def test_the_way_each_opening_was_is_there_without_asking(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    page = _page(shown(sample))
    assert len(page.list.shown()) == 1
    assert "Rien : la journée est comme dans cette version." in words_in(page)


def test_a_day_without_versions_says_what_they_are_for(
    shown: Callable[[Path], Window], empty: Path
) -> None:
    assert "Aucune version pour l’instant" in words_in(_page(shown(empty)))


def test_enter_leads_from_a_version_to_the_way_back(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    settle()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    focused = window.shown.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert "La journée est revenue" in toasts(window.shown)[0]
