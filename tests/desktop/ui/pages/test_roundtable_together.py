"""Several words of a round table taken together, and what is dragged over its grid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.model.acts import remove
from desktop.model.event import put
from desktop.model.findings import Agreement, Form, Testimony
from desktop.model.record import Visibility
from desktop.model.sentence import say
from desktop.store.opening import open_event
from desktop.ui.controls.labels import Elided
from desktop.ui.frame.window import Window
from desktop.ui.pages.roundtable.cells import QuoteTile
from desktop.ui.pages.roundtable.heads import ThemeTile, VoiceTile
from desktop.ui.pages.roundtable.page import RoundTablePage
from desktop.ui.pages.roundtable.tiles import GridTile
from desktop.ui.place import Place
from tests.desktop.ui.reading import keyboard
from tests.desktop.ui.typing_keys import hit

Show = Callable[[Path], Window]
Drag = Callable[[GridTile, QPoint], None]

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
SECOND = ("voix-orienter", "voix-federer", "voix-partenariats", "voix-communiquer")


@pytest.fixture
def page(shown: Show, sample: Path) -> RoundTablePage:
    """The round table of the sample: what was said there is all the group's."""
    window = shown(sample)
    assert window.workplace is not None
    window.shown.resize(1280, 900)
    window.workplace.go(Place("roundtable"))
    page = window.workplace.page
    assert isinstance(page, RoundTablePage)
    return page


def at(page: RoundTablePage, record: str) -> GridTile:
    assert page.grid.take(lambda tile: tile.record == record)
    tile = page.grid.current
    assert tile is not None
    return tile


def tile_of(page: RoundTablePage, record: str) -> GridTile:
    tiles = page.grid.findChildren(GridTile)
    return next(tile for tile in tiles if tile.record == record and tile.isVisible())


def summary(page: RoundTablePage) -> str:
    return " ".join(page.heading.findChildren(Elided)[0].text().split())


def taken(page: RoundTablePage) -> tuple[str, ...]:
    return page.chosen()


def said(page: RoundTablePage, *ids: str) -> list[Testimony]:
    page.desk.document.flush()
    found = [page.desk.event.get(Testimony, id_) for id_ in ids]
    return [each for each in found if each is not None]


def order(page: RoundTablePage, theme: str) -> list[str]:
    event = page.desk.event
    return [each.id for each in event.all(Testimony) if each.theme == theme]


# --- taken together -------------------------------------------------------------------------------


def test_words_taken_with_shift_are_done_to_together_and_undone_in_one(
    page: RoundTablePage,
) -> None:
    at(page, SECOND[0])
    hit(KEY.Key_Down, SHIFT, 2)
    assert taken(page) == SECOND[:3]
    hit(KEY.Key_F6)
    assert [each.form for each in said(page, *SECOND)] == [Form.VERBATIM] * 3 + [Form.PARAPHRASE]
    hit(KEY.Key_Z, CONTROL)
    assert {each.form for each in said(page, *SECOND)} == {Form.PARAPHRASE}


def test_words_that_differ_end_up_alike(page: RoundTablePage) -> None:
    at(page, SECOND[0])
    hit(KEY.Key_F6, SHIFT)
    hit(KEY.Key_Down, SHIFT)
    hit(KEY.Key_F6, SHIFT)
    off = Visibility.OFF_RECORD
    assert [each.visibility for each in said(page, *SECOND[:2])] == [off, off]


def test_all_words_are_agreed_at_once(page: RoundTablePage) -> None:
    at(page, SECOND[0])
    hit(KEY.Key_A, CONTROL)
    page.grid.asked.emit("status-sent")
    here = [each for each in page.desk.event.all(Testimony) if each.session == "table-ronde"]
    assert len(here) == 10
    assert {each.status for each in here} == {Agreement.SENT}


def test_the_page_says_how_many_are_taken_until_escape(page: RoundTablePage) -> None:
    before = summary(page)
    at(page, SECOND[0])
    hit(KEY.Key_Down, SHIFT)
    assert summary(page).startswith("2 propos choisis")
    tile = page.grid.current
    assert tile is not None
    assert tile.accessibleName().endswith(", choisi")
    hit(KEY.Key_Escape)
    assert summary(page) == before
    assert taken(page) == (SECOND[1],)


def test_one_more_is_taken_with_control_and_left_again(page: RoundTablePage) -> None:
    at(page, SECOND[0])
    hit(KEY.Key_Space, CONTROL)
    hit(KEY.Key_Down, CONTROL, 2)
    hit(KEY.Key_Space, CONTROL)
    assert taken(page) == (SECOND[0], SECOND[2])
    hit(KEY.Key_Space, CONTROL)
    assert taken(page) == (SECOND[2],)  # the one that has the keyboard
    hit(KEY.Key_Up, CONTROL, 2)
    assert taken(page) == (SECOND[0],)


