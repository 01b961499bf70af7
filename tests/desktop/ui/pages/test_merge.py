"""Copies brought together: what they bring is seen first, each field written twice is settled."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.event import Event, event_of, put, remove
from desktop.model.findings import Figure, Point, Term
from desktop.model.people import Organisation, Person
from desktop.model.programme import GATHERING, Gathering, Session
from desktop.model.sentence import say
from desktop.store.opening import create_event, open_event
from desktop.ui.application import Application
from desktop.ui.controls.labels import Clamped
from desktop.ui.controls.messages import Toast
from desktop.ui.frame.initials import InitialsAsked
from desktop.ui.frame.window import Window
from desktop.ui.pages.merge.page import MergePage
from desktop.ui.pages.merge.values import in_words
from desktop.ui.pages.tocheck import ToCheckPage
from desktop.ui.place import Place
from exports.words import Words
from tests.desktop.command_line import ordinary
from tests.desktop.ui.frame.questions import Answers
from tests.desktop.ui.reading import keyboard, notices, press, settle, toasts, words_in

Show = Callable[[Path], Window]
Change = Callable[[Event], Event]


def _copy(day: Path, who: str, change: Change) -> Path:
    """What somebody made of a copy of the day."""
    path = day.with_name(f"{who}.tablee")
    shutil.copy(day, path)
    _edit(path, who, change)
    return path


def _edit(path: Path, who: str, change: Change) -> None:
    with open_event(path, initials=who) as opened:
        opened.change(change(opened.event), say("Modifier"))


def _titled(title: str) -> Change:
    return lambda event: put(event, replace(event.gathering, title=title))


def _both(title: str, function: str) -> Change:
    def change(event: Event) -> Event:
        somebody = replace(event.all(Person)[0], function=function)
        return put(event, replace(event.gathering, title=title), somebody)

    return change


def _page(window: Window) -> MergePage:
    assert window.workplace is not None
    window.workplace.go(Place("merge"))
    page = window.workplace.page
    assert isinstance(page, MergePage)
    settle()
    return page


def _brought(window: Window, qtbot: QtBot, *others: Path) -> MergePage:
    """The page, once copies were looked at and brought in."""
    page = _page(window)
    page.look_at(others)
    qtbot.waitUntil(lambda: page.coming is not None)
    press(page, "Réunir")
    qtbot.waitUntil(lambda: page.coming is None and bool(toasts(window.shown)))
    return page


def _kept(window: Window) -> Event:
    assert window.document is not None
    return window.document.current


def test_what_a_copy_brings_is_told_before_it_is_brought(
    application: Application, shown: Show, sample: Path, qtbot: QtBot
) -> None:
    def change(event: Event) -> Event:
        term = event.all(Term)[0]
        other = replace(event.all(Point)[0], text="Les autres réseaux")
        return remove(put(event, Person(id="new", name="Ada Lovelace"), other), term.id)

    other = _copy(sample, "MT", change)
    answers = Answers()
    answers.reading = (other,)
    application.questions = answers
    window = shown(sample)
    before = _kept(window)
    page = _page(window)
    press(page, "Choisir des copies…")
    qtbot.waitUntil(lambda: page.coming is not None)
    told = words_in(page)
    assert "Ce qu’apporte « MT.tablee »" in told
    assert told[told.index("Nouveau") + 1] == "La personne « Ada Lovelace »"
    changed = told.index("Modifié") + 1
    assert told[changed : changed + 3] == [
        "Le point « Les autres réseaux »",
        "Texte : Les autres réseaux",
        "Les réseaux",
    ]
    assert told[told.index("Retiré") + 1].startswith("Le terme")
    assert "1 nouveauté, 1 modification, 1 retrait" in told
    assert _kept(window) == before
    press(page, "Annuler")
    assert "Aucune copie choisie" in words_in(page)
    assert _kept(window) == before


def test_a_field_written_twice_is_settled_by_a_click_and_that_is_undone_by_name(
    shown: Show, sample: Path, qtbot: QtBot
) -> None:
    other = _copy(sample, "MT", _titled("Le titre de Martine"))
    _edit(sample, "CB", _titled("Le titre de Camille"))
    window = shown(sample)
    page = _brought(window, qtbot, other)
    (card,) = page.deciding.cards.values()
    told = dict(card.told.values)
    assert set(told) == {"Le titre de Martine", "Le titre de Camille"}
    assert told["Le titre de Martine"].startswith("MT · Aujourd’hui à ")
    assert told["Le titre de Camille"].startswith("CB · Aujourd’hui à ")
    mine = list(told).index("Le titre de Camille")
    card.values[mine].click()
    assert _kept(window).gathering.title == "Le titre de Camille"
    assert not page.deciding.cards
    press(window.shown, "Annuler")
    settle()
    assert window.workplace is not None
    window.workplace.show_now()
    assert len(page.deciding.cards) == 1
    assert window.document is not None
    assert str(window.document.opened.undo_label) == "Réunir avec « MT.tablee »"


def test_a_decision_undone_says_again_who_wrote_and_the_keyboard_stays_on_the_page(
    shown: Show, sample: Path, qtbot: QtBot
) -> None:
    other = _copy(sample, "", _titled("Le titre de Bruno"))
    _edit(sample, "AM", _titled("Le titre d’Ana"))
    window = shown(sample)
    page = _brought(window, qtbot, other)
    (card,) = page.deciding.cards.values()
    before = card.told
    assert dict(before.values)["Le titre de Bruno"].startswith("Sans initiales · ")
    QTest.keyClick(keyboard(), Qt.Key.Key_2)
    settle()
    assert page.isAncestorOf(keyboard())
    window.run("undo")
    (card,) = page.deciding.cards.values()
    assert card.told == before
    assert card.isAncestorOf(keyboard())
    window.run("undo")
    assert page.isAncestorOf(keyboard())
    window.run("redo")
    (card,) = page.deciding.cards.values()
    assert card.told == before
    assert card.isAncestorOf(keyboard())


def test_a_long_message_goes_on_on_a_second_line_and_says_where_it_is_cut(
    shown: Show, sample: Path, qtbot: QtBot
) -> None:
    other = _copy(sample, "MT", _titled("Le titre " * 40))
    _edit(sample, "CB", _titled("Un autre " * 40))
    window = shown(sample)
    page = _brought(window, qtbot, other)
    QTest.keyClick(keyboard(), Qt.Key.Key_1)
    settle()
    (toast,) = (each for each in window.shown.findChildren(Toast) if each.isVisible())
    (words,) = (each for each in toast.findChildren(Clamped) if each.text())
    assert page.deciding.count == 0
    assert ordinary(words.text()).endswith("titre : arbitré")
    assert words.height() >= 2 * words.fontMetrics().lineSpacing()
    assert toast.width() <= window.shown.width()


def test_a_record_is_named_once_above_all_its_fields(
    shown: Show, sample: Path, qtbot: QtBot
) -> None:
    def twice(words: str) -> Change:
        return lambda event: put(
            event, replace(event.gathering, title=f"Vivre {words}", objective=words)
        )

    other = _copy(sample, "MT", twice("ailleurs"))
    _edit(sample, "CB", twice("ici"))
    page = _brought(shown(sample), qtbot, other)
    named = [each for each in words_in(page) if each.startswith("La journée «")]
    assert named == ["La journée « Vivre ici »"]
    assert {"Titre", "Objectif"} <= set(words_in(page))
    QTest.keyClick(keyboard(), Qt.Key.Key_1)
    assert len(page.deciding.cards) == 1
    assert "La journée « Vivre ici »" in words_in(page)


def test_bringing_in_is_undone_in_one_step(shown: Show, sample: Path, qtbot: QtBot) -> None:
    other = _copy(sample, "MT", _both("Autre titre", "Autre fonction"))
    _edit(sample, "CB", _both("Mon titre", "Ma fonction"))
    window = shown(sample)
    before = _kept(window)
    page = _brought(window, qtbot, other)
    assert len(page.deciding.cards) == 2
    window.run("undo")
    assert _kept(window) == before
    assert not page.deciding.cards


@pytest.mark.parametrize("who", ["CB", "MT"])
def test_all_of_one_person_is_kept_at_once(
    shown: Show, sample: Path, qtbot: QtBot, who: str
) -> None:
    other = _copy(sample, "MT", _both("MT", "Fonction de MT"))
    _edit(sample, "CB", _both("CB", "Fonction de CB"))
    window = shown(sample)
    page = _brought(window, qtbot, other)
    press(page, f"Garder tout de {who}")
    event = _kept(window)
    assert (event.gathering.title, event.all(Person)[0].function) == (who, f"Fonction de {who}")
    window.run("undo")
    assert len(page.deciding.cards) == 2


def test_without_initials_the_latest_or_the_earliest_is_kept_everywhere(
    shown: Show, sample: Path, qtbot: QtBot
) -> None:
    other = _copy(sample, "", _both("Avant", "Avant"))
    _edit(sample, "", _both("Après", "Après"))
    window = shown(sample)
    page = _brought(window, qtbot, other)
    press(page, "Garder le plus ancien")
    assert _kept(window).gathering.title == "Avant"
    window.run("undo")
    press(page, "Garder le plus récent")
    assert _kept(window).gathering.title == "Après"


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_Eacute])
def test_a_digit_keeps_a_value_and_the_keyboard_goes_on_to_the_next_field(
    shown: Show, sample: Path, qtbot: QtBot, key: Qt.Key
) -> None:
    other = _copy(sample, "MT", _both("Autre titre", "Autre fonction"))
    _edit(sample, "CB", _both("Mon titre", "Ma fonction"))
    window = shown(sample)
    page = _brought(window, qtbot, other)
    first, second = page.deciding.cards.values()
    assert keyboard() is first.values[0]
    kept = first.told.values[1][0]
    QTest.keyClick(keyboard(), key)
    assert _kept(window).gathering.title == kept
    assert keyboard() is second.values[0]


def test_arrows_go_between_values_and_fields(shown: Show, sample: Path, qtbot: QtBot) -> None:
    other = _copy(sample, "MT", _both("Autre titre", "Autre fonction"))
    _edit(sample, "CB", _both("Mon titre", "Ma fonction"))
    first, second = _brought(shown(sample), qtbot, other).deciding.cards.values()
    QTest.keyClick(keyboard(), Qt.Key.Key_Right)
    assert keyboard() is first.values[1]
    QTest.keyClick(keyboard(), Qt.Key.Key_Down)
    assert keyboard() is second.values[1]
    QTest.keyClick(keyboard(), Qt.Key.Key_Up)
    assert keyboard() is first.values[1]


def test_a_file_that_is_no_copy_is_refused_in_a_sentence(
    shown: Show, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    create_event(tmp_path / "autre.tablee").close()
    (tmp_path / "notes.txt").write_text("Rien d’une journée", encoding="utf-8")
    window = shown(sample)
    page = _page(window)
    for name in ("autre.tablee", "notes.txt"):
        page.look_at([tmp_path / name])
        qtbot.waitUntil(partial(_is_refused, page, name))
    assert page.coming is None


def _is_refused(page: MergePage, name: str) -> bool:
    return any(name in told for told in notices(page))


def test_a_copy_that_brings_nothing_says_so(shown: Show, sample: Path, qtbot: QtBot) -> None:
    other = sample.with_name("copie.tablee")
    shutil.copy(sample, other)
    page = _page(shown(sample))
    page.look_at([other])
    qtbot.waitUntil(lambda: notices(page) == ["Rien de nouveau dans « copie.tablee »."])


def test_a_copy_dropped_on_the_page_is_looked_at(shown: Show, sample: Path, qtbot: QtBot) -> None:
    other = _copy(sample, "MT", _titled("Autre titre"))
    window = shown(sample)
    page = _page(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    page.dropEvent(
        QDropEvent(
            QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    qtbot.waitUntil(lambda: page.coming is not None)
    assert len(window.application.windows) == 1


# --- what is to decide, elsewhere in the window ---------------------------------------------------


def _with_conflict(sample: Path) -> Path:
    other = _copy(sample, "MT", _titled("Autre titre"))
    _edit(sample, "CB", _titled("Mon titre"))
    with open_event(sample) as opened:
        opened.merge(other)
    return sample


def test_what_is_to_decide_stands_among_what_is_to_check_and_leads_to_the_page(
    shown: Show, sample: Path
) -> None:
    window = shown(_with_conflict(sample))
    assert window.workplace is not None
    window.workplace.desk.tocheck.check_now()
    window.workplace.go(Place("tocheck"))
    page = window.workplace.page
    assert isinstance(page, ToCheckPage)
    assert "où deux personnes ont écrit" in page.rows[0].accessibleName()
    counted = window.workplace.desk.tocheck.count
    assert counted == len(page.rows)
    QTest.keyClick(page.rows[0], Qt.Key.Key_Return)
    assert window.workplace.key == "merge"
    QTest.keyClick(keyboard(), Qt.Key.Key_1)
    window.workplace.desk.tocheck.check_now()
    assert window.workplace.desk.tocheck.count == counted - 1


def test_a_notice_leads_from_a_day_with_conflicts_to_the_page_and_leaves_once_they_are_settled(
    shown: Show, sample: Path, qtbot: QtBot
) -> None:
    window = shown(_with_conflict(sample))
    qtbot.waitUntil(lambda: any("à arbitrer" in told for told in notices(window.shown)))
    press(window.shown, "Arbitrer")
    assert window.workplace is not None
    assert window.workplace.key == "merge"
    assert notices(window.shown) == []


def test_a_notice_that_is_put_off_does_not_come_back_with_a_zoom(
    shown: Show, sample: Path, qtbot: QtBot
) -> None:
    window = shown(_with_conflict(sample))
    qtbot.waitUntil(lambda: any("à arbitrer" in told for told in notices(window.shown)))
    window.run("zoom-in")
    qtbot.waitUntil(lambda: any("à arbitrer" in told for told in notices(window.shown)))
    press(window.shown, "Plus tard")
    window.run("zoom-out")
    assert window.workplace is not None
    window.workplace.desk.tocheck.check_now()
    assert notices(window.shown) == []


def test_a_field_typed_apart_says_so_where_it_is_typed(shown: Show, sample: Path) -> None:
    other = _copy(sample, "MT", _both("Autre titre", "Autre fonction"))
    _edit(sample, "CB", _both("Mon titre", "Ma fonction"))
    with open_event(sample) as opened:
        opened.merge(other)
        somebody = opened.event.all(Person)[0]
    window = shown(sample)
    place = window.workplace
    assert place is not None
    place.desk.tocheck.check_now()
    place.go(Place("people", somebody.id))
    said = "Écrit autrement dans une autre copie : à arbitrer"
    assert place.page is not None
    assert words_in(place.page).count(said) == 1
    assert window.document is not None
    opened = window.document.opened
    for each in opened.conflicts:
        opened.decide(each.record, each.field, each.values[0], say("Arbitrer"))
    place.desk.tocheck.check_now()
    assert said not in words_in(place.page)


# --- initials -------------------------------------------------------------------------------------


def _asked(window: Window) -> InitialsAsked | None:
    settle()
    found = window.shown.findChildren(InitialsAsked)
    return next((each for each in found if each.isVisible()), None)


def test_initials_are_asked_once_and_sign_what_is_typed(
    application: Application, shown: Show, sample: Path
) -> None:
    application.settings.set_flag("initials-asked", on=False)
    window = shown(sample)
    assert _asked(window) is None
    _page(window)
    asked = _asked(window)
    assert asked is not None
    assert asked.field.text() == ""
    asked.field.setText("cb")
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    assert _asked(window) is None
    assert application.settings.initials == "cb"
    assert window.document is not None
    window.document.change(_titled("Titre")(window.document.current), say("Modifier"))
    window.shown.close()
    with open_event(sample) as opened:
        assert opened.authors == {"cb"}


def test_who_wants_no_initials_is_not_asked_again(
    application: Application, shown: Show, sample: Path
) -> None:
    application.settings.set_flag("initials-asked", on=False)
    window = shown(_copy(sample, "MT", _titled("Signé")))
    press(window.shown, "Sans initiales")
    _page(window)
    assert _asked(window) is None
    assert application.settings.initials == ""


def test_sending_a_copy_waits_for_the_answer_and_goes_on(
    application: Application, shown: Show, sample: Path, tmp_path: Path
) -> None:
    application.settings.set_flag("initials-asked", on=False)
    answers = Answers()
    answers.writing = tmp_path / "envoi.tablee"
    application.questions = answers
    window = shown(sample)
    window.run("send-copy")
    assert not answers.writing.exists()
    QTest.keyClicks(keyboard(), "CB")
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    assert answers.writing.exists()


# --- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "field", "value", "words"),
    [
        (GATHERING, "dates", '["2018-03-08","2018-03-09"]', "jeudi 8 mars 2018"),
        (GATHERING, "organiser", '"o1"', "l’organisme « Agglo »"),
        (GATHERING, "organiser", "null", "Rien"),
        (GATHERING, "slogan_emphasis", "[[0,1],[6,7]]", "« V », « e »"),
        ("s1", "kind", '"workshop"', "Atelier"),
        ("s1", "hour", '"09:30"', "9 h 30"),
        ("s1", "minutes", "90", "1 h 30"),
        ("s1", "position", '"B"', "En premier"),
        ("s1", "position", '"Z"', "Après la séance « Seconde »"),
        ("p1", "naming", '{"state":"given","on":"2018-03-01"}', "Donné, 1er mars 2018"),
        ("p1", "former", "true", "Oui"),
        ("f1", "value", '"21500"', "21 500"),
        ("f1", "year", "2018", "2018"),
        ("f1", "series", '[{"name":"Hommes","values":["1.5",null]}]', "Hommes : 1,5"),
        ("s1", "of_a_later_version", '"nouveau"', "nouveau"),
    ],
)
def test_values_are_told_in_words(record: str, field: str, value: str, words: str) -> None:
    event = event_of(
        [
            Gathering(dates=(date(2018, 3, 8),), slogan="Vivre en Hérault"),
            Organisation(id="o1", name="Agglo"),
            Session(id="s1", title="Première", position="A"),
            Session(id="s2", title="Seconde", position="V"),
            Person(id="p1", name="Ada"),
            Figure(id="f1"),
        ]
    )
    told = ordinary(in_words(event, Words("fr"), (record, field), value))
    assert told.startswith(words)
