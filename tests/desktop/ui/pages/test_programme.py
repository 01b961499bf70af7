"""The programme, made by keyboard and by pointer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.acts import tray
from desktop.model.people import Person
from desktop.model.programme import Participation, ParticipationRole, Session, SessionKind, Start
from desktop.model.sentence import say
from desktop.store.opening import create_event
from desktop.store.read_event import read_event
from desktop.ui.controls.labels import Label
from desktop.ui.controls.rows import carried
from desktop.ui.fields.lines import TextLine
from desktop.ui.frame.window import Window
from desktop.ui.pages.programme.hall import Hall
from desktop.ui.pages.programme.page import ProgrammePage
from desktop.ui.pages.programme.speakers import Speakers
from desktop.ui.pages.programme.when import WhenField
from desktop.ui.place import Place
from tests.days.second import second_day

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
Show = Callable[[Path], Window]


def programme(window: Window) -> ProgrammePage:
    assert window.workplace is not None
    window.workplace.go(Place("programme"))
    page = window.workplace.page
    assert isinstance(page, ProgrammePage)
    return page


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focus(), key, held)


def type_(text: str) -> None:
    for letter in text:  # QTest.keyClicks knows no accents
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(focus(), QKeyEvent(kind, 0, NONE, letter))


def titles(page: ProgrammePage) -> list[str]:
    return [session.title for session in page.desk.event.sessions]


def session(page: ProgrammePage, title: str) -> Session:
    return next(each for each in page.desk.event.sessions if each.title.startswith(title))


def choose(page: ProgrammePage, *begins: str) -> None:
    page.reveal(Place("programme", session(page, begins[0]).id))
    for begin in begins[1:]:
        card = page.board.card(session(page, begin).id)
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, CONTROL)


def drop(page: ProgrammePage, title: str, at: QPoint) -> None:
    data = carried((session(page, title).id,))
    event = QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, NONE)
    page.board.dropEvent(event)


def place(page: ProgrammePage, title: str) -> object:
    return page.board.card(session(page, title).id).geometry()


def settle(page: ProgrammePage) -> None:
    """Let what was typed be kept and shown, without waiting for anybody to pause."""
    page.desk.document.flush()
    page.refresh(None)


def at_a_fixed_hour(page: ProgrammePage) -> None:
    page.focus_field("hour")
    ways = page.pane.findChild(WhenField)
    assert ways is not None
    ways.ways.buttons[0].setFocus()
    press(KEY.Key_Space)


# --- typing ---------------------------------------------------------------------------------------


def test_ten_sessions_are_typed_by_keyboard_alone(shown: Show, empty: Path) -> None:
    wanted = [
        "Accueil", "Plénière d’ouverture", "Pause", "Atelier 1", "Atelier 2", "Atelier 3",
        "Repas", "Restitution des ateliers", "Table ronde", "Clôture",
    ]  # fmt: skip
    window = shown(empty)
    page = programme(window)
    press(KEY.Key_N)
    for title in wanted:
        type_(title)
        press(KEY.Key_Return)
    press(KEY.Key_Escape)
    assert titles(page) == wanted
    assert len(page.board.shown()) == 10
    assert session(page, "Table ronde").kind is SessionKind.ROUND_TABLE
    assert session(page, "Repas").kind is SessionKind.BREAK
    press(KEY.Key_Up)
    press(KEY.Key_N)  # from a card again
    type_("Remerciements")
    window.shown.close()
    event, _ = read_event(empty)
    assert [each.title for each in event.sessions] == [*wanted[:9], "Remerciements", wanted[9]]


def test_a_session_begun_and_left_without_a_word_is_no_session(shown: Show, empty: Path) -> None:
    page = programme(shown(empty))
    press(KEY.Key_N)
    press(KEY.Key_Escape)
    assert not page.desk.event.sessions
    assert not page.desk.document.opened.undo_label


def test_a_title_is_changed_on_its_card(shown: Show, sample: Path) -> None:
    page = programme(shown(sample))
    choose(page, "Conclusion")
    press(KEY.Key_F2)
    type_("Clôture")
    press(KEY.Key_Return)
    assert titles(page)[-1] == "Clôture"
    assert focus() is page.board.card(session(page, "Clôture").id)
    press(KEY.Key_Return)
    type_("Fin")
    press(KEY.Key_Escape)
    assert titles(page)[-1] == "Fin"


def test_tab_leads_from_the_title_to_the_hour_and_escape_back(shown: Show, sample: Path) -> None:
    page = programme(shown(sample))
    choose(page, "Conclusion")
    press(KEY.Key_F2)
    press(KEY.Key_Tab)
    assert page.pane.isAncestorOf(focus())
    press(KEY.Key_Escape)
    assert focus() is page.board.card(session(page, "Conclusion").id)


def test_undo_takes_back_a_session_that_is_being_typed(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = programme(window)
    before = titles(page)
    choose(page, "Conclusion")
    press(KEY.Key_N)
    type_("Cocktail")
    window.run("undo")
    settle(page)
    assert titles(page) == before
    assert list(page.board.shown()) == [each.id for each in page.desk.event.sessions]


# --- order ----------------------------------------------------------------------------------------


def test_sessions_move_by_keyboard(shown: Show, sample: Path) -> None:
    page = programme(shown(sample))
    before = titles(page)
    choose(page, "Conclusion")
    press(KEY.Key_Up, ALT)
    assert titles(page) == [*before[:-2], before[-1], before[-2]]
    press(KEY.Key_Down, ALT)
    assert titles(page) == before


def test_several_are_chosen_duplicated_and_removed_together(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = programme(window)
    before = titles(page)
    press(KEY.Key_End)
    press(KEY.Key_Up, SHIFT)
    press(KEY.Key_D, CONTROL)
    assert titles(page) == [*before, *before[-2:]]
    press(KEY.Key_Delete)
    assert titles(page) == before
    window.run("undo")
    assert len(titles(page)) == len(before) + 2


def test_a_session_is_dropped_before_another(shown: Show, sample: Path) -> None:
    page = programme(shown(sample))
    top = page.board.card(session(page, "Présentation du").id).geometry()
    drop(page, "Conclusion", top.topLeft() + QPoint(40, 4))
    assert titles(page)[0] == "Conclusion"
    assert page.chosen() == (session(page, "Conclusion").id,)


# --- side by side ---------------------------------------------------------------------------------


def test_sessions_are_put_side_by_side_by_the_menu_and_taken_apart(
    shown: Show, sample: Path
) -> None:
    page = programme(shown(sample))
    choose(page, "La plateforme", "Conclusion")
    menu = page.menu()
    next(each for each in menu.actions() if each.objectName() == "join").trigger()
    together = tray(page.desk.event, session(page, "Conclusion"))
    assert [each.title[:10] for each in together] == ["La platefo", "Conclusion"]
    menu = page.menu()
    next(each for each in menu.actions() if each.objectName() == "apart").trigger()
    assert len(tray(page.desk.event, session(page, "Conclusion"))) == 1


def test_a_session_dropped_on_a_workshop_joins_its_tray_there(shown: Show, sample: Path) -> None:
    page = programme(shown(sample))
    card = page.board.card(session(page, "Le business").id).geometry()
    drop(page, "Conclusion", card.center() - QPoint(card.width() // 4, 0))
    together = tray(page.desk.event, session(page, "Conclusion"))
    assert [each.title for each in together] == [
        "L’innovation", "Conclusion", "Le business développement", "L’emploi/formation/compétences",
    ]  # fmt: skip
    card = page.board.card(session(page, "Table ronde").id).geometry()
    drop(page, "Conclusion", card.bottomLeft() + QPoint(40, -3))
    assert len(tray(page.desk.event, session(page, "Conclusion"))) == 1
    assert titles(page).index("Conclusion") == titles(page).index("Table ronde") + 1


def test_a_session_dropped_in_the_middle_of_another_runs_beside_it(
    shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = programme(window)
    card = page.board.card(session(page, "Table ronde").id).geometry()
    drop(page, "Conclusion", card.center())
    assert len(tray(page.desk.event, session(page, "Table ronde"))) == 2
    window.run("undo")
    assert len(tray(page.desk.event, session(page, "Table ronde"))) == 1


# --- hours ----------------------------------------------------------------------------------------


def test_an_hour_and_a_duration_are_typed_and_what_runs_over_is_told(
    shown: Show, sample: Path
) -> None:
    page = programme(shown(sample))
    choose(page, "Présentation de la")
    at_a_fixed_hour(page)
    type_("13:00")
    press(KEY.Key_Return)
    page.focus_field("minutes")
    type_("42")
    press(KEY.Key_Return)
    settle(page)
    changed = session(page, "Présentation de la")
    assert (changed.start, changed.moment, changed.minutes) == (Start.FIXED, "", 42)
    card = page.board.card(changed.id)
    assert "déborde de 12 min" in card.face.overrun
    assert "13:00 heure fixe" in card.accessibleName()
    assert "déborde de 12 min" in card.accessibleName()


def test_cards_say_everything_to_those_who_do_not_see_them(shown: Show, sample: Path) -> None:
    page = programme(shown(sample))
    said = page.board.card(session(page, "La synthèse").id).accessibleName()
    assert said.startswith("La synthèse des groupes de travail, 13:30 heure fixe, 6 enjeu")


# --- the pane -------------------------------------------------------------------------------------


def test_somebody_takes_part_by_typing_a_name_and_is_removed(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = programme(window)
    people = len(page.desk.event.all(Person))
    choose(page, "Conclusion")
    page.focus_field("participation")
    type_("Ana Torres")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    event = page.desk.event
    assert len(event.all(Person)) == people + 1
    *_, last = event.within(session(page, "Conclusion"), Participation)
    person = event.get(Person, last.person)
    assert person is not None
    assert (person.name, last.role) == ("Ana Torres", ParticipationRole.SPEAKER)
    speakers = page.pane.findChild(Speakers)
    assert speakers is not None
    assert len(speakers.list.shown()) == 2
    window.run("undo")
    assert len(page.desk.event.all(Person)) == people


def test_typing_in_the_pane_leaves_the_other_cards_as_they_are(
    qtbot: QtBot, shown: Show, sample: Path
) -> None:
    page = programme(shown(sample))
    before = {id_: page.board.card(id_) for id_ in page.board.shown()}
    choose(page, "Conclusion")
    page.focus_field("title")
    last = session(page, "Conclusion").id
    type_("Le mot de la fin")
    qtbot.waitUntil(lambda: page.board.card(last).face.title == "Le mot de la fin")
    assert {id_: page.board.card(id_) for id_ in page.board.shown()} == before
    assert page.pane.isAncestorOf(focus())


def test_a_way_of_telling_the_hour_is_kept_and_one_can_follow_on_or_say_nothing(
    shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = programme(window)
    choose(page, "La synthèse")
    page.focus_field("hour")
    assert isinstance(focus(), TextLine)  # the hour itself
    field = page.pane.findChild(WhenField)
    assert field is not None
    field.ways.buttons[1].click()
    assert session(page, "La synthèse").start is Start.LINKED
    field.ways.buttons[3].click()
    assert session(page, "La synthèse").start is Start.FREE
    field.ways.buttons[2].click()
    type_("après le repas")
    press(KEY.Key_Return)
    assert session(page, "La synthèse").moment == "après le repas"
    page.focus_field("hour")
    type_("midi")  # not an hour, but a moment may be anything
    press(KEY.Key_Return)
    assert session(page, "La synthèse").moment == "midi"


def test_what_cannot_be_read_as_an_hour_stays_and_is_said(shown: Show, sample: Path) -> None:
    page = programme(shown(sample))
    choose(page, "La synthèse")
    page.focus_field("hour")
    type_("vers midi")
    press(KEY.Key_Return)
    assert session(page, "La synthèse").hour == time(13, 30)
    said = [label.text() for label in page.pane.findChildren(Label) if label.isVisible()]
    assert "Une heure va de 0:00 à 23:59." in [text.replace("\xa0", " ") for text in said]


def test_everything_that_takes_the_keyboard_has_a_name(shown: Show, sample: Path) -> None:
    page = programme(shown(sample))
    page.focus_field("summary")
    nameless = [
        widget
        for root in (page, page.pane)
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        and not isinstance(widget, QScrollArea)
    ]
    assert not nameless


# --- other days -----------------------------------------------------------------------------------


def test_a_day_of_two_dates_has_its_headings_and_sessions_change_day(
    shown: Show, tmp_path: Path
) -> None:
    page = second(shown, tmp_path)
    assert list(page.board.shown()) == [each.id for each in page.desk.event.sessions]
    choose(page, "Trustees")
    press(KEY.Key_Down, ALT)
    assert session(page, "Trustees").date == session(page, "Eleven").date


def test_a_problem_leads_to_its_field(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = programme(window)
    assert window.workplace is not None
    target = session(page, "Table ronde")
    window.workplace.go(Place("", target.id, "summary"))
    assert page.chosen() == (target.id,)
    type_("Trois témoins.")
    settle(page)
    assert session(page, "Table ronde").summary.endswith("Trois témoins.")


# --- hours and rooms ------------------------------------------------------------------------------


def second(shown: Show, tmp_path: Path) -> ProgrammePage:
    path = tmp_path / "second.tablee"
    with create_event(path) as opened:
        day = second_day()
        for picture in day.media.values():
            opened.add_media(picture.data, picture.mime)
        opened.change(day.event, say("Second jour"))
    return programme(shown(path))


def rooms(page: ProgrammePage) -> Hall:
    page.views.buttons[1].click()
    return page.rooms.hall


def test_rooms_are_not_shown_before_two_hours_are_known_and_it_is_said_why(
    shown: Show, sample: Path
) -> None:
    page = programme(shown(sample))
    hall = rooms(page)
    assert not hall.isVisible()
    said = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    assert any("Deux heures" in text for text in said)
    choose(page, "Table ronde")
    at_a_fixed_hour(page)
    type_("14:15")
    press(KEY.Key_Return)
    settle(page)
    assert hall.isVisible()
    assert session(page, "Table ronde").id in hall.shown()


def test_blocks_stand_under_their_room_and_can_be_pressed(shown: Show, tmp_path: Path) -> None:
    page = second(shown, tmp_path)
    hall = rooms(page)
    assert [room for room, _, _ in hall.columns()] == ["Foyer", "Tide Room", "Loft", "Boat Store"]
    assert all(hall.tile(id_).height() >= 24 for id_ in hall.shown())
    loft = hall.tile("sound")
    QTest.mouseClick(loft, Qt.MouseButton.LeftButton)
    assert page.chosen() == ("sound",)
    assert "10:15 à la suite" in loft.accessibleName()


def test_a_block_is_dragged_to_another_hour_and_another_room(shown: Show, tmp_path: Path) -> None:
    page = second(shown, tmp_path)
    hall = rooms(page)
    tile = hall.tile("sound")
    (_, left, _), (_, right, _) = hall.columns()[2:4]
    begin = tile.rect().center()
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, NONE, begin)
    tile.dragged.emit(QPoint(round(right - left), 60))
    tile.let_go.emit()
    moved = session(page, "Lending sound")
    assert moved.room == "Boat Store"
    assert moved.hour is not None
    assert moved.hour.minute % 5 == 0
    assert moved.hour.hour * 60 + moved.hour.minute > 10 * 60 + 15


def test_blocks_move_by_keyboard(shown: Show, tmp_path: Path) -> None:
    page = second(shown, tmp_path)
    hall = rooms(page)
    page.reveal(Place("programme", "sound"))
    press(KEY.Key_Down, ALT)
    assert session(page, "Lending sound").hour == time(10, 20)
    assert focus() is hall.tile("sound")
    press(KEY.Key_Right, ALT)
    assert session(page, "Lending sound").room == "Boat Store"
    page.desk.run("undo")
    settle(page)
    assert session(page, "Lending sound").room == "Loft"
    press(KEY.Key_Left, ALT)
    assert session(page, "Lending sound").room == "Tide Room"


def test_the_other_day_is_shown_with_its_session(shown: Show, tmp_path: Path) -> None:
    page = second(shown, tmp_path)
    hall = rooms(page)
    page.reveal(Place("programme", session(page, "Writers").id))
    assert session(page, "Eleven").id in hall.shown()
    assert "sound" not in hall.shown()
    assert focus() is hall.tile(session(page, "Writers").id)


def test_the_view_that_was_left_is_shown_again(shown: Show, tmp_path: Path) -> None:
    page = second(shown, tmp_path)
    rooms(page)
    again = ProgrammePage(page.desk)
    assert again.views.rank == 1
    assert again.rooms.hall.shown() == page.rooms.hall.shown()
    again.deleteLater()


def test_a_title_of_two_lines_is_typed_over_both(shown: Show, sample: Path) -> None:
    window = shown(sample)
    window.shown.resize(1280, 720)
    page = programme(window)
    page.board.choice.choose(["pleniere"])
    card = page.board.card("pleniere")
    card.setFocus()
    press(KEY.Key_F2)
    field = focus()
    assert isinstance(field, TextLine)
    assert field.height() > 2 * field.fontMetrics().height()