def test_the_pointer_takes_them_too(page: RoundTablePage) -> None:
    for record, held in ((SECOND[0], NONE), (SECOND[2], CONTROL)):
        QTest.mouseClick(tile_of(page, record), LEFT, held, QPoint(20, 12))
    assert taken(page) == (SECOND[0], SECOND[2])
    QTest.mouseClick(tile_of(page, SECOND[3]), LEFT, NONE, QPoint(20, 12))
    assert taken(page) == (SECOND[3],)
    QTest.mouseClick(tile_of(page, SECOND[1]), LEFT, SHIFT, QPoint(20, 12))
    assert taken(page) == SECOND[1:]


def test_a_press_takes_no_words_that_one_left_before(page: RoundTablePage) -> None:
    at(page, SECOND[0])
    hit(KEY.Key_Down, times=2)
    QTest.mouseClick(tile_of(page, SECOND[2]), LEFT, CONTROL, QPoint(20, 12))
    assert taken(page) == (SECOND[2],)
    assert summary(page).startswith("1 propos choisi")


def test_the_foot_of_words_opens_the_menu_of_all_that_are_taken(page: RoundTablePage) -> None:
    at(page, SECOND[0])
    hit(KEY.Key_Down, SHIFT, 2)
    tile = tile_of(page, SECOND[1])
    QTest.mouseClick(tile, LEFT, NONE, QPoint(20, tile.height() - 12))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "3 propos choisis"
    menu.close()


def test_words_removed_together_come_back_together(page: RoundTablePage) -> None:
    at(page, SECOND[0])
    hit(KEY.Key_Down, SHIFT, 3)
    hit(KEY.Key_Delete)
    assert said(page, *SECOND) == []
    hit(KEY.Key_Z, CONTROL)
    assert order(page, "theme-federer") == list(SECOND)


def test_words_moved_together_stay_together(page: RoundTablePage) -> None:
    at(page, SECOND[0])
    hit(KEY.Key_Down, SHIFT)
    hit(KEY.Key_Left, ALT)
    assert {each.person for each in said(page, *SECOND[:2])} == {"thierry-sortais"}
    assert {each.theme for each in said(page, *SECOND[:2])} == {"theme-federer"}
    assert taken(page) == SECOND[:2]


