"""What is looked for is found from the keyboard, and opened where it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.acts import add
from desktop.model.findings import Figure, Point, Term
from desktop.model.people import Person
from desktop.model.programme import Session
from desktop.model.record import Record, new_id
from desktop.ui.frame.palette.entries import Entry, Heading, Note
from desktop.ui.frame.palette.groups import Group
from desktop.ui.frame.palette.marks import in_sight, marks
from desktop.ui.frame.palette.panel import Palette
from desktop.ui.frame.window import Window
from desktop.ui.frame.workplace import Workplace
from desktop.ui.place import Place

_CTRL = Qt.KeyboardModifier.ControlModifier
_Show = Callable[[Path], Window]


def _workplace(window: Window) -> Workplace:
    assert window.workplace is not None
    return window.workplace


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(_focused(), key, held)


def _type(text: str) -> None:
    """Press the keys of a keyboard that has all these letters."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(_focused(), event)


def _look(window: Window, qtbot: QtBot, typed: str, key: Qt.Key = Qt.Key.Key_F) -> Palette:
    """Open the palette by its key, wait for the words of the day, and type."""
    _press(key, _CTRL)
    palette = _workplace(window).search
    assert palette is not None
    assert palette.isVisible()

    def ready() -> bool:
        index = palette.lookup.index
        return index is not None and index.event is _workplace(window).desk.event

    qtbot.waitUntil(ready)
    _type(typed)
    return palette


def _entries(palette: Palette) -> list[Entry]:
    return [row for row in palette.list.rows if isinstance(row, Entry)]


def _found(palette: Palette) -> list[str]:
    return [row.text for row in _entries(palette) if row.group is not Group.BEGINNINGS]


def _add(window: Window, record: Record) -> None:
    document = _workplace(window).desk.document
    document.act(add(document.current, record))


# --- what is found --------------------------------------------------------------------------------


def test_words_are_found_without_their_accents(shown: _Show, sample: Path, qtbot: QtBot) -> None:
    palette = _look(shown(sample), qtbot, "metal")
    found = _found(palette)
    assert any("Métallurgie, Matière grise" in text for text in found)
    assert all("métal" in text.lower() for text in found)
    assert palette.foot.count.startswith(f"{len(found)} résultat")


@pytest.mark.parametrize("typed", ["nœu", "noeu", "NŒUD", "le noeud"])
def test_ligatures_are_found_however_they_are_typed(
    shown: _Show, empty: Path, qtbot: QtBot, typed: str
) -> None:
    window = shown(empty)
    _add(window, Session(id=new_id(), title="Le nœud du problème"))
    assert _found(_look(window, qtbot, typed)) == ["Le nœud du problème"]


def test_what_is_found_stands_in_groups(shown: _Show, sample: Path, qtbot: QtBot) -> None:
    palette = _look(shown(sample), qtbot, "entreprise")
    under = ""
    for row in palette.list.rows:
        match row:
            case Heading(title):
                under = title
            case Entry():
                assert row.group.title == under
            case Note():
                pytest.fail("something was found")


def test_a_unit_is_not_found_again_beside_what_is_counted(
    shown: _Show, empty: Path, qtbot: QtBot
) -> None:
    window = shown(empty)
    _add(window, Figure(id=new_id(), label="entreprises locales", unit="entreprises"))
    assert _found(_look(window, qtbot, "entrep")) == ["entreprises locales"]


def test_a_unit_alone_is_found(shown: _Show, empty: Path, qtbot: QtBot) -> None:
    window = shown(empty)
    _add(window, Figure(id=new_id(), unit="salariés"))
    assert _found(_look(window, qtbot, "sala")) == ["salariés"]


def test_what_was_just_typed_is_found(shown: _Show, empty: Path, qtbot: QtBot) -> None:
    window = shown(empty)
    _workplace(window).go(Place("glossary"))
    window.run("add-term")
    _type("robotique")
    assert _found(_look(window, qtbot, "robo")) == ["robotique"]


