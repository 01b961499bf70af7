"""Files: kept elsewhere, duplicated, sent, and never lost when they cannot be written."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.event import put
from desktop.model.people import Person
from desktop.model.record import Visibility
from desktop.model.sentence import say
from desktop.store.opening import open_event
from desktop.store.read_event import read_event
from desktop.store.reading import memory_with, meta
from desktop.ui.application import Application
from desktop.ui.frame.window import Window
from desktop.ui.pages.listing import ListingPage
from desktop.ui.place import Place
from tests.desktop.store.test_publication import FullDisk
from tests.desktop.ui.frame.questions import Answers
from tests.desktop.ui.reading import notices, press, toasts


def _type_term(window: Window, text: str) -> None:
    assert window.workplace is not None
    window.workplace.go(Place("glossary"))
    page = window.workplace.page
    assert isinstance(page, ListingPage)
    QApplication.processEvents()
    page.add_new()
    QApplication.processEvents()
    QTest.keyClicks(QApplication.focusWidget(), text)


def _terms(path: Path) -> list[str]:
    return [
        record.text
        for record in read_event(path)[0].records.values()
        if hasattr(record, "expansion")
    ]


def _event_id(path: Path) -> str:
    with closing(memory_with(path)) as connection:
        return meta(connection, "file", "event")


def test_after_saving_under_another_name_one_goes_on_there(
    shown: Callable[[Path], Window], answers: Answers, empty: Path, tmp_path: Path
) -> None:
    window = shown(empty)
    _type_term(window, "UIMM")
    answers.writing = tmp_path / "autre.tablee"
    window.run("save-as")
    assert window.document is not None
    assert window.document.opened.path == answers.writing
    assert window.workplace is not None
    assert window.workplace.key == "glossary"
    (said,) = toasts(window.shown)
    assert "autre.tablee" in said
    _type_term(window, "ARDI")
    window.shown.close()
    assert _terms(tmp_path / "autre.tablee") == ["UIMM", "ARDI"]
    assert _terms(empty) == ["UIMM"]
    assert _event_id(empty) == _event_id(tmp_path / "autre.tablee")


def test_a_duplicate_is_another_day_in_another_window(
    application: Application,
    shown: Callable[[Path], Window],
    answers: Answers,
    sample: Path,
    tmp_path: Path,
) -> None:
    window = shown(sample)
    answers.writing = tmp_path / "copie.tablee"
    window.run("duplicate-file")
    assert [each.document.opened.path for each in application.windows if each.document] == [
        sample, tmp_path / "copie.tablee",
    ]  # fmt: skip
    assert _event_id(sample) != _event_id(tmp_path / "copie.tablee")
    for each in tuple(application.windows):
        each.shown.close()
    assert read_event(sample)[0] == read_event(tmp_path / "copie.tablee")[0]


def test_a_copy_that_is_sent_holds_no_secret_and_says_what_it_leaves_out(
    shown: Callable[[Path], Window], answers: Answers, empty: Path, tmp_path: Path
) -> None:
    hidden = "cachottier"
    with open_event(empty) as opened:
        event = opened.event
        for person in (
            Person(id="luc", name="Luc Martin", email=f"luc@{hidden}.fr"),
            Person(id="eva", name=f"Eva {hidden}", visibility=Visibility.OFF_RECORD),
        ):
            event = put(event, person)
        opened.change(event, say("Personnes"))
    window = shown(empty)
    answers.writing = tmp_path / "envoi.tablee"
    window.run("send-copy")
    told = " ".join(answers.explained[0].paragraphs)
    assert "notes privées" in told
    assert "hors micro" in told
    data = answers.writing.read_bytes()
    assert hidden.encode() not in data
    assert b"Luc Martin" in data
    (said,) = toasts(window.shown)
    assert "envoi.tablee" in said
    assert window.document is not None
    assert window.document.opened.path == empty


def test_who_reads_what_is_left_out_and_gives_up_sends_nothing(
    shown: Callable[[Path], Window], answers: Answers, sample: Path, tmp_path: Path
) -> None:
    answers.agrees = False
    answers.writing = tmp_path / "envoi.tablee"
    shown(sample).run("send-copy")
    assert not answers.writing.exists()


def test_a_full_disk_while_typing_keeps_the_window_open_until_it_is_saved_elsewhere(
    shown: Callable[[Path], Window], answers: Answers, empty: Path,
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:  # fmt: skip
    window = shown(empty)
    application, elsewhere = window.application, empty.with_name("ailleurs.tablee")
    with monkeypatch.context() as patch:
        FullDisk(patch)
        _type_term(window, "mot tape sur un disque plein")
        qtbot.waitUntil(lambda: any("disque est plein" in each for each in notices(window.shown)))
        window.shown.close()
        assert window.shown.isVisible()
        assert application.windows == [window]
        (said,) = notices(window.shown)
        assert "disque est plein" in said

        answers.writing = elsewhere
        press(window.shown, "Enregistrer ailleurs…")
        assert window.document is not None
        assert window.document.opened.path == elsewhere
        assert _terms(elsewhere) == ["mot tape sur un disque plein"]
    window.shown.close()
    assert application.windows == []


def test_a_file_that_cannot_be_written_keeps_the_window_open(
    application: Application, shown: Callable[[Path], Window], empty: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window = shown(empty)
    _type_term(window, "UIMM")
    with monkeypatch.context() as patch:

        def refused(*_: object) -> None:
            raise PermissionError(13, "refused")

        patch.setattr("os.fsync", refused)
        window.shown.close()
        assert window.shown.isVisible()
        (said,) = notices(window.shown)
        assert "vide.tablee" in said or "dossier" in said
    window.shown.close()
    assert application.windows == []
    assert _terms(empty) == ["UIMM"]


def test_quitting_closes_every_day(
    application: Application, shown: Callable[[Path], Window], empty: Path, sample: Path
) -> None:
    shown(empty)
    application.open(sample)
    assert len(application.windows) == 2
    QTest.keyClick(application.windows[0].shown, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert application.windows == []


def test_the_initials_given_stand_beside_what_is_typed(
    application: Application, shown: Callable[[Path], Window], empty: Path
) -> None:
    application.settings.initials = "CB"
    window = shown(empty)
    assert window.document is not None
    gathering = window.document.current.gathering
    window.document.change(
        put(window.document.current, replace(gathering, title="Titre")), say("Titre")
    )
    window.shown.close()
    with closing(memory_with(empty)) as connection:
        assert ("CB",) in connection.execute("select initials from file.site").fetchall()
