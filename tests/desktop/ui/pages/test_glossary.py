"""The glossary, filled by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.model.findings import Term
from desktop.store.read_event import read_event
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.labels import Label
from desktop.ui.frame.window import Window
from desktop.ui.pages.listing import ListingPage
from desktop.ui.pages.misspelt import Misspelt, misspellings
from desktop.ui.place import Place
from tests.desktop.ui.reading import toasts


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


def test_wrong_spellings_are_shown_where_they_stand_and_corrected_everywhere(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    assert window.workplace is not None
    desk = window.workplace.desk
    page.list.choose(["terme-bfr"])
    page.focus_field("wrong_spellings")
    QTest.keyClicks(_focused(), "industrie")
    desk.document.flush()
    desk.tocheck.check_now()
    misspelt = _misspelt(page)
    found = len(misspellings(desk)["terme-bfr"]["industrie"])
    assert found > 1
    assert f"« industrie » se trouve à {found} endroit" in _spaced(misspelt)
    before = desk.event
    correct = next(
        each for each in misspelt.findChildren(QPushButton) if each.text() == "Corriger partout"
    )
    QTest.mouseClick(correct, Qt.MouseButton.LeftButton)
    assert desk.event != before
    assert "« industrie » est devenu « BFR »" in toasts(window.shown)[-1]
    desk.tocheck.check_now()
    assert "Aucune de ces graphies" in _spaced(misspelt)
    window.run("undo")
    assert desk.event == before


def test_a_wrong_spelling_leads_to_where_it_stands(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    assert window.workplace is not None
    desk = window.workplace.desk
    page.list.choose(["terme-bfr"])
    page.focus_field("wrong_spellings")
    QTest.keyClicks(_focused(), "mobilisation")
    desk.document.flush()
    desk.tocheck.check_now()
    links = _misspelt(page).findChildren(Tile)
    link = next(each for each in links if "La semaine de" in each.accessibleName())
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.workplace.place == Place("followup", "semaine-de-l-industrie")
    assert "mobilisation" in _focused().property("plainText")


def test_nothing_is_corrected_into_nothing(shown: Callable[[Path], Window], empty: Path) -> None:
    window = shown(empty)
    page = _page(window)
    page.add_new()
    page.focus_field("expansion")
    QTest.keyClicks(_focused(), "Un mot faux")
    page.add_new()
    page.focus_field("wrong_spellings")
    QTest.keyClicks(_focused(), "faux")
    assert window.workplace is not None
    desk = window.workplace.desk
    desk.document.flush()
    desk.tocheck.check_now()
    misspelt = _misspelt(page)
    assert "Écrivez d’abord le terme." in _spaced(misspelt)
    assert not misspelt.findChildren(QPushButton)


def _misspelt(page: ListingPage) -> Misspelt:
    return next(each for each in page.findChildren(Misspelt) if each.isVisible())


def _spaced(widget: QWidget) -> str:
    """The words of a widget, their no-break spaces as plain ones."""
    return " ".join(" ".join(label.text().split()) for label in widget.findChildren(Label))
