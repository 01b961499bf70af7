"""The glossary, filled by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.model.findings import Term
from desktop.store.read_event import read_event
from desktop.ui.frame.window import Window
from desktop.ui.pages.listing import ListingPage
from desktop.ui.place import Place


def _page(window: Window) -> ListingPage:
    assert window.workplace is not None
    window.workplace.go(Place("glossary"))
    page = window.workplace.page
    assert isinstance(page, ListingPage)
    return page


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_term_is_typed_and_kept_in_the_file(shown: Callable[[Path], Window], empty: Path) -> None:
    window = shown(empty)
    page = _page(window)
    page.add_new()
    QTest.keyClicks(_focused(), "UIMM")
    QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(_focused(), "Union des industries")
    window.shown.close()
    event, _ = read_event(empty)
    (term,) = event.all(Term)
    assert (term.text, term.expansion) == ("UIMM", "Union des industries")


def test_what_is_removed_comes_back_by_undo(shown: Callable[[Path], Window], sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    before = page.list.shown()
    page.list.choose(before[1:3])
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.list.shown() == (before[0], *before[3:])
    window.run("undo")
    assert page.list.shown() == before


def test_terms_move_by_keyboard(shown: Callable[[Path], Window], sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    first, second, *rest = page.list.shown()
    page.list.choose([first])
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.list.shown() == (second, first, *rest)
    assert page.list.ids() == (first,)