def test_the_menu_of_several_gives_them_all_to_one(page: RoundTablePage) -> None:
    at(page, SECOND[0])
    hit(KEY.Key_Down, SHIFT)
    hit(KEY.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    texts = [each.text() for each in menu.actions()]
    assert texts[0] == "2 propos choisis"
    assert not any(text.startswith("Modifier") for text in texts)
    authors = next(each.menu() for each in menu.actions() if each.text() == "Attribuer à")
    menu.close()
    next(each for each in authors.actions() if each.text() == "Pascal Laurin").trigger()  # type: ignore[attr-defined]
    assert {each.person for each in said(page, *SECOND[:2])} == {"pascal-laurin"}
    assert said(page, SECOND[2])[0].of_group


def test_words_without_a_session_are_given_to_somebody(shown: Show, empty: Path) -> None:
    with open_event(empty) as opened:
        words = Testimony(id="seuls", words="Il faut former", of_group=True)
        opened.change(put(opened.event, words), say("essai"))
    window = shown(empty)
    assert window.workplace is not None
    window.workplace.go(Place("", "seuls"))
    page = window.workplace.page
    assert isinstance(page, RoundTablePage)
    page.grid.asked.emit("author")
    assert page.desk.event.sessions == ()
    assert keyboard().accessibleName() == "Qui l’a dit"


# --- dragged --------------------------------------------------------------------------------------


@pytest.fixture
def drag(
    page: RoundTablePage, monkeypatch: pytest.MonkeyPatch
) -> Callable[[GridTile, QPoint], None]:
    """Drag a tile to a point of the grid, as the pointer does, and let go of it there."""
    goal = QPoint()
    viewport = page.grid.viewport()

    def exec_(self: QDrag, _: Qt.DropAction) -> Qt.DropAction:
        data, move = self.mimeData(), Qt.DropAction.MoveAction
        for event in (
            QDragEnterEvent(goal, move, data, LEFT, NONE),
            QDragMoveEvent(goal, move, data, LEFT, NONE),
            QDropEvent(QPointF(goal), move, data, LEFT, NONE),
        ):
            QApplication.sendEvent(viewport, event)
        return move

    monkeypatch.setattr(QDrag, "exec", exec_)

    def drag(tile: GridTile, to: QPoint) -> None:
        goal.setX(to.x())
        goal.setY(to.y())
        QTest.mousePress(tile, LEFT, NONE, QPoint(12, 12))
        for step in (QPoint(18, 18), QPoint(60, 40)):
            moved = QMouseEvent(
                QEvent.Type.MouseMove, QPointF(step), QPointF(tile.mapToGlobal(step)),
                Qt.MouseButton.NoButton, LEFT, NONE,
            )  # fmt: skip
            QApplication.sendEvent(tile, moved)
        QApplication.processEvents()

    return drag


def spot(page: RoundTablePage, tile: GridTile, part: float = 0.5) -> QPoint:
    inside = QPoint(round(tile.width() * part), round(tile.height() * part))
    return tile.mapTo(page.grid.viewport(), inside)


def empty_cell(page: RoundTablePage, person: str, theme: str) -> GridTile:
    tiles = [tile for tile in page.grid.findChildren(GridTile) if tile.isVisible()]
    return next(
        tile
        for tile in tiles
        if tile.theme_id == theme and tile.voice is not None and tile.voice.person == person
    )


def test_words_dragged_to_a_cell_are_that_voice_s(page: RoundTablePage, drag: Drag) -> None:
    cell = empty_cell(page, "christophe-lerouge", "theme-management")
    drag(tile_of(page, "voix-up-down"), spot(page, cell))
    (words,) = said(page, "voix-up-down")
    assert (words.person, words.theme, words.of_group) == (
        "christophe-lerouge", "theme-management", False,
    )  # fmt: skip
    assert page.chosen() == ("voix-up-down",)


@pytest.mark.parametrize(
    ("part", "wanted"),
    [
        (0.2, ["voix-federer", "voix-orienter", "voix-partenariats"]),
        (0.8, ["voix-orienter", "voix-federer", "voix-partenariats"]),
    ],
)
def test_words_dragged_onto_others_stand_before_or_after_them(
    page: RoundTablePage, drag: Drag, part: float, wanted: list[str]
) -> None:
    drag(tile_of(page, "voix-federer"), spot(page, tile_of(page, "voix-orienter"), part))
    assert order(page, "theme-federer")[:3] == wanted


def test_words_that_are_only_moved_keep_what_they_say_of_who_spoke(
    page: RoundTablePage, drag: Drag
) -> None:
    both = Testimony(
        id="deux", session="table-ronde", theme="theme-federer", person="pascal-laurin",
        organisation="bosch", words="Partager", position="zz",
    )  # fmt: skip
    first = replace(both, id="un", words="Ouvrir", position="zy")
    page.desk.document.change(put(page.desk.event, first, both), say("essai"))
    page.refresh(None)
    drag(tile_of(page, "deux"), spot(page, tile_of(page, "un"), 0.2))
    assert order(page, "theme-federer")[-2:] == ["deux", "un"]
    assert {each.organisation for each in said(page, "un", "deux")} == {"bosch"}


def test_words_that_go_while_they_are_carried_are_let_go_of(page: RoundTablePage) -> None:
    carrying, tile = page.grid.carrying, tile_of(page, "voix-up-down")

    def exec_(_: QDrag, __: Qt.DropAction) -> Qt.DropAction:
        page.desk.document.act(remove(page.desk.event, ["voix-up-down"]))
        page.refresh(None)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return Qt.DropAction.IgnoreAction

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QDrag, "exec", exec_)
        carrying.carry(tile)
    assert said(page, "voix-up-down") == []


def test_words_taken_together_are_dragged_together(page: RoundTablePage, drag: Drag) -> None:
    at(page, SECOND[0])
    hit(KEY.Key_Down, SHIFT)
    drag(
        tile_of(page, SECOND[1]), spot(page, empty_cell(page, "pascal-laurin", "theme-management"))
    )
    assert {each.person for each in said(page, *SECOND[:2])} == {"pascal-laurin"}
    assert {each.theme for each in said(page, *SECOND[:2])} == {"theme-management"}


def test_a_theme_and_a_witness_are_dragged_to_another_place(
    page: RoundTablePage, drag: Drag
) -> None:
    themes = [tile for tile in page.grid.findChildren(ThemeTile) if tile.isVisible()]
    themes.sort(key=lambda tile: tile.y())
    drag(themes[0], spot(page, themes[1], 0.9))
    assert [theme.id for theme in page.table.themes][:2] == ["theme-federer", "theme-management"]
    voices = [tile for tile in page.grid.findChildren(VoiceTile) if tile.isVisible()]
    voices.sort(key=lambda tile: tile.x())
    drag(voices[2], spot(page, voices[0], 0.1))
    seats = [seat.participation for seat in page.table.seats]
    assert seats == [
        "thierry-sortais-temoin", "pascal-laurin-temoin", "christophe-lerouge-temoin", "",
    ]  # fmt: skip


def test_what_is_put_down_where_it_means_nothing_stays(page: RoundTablePage, drag: Drag) -> None:
    before = page.desk.event
    voices = [tile for tile in page.grid.findChildren(VoiceTile) if tile.isVisible()]
    quote = tile_of(page, "voix-orienter")
    drag(quote, spot(page, voices[0]))
    drag(quote, spot(page, quote))
    drag(voices[0], spot(page, quote))
    assert page.desk.event is before
    assert isinstance(quote, QuoteTile)
    assert not quote.isDown()
