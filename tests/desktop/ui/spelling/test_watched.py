"""Fields whose spelling is watched: waves, menus, words added, dictionaries read beside."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QInputMethodEvent, QTextCharFormat, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.spelling.speller import Speller
from desktop.ui.spelling.vocabulary import Vocabulary
from desktop.ui.spelling.watched import WatchedField, watch
from resources import resource

RED = QColor("#ff0000")
NOTHING_KNOWN = Vocabulary()
Edit: TypeAlias = QLineEdit | QPlainTextEdit


@pytest.fixture
def speller(tmp_path: Path) -> Iterator[Speller]:
    one = Speller(resource("dictionaries"), tmp_path / "mots" / "fr.txt", RED)
    yield one
    one.close()


@pytest.fixture(params=(QLineEdit, QPlainTextEdit))
def edit(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Edit]:
    window = QWidget()
    one: Edit = request.param(window)
    one.setGeometry(0, 0, 400, 60)
    beside = QLineEdit(window)
    beside.setObjectName("beside")
    beside.setGeometry(0, 70, 400, 30)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    beside.setFocus()
    qtbot.waitUntil(beside.hasFocus)
    yield one
    window.close()


def beside(edit: QWidget) -> QLineEdit:
    found = edit.window().findChild(QLineEdit, "beside")
    assert found is not None
    return found


def write(edit: Edit, text: str) -> None:
    if isinstance(edit, QLineEdit):
        edit.setText(text)
    else:
        edit.setPlainText(text)


def text_of(edit: Edit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def put_caret(edit: Edit, place: int) -> None:
    if isinstance(edit, QLineEdit):
        edit.setCursorPosition(place)
    else:
        cursor = edit.textCursor()
        cursor.setPosition(place)
        edit.setTextCursor(cursor)


def french(speller: Speller, edit: Edit, known: Vocabulary = NOTHING_KNOWN) -> WatchedField:
    return watch(speller, edit, lambda: "fr", lambda: known)


def entered(qtbot: QtBot, speller: Speller, edit: Edit) -> None:
    """Enter a field, and wait for the dictionary."""
    edit.setFocus()
    qtbot.waitUntil(lambda: speller.lexicon("fr", NOTHING_KNOWN) is not None)
    QApplication.processEvents()


def menu_of(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(lambda: "Recherche…" not in words_of(menu))
    return menu


def words_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def waves(edit: Edit) -> set[int]:
    """The columns of pixels that show the colour of the waves."""
    image = edit.grab().toImage()
    return {
        x
        for x in range(image.width())
        for y in range(image.height())
        if (colour := image.pixelColor(x, y)).red() > 180
        and colour.green() < 120
        and colour.blue() < 120
    }


def test_nothing_is_read_before_a_field_is_entered(qtbot: QtBot, speller: Speller, edit: Edit):
    field = french(speller, edit)
    write(edit, "acceuil")
    QApplication.processEvents()
    assert speller.lexicon("fr", NOTHING_KNOWN) is None
    assert not [each for each in threading.enumerate() if each.name.startswith("spelling")]
    entered(qtbot, speller, edit)
    assert field.misspelt == ("acceuil",)


def test_a_field_that_is_typed_in_already_is_watched_at_once(
    qtbot: QtBot, speller: Speller, edit: Edit
):
    edit.setFocus()
    write(edit, "acceuil des")
    field = french(speller, edit)
    qtbot.waitUntil(lambda: field.misspelt == ("acceuil",))


def test_a_long_text_is_marked_to_its_end(qtbot: QtBot, speller: Speller, edit: Edit):
    field = french(speller, edit)
    entered(qtbot, speller, edit)
    sentence = "Les participants ont présenté leurs priorités, puis l’acceuil numéro {}. "
    write(edit, "".join(sentence.format(rank) for rank in range(400)))
    qtbot.waitUntil(lambda: field.misspelt == ("acceuil",) * 400)
    put_caret(edit, 0)
    QTest.keyClicks(edit, "un motts ")
    qtbot.waitUntil(lambda: field.misspelt == ("motts", *("acceuil",) * 400))


def test_waves_stand_under_misspelt_words_alone(qtbot: QtBot, speller: Speller, edit: Edit):
    french(speller, edit)
    entered(qtbot, speller, edit)
    write(edit, "bonjour tous")
    beside(edit).setFocus()
    QApplication.processEvents()
    assert waves(edit) == set()
    write(edit, "bonjour acceuil tous")
    QApplication.processEvents()
    marked = waves(edit)
    metrics = edit.fontMetrics()
    before, after = (metrics.horizontalAdvance(text) for text in ("bonjour ", "bonjour acceuil"))
    assert len(marked) > 10
    assert before - 3 <= min(marked) <= before + 15
    assert after - 10 <= max(marked) <= after + 15


def test_an_emoji_before_a_word_does_not_move_its_wave(qtbot: QtBot, speller: Speller, edit: Edit):
    field = french(speller, edit)
    entered(qtbot, speller, edit)
    write(edit, "😀 acceuil faux")
    put_caret(edit, 5)
    QTest.keyClick(edit, Qt.Key.Key_Menu)
    action = menu_of(qtbot).actions()[0]
    assert action.text() == "accueil"
    action.trigger()
    assert text_of(edit) == "😀 accueil faux"
    assert field.misspelt == ()


def test_a_word_is_not_marked_until_it_is_typed(qtbot: QtBot, speller: Speller, edit: Edit):
    field = french(speller, edit)
    entered(qtbot, speller, edit)
    for typed, marked in (
        ("acceui", []),
        ("l", []),
        ("-", []),
        ("pilo", []),
        (" ", ["acceuil", "pilo"]),
        ("devel", ["acceuil", "pilo"]),
    ):
        QTest.keyClicks(edit, typed)
        assert list(field.misspelt) == marked
    QTest.keyClick(edit, Qt.Key.Key_Left)
    assert list(field.misspelt) == ["acceuil", "pilo", "devel"]
    QTest.keyClick(edit, Qt.Key.Key_End)
    QTest.keyClicks(edit, "o")
    assert list(field.misspelt) == ["acceuil", "pilo"]
    beside(edit).setFocus()
    qtbot.waitUntil(lambda: field.misspelt == ("acceuil", "pilo", "develo"))


def test_waves_change_neither_text_nor_undo_nor_selection_and_say_nothing(
    qtbot: QtBot, speller: Speller, edit: Edit
):
    write(edit, "un acceuil faux")
    french(speller, edit)
    said: list[str] = []
    edit.textChanged.connect(lambda *_: said.append("text"))
    edit.cursorPositionChanged.connect(lambda *_: said.append("caret"))
    edit.selectionChanged.connect(lambda *_: said.append("selection"))
    put_caret(edit, 4)
    said.clear()
    entered(qtbot, speller, edit)
    put_caret(edit, 4)
    said.clear()
    speller.refresh()
    QApplication.processEvents()
    assert waves(edit)
    assert said == []
    undo = (
        edit.isUndoAvailable() if isinstance(edit, QLineEdit) else edit.document().isUndoAvailable()
    )
    assert not undo
    edit.selectAll()
    speller.refresh()
    QApplication.processEvents()
    selected = (
        edit.selectedText() if isinstance(edit, QLineEdit) else edit.textCursor().selectedText()
    )
    assert selected == text_of(edit) == "un acceuil faux"


def test_what_was_typed_can_be_undone_through_waves(qtbot: QtBot, speller: Speller, edit: Edit):
    french(speller, edit)
    entered(qtbot, speller, edit)
    QTest.keyClicks(edit, "un acceuil ")
    assert edit.window().isActiveWindow()
    edit.undo()
    assert text_of(edit) != "un acceuil "
    edit.redo()
    assert text_of(edit) == "un acceuil "


def test_an_input_method_composes_undisturbed(qtbot: QtBot, speller: Speller, edit: Edit):
    field = french(speller, edit)
    entered(qtbot, speller, edit)
    write(edit, "acceuil ")
    put_caret(edit, 8)
    QApplication.sendEvent(edit, QInputMethodEvent("e^", []))
    speller.refresh()
    QApplication.processEvents()
    composed = QInputMethodEvent()
    composed.setCommitString("ê")
    QApplication.sendEvent(edit, composed)
    QApplication.processEvents()
    assert text_of(edit) == "acceuil ê"
    assert field.misspelt == ("acceuil",)
    assert waves(edit)


def test_a_click_on_a_misspelt_word_proposes_others_before_the_actions_of_the_field(
    qtbot: QtBot, speller: Speller, edit: Edit
):
    french(speller, edit)
    entered(qtbot, speller, edit)
    write(edit, "acceuil des personnes")
    target = edit if isinstance(edit, QLineEdit) else edit.viewport()
    point = QPoint(20, target.height() // 2 if isinstance(edit, QLineEdit) else 12)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, target.mapToGlobal(point))
    QApplication.sendEvent(target, asked)
    menu = menu_of(qtbot)
    texts = words_of(menu)
    assert texts[0] == "accueil"
    added = texts.index("Ajouter au dictionnaire")
    assert 1 <= added <= 5
    assert len(texts) > added + 5
    menu.actions()[0].trigger()
    assert text_of(edit) == "accueil des personnes"
    edit.undo()
    assert text_of(edit) in ("acceuil des personnes", "")  # Qt undoes a line to what it began with
    menu.close()


@pytest.mark.parametrize(
    ("key", "with_"),
    [
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_menu_key_opens_the_menu_of_the_word_at_the_caret(
    qtbot: QtBot, speller: Speller, edit: Edit, key: Qt.Key, with_: Qt.KeyboardModifier
):
    french(speller, edit)
    entered(qtbot, speller, edit)
    write(edit, "bonjour acceuil")
    put_caret(edit, 10)
    QTest.keyClick(edit, key, with_)
    menu = menu_of(qtbot)
    assert words_of(menu)[0] == "accueil"
    caret = edit.mapToGlobal(QPoint(edit.fontMetrics().horizontalAdvance("bonjour acc"), 0))
    assert abs(menu.x() - caret.x()) < 30
    menu.close()


def test_elsewhere_the_field_keeps_its_own_menu(qtbot: QtBot, speller: Speller, edit: Edit):
    french(speller, edit)
    entered(qtbot, speller, edit)
    write(edit, "bonjour acceuil")
    put_caret(edit, 3)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(edit, asked)
    menu = menu_of(qtbot)
    assert "Ajouter au dictionnaire" not in words_of(menu)
    menu.close()


def test_an_added_word_is_right_in_all_fields_and_in_the_next_session(
    qtbot: QtBot, speller: Speller, edit: Edit, tmp_path: Path
):
    field = french(speller, edit)
    other = french(speller, beside(edit))
    entered(qtbot, speller, edit)
    write(edit, "un coworkeurr et un acceuil")
    write(beside(edit), "coworkeurr")
    QApplication.processEvents()
    assert other.misspelt == ("coworkeurr",)
    put_caret(edit, 5)
    QTest.keyClick(edit, Qt.Key.Key_Menu)
    menu = menu_of(qtbot)
    next(each for each in menu.actions() if each.text() == "Ajouter au dictionnaire").trigger()
    menu.close()
    qtbot.waitUntil(lambda: other.misspelt == ())
    assert field.misspelt == ("acceuil",)
    kept = tmp_path / "mots" / "fr.txt"
    assert kept.read_text(encoding="utf-8") == "coworkeurr\n"
    again = Speller(resource("dictionaries"), kept, RED)
    again.begin()
    qtbot.waitUntil(lambda: again.lexicon("fr", NOTHING_KNOWN) is not None)
    lexicon = again.lexicon("fr", NOTHING_KNOWN)
    assert lexicon is not None
    assert lexicon.accepts("coworkeurr")
    again.close()


def test_a_word_that_cannot_be_kept_is_right_until_the_end_and_this_is_said(
    qtbot: QtBot, edit: Edit, tmp_path: Path
):
    (tmp_path / "file").write_text("")
    speller = Speller(resource("dictionaries"), tmp_path / "file" / "fr.txt", RED)
    field = french(speller, edit)
    entered(qtbot, speller, edit)
    write(edit, "coworkeurr")
    with qtbot.waitSignal(speller.refused) as refused:
        speller.add("coworkeurr")
    assert "coworkeurr" in refused.args[0]
    qtbot.waitUntil(lambda: field.misspelt == ())
    speller.close()


def test_the_switch_takes_the_waves_away_and_brings_them_back(
    qtbot: QtBot, speller: Speller, edit: Edit
):
    field = french(speller, edit)
    entered(qtbot, speller, edit)
    write(edit, "acceuil")
    beside(edit).setFocus()
    speller.on = False
    qtbot.waitUntil(lambda: field.misspelt == ())
    assert waves(edit) == set()
    speller.on = True
    qtbot.waitUntil(lambda: field.misspelt == ("acceuil",))
    assert waves(edit)


def test_a_field_entered_before_the_switch_is_on_is_marked_once_it_is(
    qtbot: QtBot, speller: Speller, edit: Edit
):
    speller.on = False
    field = french(speller, edit)
    edit.setFocus()
    write(edit, "acceuil faux")
    put_caret(edit, 0)
    QApplication.processEvents()
    assert not [each for each in threading.enumerate() if each.name.startswith("spelling")]
    speller.on = True
    qtbot.waitUntil(lambda: field.misspelt == ("acceuil",))


def test_waves_take_the_colour_of_the_theme(qtbot: QtBot, speller: Speller, edit: Edit):
    french(speller, edit)
    entered(qtbot, speller, edit)
    write(edit, "acceuil")
    beside(edit).setFocus()
    speller.colour = QColor("#00a000")
    QApplication.processEvents()
    assert waves(edit) == set()


def test_the_language_of_the_day_may_change(qtbot: QtBot, speller: Speller, edit: Edit):
    language = ["fr"]
    field = watch(speller, edit, lambda: language[0])
    entered(qtbot, speller, edit)
    write(edit, "the developments")
    put_caret(edit, 0)
    assert field.misspelt == ("the", "developments")
    language[0] = "en"
    speller.refresh()
    qtbot.waitUntil(lambda: field.misspelt == ())
    write(edit, "le développement")
    put_caret(edit, 0)
    qtbot.waitUntil(lambda: bool(field.misspelt))
    assert field.misspelt == ("le", "développement")
    language[0] = "oc"
    speller.refresh()
    qtbot.waitUntil(lambda: field.misspelt == ())


def test_formats_that_others_show_stay(qtbot: QtBot, speller: Speller):
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    field = french(speller, edit)
    edit.setPlainText("acceuil")
    theirs = QTextLayout.FormatRange()
    theirs.start, theirs.length, theirs.format = 0, 3, QTextCharFormat()
    theirs.format.setFontItalic(True)
    edit.document().begin().layout().setFormats([theirs])
    speller.begin()
    qtbot.waitUntil(lambda: field.misspelt == ("acceuil",))
    assert len(edit.document().begin().layout().formats()) == 2
    speller.on = False
    qtbot.waitUntil(lambda: field.misspelt == ())
    assert len(edit.document().begin().layout().formats()) == 1


@pytest.mark.parametrize("content", [b"", b"not a list of words", b"\xfd7zXZ\x00"])
def test_a_spoilt_dictionary_is_told_once_and_marks_nothing(
    qtbot: QtBot, tmp_path: Path, edit: Edit, content: bytes
):
    (tmp_path / "fr.words.xz").write_bytes(content)
    speller = Speller(tmp_path, tmp_path / "own.txt", RED)
    field = french(speller, edit)
    write(edit, "acceuil")
    with qtbot.waitSignal(speller.refused):
        edit.setFocus()
    told: list[str] = []
    speller.refused.connect(told.append)
    write(edit, "acceuill")
    QApplication.processEvents()
    assert field.misspelt == ()
    assert told == []
    speller.close()


def test_closing_leaves_no_thread_and_fields_still_take_text(
    qtbot: QtBot, speller: Speller, edit: Edit
):
    field = french(speller, edit)
    entered(qtbot, speller, edit)
    write(edit, "acceuil")
    speller.close()
    assert not [each for each in threading.enumerate() if each.name.startswith("spelling")]
    QTest.keyClicks(edit, "abc")
    put_caret(edit, 2)
    QTest.keyClick(edit, Qt.Key.Key_Menu)
    assert field.misspelt == ()
    assert "abc" in text_of(edit)


def test_closing_while_a_dictionary_is_read_waits_for_it(speller: Speller, edit: Edit):
    french(speller, edit)
    edit.setFocus()
    speller.begin()
    QApplication.processEvents()
    speller.close()
    assert not [each for each in threading.enumerate() if each.name.startswith("spelling")]


def test_a_field_may_go_while_its_word_is_looked_for(qtbot: QtBot, speller: Speller):
    edit = QPlainTextEdit()
    field = french(speller, edit)
    edit.setPlainText("acceuil")
    speller.begin()
    qtbot.waitUntil(lambda: field.misspelt == ("acceuil",))
    put_caret(edit, 3)
    QTest.keyClick(edit, Qt.Key.Key_Menu)
    edit.deleteLater()
    with qtbot.captureExceptions() as faults:
        speller.refresh()
        qtbot.wait(500)
    assert faults == []
