"""The minutes: the PDF beside what is asked of it, final versions, paper, files."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from desktop.compose.minutes import Length, Status
from desktop.model.acts import changed, recipients
from desktop.model.findings import Agreement, Testimony
from desktop.model.people import Person
from desktop.model.programme import Session
from desktop.model.record import Visibility, new_id
from desktop.store.read_event import read_event
from desktop.ui.application import Application
from desktop.ui.frame.window import Window
from desktop.ui.pages.minutes.page import MinutesPage
from desktop.ui.place import Place
from exports.pdf.paint import draw
from tests.desktop.command_line import ordinary, tablee
from tests.desktop.ui.frame.questions import Answers
from tests.desktop.ui.reading import keyboard, nameless, notices, press, toasts, words_in

Show = Callable[[Path], Window]


def _page(window: Window) -> MinutesPage:
    assert window.workplace is not None
    window.workplace.go(Place("minutes"))
    page = window.workplace.page
    assert isinstance(page, MinutesPage)
    _set(page)
    return page


def _until(happened: Callable[[], bool]) -> None:
    """Wait for something to happen, as a person does."""
    for _ in range(3_000):
        if happened():
            return
        QTest.qWait(10)
    message = "it never happened"
    raise AssertionError(message)


def _set(page: MinutesPage) -> None:
    """Wait for the pages to be those wanted."""
    QApplication.processEvents()
    _until(lambda: page.typesetting.is_current)
    QApplication.processEvents()


def _text(page: MinutesPage) -> str:
    leaves = page.paper.leaves
    return _flowing("\n".join(leaves.text(rank) for rank in range(leaves.count)))


def _text_of(path: Path) -> str:
    document = QPdfDocument()
    document.load(str(path))
    pages = (document.getAllText(rank).text() for rank in range(document.pageCount()))
    return _flowing("\n".join(pages))


def _flowing(text: str) -> str:
    return " ".join(ordinary(text).split())


def _final(page: MinutesPage) -> None:
    QTest.mouseClick(page.standing.segments.buttons[1], Qt.MouseButton.LeftButton)
    _set(page)


@pytest.fixture
def answers(application: Application) -> Answers:
    application.questions = made = Answers()
    return made


# --- what is in sight -----------------------------------------------------------------------------


def test_the_page_is_the_pdf_and_says_where_its_headings_are(shown: Show, sample: Path) -> None:
    page = _page(shown(sample))
    paper = page.paper
    assert paper.leaves.count == 10
    assert "Page 1 sur 10" in words_in(paper)
    assert "Contenu" in words_in(page)
    assert "Le territoire industriel du futur" in _flowing(paper.reader.accessibleDescription())
    link = next(each for each in page.contents.links if each.title == "La table ronde")
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert link.page is not None
    assert paper.reader.page == link.page
    assert "La table ronde" in _flowing(paper.reader.accessibleDescription())
    _until(lambda: paper.leaves.image(link.page or 0, 300) is not None)


def _walked(page: MinutesPage) -> list[str]:
    """What Tab comes to beside the pages, from the length on."""
    QApplication.processEvents()  # widgets made now are in sight a turn later
    page.take_keyboard()
    names = [keyboard().accessibleName()]
    while keyboard() is not page.recipients.new:
        QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
        names.append(keyboard().accessibleName())
    return [ordinary(name) for name in names]


def test_tab_follows_what_is_seen(shown: Show, sample: Path) -> None:
    page = _page(shown(sample))
    page.recipients.new.setFocus()
    QTest.keyClicks(keyboard(), "Anne")
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    boxes = [name for link in page.contents.links for name in (link.title, link.accessibleName())]
    asides = ["Avec les adresses et les téléphones", "Langue du compte rendu"]
    walked = _walked(page)
    assert walked[1] == "Statut, Projet"
    assert walked[2:4] == [ordinary(name) for name in boxes[:2]]
    assert walked[-5:] == [
        *asides, "Destinataire", "Retirer ce destinataire", "Ajouter un destinataire",
    ]  # fmt: skip
    tile = page.lengths.tiles[Length.SUMMARY]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)  # its contents are made anew
    _set(page)
    again = _walked(page)
    assert len(again) < len(walked)
    assert again[1:3] == walked[1:3]
    assert again[-5:] == walked[-5:]


def test_pages_are_turned_by_keyboard(shown: Show, sample: Path) -> None:
    paper = _page(shown(sample)).paper
    paper.reader.setFocus()
    for key, page in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_End, 9),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(paper.reader, key)
        assert paper.reader.page == page
        assert f"Page {page + 1} sur 10" in words_in(paper)
        assert paper.thumbnails.currentRow() == page


def test_a_size_of_pages_is_kept_for_the_next_time(shown: Show, sample: Path) -> None:
    window = shown(sample)
    paper = _page(window).paper
    paper.zoom.setFocus()
    QTest.keyClick(paper.zoom, Qt.Key.Key_End)
    assert paper.reader.zoom == 200
    window.build()
    assert _page(window).paper.reader.zoom == 200


def test_what_is_typed_is_on_the_page_a_moment_later(shown: Show, sample: Path) -> None:
    page = _page(shown(sample))
    page.paper.reader.turn_to(3)
    session = page.desk.event.sessions[0]
    renamed = replace(session, title="Café et retrouvailles")
    page.desk.document.act(changed(page.desk.event, [renamed]))
    assert "retrouvailles" not in _text(page)
    _until(lambda: "retrouvailles" in _text(page))
    assert page.paper.reader.page == 3


def test_everything_on_the_page_has_a_name(shown: Show, sample: Path) -> None:
    assert not list(nameless(_page(shown(sample))))


def test_an_empty_day_says_so_and_is_not_written(shown: Show, empty: Path) -> None:
    page = _page(shown(empty))
    assert "Le compte rendu est vide" in words_in(page)
    assert "Contenu" not in words_in(page)  # there is nothing to put under it
    assert not page.paper.pdf_button.isVisible()
    page.desk.run("produce")
    assert toasts(page.window()) == ["Rien à produire : le compte rendu est vide"]
    page.desk.run("print")
    assert toasts(page.window()) == ["Rien à imprimer : le compte rendu est vide"]
    _final(page)
    assert not page.standing.finalise.isVisible()


def test_what_is_private_or_off_the_record_is_nowhere_on_the_page(
    shown: Show, sample: Path
) -> None:
    page = _page(shown(sample))
    event = page.desk.event
    session = replace(event.sessions[0], private_notes="Ne pas oublier le chèque")
    said = Testimony(
        id=new_id(), session=session.id, words="Entre nous, c’est raté",
        visibility=Visibility.OFF_RECORD,
    )  # fmt: skip
    page.desk.document.act(changed(event, [session, said]))
    _set(page)
    text = _text(page)
    assert "chèque" not in text
    assert "Entre nous" not in text


# --- what is asked --------------------------------------------------------------------------------


def test_the_length_is_chosen_with_the_arrows_and_kept(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    assert keyboard() is page.lengths.tiles[Length.FULL]
    QTest.keyClick(keyboard(), Qt.Key.Key_Up)
    QTest.keyClick(keyboard(), Qt.Key.Key_Up)
    _set(page)
    assert page.asked.length is Length.FLASH
    assert page.paper.leaves.count == 1
    assert "Le flash choisit lui-même ce qui tient sur une page." in words_in(page)
    window.build()
    assert _page(window).asked.length is Length.FLASH


def test_parts_that_are_off_leave_the_page_and_come_back_by_undo(shown: Show, sample: Path) -> None:
    page = _page(shown(sample))
    titles = [each.title for each in page.contents.links]
    box = page.contents.boxes[titles.index("La table ronde")]
    assert box is not None
    assert "1. Le management" in _text(page)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    _set(page)
    assert "1. Le management" not in _text(page)
    box = page.contents.boxes[titles.index("La table ronde")]
    assert box is not None
    assert not box.isChecked()
    assert box.hasFocus()
    assert page.contents.links[titles.index("La table ronde")].page is None
    page.desk.run("undo")
    _set(page)
    assert "1. Le management" in _text(page)
    assert box.isChecked()


def test_minutes_are_in_another_language_when_asked(shown: Show, sample: Path) -> None:
    page = _page(shown(sample))
    page.language.setFocus()
    QTest.keyClick(page.language, Qt.Key.Key_End)
    _set(page)
    assert "The round table" in _text(page)


def test_addresses_are_there_only_when_ticked(shown: Show, sample: Path) -> None:
    page = _page(shown(sample))
    person = page.desk.event.all(Person)[0]
    known = replace(person, email="quelqu.un@exemple.fr")
    page.desk.document.act(changed(page.desk.event, [known]))
    _set(page)
    assert "exemple.fr" not in _text(page)
    page.contacts.click()
    _set(page)
    assert "exemple.fr" in _text(page).replace(" ", "")


def test_recipients_are_typed_printed_and_removed(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    page.add_new()
    QTest.keyClicks(keyboard(), "La mairie")
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    QTest.keyClicks(keyboard(), "Archives")
    page.desk.document.flush()
    _set(page)
    assert "La mairie" in _text(page)
    assert "Archives" in _text(page)
    first = next(iter(page.recipients.lines.values()))
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_End)
    QTest.keyClicks(first, " de Nice")
    page.desk.document.flush()
    _set(page)
    assert "La mairie de Nice" in _text(page)
    assert window.workplace is not None
    window.workplace.go(Place("overview"))
    window.workplace.go(Place("", next(iter(page.recipients.lines))))
    assert keyboard() is first
    gone = next(each for each in page.recipients.findChildren(QToolButton) if each.isVisible())
    gone.click()
    assert [each.value for each in recipients(page.desk.event)] == ["Archives"]
    page.desk.run("undo")
    assert len(recipients(page.desk.event)) == 2


# --- final versions -------------------------------------------------------------------------------


def test_minutes_are_finalised_corrected_and_their_second_version_says_what_changed(
    shown: Show, sample: Path, answers: Answers, tmp_path: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    _final(page)
    press(page, "Rendre définitif…")
    _set(page)
    assert answers.explained[-1].title == "Compte rendu n° 1"
    assert "Verrouillé, et conforme à la journée." in words_in(page)
    first = _text(page)
    assert "Compte rendu n° 1" in first
    assert all(box is None for box in page.contents.boxes)

    session = next(each for each in page.desk.event.sessions if each.title)
    page.desk.document.act(changed(page.desk.event, [replace(session, title="Un titre corrigé")]))
    _set(page)
    assert _text(page) == first
    press(page, "Faire la version 2…")
    _set(page)
    second = _text(page)
    assert "Ce qui a changé depuis le compte rendu n° 1" in second
    assert "Corrigé : séance, « Un titre corrigé » (titre)" in second

    versions = page.standing.versions
    versions.setFocus()
    QTest.keyClick(versions, Qt.Key.Key_End)
    _set(page)
    assert _text(page) == first
    answers.writing = tmp_path / "premier.pdf"
    page.desk.run("produce")
    _until(lambda: bool(toasts(page.window())))
    _until(answers.writing.exists)
    assert _text_of(answers.writing) == first


def test_finalising_is_undone_in_one_step(shown: Show, sample: Path, answers: Answers) -> None:
    window = shown(sample)
    page = _page(window)
    before = page.desk.event
    _final(page)
    page.finalise()
    assert page.desk.event != before
    window.run("undo")
    assert page.desk.event == before
    _set(page)
    assert "Rendre définitif…" in words_in(page)
    answers.agrees = False
    page.finalise()
    assert page.desk.event == before


def test_quotes_without_agreement_are_counted_before_they_lose_their_name(
    shown: Show, sample: Path, answers: Answers
) -> None:
    page = _page(shown(sample))
    event = page.desk.event
    named = [each for each in event.all(Testimony) if each.person][:2]
    page.desk.document.act(changed(event, [replace(each, status=Agreement.SENT) for each in named]))
    _set(page)
    said = next(each for each in words_in(page) if "sans accord" in each)
    assert f"{len(named)} propos" in said
    page.finalise()
    told = ordinary(" ".join(answers.explained[-1].paragraphs))
    assert len(named) == 1
    assert "1 propos reste sans accord" in told


# --- paper and files ------------------------------------------------------------------------------


@pytest.mark.parametrize("status", list(Status))
def test_what_is_exported_is_what_the_command_writes(
    shown: Show, sample: Path, answers: Answers, tmp_path: Path, status: Status
) -> None:
    window = shown(sample)
    page = _page(window)
    if status is Status.FINAL:
        _final(page)
    answers.writing = tmp_path / "fenetre.pdf"
    press(page, "Exporter le PDF")
    _until(answers.writing.exists)
    out = tmp_path / "commande.pdf"
    tablee("minutes", sample, out, "--status", str(status), home=tmp_path / "elsewhere")
    assert _text_of(answers.writing) == _text_of(out) == _text(page)


def test_a_word_document_is_exported(
    shown: Show, sample: Path, answers: Answers, tmp_path: Path
) -> None:
    page = _page(shown(sample))
    answers.writing = tmp_path / "projet.docx"
    press(page, "Word")
    _until(answers.writing.exists)
    assert answers.writing.read_bytes()[:2] == b"PK"


def test_minutes_interrupted_while_they_are_drawn_leave_no_file(
    shown: Show, sample: Path, answers: Answers, tmp_path: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    exports = page.desk.exports
    answers.writing = tmp_path / "out" / "projet.pdf"
    answers.writing.parent.mkdir()
    begun, drawn = threading.Event(), threading.Event()

    def slow(*args: Any, **options: Any) -> None:
        begun.set()
        exports._stopped.wait(20)
        draw(*args, **options)
        drawn.set()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("exports.pdf.draw", slow)
        press(page, "Exporter le PDF")
        assert begun.wait(20)
        assert exports.done > 0.5
        press(page, "Interrompre")
        _until(lambda: exports.path is None)
    assert not drawn.is_set()
    assert list(answers.writing.parent.iterdir()) == []
    assert "aucun fichier" in toasts(window.shown)[-1]


def test_a_day_closed_while_its_pages_are_set_does_not_wait_for_them(
    shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    begun, drawn = threading.Event(), threading.Event()

    def slow(*args: Any, **options: Any) -> None:
        begun.set()
        page.typesetting._stopped.wait(20)  # the day is being closed
        draw(*args, **options)
        drawn.set()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("exports.pdf.draw", slow)
        QTest.mouseClick(page.standing.segments.buttons[1], Qt.MouseButton.LeftButton)
        _until(begun.is_set)
        window.shown.close()
    assert not drawn.is_set()


def test_pages_are_printed_from_anywhere(
    shown: Show, sample: Path, answers: Answers, tmp_path: Path
) -> None:
    window = shown(sample)
    answers.paper, answers.pages = tmp_path / "papier.pdf", (1, 9)
    QTest.keyClick(window.shown, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.workplace is not None
    page = window.workplace.page
    assert isinstance(page, MinutesPage)
    _until(lambda: "« papier.pdf » est écrit" in toasts(window.shown))
    printed = QPdfDocument()
    printed.load(str(answers.paper))
    assert (printed.pageCount(), page.paper.leaves.count) == (9, 10)
    ours, theirs = page.paper.leaves.document.pagePointSize(0), printed.pagePointSize(0)
    assert abs(ours.width() - theirs.width()) < 2
    assert abs(ours.height() - theirs.height()) < 2


def test_printed_to_a_file_they_are_the_accessible_pdf_itself(
    shown: Show, sample: Path, answers: Answers, tmp_path: Path
) -> None:
    folder = tmp_path / "ailleurs"
    folder.mkdir()
    window = shown(sample)
    page = _page(window)
    answers.paper = folder / "papier.pdf"
    window.run("print")
    said = f"« papier.pdf » est écrit dans {folder}"
    _until(lambda: said in toasts(window.shown))
    made = page.typesetting.latest
    assert made is not None
    assert answers.paper.read_bytes() == made.file
    printed = QPdfDocument()
    printed.load(str(answers.paper))
    assert printed.getAllText(1).text().strip()


def test_a_file_that_cannot_be_printed_to_is_told_in_a_sentence(
    shown: Show, sample: Path, answers: Answers, tmp_path: Path
) -> None:
    window = shown(sample)
    _page(window)
    answers.paper = tmp_path / "nulle part" / "papier.pdf"
    window.run("print")
    _until(lambda: any("n’existe pas" in said for said in notices(window.shown)))


def test_decisions_about_minutes_are_in_the_file(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    page.add_new()
    QTest.keyClicks(keyboard(), "Archives")
    window.shown.close()
    event, _ = read_event(sample)
    assert "Archives" in {getattr(each, "value", "") for each in event}
    assert isinstance(event.sessions[0], Session)


def test_closing_the_day_while_it_is_printed_stops_the_printer(
    shown: Show, sample: Path, answers: Answers, tmp_path: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    answers.paper, answers.pages = tmp_path / "papier.pdf", (1, 9)
    page.print_pages()
    printing = page.paper.printing
    assert printing is not None
    _until(page.paper.interrupt.isVisible)
    window.shown.close()
    assert page.paper.printing is None
    assert not printing.whole
