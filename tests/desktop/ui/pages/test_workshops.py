"""A restitution typed live, and a diagnosis, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.model.event import Event, put
from desktop.model.findings import Point, PointKind, Progress
from desktop.model.programme import Session, SessionKind
from desktop.model.sentence import say
from desktop.store.opening import create_event
from desktop.ui.fields.formats import impossible_date
from desktop.ui.frame.window import Window
from desktop.ui.pages.synthesis.assignment import Assignment
from desktop.ui.pages.synthesis.page import SynthesisPage
from desktop.ui.pages.workshops.page import WorkshopsPage
from desktop.ui.place import Place
from tests.days.limits import very_full_day
from tests.days.second import second_day
from tests.desktop.ui.reading import keyboard, words_in

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
Show = Callable[[Path], Window]
STAKES = (
    "Améliorer la connaissance des métiers",
    "Répondre à la pénurie de compétences",
    "Mettre en adéquation les compétences de demain",
    "Accroître la connaissance des entreprises",
    "Renforcer les relations entre PME et grandes entreprises",
    "Améliorer l’image industrielle du territoire",
)


class Keyboard:
    """Somebody who has a keyboard and nothing else; the keys beside the words are counted."""

    def __init__(self, window: Window) -> None:
        self.window, self.keys = window, 0

    def focus(self) -> QWidget:
        widget = self.window.shown.focusWidget()
        assert widget is not None
        return widget

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        for key in keys:
            self.keys += 1
            QTest.keyClick(self.focus(), key, held)
            QApplication.processEvents()

    def type(self, words: str) -> None:
        for letter in words:  # QTest knows the letters of ASCII alone
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.focus(), key)


def opened(window: Window, key: str = "workshops") -> SynthesisPage:
    assert window.workplace is not None
    window.workplace.go(Place(key))
    page = window.workplace.page
    assert isinstance(page, SynthesisPage)
    QApplication.processEvents()
    return page


def day(window: Window) -> Event:
    assert window.workplace is not None
    window.workplace.desk.document.flush()
    return window.workplace.desk.event


def texts(window: Window, session: str, kind: PointKind = PointKind.STAKE) -> list[str]:
    event = day(window)
    points = event.within(event.get(Session, session), Point)
    return [point.text for point in points if point.kind is kind]


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    """A day with a workshop in which nothing was said yet."""
    path = tmp_path / "atelier.tablee"
    with create_event(path) as made:
        workshop = Session(id="w", kind=SessionKind.WORKSHOP, title="Innovation")
        plenary = Session(id="p", kind=SessionKind.PLENARY, title="Diagnostic")
        made.change(put(made.event, workshop, plenary), say("début"))
    return path


def test_six_stakes_take_one_key_each_beside_their_words(blank: Path, shown: Show):
    window = shown(blank)
    opened(window)
    typing = Keyboard(window)
    typing.press(KEY.Key_N)
    for words in STAKES:
        typing.type(words)
        typing.press(KEY.Key_Return)
    assert texts(window, "w") == list(STAKES)
    assert typing.keys <= 2 * len(STAKES)
    assert typing.keys == 1 + len(STAKES)


def test_a_stake_with_its_action_takes_two_keys(blank: Path, shown: Show):
    window = shown(blank)
    opened(window)
    typing = Keyboard(window)
    typing.press(KEY.Key_N)
    for words in STAKES:
        typing.type(words)
        typing.press(KEY.Key_Tab)
        typing.type("Agir")
        typing.press(KEY.Key_Return)
    event = day(window)
    assert typing.keys == 1 + 2 * len(STAKES)
    stakes = event.within(event.get(Session, "w"), Point)
    stakes = tuple(each for each in stakes if each.kind is PointKind.STAKE)
    assert [each.text for each in stakes] == list(STAKES)
    assert [[child.text for child in event.children(each)] for each in stakes] == [["Agir"]] * 6


def test_owner_and_date_are_completed_as_they_are_typed(sample: Path, shown: Show):
    window = shown(sample)
    page = opened(window)
    typing = Keyboard(window)
    typing.press(KEY.Key_Down, KEY.Key_F2, KEY.Key_Tab)
    typing.type("Aller dans les classes")
    typing.press(KEY.Key_Tab)
    typing.type("phi")
    typing.press(KEY.Key_Return, KEY.Key_Tab)
    typing.type("26 mar")
    typing.press(KEY.Key_Return, KEY.Key_Return)
    action = next(each for each in day(window).all(Point) if each.kind is PointKind.ACTION)
    assert (action.owner_person, action.due_date) == ("simon-philibert", date(2018, 3, 26))
    stake = day(window).get(Point, action.parent)
    assert stake is not None
    assert stake.text == "Répondre à la pénurie de compétences"
    line = page.lines[PointKind.STAKE].line
    assert line is not None  # and the next stake is at work
    assert line.point.text.startswith("Mettre en adéquation")


def test_an_owner_and_a_date_may_be_words(blank: Path, shown: Show):
    window = shown(blank)
    opened(window)
    typing = Keyboard(window)
    typing.press(KEY.Key_N)
    typing.type("Un enjeu")
    typing.press(KEY.Key_Tab)
    typing.type("Une action")
    typing.press(KEY.Key_Tab)
    typing.type("le groupe innovation")
    typing.press(KEY.Key_Tab)
    typing.type("fin 2018")
    typing.press(KEY.Key_Return)
    action = next(each for each in day(window).all(Point) if each.kind is PointKind.ACTION)
    assert (action.owner_words, action.owner_person) == ("le groupe innovation", "")
    assert (action.due_words, action.due_date) == ("fin 2018", None)


@pytest.mark.parametrize("typed", ["32 mars", "99/99/9999", "31 juin 2018", "30/2", "2018-13-01"])
def test_a_day_that_no_calendar_has_is_told_under_the_field_and_stays(
    blank: Path, shown: Show, typed: str
):
    window = shown(blank)
    page = opened(window)
    typing = Keyboard(window)
    typing.press(KEY.Key_N)
    typing.type("Un enjeu")
    typing.press(KEY.Key_Tab)
    typing.type("Une action")
    typing.press(KEY.Key_Tab, KEY.Key_Tab)
    typing.type(typed)
    typing.press(KEY.Key_Return)
    assert any(
        said.startswith(f"« {typed} » n’est pas une date possible") for said in words_in(page)
    )
    line = keyboard()
    assert isinstance(line, QLineEdit)
    assert line.text() == typed
    typing.press(KEY.Key_Return)  # it is kept as words all the same, for nothing typed is lost
    action = next(each for each in day(window).all(Point) if each.kind is PointKind.ACTION)
    assert (action.due_words, action.due_date) == (typed, None)


@pytest.mark.parametrize(
    "typed",
    [
        "fin 2018",
        "12 mars",
        "29 février",
        "2 mois",
        "mars 2019",
        "T2 2018",
        "1/4",
        "avant le 3 mai",
    ],
)
def test_words_and_days_without_a_year_are_no_fault(typed: str):
    assert impossible_date(typed) is None


def test_success_factors_and_words_follow_the_actions(blank: Path, shown: Show):
    window = shown(blank)
    opened(window)
    typing = Keyboard(window)
    typing.press(KEY.Key_N)
    typing.type("Un enjeu")
    typing.press(KEY.Key_Tab, KEY.Key_Tab)
    typing.type("La durée")
    typing.press(KEY.Key_Tab, KEY.Key_Tab)
    typing.type("partage")
    typing.press(KEY.Key_Return)
    typing.type("confiance, fédérer")
    typing.press(KEY.Key_Return, KEY.Key_Return)
    assert texts(window, "w", PointKind.SUCCESS_FACTOR) == ["La durée"]
    assert texts(window, "w", PointKind.KEYWORD) == ["partage", "confiance", "fédérer"]
    typing.type("Le suivant")
    assert texts(window, "w") == ["Un enjeu", "Le suivant"]


def test_escape_then_tab_leaves_the_form(sample: Path, shown: Show):
    window = shown(sample)
    page = opened(window)
    typing = Keyboard(window)
    typing.press(KEY.Key_F2)
    typing.press(KEY.Key_Escape)
    lines = page.lines[PointKind.STAKE]
    assert typing.focus() is lines.list
    assert lines.line is None
    typing.press(KEY.Key_Tab)
    assert not lines.isAncestorOf(typing.focus())


def test_several_lines_pasted_are_several_stakes_and_one_step(blank: Path, shown: Show):
    window = shown(blank)
    opened(window)
    typing = Keyboard(window)
    typing.press(KEY.Key_N)
    data = QMimeData()
    data.setText("Un\n\nDeux\r\nTrois\n")
    QApplication.clipboard().setMimeData(data)
    typing.press(KEY.Key_V, held=CONTROL)
    assert texts(window, "w") == ["Un", "Deux", "Trois"]
    assert window.workplace is not None
    window.workplace.desk.document.undo()
    assert texts(window, "w") == []


def test_lines_are_moved_duplicated_and_removed_by_keyboard(sample: Path, shown: Show):
    window = shown(sample)
    opened(window)
    before = texts(window, "restitution")
    typing = Keyboard(window)
    typing.press(KEY.Key_Home)
    typing.press(KEY.Key_Down, held=ALT)
    assert texts(window, "restitution")[:2] == [before[1], before[0]]
    typing.press(KEY.Key_Up, held=ALT)
    typing.press(KEY.Key_D, held=CONTROL)
    assert texts(window, "restitution")[:2] == [before[0], before[0]]
    typing.press(KEY.Key_Delete)
    assert texts(window, "restitution") == before
    document = window.workplace.desk.document  # type: ignore[union-attr]
    assert document.opened.undo_label is not None
    assert "supprimer" in str(document.opened.undo_label)


def test_a_line_is_moved_while_it_is_typed(sample: Path, shown: Show):
    window = shown(sample)
    opened(window)
    before = texts(window, "restitution")
    typing = Keyboard(window)
    typing.press(KEY.Key_Home, KEY.Key_F2, KEY.Key_End)
    typing.type(" !")
    typing.press(KEY.Key_Down, held=ALT)
    typing.type("!")
    assert texts(window, "restitution")[:2] == [before[1], f"{before[0]} !!"]


def test_undo_takes_back_the_stake_that_is_being_typed(blank: Path, shown: Show):
    window = shown(blank)
    page = opened(window)
    typing = Keyboard(window)
    typing.press(KEY.Key_N)
    typing.type("Un enjeu")
    assert texts(window, "w") == ["Un enjeu"]
    document = window.workplace.desk.document  # type: ignore[union-attr]
    while document.opened.undo_label is not None and texts(window, "w"):
        document.undo()
    page.refresh(None)
    assert texts(window, "w") == []
    assert page.lines[PointKind.STAKE].line is None


def test_how_far_an_action_is_can_be_said(sample: Path, shown: Show):
    window = shown(sample)
    page = opened(window)
    typing = Keyboard(window)
    typing.press(KEY.Key_F2, KEY.Key_Tab)
    typing.type("Agir")
    day(window)
    action = next(each for each in page.findChildren(Assignment))
    action.set_progress(Progress.UNDER_WAY)
    assert "En cours" in action.progress.accessibleName()
    assert action.progress.text() == "En cours"  # a sign alone would not be understood
    found = next(each for each in day(window).all(Point) if each.kind is PointKind.ACTION)
    assert found.progress is Progress.UNDER_WAY


def test_slides_follow_the_typing(sample: Path, shown: Show, qtbot: QtBot):
    window = shown(sample)
    opened(window)
    typing = Keyboard(window)
    preview = window.workplace.desk.preview  # type: ignore[union-attr]
    typing.press(KEY.Key_Home, KEY.Key_F2, KEY.Key_End)
    typing.type(" dès maintenant")

    def said() -> bool:
        made = preview.latest
        return made is not None and any(
            "maintenant" in str(box) for slide in made.slides.slides for box in slide.boxes
        )

    qtbot.waitUntil(said, timeout=10_000)


def test_a_day_without_workshops_says_so_and_offers_one(tmp_path: Path, shown: Show):
    path = tmp_path / "second.tablee"
    with create_event(path) as made:
        made.change(second_day().event, say("second"))
    window = shown(path)
    page = opened(window)
    assert page.stack.currentIndex() == 1
    assert isinstance(page.window().focusWidget(), QPushButton)
    typing = Keyboard(window)
    typing.press(KEY.Key_Space)
    typing.type("Un enjeu")
    event = day(window)
    (workshop,) = event.of_kind(SessionKind.WORKSHOP)
    assert [each.text for each in event.within(workshop, Point)] == ["Un enjeu"]


def test_the_diagnosis_has_its_strengths_and_challenges(sample: Path, shown: Show):
    window = shown(sample)
    page = opened(window, "diagnosis")
    assert list(page.lines)[:3] == [PointKind.STAKE, PointKind.STRENGTH, PointKind.CHALLENGE]
    typing = Keyboard(window)
    typing.press(KEY.Key_Home, KEY.Key_F2, KEY.Key_Tab, KEY.Key_End)
    line = page.lines[PointKind.STAKE].line
    assert line is not None
    line.details.moveCursor(line.details.textCursor().MoveOperation.End)
    typing.press(KEY.Key_Return)
    typing.type("partager")
    stake = day(window).get(Point, line.point.id)
    assert stake is not None
    assert stake.details[-1] == "partager"
    assert stake.open_list


def test_a_point_found_elsewhere_opens_where_it_is_typed(sample: Path, shown: Show):
    window = shown(sample)
    workplace = window.workplace
    assert workplace is not None
    point = next(each for each in day(window).all(Point) if each.session == "restitution")
    workplace.go(Place(record=point.id))
    assert workplace.key == "workshops"
    assert point.id in workplace.page.chosen()  # type: ignore[union-attr]


def test_a_very_full_day_can_be_typed_in(tmp_path: Path, shown: Show):
    path = tmp_path / "full.tablee"
    with create_event(path) as made:
        made.change(very_full_day().event, say("plein"))
    window = shown(path)
    page = opened(window)
    before = len(texts(window, page.session))
    typing = Keyboard(window)
    typing.press(KEY.Key_N)
    typing.type("Un de plus")
    typing.press(KEY.Key_Return)
    assert len(texts(window, page.session)) == before + 1


def workshops(window: Window) -> WorkshopsPage:
    page = opened(window)
    assert isinstance(page, WorkshopsPage)
    return page


def answers(window: Window) -> list[tuple[str, ...]]:
    event = day(window)
    points = event.within(event.get(Session, "restitution"), Point)
    return [point.answers for point in points if point.kind is PointKind.STAKE]


def test_what_answers_what_is_linked_by_keyboard(sample: Path, shown: Show):
    window = shown(sample)
    page = workshops(window)
    page.show_view(1)
    before = answers(window)
    typing = Keyboard(window)
    typing.press(KEY.Key_Down, KEY.Key_Left, KEY.Key_Return)
    assert answers(window)[1] == (*before[1], "defi-image")
    QApplication.processEvents()
    typing.press(KEY.Key_Down, KEY.Key_Right, KEY.Key_Space)
    assert answers(window)[1] == ("defi-image",)
    document = window.workplace.desk.document  # type: ignore[union-attr]
    assert "délier" in str(document.opened.undo_label)
    document.undo()
    document.undo()
    assert answers(window) == before


def test_what_answers_what_is_linked_by_dragging(sample: Path, shown: Show):
    window = shown(sample)
    page = workshops(window)
    page.show_view(1)
    QApplication.processEvents()
    found, answer = page.map.tiles[0][0], page.map.tiles[1][0]
    there = answer.mapTo(page.map, answer.rect().center()) - found.pos()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(found, left, pos=found.rect().center())
    QTest.mouseMove(found, there)
    QTest.mouseRelease(found, left, pos=there)
    assert answers(window)[0] == ("defi-image",)
    assert "défi" not in answer.accessibleName()
    assert "Le faible rayonnement" in answer.accessibleName()


def test_the_map_says_when_there_is_nothing_to_link(blank: Path, shown: Show):
    window = shown(blank)
    page = workshops(window)
    page.show_view(1)
    assert page.map.ids() == ()
    page.show_view(0)
    assert page.stack.currentIndex() == 0


def test_an_action_of_no_stake_has_an_owner_too(blank: Path, shown: Show):
    window = shown(blank)
    page = opened(window)
    page.begin(PointKind.ACTION)
    typing = Keyboard(window)
    typing.press(KEY.Key_Tab)
    typing.type("tous")
    typing.press(KEY.Key_Return)
    action = next(each for each in day(window).all(Point) if each.kind is PointKind.ACTION)
    assert (action.owner_words, action.text, action.session) == ("tous", "", "w")


def room_of(page: SynthesisPage) -> QScrollArea:
    area = page.stack.widget(0)
    assert isinstance(area, QScrollArea)
    return area


def is_in_sight(page: SynthesisPage, field: QWidget) -> bool:
    """Whether all of a field stands in what the page shows."""
    seen = room_of(page).viewport()
    return seen.rect().contains(QRect(field.mapTo(seen, field.rect().topLeft()), field.size()))


def test_the_field_at_work_is_in_sight_however_little_room_there_is(
    sample: Path, shown: Show, qtbot: QtBot
):
    window = shown(sample)
    page = opened(window)
    room_of(page).setMaximumHeight(90)  # less than the line that is open takes
    typing = Keyboard(window)
    for key in (KEY.Key_F2, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Backtab, KEY.Key_Backtab):
        typing.press(key)
        qtbot.waitUntil(lambda: is_in_sight(page, typing.focus()))
    assert typing.focus().accessibleName() == "Enjeu"


def test_the_head_ends_where_the_lines_do_in_a_wide_window(sample: Path, shown: Show):
    window = shown(sample)
    window.shown.resize(1920, 1080)
    page = workshops(window)
    QApplication.processEvents()
    lines = page.lines[PointKind.STAKE].list
    ends = [each.mapTo(page, each.rect().topRight()).x() for each in (page.views, lines)]
    assert ends[0] == ends[1]


def test_a_line_opens_with_the_caret_after_its_words(sample: Path, shown: Show):
    window = shown(sample)
    page = opened(window)
    typing = Keyboard(window)
    before = texts(window, page.session)
    typing.press(KEY.Key_F2)
    typing.type(" !")
    typing.press(KEY.Key_Escape)
    assert texts(window, page.session) == [f"{before[0]} !", *before[1:]]


def test_words_stand_in_the_middle_of_their_ring(sample: Path, shown: Show, qtbot: QtBot):
    window = shown(sample)
    page = opened(window)
    page.take_keyboard()
    typing = Keyboard(window)
    typing.press(KEY.Key_F2)
    field = typing.focus()
    assert isinstance(field, QPlainTextEdit)

    def gaps() -> tuple[int, int]:
        above = field.viewport().y() + field.cursorRect().top()
        return above, field.height() - above - field.cursorRect().height()

    qtbot.waitUntil(lambda: abs(gaps()[0] - gaps()[1]) <= 2)
