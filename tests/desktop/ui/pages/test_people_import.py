"""People brought in from tables: pasted, corrected, imported in one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.intake.people.columns import Column
from desktop.model.event import Event
from desktop.model.people import Organisation, Person
from desktop.store.read_event import read_event
from desktop.ui.controls.labels import Label
from desktop.ui.frame.questions import Questions
from desktop.ui.frame.window import Window
from desktop.ui.pages.people.both import PeoplePage
from desktop.ui.pages.people.importing import ImportScreen
from desktop.ui.place import Place

Show = Callable[[Path], Window]

ROWS = (
    "nom\tqualité\tstructure\ttél\n"
    "Zoé Kéraudren\tDirectrice d’usine\tAérospace Vallée\t06 12 34 56 78\n"
    "SORTAIS Thierry\tancien directeur des matériaux\tMichelin\t\n"
    "Simon Philibert\tSecrétaire général\tUIMM\t\n"
    "Luc Martin\tPrésident\tIUMM Occitanie\t\n"
)


def _page(window: Window) -> PeoplePage:
    assert window.workplace is not None
    window.workplace.go(Place("people"))
    page = window.workplace.page
    assert isinstance(page, PeoplePage)
    return page


def _paste(page: PeoplePage, qtbot: QtBot, text: str = ROWS) -> ImportScreen:
    """Press Ctrl+V where the keyboard is; the screen of import, once it shows something."""
    QGuiApplication.clipboard().setText(text)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    return _screen(page, qtbot)


def _screen(page: PeoplePage, qtbot: QtBot) -> ImportScreen:
    qtbot.waitUntil(lambda: page.importing is not None and bool(page.importing.bring.text()))
    assert page.importing is not None
    return page.importing


def _lines(screen: ImportScreen) -> list[str]:
    """What the lines say of each person: their state and their name."""
    model = screen.table.model()
    return [
        f"{model.index(row, 0).data()} {model.index(row, 1).data()}"
        for row in range(model.rowCount())
    ]


def _read(screen: ImportScreen, row: int, column: int) -> str:
    index = screen.table.model().index(row, column)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def _named(event: Event, name: str) -> Person:
    return next(each for each in event.all(Person) if each.name == name)


def _organisation(event: Event, person: Person) -> str:
    organisation = event.get(Organisation, person.organisation)
    return organisation.name if organisation is not None else ""


def _answer(screen: ImportScreen, words: str, qtbot: QtBot) -> None:
    """Give an answer to the question that has the keyboard."""
    index = screen.table.currentIndex()
    menu = screen.menu_of(index.row(), index.column() - 1)
    offer = next(act for act in menu.actions() if act.text() == words)
    before = _lines(screen)
    offer.trigger()
    qtbot.waitUntil(lambda: _lines(screen) != before)


def test_rows_are_pasted_corrected_and_imported_in_one_step(
    shown: Show, sample: Path, qtbot: QtBot
) -> None:
    window = shown(sample)
    page = _page(window)
    before = page.desk.event
    screen = _paste(page, qtbot)
    assert _lines(screen) == [
        "Nouveau Zoé Kéraudren",
        "Modifié SORTAIS Thierry",
        "Identique Simon Philibert",
        "À choisir Luc Martin",
    ]
    assert _read(screen, 1, 2).startswith("ancien directeur des matériaux, avant")
    assert "UIMM Occitanie" in _read(screen, 3, 3)
    assert screen.bring.text() == "Importer 2 personnes"
    assert page.desk.event is before

    QTest.keyClick(screen.choose, Qt.Key.Key_Space)
    _answer(screen, "UIMM Occitanie", qtbot)
    assert _lines(screen)[3] == "Identique Luc Martin"
    assert not screen.choose.isVisible()

    screen.bring.setFocus()
    QTest.keyClick(screen.bring, Qt.Key.Key_Space)
    assert page.importing is None
    event = page.desk.event
    zoe, thierry = _named(event, "Zoé Kéraudren"), _named(event, "Thierry Sortais")
    assert (zoe.function, zoe.phone) == ("Directrice d’usine", "06 12 34 56 78")
    assert _organisation(event, zoe) == "Aérospace Vallée"
    assert thierry.function == "ancien directeur des matériaux"
    assert zoe.id in page.people.list.shown()

    window.run("undo")
    assert page.desk.event == before
    window.run("redo")
    window.shown.close()
    kept, _ = read_event(sample)
    assert _named(kept, "Zoé Kéraudren") == zoe


def test_a_choice_can_be_taken_back(shown: Show, sample: Path, qtbot: QtBot) -> None:
    page = _page(shown(sample))
    screen = _paste(page, qtbot)
    screen.table.next_to_choose()
    _answer(screen, "Nouvel organisme\u00a0: IUMM Occitanie", qtbot)
    assert _lines(screen)[3] == "Modifié Luc Martin"
    _answer(screen, "Reprendre ce choix", qtbot)
    assert _lines(screen)[3] == "À choisir Luc Martin"


def test_a_column_is_named_in_place(shown: Show, sample: Path, qtbot: QtBot) -> None:
    page = _page(shown(sample))
    screen = _paste(page, qtbot)
    meanings = [card.meaning for card in screen.head.cards]
    assert [each.value() for each in meanings] == [
        Column.NAME,
        Column.FUNCTION,
        Column.ORGANISATION,
        Column.PHONE,
    ]
    function = meanings[1]
    function.setFocus()
    QTest.keyClick(function, Qt.Key.Key_End)  # the last one: not brought in
    qtbot.waitUntil(lambda: _lines(screen)[1] == "Identique SORTAIS Thierry")
    assert function.value() is Column.IGNORED


def test_a_first_row_of_titles_can_be_somebody(shown: Show, empty: Path, qtbot: QtBot) -> None:
    page = _page(shown(empty))
    screen = _paste(page, qtbot)
    assert len(_lines(screen)) == 4
    screen.titles.setFocus()
    QTest.keyClick(screen.titles, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(_lines(screen)) == 5)


def test_what_is_identical_can_be_left_out_of_sight(
    shown: Show, sample: Path, qtbot: QtBot
) -> None:
    page = _page(shown(sample))
    screen = _paste(page, qtbot)
    QTest.mouseClick(screen.views.buttons[1], Qt.MouseButton.LeftButton)
    assert "Identique Simon Philibert" not in _lines(screen)
    assert len(_lines(screen)) == 3


def test_leaving_brings_nothing_in(shown: Show, sample: Path, qtbot: QtBot) -> None:
    page = _page(shown(sample))
    before = page.desk.event
    screen = _paste(page, qtbot)
    leave = next(b for b in screen.findChildren(QPushButton) if b.text() == "Annuler")
    QTest.keyClick(leave, Qt.Key.Key_Space)
    assert page.importing is None
    assert page.desk.event is before
    assert page.people.list.hasFocus()


def test_a_day_that_is_empty_takes_rows_too(shown: Show, empty: Path, qtbot: QtBot) -> None:
    page = _page(shown(empty))
    screen = _paste(page, qtbot, "Zoé Kéraudren\nLuc Martin\n")
    assert _lines(screen) == ["Nouveau Zoé Kéraudren", "Nouveau Luc Martin"]


def test_the_menu_of_the_window_asks_for_a_file(
    shown: Show, empty: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook = Workbook()
    workbook.active.append(["Prénom", "Nom", "Fonction"])
    workbook.active.append(["Zoé", "KÉRAUDREN", "Directrice"])
    workbook.save(tmp_path / "invités.xlsx")
    monkeypatch.setattr(Questions, "file_to_read", lambda *_: tmp_path / "invités.xlsx")
    window = shown(empty)
    page = _page(window)
    window.run("import-people")
    screen = _screen(page, qtbot)
    assert screen.bring.text() == "Importer 1 personne"
    screen.run()
    (person,) = page.desk.event.all(Person)
    assert person.function == "Directrice"


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("photo.csv", b"%PDF-1.4", "photo.csv n’est pas un tableau"),
        ("vide.csv", b"", "vide.csv est vide"),
        ("perdu.csv", None, "perdu.csv ne peut pas être lu"),
    ],
)
def test_a_bad_file_gives_one_sentence(  # noqa: PLR0917  a case, and what pytest gives
    shown: Show,
    sample: Path,
    tmp_path: Path,
    qtbot: QtBot,
    name: str,
    data: bytes | None,
    said: str,
) -> None:
    page = _page(shown(sample))
    before = page.desk.event
    if data is not None:
        (tmp_path / name).write_bytes(data)
    page.bring_file(tmp_path / name)

    def sentences() -> list[str]:
        return [label.text() for label in page.findChildren(Label) if label.isVisible()]

    qtbot.waitUntil(lambda: any(text.startswith(said) for text in sentences()))
    assert page.importing is None
    assert page.desk.event is before


def test_every_control_of_the_screen_has_a_name(shown: Show, sample: Path, qtbot: QtBot) -> None:
    page = _page(shown(sample))
    screen = _paste(page, qtbot)
    nameless = []
    for each in screen.findChildren(QWidget):
        tabbed = each.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        text = getattr(each, "text", None)
        if each.isVisible() and tabbed and not (each.accessibleName() or (text and text())):
            nameless.append(repr(each))
    assert nameless == []
