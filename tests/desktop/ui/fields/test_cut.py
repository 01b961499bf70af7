"""Fields too narrow for their words: they say so, tell the whole, and keep what is typed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QTextLayout, QTextLine
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.application import Application
from desktop.ui.controls.drawing import cut
from desktop.ui.fields.choices import Choice, Reference
from desktop.ui.fields.cut import CutBox, CutLine
from desktop.ui.fields.lines import TextLine

LONG = "Service départemental de la lecture publique et des bibliothèques itinérantes"
ARABIC = "فاطمة الزهراء بنت محمد الفهرية القرشية"


@pytest.fixture
def narrow(qtbot: QtBot, application: Application) -> QWidget:
    """A narrow place for fields, of which the first one has the keyboard."""
    assert application.theme
    place = QWidget()
    qtbot.addWidget(place)
    place.setFixedWidth(220)
    place.setLayout(QVBoxLayout())
    first = TextLine("Autre chose")
    _layout(place).addWidget(first)
    place.show()
    place.activateWindow()
    assert QTest.qWaitForWindowActive(place)
    first.setFocus()
    return place


def _layout(place: QWidget) -> QVBoxLayout:
    layout = place.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout


def put(place: QWidget, field: QWidget) -> None:
    """Put a field in a place, and have it drawn."""
    _layout(place).addWidget(field)
    field.show()
    QApplication.processEvents()
    field.grab()


def told_by(field: QWidget) -> bool:
    """Whether a field tells something when the pointer rests on it."""
    at = QPoint(4, 4)
    event = QHelpEvent(QEvent.Type.ToolTip, at, field.mapToGlobal(at))
    event.ignore()
    return QApplication.sendEvent(field, event) and event.isAccepted()


def test_a_long_line_ends_with_an_ellipsis_until_one_types_in_it(narrow: QWidget) -> None:
    line = TextLine("Organisme")
    line.show_value(LONG)
    put(narrow, line)
    assert line.is_cut()
    assert line.shown().endswith("…")
    assert told_by(line)
    line.setFocus()
    assert not line.is_cut()


def test_a_line_that_has_room_is_drawn_whole(narrow: QWidget) -> None:
    line = TextLine("Organisme")
    line.show_value("UIMM")
    put(narrow, line)
    assert not line.is_cut()
    assert line.shown() == "UIMM"


def test_being_drawn_cut_changes_nothing_of_what_is_typed(narrow: QWidget) -> None:
    line = TextLine("Organisme")
    put(narrow, line)
    line.setFocus()
    QTest.keyClicks(line, "Une longue suite de mots que rien ne doit changer")
    typed, at = line.text(), line.cursorPosition()
    edits: list[str] = []
    line.textChanged.connect(edits.append)
    narrow.findChildren(TextLine)[0].setFocus()
    line.grab()
    assert line.is_cut()
    assert (line.text(), line.value()) == (typed, typed)
    line.setFocus()
    line.grab()
    assert (line.text(), line.cursorPosition(), edits) == (typed, at, [])


@pytest.mark.parametrize("word", [LONG, ARABIC * 2])
def test_a_choice_ends_with_an_ellipsis_and_keeps_its_value(narrow: QWidget, word: str) -> None:
    box = Choice("Séance", [("s1", word), ("s2", "UIMM")])
    box.show_value("s1")
    put(narrow, box)
    assert box.is_cut()
    assert "…" in box.shown()
    assert told_by(box)
    assert (box.value(), box.currentText()) == ("s1", word)
    box.show_value("s2")
    assert not box.is_cut()


def test_a_record_named_in_a_narrow_field_stays_the_one_it_is(narrow: QWidget) -> None:
    box = Reference("Organisme", lambda: [("o1", LONG)])
    box.show_value("o1")
    put(narrow, box)
    line = box.lineEdit()
    assert isinstance(line, CutLine)
    assert line.is_cut()
    assert line.shown().endswith("…")
    assert box.value() == "o1"
    box.setFocus()
    assert not line.is_cut()
    assert box.value() == "o1"


def test_a_sign_in_a_field_is_not_written_over(narrow: QWidget, application: Application) -> None:
    line, plain = TextLine("Organisme"), TextLine("Organisme")
    line.addAction(application.theme.icon("organisation"), line.ActionPosition.LeadingPosition)
    for each in (line, plain):
        each.show_value(LONG)
        put(narrow, each)
    assert len(line.shown()) < len(plain.shown())


def test_an_ellipsis_stands_at_the_end_of_words_written_from_right_to_left(
    application: Application,
) -> None:
    metrics = QFontMetrics(application.theme.font())
    for text in (ARABIC, f"Directrice, {ARABIC}"):
        shown = cut(text, metrics, metrics.horizontalAdvance(text) * 0.8)
        layout = QTextLayout(shown, application.theme.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        inside = shown.index("فاطمة") + 2
        assert _x(line, shown.index("…")) < _x(line, inside)


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def test_an_ellipsis_after_latin_letters_stands_at_their_right(application: Application) -> None:
    metrics = QFontMetrics(application.theme.font())
    assert cut(LONG, metrics, 120).endswith("…")
    assert cut(f"{ARABIC}, {LONG}", metrics, 320).endswith("…")


def test_a_box_without_words_is_not_cut(narrow: QWidget) -> None:
    box = CutBox()
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    put(narrow, box)
    assert not box.is_cut()
