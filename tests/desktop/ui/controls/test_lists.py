"""Lists walked with the arrows: one press tells at once, a key held down once it is let go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.application import Application
from desktop.ui.controls.lists import RecordList
from desktop.ui.controls.rows import Row

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def told(qtbot: QtBot, application: Application) -> tuple[RecordList, list[tuple[str, ...]]]:
    """A list of ten rows, the first one chosen, and what it tells from then on."""
    rows = RecordList(application.theme, "Personnes")
    qtbot.addWidget(rows)
    rows.show_rows(tuple(Row(f"p{k}", f"Personne {k}") for k in range(10)))
    rows.show()
    rows.choose(("p0",))
    said: list[tuple[str, ...]] = []
    rows.chosen.connect(said.append)
    return rows, said


def hold(rows: RecordList, times: int) -> None:
    """The down arrow, held for so many repeats."""
    for _ in range(times):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, NONE, "", autorep=True)
        QApplication.sendEvent(rows, event)


def test_a_press_is_told_at_once(told: tuple[RecordList, list[tuple[str, ...]]]) -> None:
    rows, said = told
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert said == [("p1",)]


def test_rows_passed_by_are_not_told(
    qtbot: QtBot, told: tuple[RecordList, list[tuple[str, ...]]]
) -> None:
    rows, said = told
    hold(rows, 6)
    assert rows.ids() == ("p6",)
    assert said == []
    qtbot.waitUntil(lambda: said == [("p6",)])


def test_what_a_key_asks_for_is_of_the_row_that_is_reached(
    told: tuple[RecordList, list[tuple[str, ...]]],
) -> None:
    rows, said = told
    asked: list[tuple[str, tuple[str, ...]]] = []
    rows.asked.connect(lambda name: asked.append((name, said[-1])))
    hold(rows, 3)
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert asked == [("remove", ("p3",))]


def test_another_place_finds_what_was_reached(
    told: tuple[RecordList, list[tuple[str, ...]]],
) -> None:
    rows, said = told
    rows.setFocus()
    hold(rows, 2)
    rows.clearFocus()
    QApplication.processEvents()
    assert said[-1] == ("p2",)


@pytest.fixture
def grouped(qtbot: QtBot, application: Application) -> RecordList:
    """Four rows under two headings, and a heading with nothing under it."""
    rows = RecordList(application.theme, "Personnes")
    qtbot.addWidget(rows)
    rows.show_rows(
        (
            Row("", "Intervenants"), Row("a", "Anne"), Row("b", "Boris"),
            Row("", "Grands témoins"), Row("c", "Chloé"), Row("d", "David"),
            Row("", "Autres"),
        )
    )  # fmt: skip
    rows.resize(300, 600)
    rows.show()
    rows.choose(("b",))
    return rows


@pytest.mark.parametrize(
    ("keys", "reached"),
    [
        ((Qt.Key.Key_Down,), "c"),
        ((Qt.Key.Key_Down, Qt.Key.Key_Up), "b"),
        ((Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up), "a"),
        ((Qt.Key.Key_Home,), "a"),
        ((Qt.Key.Key_End,), "d"),
        ((Qt.Key.Key_PageUp,), "a"),
        ((Qt.Key.Key_PageDown,), "d"),
        ((Qt.Key.Key_G,), "c"),
    ],
)
def test_keys_pass_over_headings(grouped: RecordList, keys: tuple[Qt.Key, ...], reached: str):
    for key in keys:
        QTest.keyClick(grouped, key)
    assert grouped.ids() == (reached,)
    assert grouped.current() == reached


def test_rows_of_two_groups_are_chosen_together(grouped: RecordList) -> None:
    for _ in range(2):
        QTest.keyClick(grouped, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert grouped.ids() == ("b", "c", "d")


def test_a_heading_that_is_pressed_leaves_what_is_chosen(grouped: RecordList) -> None:
    place = grouped.visualRect(grouped.model().index(3, 0))
    QTest.mouseClick(grouped.viewport(), Qt.MouseButton.LeftButton, NONE, place.center())
    assert grouped.ids() == ("b",)
    assert grouped.current() == "b"


def test_the_heading_over_the_first_row_is_seen_again(grouped: RecordList) -> None:
    grouped.resize(300, 120)
    QTest.keyClick(grouped, Qt.Key.Key_End)
    QTest.keyClick(grouped, Qt.Key.Key_Home)
    assert grouped.viewport().rect().contains(grouped.visualRect(grouped.model().index(0, 0)))
