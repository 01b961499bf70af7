"""What is typed is kept while one types, in its place, and nothing else is undone than is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.event import put
from desktop.model.findings import Figure, Form, Point, PointKind, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import Session, SessionKind, Theme
from desktop.model.sentence import say
from desktop.store.opening import create_event, open_event
from desktop.store.read_event import read_event
from desktop.ui.application import Application
from desktop.ui.controls.messages import Message
from desktop.ui.frame.window import Window
from desktop.ui.pages.figures.page import FiguresPage
from desktop.ui.pages.programme.speakers import Speakers
from desktop.ui.pages.roundtable.page import RoundTablePage
from desktop.ui.place import Place
from tests.desktop.ui.reading import press, settle, toasts, words_in
from tests.desktop.ui.typing_keys import hit, type_

Show = Callable[[Path], Window]
KEY = Qt.Key


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A day with a round table of one theme, where nothing was said yet."""
    path = tmp_path / "table.tablee"
    with create_event(path) as made:
        session = Session(id="s", kind=SessionKind.ROUND_TABLE, title="Table ronde")
        theme = Theme(id="t", session="s", title="Le management")
        workshop = Session(id="w", kind=SessionKind.WORKSHOP, title="Innovation")
        made.change(put(made.event, session, theme, workshop), say("début"))
    return path


def at(window: Window, key: str) -> object:
    assert window.workplace is not None
    window.workplace.go(Place(key))
    settle()
    return window.workplace.page


def said(window: Window) -> list[str]:
    assert window.workplace is not None
    return [each.words for each in window.workplace.desk.event.all(Testimony)]


def test_who_types_without_a_pause_is_kept_all_the_same(table: Path, shown: Show) -> None:
    window = shown(table)
    assert isinstance(at(window, "roundtable"), RoundTablePage)
    words = "Il faut former les chefs d’entreprise au management, et les écouter aussi"
    type_(words, wait=15)  # one second, and never a pause
    (kept,) = said(window)
    assert len(kept) > len(words) // 2
    assert words.startswith(kept)


def test_words_turned_verbatim_at_once_stand_after_the_earlier_ones(
    table: Path, shown: Show
) -> None:
    window = shown(table)
    at(window, "roundtable")
    type_("un")
    hit(KEY.Key_Return)
    type_("deux")
    hit(KEY.Key_F6)
    hit(KEY.Key_Return)
    assert said(window) == ["un", "deux"]
    assert window.workplace is not None
    forms = [each.form for each in window.workplace.desk.event.all(Testimony)]
    assert forms == [Form.PARAPHRASE, Form.VERBATIM]


@pytest.mark.parametrize("what", ["theme", "witness"])
def test_what_is_typed_in_a_line_is_kept_when_the_window_closes(
    table: Path, shown: Show, what: str
) -> None:
    window = shown(table)
    page = at(window, "roundtable")
    assert isinstance(page, RoundTablePage)
    (page.adding.add_theme if what == "theme" else page.adding.add_witness)()
    settle()
    type_("Aline Costa")
    window.shown.close()
    event, _ = read_event(table)
    names = [each.title for each in event.all(Theme)] + [each.name for each in event.all(Person)]
    assert "Aline Costa" in names


def test_an_action_under_a_stake_without_words_stands_under_it(table: Path, shown: Show) -> None:
    window = shown(table)
    at(window, "workshops")
    hit(KEY.Key_N)
    type_("Premier")
    hit(KEY.Key_Return)
    hit(KEY.Key_Tab)
    type_("une action")
    hit(KEY.Key_Return)
    type_("le suivant")
    hit(KEY.Key_Escape)
    assert window.workplace is not None
    points = window.workplace.desk.event.all(Point)
    stakes = [each for each in points if each.kind is PointKind.STAKE]
    (action,) = (each for each in points if each.kind is PointKind.ACTION)
    assert [each.text for each in stakes] == ["Premier", "", "le suivant"]
    assert action.parent == stakes[1].id


# --- while the window is shown anew ---------------------------------------------------------------


def zoom(window: Window) -> None:
    """Larger, as Ctrl with plus does it."""
    window.run("zoom-in")
    settle()