def test_what_changes_is_found_anew(shown: _Show, empty: Path, qtbot: QtBot) -> None:
    window = shown(empty)
    _look(window, qtbot, "")
    _press(Qt.Key.Key_Escape)
    _add(window, Person(id=new_id(), name="Zoé Œhler"))
    assert _found(_look(window, qtbot, "oeh")) == ["Zoé Œhler"]
    _press(Qt.Key.Key_Escape)
    window.run("undo")
    assert _found(_look(window, qtbot, "oeh")) == []


def test_forty_fields_are_shown_and_that_there_are_more_is_said(
    shown: _Show, empty: Path, qtbot: QtBot
) -> None:
    window = shown(empty)
    for rank in range(55):
        _add(window, Point(id=new_id(), text=f"partager {rank}"))
    _add(window, Term(id=new_id(), text="nous partageons ensemble et longtemps nos machines"))
    palette = _look(window, qtbot, "partag")
    assert len(_found(palette)) == 40
    assert palette.foot.count.startswith("plus de 40 résultat")
    _press(Qt.Key.Key_Tab)  # the points
    _press(Qt.Key.Key_Tab)
    assert [row.group for row in _entries(palette)][:1] == [Group.GLOSSARY]


def test_where_nothing_is_found_it_is_said_and_something_offered(
    shown: _Show, empty: Path, qtbot: QtBot
) -> None:
    palette = _look(shown(empty), qtbot, "zzz")
    note, *_ = palette.list.rows
    assert isinstance(note, Note)
    assert "zzz" in note.text
    assert palette.foot.count == "aucun résultat"
    assert _found(palette) == []
    assert all("zzz" in row.text for row in _entries(palette))
    assert palette.list.current in _entries(palette)


# --- going there ----------------------------------------------------------------------------------


def test_enter_opens_the_field_of_a_figure_on_its_page(
    shown: _Show, sample: Path, qtbot: QtBot
) -> None:
    window = shown(sample)
    _look(window, qtbot, "ingenieurs")
    _press(Qt.Key.Key_Return)
    field = _focused()
    assert isinstance(field, QLineEdit)
    assert field.text() == "ingénieurs"
    assert field.isVisible()
    assert _workplace(window).place.page == "figures"


def test_enter_opens_the_field_of_a_term_on_its_page(
    shown: _Show, sample: Path, qtbot: QtBot
) -> None:
    window = shown(sample)
    (term, *_) = (each for each in _workplace(window).desk.event.all(Term) if each.expansion)
    _look(window, qtbot, term.expansion)
    while (row := _workplace(window).search.list.current) and row.group is not Group.GLOSSARY:  # type: ignore[union-attr]
        _press(Qt.Key.Key_Down)
    _press(Qt.Key.Key_Enter)
    assert _workplace(window).place == Place("glossary", term.id)
    assert _focused().accessibleName() == "Ce qu’il veut dire"


def test_enter_opens_the_page_of_a_person(shown: _Show, sample: Path, qtbot: QtBot) -> None:
    window = shown(sample)
    person = _workplace(window).desk.event.all(Person)[0]
    palette = _look(window, qtbot, person.name)
    assert palette.list.current is not None
    assert palette.list.current.text == person.name
    _press(Qt.Key.Key_Return)
    assert _workplace(window).key == "people"
    assert not palette.isVisible()


