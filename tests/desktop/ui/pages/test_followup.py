"""What comes after the day, as an organiser types it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.model.programme import FollowUp
from desktop.store.read_event import read_event
from desktop.ui.fields.ticks import Ticks, ticked
from desktop.ui.frame.window import Window
from desktop.ui.pages.listing import ListingPage
from desktop.ui.place import Place


def _page(window: Window) -> ListingPage:
    assert window.workplace is not None
    window.workplace.go(Place("followup"))
    page = window.workplace.page
    assert isinstance(page, ListingPage)
    return page


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_an_appointment_is_typed_from_field_to_field(
    shown: Callable[[Path], Window], empty: Path
) -> None:
    window = shown(empty)
    page = _page(window)
    page.add_new()
    for typed in ("Semaine industrielle", "26/3/2018", "1er avril 2018", "Toulouse"):
        QTest.keyClicks(_focused(), typed)
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(_focused(), "Venez nombreux")
    assert window.workplace is not None
    window.workplace.show_now()
    row = page.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert " ".join(row.split()) == "Semaine industrielle, du 26 mars au 1er avril 2018 · Toulouse"
    window.shown.close()
    event, _ = read_event(empty)
    (kept,) = event.all(FollowUp)
    assert (kept.start, kept.end) == (date(2018, 3, 26), date(2018, 4, 1))
    assert (kept.place, kept.call) == ("Toulouse", "Venez nombreux")


def test_a_date_that_is_none_stays_typed_and_is_told(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    page.focus_field("start")
    QTest.keyClicks(_focused(), "31/2/2018")
    field = _focused()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.property("text") == "31/2/2018"
    assert field.property("wrong") == "true"
    window.shown.close()
    event, _ = read_event(sample)
    assert event.all(FollowUp)[0].start == date(2018, 3, 26)


def test_the_challenges_it_answers_are_ticked(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    (ticks,) = page.findChildren(Ticks)
    assert ticks.value() == {"defi-image": True, "defi-recrutement": True}
    page.focus_field("answers")
    assert _focused() is ticks.boxes["defi-image"]
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    window.shown.close()
    event, _ = read_event(sample)
    assert event.all(FollowUp)[0].answers == ("defi-recrutement",)


def test_ticking_keeps_the_order_and_what_is_not_on_the_list() -> None:
    before = ("elsewhere", "b", "a")
    assert ticked(before, {"a": True, "b": True, "c": True}) == ("elsewhere", "b", "a", "c")
    assert ticked(before, {"a": True, "b": False}) == ("elsewhere", "a")
    assert ticked(before, {}) == before
