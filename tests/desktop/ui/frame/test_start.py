"""The start page: days are begun, found again, and refused in a sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.event import put
from desktop.model.sentence import say
from desktop.store.opening import open_event
from desktop.store.read_event import read_event
from desktop.ui.application import Application
from desktop.ui.covers import cover_of
from desktop.ui.frame.new_day import NewDay, NewDayDialog, file_name, free_path
from desktop.ui.frame.start import StartPage
from desktop.ui.frame.window import Window
from desktop.ui.place import Place
from desktop.ui.settings import Recent
from exports.words import Words
from tests.desktop.command_line import ordinary
from tests.desktop.ui.frame.questions import Answers
from tests.desktop.ui.reading import keyboard, nameless, notices, press, words_in


def _page(window: Window) -> StartPage:
    assert window.start is not None
    return window.start


def _type(text: str) -> None:
    QTest.keyClicks(keyboard(), text)


def _drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.shown.dropEvent(
        QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


# --- a new day ------------------------------------------------------------------------------------


def test_a_new_day_of_a_title_and_a_date_is_in_its_file(
    started: Window, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "Journées" / "Vivre en Hérault.tablee"
    answers.day = NewDay("Vivre en Hérault", date(2018, 3, 8), path)
    QTest.keyClick(started.shown, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert started.workplace is not None
    started.workplace.go(Place("glossary"))
    QTest.keyClick(keyboard(), Qt.Key.Key_N)
    started.shown.close()
    gathering = read_event(path)[0].gathering
    assert (gathering.title, gathering.dates) == ("Vivre en Hérault", (date(2018, 3, 8),))


def _dialog(window: Window, folder: Path, answers: Answers, qtbot: QtBot) -> NewDayDialog:
    dialog = NewDayDialog(
        window.shown, window.application.theme, Words("fr"), folder, answers.file_to_write
    )
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.title.hasFocus)
    return dialog


def test_the_dialog_of_a_new_day_is_two_fields_and_enter(
    started: Window, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = _dialog(started, tmp_path, answers, qtbot)
    _type("Vivre ici : demain ?")
    QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
    _type("8 mars 2018")
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    path = tmp_path / "Vivre ici demain.tablee"
    assert dialog.day() == NewDay("Vivre ici : demain ?", date(2018, 3, 8), path)


def test_a_date_that_is_none_is_told_and_stays_as_it_was_typed(
    started: Window, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = _dialog(started, tmp_path, answers, qtbot)
    QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
    _type("le huit")
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "jour/mois/année" in ordinary(dialog.fault.text())
    assert dialog.date.text() == "le huit"
    QTest.keyClick(keyboard(), Qt.Key.Key_Escape)
    dialog.reject()


def test_another_file_is_kept_where_one_chose(
    started: Window, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = _dialog(started, tmp_path, answers, qtbot)
    answers.writing = tmp_path / "ailleurs" / "a.tablee"
    press(dialog, "Ailleurs…")
    _type("Un titre ensuite")
    assert dialog.day().path == answers.writing
    dialog.reject()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Industrie 4.0", "Industrie 4.0"),
        ('a/b\\c:d*e?"f"<g>|h', "a b c d e f g h"),
        ("...", "Journée"),
        ("", "Journée"),
        ("CON", "Journée"),
        ("x" * 300, "x" * 80),
        ("Où ?\n\tDemain", "Où Demain"),
    ],
)
def test_a_file_is_named_after_a_title_on_every_system(
    started: Window, title: str, name: str
) -> None:
    del started
    assert file_name(title) == name


def test_no_file_takes_the_place_of_another(started: Window, tmp_path: Path) -> None:
    del started
    for name in ("Journée.tablee", "Journée 2.tablee"):
        (tmp_path / name).touch()
    assert free_path(tmp_path, "").name == "Journée 3.tablee"


# --- what is no day -------------------------------------------------------------------------------


def test_a_bad_file_gives_one_sentence_and_the_start_page_stays(
    started: Window, answers: Answers, tmp_path: Path
) -> None:
    bad = tmp_path / "notes.tablee"
    bad.write_text("Bonjour !")
    answers.opening = bad
    started.run("open")
    (said,) = notices(started.shown)
    assert "notes.tablee" in said
    assert _page(started).isVisible()
    press(started.shown, "Fermer le message")
    assert notices(started.shown) == []


def test_a_bad_file_named_at_the_start_shows_the_start_page(
    application: Application, tmp_path: Path
) -> None:
    window = application.start([tmp_path / "perdu.tablee"])
    (said,) = notices(window.shown)
    assert "perdu.tablee" in said
    assert window.start is not None


def test_files_dropped_that_are_no_days_give_one_sentence(started: Window, tmp_path: Path) -> None:
    _drop(started, tmp_path / "photo.jpg", tmp_path / "notes.docx")
    (said,) = notices(started.shown)
    assert "« notes.docx » n’est pas une journée" in said


def test_a_day_that_is_dropped_is_opened(started: Window, empty: Path) -> None:
    _drop(started, empty)
    assert started.document is not None
    assert started.document.opened.path == empty


# --- recent days ----------------------------------------------------------------------------------


@pytest.fixture
def recents(application: Application, empty: Path, sample: Path) -> Application:
    """Three days opened not long ago, of which one is on a stick that is not there."""
    application.settings.remember(Recent("/media/claire/CLE/s.tablee", "La semaine"))
    application.settings.remember(Recent(str(sample), "Vivre en Hérault"))
    application.settings.remember(Recent(str(empty), "Sans rien"))
    return application


def _said(window: Window) -> list[str]:
    page = _page(window)
    model = page.recents.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [ordinary(str(model.index(row, 0).data(role))) for row in range(model.rowCount())]


def test_a_file_that_macos_hands_over_is_opened(
    application: Application, started: Window, empty: Path
) -> None:
    application.qt.installEventFilter(application)
    QApplication.sendEvent(application.qt, QFileOpenEvent(QUrl.fromLocalFile(str(empty))))
    assert started.document is not None
    assert started.document.opened.path == empty.resolve()


def test_recent_days_are_opened_with_arrows_and_enter(
    recents: Application, sample: Path, started: Window
) -> None:
    del recents
    assert keyboard() is _page(started).recents
    QTest.keyClick(keyboard(), Qt.Key.Key_Down)
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    assert started.document is not None
    assert started.document.opened.path == sample


def test_a_file_that_is_not_there_is_said_so_and_stays(
    recents: Application, started: Window, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "absent" in _said(started)[2])
    assert "clé USB" in _said(started)[2]
    assert "Modifié aujourd’hui" in _said(started)[0]
    started.open_path(Path("/media/claire/CLE/s.tablee"))
    (said,) = notices(started.shown)
    assert "Branchez" in said
    assert len(recents.settings.recents) == 3


def test_a_day_taken_off_the_list_can_be_put_back(
    recents: Application, empty: Path, started: Window
) -> None:
    QTest.keyClick(_page(started).recents, Qt.Key.Key_Delete)
    assert [each.title for each in recents.settings.recents] == ["Vivre en Hérault", "La semaine"]
    assert empty.exists()
    press(started.shown, "Remettre")
    assert recents.settings.recents[0].title == "Sans rien"


def test_a_pinned_day_comes_first(recents: Application, started: Window) -> None:
    page = _page(started)
    last = recents.settings.recents[2]
    (pin,) = (
        each for each in page.recents.menu(last).actions() if each.text() == "Épingler en tête"
    )
    pin.trigger()
    assert _said(started)[0].startswith("La semaine")
    assert _said(started)[0].endswith("épinglée")


def test_a_day_that_was_left_is_found_with_its_title_and_its_cover(
    application: Application, started: Window, sample: Path
) -> None:
    started.open_path(sample)
    QTest.keyClick(started.shown, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    (row,) = _said(started)
    assert row.startswith("Vivre en Hérault")
    assert "jeudi 8 mars 2018" in row
    assert cover_of(sample).read_bytes().startswith(b"\x89PNG")
    assert application.settings.recents[0].path == str(sample)


# --- the rest of the page -------------------------------------------------------------------------


def test_the_sample_day_stays_dismissed(started: Window) -> None:
    assert "La journée d’exemple" in words_in(started.shown)
    press(started.shown, "Ne plus montrer la journée d’exemple")
    started.build()
    assert "La journée d’exemple" not in words_in(started.shown)


def test_settings_and_help_are_there_before_a_day_is(started: Window) -> None:
    for key, title in (("page-help", "Les touches"), ("page-settings", "Langue de la fenêtre")):
        started.run(key)
        assert title in words_in(started.shown)
        QTest.keyClick(keyboard(), Qt.Key.Key_Escape)
        assert title not in words_in(started.shown)


def test_all_that_can_be_pressed_has_a_name(recents: Application, started: Window) -> None:
    del recents
    assert list(nameless(started.shown)) == []


def test_work_that_a_crash_left_without_a_file_is_offered(
    application: Application, answers: Answers, empty: Path, tmp_path: Path
) -> None:
    with open_event(empty) as opened:
        base = opened.event
    left = open_event(empty)
    left.change(put(base, replace(base.gathering, title="Travail perdu")), say("Titre"))
    left.settle()
    left._writer.stop()
    left._copy.release()
    empty.unlink()

    window = application.start([])
    (said,) = notices(window.shown)
    assert "Travail perdu" in said
    answers.writing = tmp_path / "retrouvé.tablee"
    press(window.shown, "Enregistrer et ouvrir…")
    assert window.document is not None
    assert window.document.current.gathering.title == "Travail perdu"