def test_words_of_a_cell_are_gone_on_with_after_a_zoom(table: Path, shown: Show) -> None:
    window = shown(table)
    page = at(window, "roundtable")
    assert isinstance(page, RoundTablePage)
    type_("vite")
    zoom(window)
    type_(" dit")
    hit(KEY.Key_Return)
    assert said(window) == ["vite dit"]


def test_a_stake_is_gone_on_with_after_a_zoom_at_its_caret(table: Path, shown: Show) -> None:
    window = shown(table)
    at(window, "workshops")
    hit(KEY.Key_N)
    type_("Former jeunes")
    for _ in range(6):
        hit(KEY.Key_Left)
    zoom(window)
    type_("les ")
    hit(KEY.Key_Escape)
    assert window.workplace is not None
    assert [each.text for each in window.workplace.desk.event.all(Point)] == ["Former les jeunes"]


def test_the_title_of_the_day_is_gone_on_with_after_a_zoom(table: Path, shown: Show) -> None:
    window = shown(table)
    assert window.workplace is not None
    window.workplace.go(Place("overview", "gathering", "title"))
    settle()
    type_("Le territoire")
    zoom(window)
    type_(" du futur")
    window.shown.close()
    assert read_event(table)[0].gathering.title == "Le territoire du futur"


@pytest.mark.parametrize("what", ["theme", "witness"])
def test_a_line_that_is_open_stays_so_after_a_zoom(table: Path, shown: Show, what: str) -> None:
    window = shown(table)
    page = at(window, "roundtable")
    assert isinstance(page, RoundTablePage)
    (page.adding.add_theme if what == "theme" else page.adding.add_witness)()
    settle()
    type_("Aline")
    zoom(window)
    type_(" Costa")
    hit(KEY.Key_Return)
    assert said(window) == []
    window.shown.close()
    event, _ = read_event(table)
    names = [each.title for each in event.all(Theme)] + [each.name for each in event.all(Person)]
    assert sorted(names) == sorted(["Le management", "Aline Costa"])