def test_a_row_is_opened_by_the_pointer(shown: _Show, sample: Path, qtbot: QtBot) -> None:
    window = shown(sample)
    palette = _look(window, qtbot, "ingenieurs")
    rank = palette.list.rows.index(_entries(palette)[0])
    place = palette.list.visualRect(palette.list.model().index(rank, 0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not palette.isVisible()
    assert _workplace(window).place.page == "figures"
    assert _focused().accessibleName() == "Ce qui est compté"


# --- the keyboard ---------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_K])
@pytest.mark.parametrize("field", ["text", "expansion"])
def test_escape_gives_the_keyboard_back_to_the_field_it_came_from(
    shown: _Show, sample: Path, qtbot: QtBot, key: Qt.Key, field: str
) -> None:
    window = shown(sample)
    term = _workplace(window).desk.event.all(Term)[0]
    _workplace(window).go(Place("glossary", term.id, field))
    before = _focused()
    palette = _look(window, qtbot, "metal", key)
    assert _focused() is palette.field
    _press(Qt.Key.Key_Escape)
    assert _focused() is before
    assert not palette.isVisible()
    assert _workplace(window).desk.event.all(Term)[0] == term


def test_arrows_go_round_the_rows(shown: _Show, sample: Path, qtbot: QtBot) -> None:
    palette = _look(shown(sample), qtbot, "entreprise")
    first, second, *_, last = _entries(palette)
    assert palette.list.current is first
    _press(Qt.Key.Key_Down)
    assert palette.list.current is second
    _press(Qt.Key.Key_Up)
    _press(Qt.Key.Key_Up)
    assert palette.list.current is last
    _press(Qt.Key.Key_Down)
    assert palette.list.current is first
    _press(Qt.Key.Key_PageDown)
    assert palette.list.current not in {first, second}
    _press(Qt.Key.Key_PageUp)
    assert palette.list.current is first


def test_tab_looks_at_one_group_after_the_other(shown: _Show, sample: Path, qtbot: QtBot) -> None:
    palette = _look(shown(sample), qtbot, "entreprise")
    groups = {row.group for row in _entries(palette)} - {Group.BEGINNINGS}
    seen = []
    for _ in groups:
        _press(Qt.Key.Key_Tab)
        (group,) = {row.group for row in _entries(palette)} - {Group.BEGINNINGS}
        assert palette.filter.text() == group.title
        seen.append(group)
    assert set(seen) == groups
    _press(Qt.Key.Key_Tab)
    assert {row.group for row in _entries(palette)} - {Group.BEGINNINGS} == groups
    _press(Qt.Key.Key_Backtab)
    assert palette.filter.text() == seen[-1].title


def test_pressing_the_dimmed_window_closes_the_palette(
    shown: _Show, sample: Path, qtbot: QtBot
) -> None:
    palette = _look(shown(sample), qtbot, "metal")
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert not palette.isVisible()


# --- actions --------------------------------------------------------------------------------------


def test_the_palette_of_actions_leads_to_pages(shown: _Show, sample: Path, qtbot: QtBot) -> None:
    window = shown(sample)
    palette = _look(window, qtbot, "", Qt.Key.Key_K)
    assert "Glossaire" in _found(palette)
    _type("gloss")
    _press(Qt.Key.Key_Return)
    assert _workplace(window).key == "glossary"


def test_the_palette_of_actions_runs_them(shown: _Show, sample: Path, qtbot: QtBot) -> None:
    window = shown(sample)
    before = _workplace(window).sidebar.folded
    _look(window, qtbot, "replier", Qt.Key.Key_K)
    _press(Qt.Key.Key_Return)
    assert _workplace(window).sidebar.folded is not before


def test_an_action_may_build_the_window_anew(shown: _Show, sample: Path, qtbot: QtBot) -> None:
    window = shown(sample)
    _look(window, qtbot, "agrandir", Qt.Key.Key_K)
    _press(Qt.Key.Key_Return)
    assert window.application.settings.zoom == 110
    assert _workplace(window).search is None


def test_recent_files_are_opened(shown: _Show, sample: Path, empty: Path, qtbot: QtBot) -> None:
    shown(empty).shown.close()
    window = shown(sample)
    palette = _look(window, qtbot, "vide", Qt.Key.Key_K)
    assert palette.list.current is not None
    assert palette.list.current.place == "vide.tablee"
    _press(Qt.Key.Key_Return)
    opened = [each.document for each in window.application.windows]
    assert empty in [document.opened.path for document in opened if document is not None]


def test_the_words_typed_begin_something(shown: _Show, empty: Path, qtbot: QtBot) -> None:
    window = shown(empty)
    palette = _look(window, qtbot, "cobotique")
    while (row := palette.list.current) is not None and "terme" not in row.text:
        _press(Qt.Key.Key_Down)
    _press(Qt.Key.Key_Return)
    field = _focused()
    assert isinstance(field, QLineEdit)
    assert field.text() == "cobotique"
    assert [term.text for term in _workplace(window).desk.event.all(Term)] == ["cobotique"]
    window.run("undo")
    assert _workplace(window).desk.event.all(Term) == ()


def test_ctrl_enter_begins_what_is_offered_first(shown: _Show, empty: Path, qtbot: QtBot) -> None:
    window = shown(empty)
    _look(window, qtbot, "Anne Œillet")
    _press(Qt.Key.Key_Return, _CTRL)
    assert [person.name for person in _workplace(window).desk.event.all(Person)] == ["Anne Œillet"]


# --- who hears it, and how it is shown ------------------------------------------------------------


def test_what_is_found_is_told_to_those_who_hear_it(
    shown: _Show, sample: Path, qtbot: QtBot
) -> None:
    palette = _look(shown(sample), qtbot, "ingenieurs")
    names = QAccessible.Text.Name
    field = QAccessible.queryAccessibleInterface(palette.field)
    assert field.text(names) == "Chercher des mots dans la journée"
    rows = QAccessible.queryAccessibleInterface(palette.list)
    assert rows.text(names) == "Résultats"
    told = [rows.child(rank).text(names) for rank in range(len(palette.list.rows))]
    assert told[:2] == ["Chiffres", "1\u202f650 ingénieurs, Chiffres, Chiffres"]
    assert rows.child(1).state().selected


@pytest.mark.parametrize("zoom", [100, 150])
def test_the_palette_fits_the_smallest_window(
    shown: _Show, sample: Path, qtbot: QtBot, zoom: int
) -> None:
    window = shown(sample)
    window.application.settings.zoom = zoom
    window.application.restyle()
    window.shown.resize(960, 600)
    QApplication.processEvents()
    palette = _look(window, qtbot, "metal")
    assert palette.size() == _workplace(window).size()
    for part in (palette.field, palette.filter, palette.list, palette.foot):
        assert palette.rect().contains(part.geometry())
    assert palette.list.height() > 4 * palette.list.sizeHintForRow(1)
    window.shown.resize(1280, 720)
    assert palette.size() == _workplace(window).size()


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Métallurgie et métaux", ["meta"], ["Méta", "méta"]),
        ("L’œuvre d’un nœud", ["oeu", "n"], ["œu", "n"]),
        ("partager la part", ["part", "partager"], ["partager", "part"]),
        ("rapporteur·es", ["rapporteures"], ["rapporteur·es"]),
        ("rien de tel", ["iel"], []),
    ],
)
def test_the_words_typed_stand_out(text: str, words: list[str], marked: list[str]) -> None:
    assert [text[start:end] for start, end in marks(text, words)] == marked


def test_a_word_out_of_sight_is_brought_into_it() -> None:
    text = "début " * 20 + "métallurgie et fin"
    spans = marks(text, ["metal"])
    shown, there = in_sight(text, spans, lambda words: float(len(words)), 40)
    assert shown.startswith("…début")
    assert [shown[start:end] for start, end in there] == ["métal"]
    assert there[0][1] <= 40


def test_a_text_that_fits_is_shown_from_its_beginning() -> None:
    text = "la métallurgie"
    spans = marks(text, ["metal"])
    assert in_sight(text, spans, lambda words: float(len(words)), 40) == (text, spans)
