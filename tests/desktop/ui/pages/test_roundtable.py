"""The round table, as somebody types it while it takes place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.model.event import put
from desktop.model.findings import Agreement, Form, Testimony
from desktop.model.people import Person
from desktop.model.programme import Participation, ParticipationRole, Session, SessionKind, Theme
from desktop.model.record import Visibility
from desktop.model.sentence import say
from desktop.model.voices import Voice
from desktop.store.opening import open_event
from desktop.store.read_event import read_event
from desktop.ui.controls.messages import Notice
from desktop.ui.frame.window import Window
from desktop.ui.pages.roundtable.cells import QuoteTile
from desktop.ui.pages.roundtable.heads import VoiceTile
from desktop.ui.pages.roundtable.page import RoundTablePage
from desktop.ui.place import Place

Show = Callable[[Path], Window]

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def the_page(window: Window) -> RoundTablePage:
    assert window.workplace is not None
    window.workplace.go(Place("roundtable"))
    page = window.workplace.page
    assert isinstance(page, RoundTablePage)
    return page


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(focus(), key, held)
        QApplication.processEvents()


def type_(text: str) -> None:
    for letter in text:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(focus(), QKeyEvent(kind, 0, NONE, letter))


def where() -> str:
    """What is read aloud of what has the keyboard."""
    return " ".join(focus().accessibleName().split())


def words(event_file: Path) -> list[Testimony]:
    event, _ = read_event(event_file)
    return [each for each in event.all(Testimony) if each.session]


def test_a_round_table_is_typed_live_from_nothing(shown: Show, empty: Path) -> None:
    window = shown(empty)
    page = the_page(window)
    page.adding.begin_table()
    for title in ("Le management", "Fédérer et s’ouvrir"):
        type_(title)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    page.adding.add_witness()
    for name in ("Pascal Laurin", "Thierry Sortais"):
        type_(name)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert where() == "Pascal Laurin, Le management : rien encore"
    type_("Les chefs doivent se former")
    press(Qt.Key.Key_Return)
    assert "Les chefs doivent se former" in where()
    press(Qt.Key.Key_Right)
    type_("Le up/down est mort")
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_Tab)
    assert where() == "Le groupe, Le management : rien encore"
    press(Qt.Key.Key_Down)
    type_("Orienter")
    press(Qt.Key.Key_Return, CONTROL)
    type_("Savoir communiquer")
    press(Qt.Key.Key_Escape)
    window.shown.close()
    event, _ = read_event(empty)
    (session,) = event.of_kind(SessionKind.ROUND_TABLE)
    first, second = event.within(session, Theme)
    pascal, thierry = (each.person for each in event.within(session, Participation))
    said = {each.words: each for each in event.within(session, Testimony)}
    assert (said["Les chefs doivent se former"].person, said["Orienter"].of_group) == (pascal, True)
    dead = said["Le up/down est mort"]
    assert (dead.person, dead.theme, dead.form) == (thierry, first.id, Form.VERBATIM)
    group = [each.words for each in event.within(session, Testimony) if each.theme == second.id]
    assert group == ["Orienter", "Savoir communiquer"]


def test_coverage_is_told_for_each_witness_and_each_theme(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = the_page(window)
    page.grid.take(lambda tile: isinstance(tile, VoiceTile))
    assert "0 sur 3" in where()
    press(Qt.Key.Key_Down)
    type_("Se former")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Up)
    assert "1 sur 3" in where()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Left)
    assert where().startswith("1, Le management, 2 voix sur 4")


def test_off_the_record_and_back_keeps_the_form(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = the_page(window)
    page.grid.take(lambda tile: tile.record == "voix-up-down")
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_F6, SHIFT)
    assert "« Le up/down est mort », Verbatim, Hors micro" in where()
    press(Qt.Key.Key_F6, SHIFT)
    assert "Hors micro" not in where()
    window.shown.close()
    said = read_event(sample)[0].get(Testimony, "voix-up-down")
    assert said is not None
    assert (said.form, said.visibility) == (Form.VERBATIM, Visibility.PUBLIC)


def test_what_is_typed_is_undone_by_name_and_the_cell_is_empty_again(
    shown: Show, sample: Path
) -> None:
    window = shown(sample)
    assert window.workplace is not None
    the_page(window)
    type_("Bonjour")
    QTest.qWait(250)
    press(Qt.Key.Key_Z, CONTROL)
    assert window.workplace.desk.event.get(Testimony, "voix-orienter") is not None
    assert not [each for each in words_now(window) if each.words.startswith("Bonjour")]
    assert "rien encore" in where()
    press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert [each.words for each in words_now(window) if each.person] == ["Bonjour"]


def words_now(window: Window) -> list[Testimony]:
    assert window.workplace is not None
    window.workplace.show_now()
    event = window.workplace.desk.event
    return [each for each in event.all(Testimony) if each.session == "table-ronde"]


def test_words_are_removed_and_given_back_in_place(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = the_page(window)
    page.grid.take(lambda tile: tile.record == "voix-orienter")
    before = [each.id for each in words_now(window)]
    press(Qt.Key.Key_Delete)
    assert "Fédérer" in where()
    press(Qt.Key.Key_Z, CONTROL)
    assert [each.id for each in words_now(window)] == before


def test_words_of_the_group_are_given_to_a_witness(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = the_page(window)
    page.grid.take(lambda tile: tile.record == "voix-up-down")
    press(Qt.Key.Key_Left, ALT)
    assert where().startswith("Thierry Sortais, Le management : Le up/down est mort")
    press(Qt.Key.Key_Down, ALT)
    assert where().startswith("Thierry Sortais, Fédérer et s’ouvrir")
    (said,) = (each for each in words_now(window) if each.id == "voix-up-down")
    assert (said.person, said.theme, said.of_group) == ("thierry-sortais", "theme-federer", False)
    assert said.status is Agreement.AGREED


def test_themes_and_witnesses_change_places(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = the_page(window)
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Right, ALT)
    seats = [seat.participation for seat in page.table.seats if seat.participation]
    assert seats[:2] == ["christophe-lerouge-temoin", "pascal-laurin-temoin"]
    themes = [theme.id for theme in page.table.themes]
    assert themes == ["theme-federer", "theme-management", "theme-valeurs"]
    assert where() == "Pascal Laurin, Le management : rien encore"


def test_a_theme_that_is_removed_leaves_its_words_without_theme(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = the_page(window)
    press(Qt.Key.Key_Left)
    assert where().startswith("1, Le management")
    press(Qt.Key.Key_Delete)
    assert page.table.rows[-1] == ""
    page.grid.take(lambda tile: tile.record == "voix-up-down")
    assert where().startswith("Le groupe, Sans thème : Le up/down est mort")


def test_the_card_of_a_theme_holds_its_title_minutes_and_questions(
    shown: Show, sample: Path
) -> None:
    window = shown(sample)
    the_page(window)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_F2)
    type_("Manager")
    press(Qt.Key.Key_Tab)
    type_("20")
    press(Qt.Key.Key_Tab)
    type_("Comment former ?\nQui paie ?".replace("\n", " "))
    press(Qt.Key.Key_Escape)
    assert where().startswith("1, Manager")
    assert "20 min · 1 question" in where()


@pytest.mark.parametrize("status", list(Agreement))
def test_the_status_is_chosen_in_the_menu_of_the_words(
    shown: Show, sample: Path, status: Agreement
) -> None:
    window = shown(sample)
    page = the_page(window)
    page.grid.take(lambda tile: tile.record == "voix-up-down")
    press(Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    action = next(each for each in menu.actions() if each.objectName() == f"status-{status}")
    menu.close()
    action.trigger()
    tile = page.grid.current
    assert isinstance(tile, QuoteTile)
    assert tile.face.status is status


def test_the_first_round_table_is_shown_and_another_is_chosen(shown: Show, sample: Path) -> None:
    with open_event(sample) as opened:
        other = Session(id="autre", kind=SessionKind.ROUND_TABLE, position="zz")
        joining = Participation(
            id="la", session="autre", person="luc-martin", role=ParticipationRole.WITNESS
        )
        event = opened.event
        opened.change(put(event, other, joining), say("essai"))
    window = shown(sample)
    page = the_page(window)
    assert page.table.session == "table-ronde"
    page._go_to("autre")
    assert where() == "Luc Martin, Sans thème : rien encore"


def test_by_witness_only_their_words_are_shown(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = the_page(window)
    page.views.buttons[1].click()
    page.voices.choose(("3",))
    tiles = page.grid.findChildren(QuoteTile)
    assert {tile.voice for tile in tiles if tile.isVisible()} == {page.table.seats[3].voice}


def test_a_search_leads_to_the_words_and_they_can_be_typed(shown: Show, sample: Path) -> None:
    window = shown(sample)
    assert window.workplace is not None
    window.workplace.go(Place("", "convictions", "words"))
    assert window.workplace.key == "roundtable"
    type_("Encore : ")
    press(Qt.Key.Key_Return)
    window.shown.close()
    said = read_event(sample)[0].get(Testimony, "convictions")
    assert said is not None
    assert "Encore : " in said.words


def test_typing_on_words_adds_others_to_the_cell_and_enter_edits_them(
    shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = the_page(window)
    page.grid.take(lambda tile: tile.record == "voix-orienter")
    type_("Former")
    press(Qt.Key.Key_Return)
    cell = [each.words for each in words_now(window) if each.theme == "theme-federer"]
    assert cell[:2] == ["Orienter", "Former"]
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_End)
    type_(" ensemble")
    press(Qt.Key.Key_Escape)
    assert where().startswith("Le groupe, Fédérer et s’ouvrir : Former ensemble, Reformulé")


def test_words_that_are_all_taken_away_leave_no_empty_quote(shown: Show, sample: Path) -> None:
    window = shown(sample)
    the_page(window)
    type_("A")
    QTest.qWait(200)
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Return)
    assert where() == "Pascal Laurin, Le management : rien encore"
    assert all(each.words for each in words_now(window))


def test_what_is_being_typed_is_kept_when_one_clicks_elsewhere(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = the_page(window)
    type_("Se former")
    tile = page.grid.findChildren(VoiceTile)[0]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert page.grid.writing is None
    assert [each.words for each in words_now(window) if each.person] == ["Se former"]


def test_a_letter_typed_with_altgr_is_written(shown: Show, sample: Path) -> None:
    window = shown(sample)
    the_page(window)
    QApplication.sendEvent(
        focus(), QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_E, CONTROL | ALT, "€")
    )
    press(Qt.Key.Key_Return)
    assert [each.words for each in words_now(window) if each.person] == ["€"]


def test_kinds_and_a_refusal_are_told_apart_without_colour(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = the_page(window)

    def looks() -> bytes:
        tile = page.grid.current
        assert isinstance(tile, QuoteTile)
        window.shown.setFocus()  # its ring would be over its edge
        grey = tile.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        tile.setFocus()
        return bytes(grey.constBits())

    page.grid.take(lambda tile: tile.record == "voix-up-down")
    seen = [looks()]
    for key, held in ((Qt.Key.Key_F6, NONE), (Qt.Key.Key_F6, SHIFT)):
        press(key, held)
        seen.append(looks())
    press(Qt.Key.Key_F6, SHIFT)
    press(Qt.Key.Key_F6)
    page.grid.asked.emit("status-refused")
    assert "Refusé" in where()
    seen.append(looks())
    assert len(set(seen)) == 4


def test_a_witness_who_leaves_the_table_leaves_their_words(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = the_page(window)
    type_("Se former")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Delete)
    assert [each.words for each in words_now(window) if each.person] == ["Se former"]
    assert page.grid.take(lambda tile: tile.voice == Voice(person="pascal-laurin"))
    assert "Pascal Laurin" in where()


def test_words_are_given_to_somebody_who_is_not_at_the_table(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = the_page(window)
    page.grid.take(lambda tile: tile.record == "voix-up-down")
    page.grid.asked.emit("author")
    type_("Luc Martin")
    press(Qt.Key.Key_Return)
    assert where().startswith("Luc Martin, Le management : Le up/down est mort")


def test_the_pane_is_shut_until_it_is_asked_for_and_other_pages_keep_theirs(
    shown: Show, sample: Path
) -> None:
    window = shown(sample)
    window.shown.resize(1400, 800)
    the_page(window)
    assert window.workplace is not None
    pane = window.workplace.pane
    assert not pane.isVisible()
    press(Qt.Key.Key_J, CONTROL)
    assert pane.isVisible()
    press(Qt.Key.Key_J, CONTROL)
    assert not pane.isVisible()
    window.workplace.go(Place("people"))
    assert pane.isVisible()


def test_eight_themes_and_twelve_witnesses_scroll_under_their_heads(
    shown: Show, empty: Path
) -> None:
    with open_event(empty) as opened:
        event = put(opened.event, Session(id="s", kind=SessionKind.ROUND_TABLE))
        for rank in range(8):
            event = put(event, Theme(id=f"t{rank}", session="s", title=f"Thème {rank}"))
        for rank in range(12):
            joins = Participation(
                id=f"w{rank:02}", session="s", person=f"p{rank}", role=ParticipationRole.WITNESS
            )
            event = put(event, Person(id=f"p{rank}", name=f"Témoin {rank}"), joins)
        opened.change(event, say("essai"))
    window = shown(empty)
    page = the_page(window)
    press(Qt.Key.Key_End, CONTROL)
    assert where() == "Le groupe, Thème 7 : rien encore"
    assert page.grid.rect().contains(focus().mapTo(page.grid, focus().rect().center()))
    head = next(tile for tile in page.grid.findChildren(VoiceTile) if tile.face.name == "Le groupe")
    assert head.mapTo(page.grid, head.rect().topLeft()).y() == 0
    assert (
        head.mapTo(page.grid, head.rect().topLeft()).x()
        == focus().mapTo(page.grid, focus().rect().topLeft()).x()
    )


def test_long_words_stay_in_sight_as_they_are_typed(shown: Show, sample: Path) -> None:
    window = shown(sample)
    window.shown.resize(1280, 720)
    page = the_page(window)
    page.grid.take(lambda tile: tile.theme_id == "theme-federer" and tile.voice is not None)
    type_("Il faut former, et encore former. " * 12)
    QApplication.processEvents()
    writing = page.grid.writing
    assert writing is not None
    foot = writing.mapTo(page.grid, writing.rect().bottomLeft()).y()
    assert foot <= page.grid.viewport().height()
    assert writing.kinds.isVisible()


def notice(page: RoundTablePage) -> Notice | None:
    found = [each for each in page.findChildren(Notice) if each.isVisible()]
    return found[0] if found else None


def test_the_grid_does_not_move_when_a_witness_gets_their_first_words(
    shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = the_page(window)
    QApplication.processEvents()
    assert notice(page) is not None
    top = page.grid.mapTo(page, page.grid.rect().topLeft()).y()
    type_("Se former")
    press(Qt.Key.Key_Return)
    QTest.qWait(60)
    assert notice(page) is None
    assert page.grid.mapTo(page, page.grid.rect().topLeft()).y() == top
    assert window.workplace is not None
    window.workplace.go(Place("people"))
    window.workplace.go(Place("roundtable"))
    QApplication.processEvents()
    assert page.grid.mapTo(page, page.grid.rect().topLeft()).y() < top


def test_what_is_carried_to_the_left_edge_of_the_cells_scrolls_them(
    shown: Show, empty: Path
) -> None:
    with open_event(empty) as opened:
        event = put(opened.event, Session(id="s", kind=SessionKind.ROUND_TABLE))
        event = put(event, Theme(id="t", session="s", title="Thème"))
        for rank in range(12):
            joins = Participation(
                id=f"w{rank:02}", session="s", person=f"p{rank}", role=ParticipationRole.WITNESS
            )
            event = put(event, Person(id=f"p{rank}", name=f"Témoin {rank}"), joins)
        words = Testimony(id="x", session="s", theme="t", of_group=True, words="Former")
        opened.change(put(event, words), say("essai"))
    window = shown(empty)
    window.shown.resize(1280, 720)
    page = the_page(window)
    page.grid.take(lambda tile: tile.record == "x")
    bar = page.grid.horizontalScrollBar()
    assert bar.value() == bar.maximum() > 0
    carrying, cells = page.grid.carrying, page.grid._places.cells_seen
    carrying._tile = page.grid.current
    carrying._at = QPoint(cells.left() + 10, cells.center().y())
    for _ in range(3):
        carrying._scroll()
    assert bar.value() < bar.maximum()
    carrying._lose()


def test_other_words_of_a_cell_are_typed_in_a_field_as_tall_as_it_needs(
    shown: Show, sample: Path
) -> None:
    page = the_page(shown(sample))
    page.grid.take(lambda tile: tile.record == "voix-orienter")
    press(Qt.Key.Key_Return, CONTROL)
    QTest.qWait(50)
    writing = page.grid.writing
    assert writing is not None
    assert writing.height() >= writing.wanted_height()


def test_by_witness_begins_with_the_one_of_the_cell(shown: Show, sample: Path) -> None:
    page = the_page(shown(sample))
    seat = page.table.seats[2]
    page.grid.take(lambda tile: tile.voice == seat.voice and not isinstance(tile, VoiceTile))
    page.views.buttons[1].click()
    assert page.voices.ids() == ("2",)


def test_what_was_copied_is_pasted_into_a_cell(shown: Show, sample: Path) -> None:
    window = shown(sample)
    the_page(window)
    QApplication.clipboard().setText("Se former\x00 ensemble")
    press(Qt.Key.Key_V, CONTROL)
    press(Qt.Key.Key_Return)
    assert [each.words for each in words_now(window) if each.person] == ["Se former ensemble"]