def test_half_a_name_is_gone_on_with_after_a_zoom(sample: Path, shown: Show) -> None:
    window = shown(sample)
    assert window.workplace is not None
    window.workplace.go(Place("people", "luc-martin", "organisation"))
    settle()
    before = len(window.workplace.desk.event.all(Organisation))
    hit(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_("Mairie de Bo")
    zoom(window)
    type_("urg")
    hit(KEY.Key_Tab)
    names = [each.name for each in window.workplace.desk.event.all(Organisation)]
    assert len(names) == before + 1
    assert "Mairie de Bourg" in names


# --- what a message offers to undo ----------------------------------------------------------------


def test_a_message_goes_with_the_next_thing_that_is_done(sample: Path, shown: Show) -> None:
    window = shown(sample)
    page = at(window, "roundtable")
    assert isinstance(page, RoundTablePage)
    page.grid.take(lambda tile: tile.record == "voix-orienter")
    hit(KEY.Key_Delete)
    assert any(words.startswith("Supprimé") for words in toasts(window.shown))
    hit(KEY.Key_F6)
    assert not any(words.startswith("Supprimé") for words in toasts(window.shown))


def test_a_message_undoes_what_it_says(sample: Path, shown: Show) -> None:
    window = shown(sample)
    page = at(window, "roundtable")
    assert isinstance(page, RoundTablePage)
    before = said(window)
    page.grid.take(lambda tile: tile.record == "voix-orienter")
    hit(KEY.Key_Delete)
    press(window.shown, "Annuler")
    assert said(window) == before


def test_a_message_that_follows_another_goes_with_the_next_thing_too(
    sample: Path, shown: Show
) -> None:
    window = shown(sample)
    page = at(window, "roundtable")
    assert isinstance(page, RoundTablePage)
    page.desk.say(Message("« x.pptx » est écrit"))
    page.grid.take(lambda tile: tile.record == "voix-orienter")
    hit(KEY.Key_Delete)
    settle()
    QTest.qWait(20)  # the message before it is gone by then
    hit(KEY.Key_F6)
    assert toasts(window.shown) == []


def test_half_a_name_is_nobody_while_one_looks_elsewhere(sample: Path, shown: Show) -> None:
    window = shown(sample)
    assert window.workplace is not None
    window.workplace.go(Place("people", "luc-martin", "organisation"))
    settle()
    before = len(window.workplace.desk.event.all(Organisation))
    hit(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_("Mairie de Bo")
    window._left()
    type_("urg")
    hit(KEY.Key_Tab)
    names = [each.name for each in window.workplace.desk.event.all(Organisation)]
    assert len(names) == before + 1
    assert "Mairie de Bourg" in names


def test_a_name_being_typed_at_a_session_is_kept_when_the_window_closes(
    qtbot: QtBot, sample: Path, shown: Show
) -> None:
    window = shown(sample)
    window.shown.resize(1280, 720)
    assert window.workplace is not None
    window.workplace.go(Place("programme", "pleniere"))
    qtbot.waitUntil(lambda: bool(window.shown.findChildren(Speakers)))
    (speakers,) = window.shown.findChildren(Speakers)
    speakers.setFocus()
    settle()
    type_("Zoé Nouvelle")
    window.shown.close()
    event, _ = read_event(sample)
    assert "Zoé Nouvelle" in [each.name for each in event.all(Person)]


# --- figures --------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["1e309", "9" * 40, "1e-40"])
def test_a_number_that_counts_nothing_is_refused_and_the_day_opens_again(
    empty: Path, shown: Show, typed: str
) -> None:
    window = shown(empty)
    page = at(window, "figures")
    assert isinstance(page, FiguresPage)
    page.add_new()
    settle()
    type_(typed)
    hit(KEY.Key_Tab)
    assert any(words.startswith("Un nombre s’écrit en chiffres") for words in words_in(page))
    window.shown.close()
    with open_event(empty) as opened:
        assert all(each.value is None for each in opened.event.all(Figure))


def test_a_very_large_number_is_printed_in_full(empty: Path) -> None:
    with open_event(empty) as opened:
        value = Decimal("9" * 31)
        opened.change(put(opened.event, Figure(id="f", value=value, label="grains")), say("essai"))
    event, _ = read_event(empty)
    figure = event.get(Figure, "f")
    assert figure is not None
    assert figure.value == value


def test_one_figure_after_the_other_is_edited_without_a_fault(
    qtbot: QtBot, application: Application, sample: Path, shown: Show
) -> None:
    window = shown(sample)
    page = at(window, "figures")
    assert isinstance(page, FiguresPage)
    for record in ("adherents", "ingenieurs"):
        page.list.choose((record,))
        page.focus_field("label")
        settle()
        type_("x")
        hit(KEY.Key_Escape)
        qtbot.wait(250)
    page.add_new()
    settle()
    type_("5")
    hit(KEY.Key_Tab)
    qtbot.wait(250)
    assert not application.faults.path.exists()


def test_a_name_being_typed_in_a_field_is_kept_when_the_window_closes(
    sample: Path, shown: Show
) -> None:
    window = shown(sample)
    assert window.workplace is not None
    window.workplace.go(Place("people", "luc-martin", "organisation"))
    settle()
    hit(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_("Territoires en commun")
    window.shown.close()
    event, _ = read_event(sample)
    person = event.get(Person, "luc-martin")
    assert person is not None
    organisation = event.get(Organisation, person.organisation)
    assert organisation is not None
    assert organisation.name == "Territoires en commun"


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_spaces_that_do_not_break_stay_when_a_text_is_edited(
    sample: Path, shown: Show, space: str
) -> None:
    words = f"Le ROI{space}:{space}analyse"
    with open_event(sample) as opened:
        said = opened.event.get(Testimony, "voix-roi")
        assert said is not None
        opened.change(put(opened.event, replace(said, words=words)), say("essai"))
    window = shown(sample)
    assert window.workplace is not None
    window.workplace.go(Place("", "voix-roi", "words"))
    settle()
    hit(KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    type_(" des coûts")
    hit(KEY.Key_Return)
    kept = window.workplace.desk.event.get(Testimony, "voix-roi")
    assert kept is not None
    assert kept.words == f"{words} des coûts"
