"""The pane: the slide of what is typed, how much more it holds, and where the minutes tell it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.event import put
from desktop.model.findings import Point, PointKind
from desktop.model.people import Person
from desktop.model.programme import Session, SessionKind, Theme
from desktop.model.sentence import say
from desktop.store.opening import create_event, open_event
from desktop.ui.controls.labels import Elided, Label
from desktop.ui.frame.initials import InitialsAsked
from desktop.ui.frame.pane import Pane
from desktop.ui.frame.window import Window
from desktop.ui.pages.minutes.page import MinutesPage
from desktop.ui.place import Place
from tests.days.second import second_day

Show = Callable[[Path], Window]


def pane_at(qtbot: QtBot, window: Window, place: Place) -> Pane:
    """The pane beside a place, its slides in it."""
    assert window.workplace is not None
    window.workplace.go(place)
    pane = window.workplace.pane
    qtbot.waitUntil(lambda: not pane.becomes.shown[0].isHidden(), timeout=20_000)
    return pane


def said(widget: QWidget) -> list[str]:
    labels = [*widget.findChildren(Label), *widget.findChildren(Elided)]
    return [label.text() for label in labels if label.isVisible() and label.text()]


def place_in(widget: QWidget, around: QWidget) -> QRect:
    return QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())


def test_a_slide_says_how_many_more_lines_it_holds(qtbot: QtBot, sample: Path, shown: Show):
    pane = pane_at(qtbot, shown(sample), Place("workshops", "route-metiers"))
    slide = pane.becomes.shown[0]
    qtbot.waitUntil(lambda: "encore 1 ligne possible" in said(slide), timeout=20_000)
    assert any(words.startswith("Diapo 31 sur ") for words in said(slide))


def test_a_slide_says_that_it_is_full(qtbot: QtBot, tmp_path: Path, shown: Show):
    path = tmp_path / "pleine.tablee"
    with create_event(path) as made:
        session = Session(id="s", kind=SessionKind.PLENARY, title="Diagnostic")
        points = [
            Point(id=f"p{k}", session="s", kind=PointKind.FINDING, text=f"Un constat {k}")
            for k in range(7)
        ]
        made.change(put(made.event, session, *points), say("début"))
    pane = pane_at(qtbot, shown(path), Place("diagnosis", "p0"))
    slide = pane.becomes.shown[0]
    qtbot.waitUntil(lambda: "pleine" in said(slide), timeout=20_000)


def test_a_long_editor_leaves_its_slide_in_sight(qtbot: QtBot, sample: Path, shown: Show):
    window = shown(sample)
    window.shown.resize(QSize(1280, 720))
    pane = pane_at(qtbot, window, Place("programme", "pleniere"))
    slide = pane.becomes.shown[0].view
    qtbot.waitUntil(lambda: pane.rect().contains(place_in(slide, pane)), timeout=5_000)
    assert not pane.becomes.shown[0].visibleRegion().isEmpty()


def test_a_short_editor_has_its_slides_right_under_it(qtbot: QtBot, sample: Path, shown: Show):
    window = shown(sample)
    window.shown.resize(QSize(1280, 900))
    pane = pane_at(qtbot, window, Place("people", "luc-martin"))
    assert window.workplace is not None
    page = window.workplace.page
    assert page is not None
    assert page.beside is not None
    editor, slides = place_in(page.beside, pane), place_in(pane.becomes, pane)
    assert 0 <= slides.top() - editor.bottom() < 40


def test_its_own_slide_comes_before_those_that_list_it(qtbot: QtBot, sample: Path, shown: Show):
    window = shown(sample)
    pane = pane_at(qtbot, window, Place("programme", "pleniere"))
    latest = pane.becomes.shown[0]
    assert window.workplace is not None
    composed = window.workplace.desk.preview.latest
    assert composed is not None
    slides = composed.slides.slides
    assert slides[latest.rank].title != "Le programme"


def test_the_minutes_are_one_press_away(qtbot: QtBot, sample: Path, shown: Show):
    window = shown(sample)
    pane = pane_at(qtbot, window, Place("workshops", "route-penurie"))
    link = pane.becomes.in_minutes
    qtbot.waitUntil(lambda: not link.isHidden(), timeout=20_000)
    assert link.accessibleName() == "Au compte rendu\u00a0: Du diagnostic à la feuille de route"
    link.click()
    assert window.workplace is not None
    page = window.workplace.page
    assert isinstance(page, MinutesPage)
    headings = page.paper.leaves.headings
    qtbot.waitUntil(lambda: page.typesetting.is_current and bool(headings()), timeout=20_000)
    there = [
        number
        for title, number in headings()
        if " ".join(title.split()) == "Du diagnostic à la feuille de route"
    ]
    qtbot.waitUntil(lambda: page.paper.reader.page == there[0], timeout=5_000)


def test_a_heading_with_spaces_that_do_not_break_is_found_in_the_minutes(
    qtbot: QtBot, sample: Path, shown: Show
):
    with open_event(sample) as opened:
        theme = opened.event.get(Theme, "theme-valeurs")
        assert theme is not None
        asked = replace(theme, title="Former\u00a0: qui\u202f?")
        opened.change(put(opened.event, asked), say("essai"))
    window = shown(sample)
    assert window.workplace is not None
    window.workplace.go(Place("minutes", "theme-valeurs"))
    page = window.workplace.page
    assert isinstance(page, MinutesPage)
    headings = page.paper.leaves.headings
    qtbot.waitUntil(lambda: page.typesetting.is_current and bool(headings()), timeout=20_000)
    there = next(number for title, number in headings() if "Former" in title)
    qtbot.waitUntil(lambda: page.paper.reader.page == there > 0, timeout=5_000)


def test_a_person_of_the_second_day_leads_to_the_minutes(qtbot: QtBot, tmp_path: Path, shown: Show):
    path = tmp_path / "second.tablee"
    with create_event(path) as made:
        made.change(second_day().event, say("début"))
        person = made.event.all(Person)[0].id
    pane = pane_at(qtbot, shown(path), Place("people", person))
    link = pane.becomes.in_minutes
    qtbot.waitUntil(lambda: not link.isHidden(), timeout=20_000)
    assert link.accessibleName().startswith("Au compte rendu\u00a0: ")


def test_what_stands_on_no_slide_says_so(qtbot: QtBot, sample: Path, shown: Show):
    pane = pane_at(qtbot, shown(sample), Place("workshops", "route-penurie"))
    pane.show_records(("nobody",))
    assert said(pane.becomes)[-1] == "Ne paraît sur aucune diapo."


def test_what_is_to_come_is_said_where_there_is_nothing_yet(
    qtbot: QtBot, tmp_path: Path, shown: Show
):
    path = tmp_path / "vide.tablee"
    with create_event(path) as made:
        workshop = Session(id="w", kind=SessionKind.WORKSHOP, title="Innovation")
        made.change(put(made.event, workshop), say("début"))
    window = shown(path)
    assert window.workplace is not None
    window.workplace.go(Place("workshops"))
    pane, page = window.workplace.pane, window.workplace.page
    awaited = "Ce qui sera saisi paraîtra ici, mis en page."
    qtbot.waitUntil(lambda: awaited in said(pane), timeout=20_000)
    assert page is not None
    assert "Aucun enjeu" in said(page)


def test_a_page_of_paper_runs_to_the_edge_of_the_window(qtbot: QtBot, sample: Path, shown: Show):
    window = shown(sample)
    workplace = window.workplace
    assert workplace is not None

    def gap() -> QPoint:
        assert workplace is not None
        page = workplace.page
        assert page is not None
        corner = page.mapTo(workplace, page.rect().bottomRight())
        return workplace.rect().bottomRight() - corner

    for key, wanted in (("deck", 0), ("minutes", 0), ("overview", 12)):
        workplace.go(Place(key))
        qtbot.waitUntil(lambda wanted=wanted: gap() == QPoint(wanted, wanted))  # type: ignore[misc]


def test_the_question_at_the_top_takes_one_line_and_leaves_once_answered(
    qtbot: QtBot, sample: Path, shown: Show
):
    window = shown(sample)
    window.shown.resize(QSize(960, 600))
    assert window.workplace is not None
    notices = window.workplace.notices
    notices.ask_initials()
    QApplication.processEvents()
    asked = notices.findChild(InitialsAsked)
    assert asked is not None
    assert asked.height() < 2 * asked.field.height()
    assert notices.height() == asked.height() + 12
    QTest.keyClicks(asked.field, "CB")
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notices.height() == 0)
