"""The deck as an organiser orders it, sees it and writes it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pptx import Presentation
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.acts import hidden_slides
from desktop.model.findings import Choice
from desktop.producing import DeckAsked
from desktop.ui.application import Application
from desktop.ui.controls.labels import Label
from desktop.ui.controls.lists import Move
from desktop.ui.controls.messages import Notice, Toast
from desktop.ui.exporting.progress import ExportProgress
from desktop.ui.frame.new_day import NewDay
from desktop.ui.frame.window import Window
from desktop.ui.pages.deck.page import DeckPage
from desktop.ui.pages.deck.thumbnails import SlideThumbnails
from desktop.ui.pages.overview.ready import Ready
from desktop.ui.place import Place
from exports.slides import place
from tests.desktop.ui.frame.questions import Answers

Show = Callable[[Path], Window]
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)
    QApplication.processEvents()


def type_(text: str) -> None:
    focus = QApplication.focusWidget()
    for letter in text:  # QTest.keyClicks knows no accents
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(focus, QKeyEvent(kind, 0, NONE, letter))  # type: ignore[arg-type]


def deck_of(qtbot: QtBot, window: Window) -> DeckPage:
    """The page, its slides on it, the keyboard on the first."""
    assert window.workplace is not None
    window.workplace.go(Place("deck"))
    page = window.workplace.page
    assert isinstance(page, DeckPage)
    qtbot.waitUntil(lambda: bool(page.wall.shown()), timeout=20_000)
    page.take_keyboard()
    return page


def settled(qtbot: QtBot, page: DeckPage) -> None:
    """Wait for the slides of the day as it stands."""
    preview, desk = page.desk.preview, page.desk
    qtbot.waitUntil(
        lambda: preview.latest is not None and preview.latest.event is desk.event, timeout=20_000
    )


def titles(path: Path) -> list[tuple[str, bool]]:
    """What python-pptx reads: the title of each slide, and whether it is hidden."""
    found = []
    for slide in Presentation(str(path)).slides:
        title = slide.shapes.title
        hidden = slide._element.get("show") == "0"
        found.append((title.text_frame.text if title is not None else "", hidden))
    return found


def written(qtbot: QtBot, window: Window, out: Path) -> Path:
    assert window.exports is not None
    exports = window.exports
    qtbot.waitUntil(lambda: exports.path is None and out.exists(), timeout=30_000)
    return out


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where the deck is written, in a folder of its own."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "deck.pptx"


@pytest.fixture
def answers(application: Application, out: Path) -> Answers:
    """A person who has the deck written there."""
    answers = Answers()
    answers.writing = out
    application.questions = answers
    return answers


def texts(window: Window, kind: type[QObject]) -> list[str]:
    return [each.accessibleName() for each in window.shown.findChildren(kind)]  # type: ignore[attr-defined]


@pytest.mark.usefixtures("answers")
def test_slides_hidden_and_moved_by_keys_are_so_in_the_file(
    qtbot: QtBot, shown: Show, sample: Path, out: Path
) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    before = page.wall.shown()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)  # the second is hidden
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right, ALT)  # the third passes the fourth
    assert page.wall.shown()[:4] == (before[0], before[1], before[3], before[2])
    assert page.wall.ids() == (before[2],)
    settled(qtbot, page)
    assert page.wall.shown()[:4] == (before[0], before[1], before[3], before[2])
    assert window.workplace is not None
    assert window.workplace.key == "deck"  # Alt and an arrow did not lead back
    press(Qt.Key.Key_E, CONTROL)
    read = titles(written(qtbot, window, out))
    assert [hidden for _, hidden in read[:4]] == [False, True, False, False]
    assert not any(hidden for _, hidden in read[4:])
    assert page.desk.preview.latest is not None
    placed = page.desk.preview.latest.slides.slides
    assert [slide.key for slide in placed] == list(page.wall.shown())
    assert len(read) == len(placed)
    assert read[3][0] == placed[3].title
    assert "deck.pptx" in texts(window, Toast)[-1]


def test_space_shows_a_slide_again_and_undo_brings_the_order_back(
    qtbot: QtBot, shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    before = page.wall.shown()
    press(Qt.Key.Key_Space)
    assert hidden_slides(page.desk.event)
    press(Qt.Key.Key_Space)
    assert not hidden_slides(page.desk.event)
    press(Qt.Key.Key_Right, ALT)
    press(Qt.Key.Key_Right, ALT)
    assert page.wall.shown()[2] == before[0]
    for _ in range(2):
        press(Qt.Key.Key_Z, CONTROL)
    settled(qtbot, page)
    qtbot.waitUntil(lambda: page.wall.shown() == before, timeout=20_000)


def test_a_part_is_put_off_and_on_by_its_box(qtbot: QtBot, shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    press(Qt.Key.Key_Left)  # the head of the first part
    here = page.wall.current_row()
    assert here is not None
    assert not here.id
    press(Qt.Key.Key_Space)
    assert page.wall.current_row() is not None
    assert page.wall.current_row().hidden  # type: ignore[union-attr]
    off = hidden_slides(page.desk.event)
    settled(qtbot, page)
    assert page.desk.preview.latest is not None
    for slide in page.desk.preview.latest.slides.slides:
        assert slide.hidden is (slide.part == "opening")
    press(Qt.Key.Key_Space)
    assert off
    assert not hidden_slides(page.desk.event)


def test_a_slide_leads_to_what_it_shows_and_back(qtbot: QtBot, shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    rank = next(
        rank
        for rank, slide in enumerate(page.desk.preview.latest.slides.slides)  # type: ignore[union-attr]
        if slide.about and page.desk.event.sessions[0].id == slide.about[0]
    )
    page.wall.choose((page.wall.shown()[rank],))
    press(Qt.Key.Key_Return)
    assert window.workplace is not None
    assert window.workplace.key == "programme"
    press(Qt.Key.Key_Left, ALT)
    assert window.workplace.key == "deck"
    assert page.wall.ids() == (page.wall.shown()[rank],)


def test_the_deck_is_seen_on_the_whole_screen_without_its_hidden_slides(
    qtbot: QtBot, shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Left)
    settled(qtbot, page)
    press(Qt.Key.Key_F11)
    screen = page.full_screen
    assert screen is not None
    count = len(page.wall.shown())
    seen = [screen.rank]
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Left,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_End,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_Down,
    ):
        QTest.keyClick(screen, key)
        seen.append(screen.rank)
    assert seen == [0, 2, 3, 2, 0, count - 1, count - 1, 0, 2]
    assert "3" in screen.accessibleName()
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert page.full_screen is None
    assert page.wall.ids() == (page.wall.shown()[2],)


def test_the_whole_screen_is_left_with_the_window(qtbot: QtBot, shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    press(Qt.Key.Key_F11)
    screen = page.full_screen
    assert screen is not None
    assert screen.isVisible()
    gone: list[bool] = []
    screen.destroyed.connect(lambda: gone.append(True))
    window.shown.close()
    qtbot.waitUntil(lambda: bool(gone), timeout=10_000)


def test_slides_dropped_beside_another_one_stand_there_in_its_part(
    qtbot: QtBot, shown: Show, sample: Path
) -> None:
    page = deck_of(qtbot, shown(sample))
    before = page.wall.shown()
    slides = page.desk.preview.latest.slides.slides  # type: ignore[union-attr]
    target = next(slide for slide in slides if slide.part == "diagnosis")
    page.wall.moved.emit(Move((before[1], before[2]), target.key, after=True))
    moved = page.wall.shown()
    place = moved.index(target.key)
    assert moved[place + 1 : place + 3] == (before[1], before[2])
    settled(qtbot, page)
    assert page.wall.shown() == moved
    again = {slide.key: slide.part for slide in page.desk.preview.latest.slides.slides}  # type: ignore[union-attr]
    assert again[before[1]] == again[before[2]] == "diagnosis"


def test_a_deck_edited_by_hand_is_kept_before_it_is_replaced(
    qtbot: QtBot, answers: Answers, shown: Show, sample: Path, out: Path
) -> None:
    window = shown(sample)
    deck_of(qtbot, window)
    press(Qt.Key.Key_E, CONTROL)
    edited = Presentation(str(written(qtbot, window, out)))
    edited.slides[0].shapes.title.text_frame.text = "Retouché à la main"
    edited.save(str(out))
    by_hand = out.read_bytes()
    answers.agrees = False
    press(Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: len(answers.explained) == 1, timeout=20_000)
    assert out.read_bytes() == by_hand
    assert "deck.pptx" in answers.explained[0].paragraphs[0]
    answers.agrees = True
    press(Qt.Key.Key_E, CONTROL)
    exports = window.exports
    assert exports is not None
    qtbot.waitUntil(lambda: exports.path is None and out.read_bytes() != by_hand, timeout=30_000)
    (copy,) = out.parent.glob("deck 20*.pptx")
    assert copy.read_bytes() == by_hand
    assert titles(out)[0][0] != "Retouché à la main"
    assert copy.name in texts(window, Toast)[-1]


@pytest.mark.usefixtures("answers")
def test_a_deck_interrupted_leaves_no_file(
    qtbot: QtBot,
    shown: Show,
    sample: Path,
    out: Path,
) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    begun, go_on = threading.Event(), threading.Event()

    def slow(*args: object, **options: object) -> object:
        begun.set()
        go_on.wait(20)
        return place(*args, **options)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.producing.place", slow)
        press(Qt.Key.Key_E, CONTROL)
        assert begun.wait(20)
    progress = page.footer.findChild(ExportProgress)
    assert progress is not None
    assert progress.isVisible()
    progress.interrupt.setFocus()
    press(Qt.Key.Key_Space)
    go_on.set()
    exports = window.exports
    assert exports is not None
    qtbot.waitUntil(lambda: exports.path is None, timeout=20_000)
    assert list(out.parent.iterdir()) == []
    assert not progress.isVisible()
    assert "aucun fichier" in texts(window, Toast)[-1]


@pytest.mark.usefixtures("answers")
def test_a_deck_open_in_another_program_is_said_so(
    qtbot: QtBot, shown: Show, sample: Path, out: Path
) -> None:
    out.with_name("~$deck.pptx").write_bytes(b"")
    window = shown(sample)
    deck_of(qtbot, window)
    press(Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: bool(window.shown.findChildren(Notice)), timeout=30_000)
    assert "ouvert dans un autre programme" in texts(window, Notice)[-1]
    assert not out.exists()


def test_a_part_alone_is_written_as_pdf_and_opened(
    qtbot: QtBot,
    answers: Answers,
    shown: Show,
    sample: Path,
    out: Path,
) -> None:
    out = answers.writing = out.with_suffix(".pdf")
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    window = shown(sample)
    page = deck_of(qtbot, window)
    page.footer.part.setFocus()
    press(Qt.Key.Key_Down)
    assert page.footer.asked().part == "opening"
    page.footer.pdf.setFocus()
    press(Qt.Key.Key_Space)
    assert written(qtbot, window, out).read_bytes().startswith(b"%PDF")
    toast = window.shown.findChildren(Toast)[-1]
    acts = {each.text(): each for each in toast.findChildren(QPushButton)}
    assert "Dossier" in acts
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QDesktopServices, "openUrl", open_url)
        acts["Ouvrir"].click()
    assert [url.toLocalFile() for url in opened] == [str(out)]


def test_private_notes_are_written_only_when_they_are_ticked(
    qtbot: QtBot, shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    assert not page.footer.asked().private_notes
    page.footer.notes.setFocus()
    press(Qt.Key.Key_Space)
    assert page.footer.asked().private_notes


def test_choices_stand_while_the_window_is_shown_anew(
    qtbot: QtBot, shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    settled(qtbot, page)
    page.footer.part.setFocus()
    press(Qt.Key.Key_Down)
    page.footer.language.setFocus()
    press(Qt.Key.Key_Down)
    page.footer.notes.setFocus()
    press(Qt.Key.Key_Space)
    asked = DeckAsked("opening", private_notes=True, language="en")
    assert page.footer.asked() == asked
    window.application.settings.language = "en"
    window.application.restyle()
    page = deck_of(qtbot, window)
    assert page.footer.asked() == asked
    assert page.footer.part.currentText() == "Opening"
    assert page.footer.language.value() == "en"
    assert page.footer.notes.value()


def test_thumbnails_take_a_bounded_room(qtbot: QtBot, shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    thumbs = SlideThumbnails(page, most_bytes=1_000_000)
    assert page.desk.preview.latest is not None
    thumbs.show(page.desk.preview.latest)
    count = len(page.wall.shown())
    for rank in range(count):
        thumbs.of(rank, 400)
        with qtbot.waitSignal(thumbs.ready, timeout=20_000):
            pass
    assert 0 < thumbs.held <= 1_000_000
    assert thumbs.of(count - 1, 400) is not None


def test_each_slide_is_read_aloud_by_its_number_and_title(
    qtbot: QtBot, shown: Show, sample: Path
) -> None:
    page = deck_of(qtbot, shown(sample))
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    here = page.wall.currentIndex()
    said = here.data(Qt.ItemDataRole.AccessibleTextRole)
    slide = page.desk.preview.latest.slides.slides[1]  # type: ignore[union-attr]
    assert slide.title in said
    assert "2" in said
    assert "masquée" in said


def test_undo_names_what_was_done_to_slides(qtbot: QtBot, shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Z, CONTROL)
    assert window.workplace is not None
    assert "masquer une diapo" in window.workplace.topbar.redo.accessibleName()
    assert not page.desk.event.all(Choice)


def test_what_can_be_produced_is_offered_from_every_other_page(
    qtbot: QtBot, answers: Answers, shown: Show, sample: Path, out: Path
) -> None:
    window = shown(sample)
    assert window.workplace is not None
    assert window.workplace.topbar.produce.isVisible()
    press(Qt.Key.Key_E, CONTROL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert written(qtbot, window, out)
    assert window.workplace.key == "deck"
    assert not window.workplace.topbar.produce.isVisible()
    assert answers.writing == out


@pytest.mark.usefixtures("answers")
def test_the_overview_says_what_is_ready_and_produces_it(
    qtbot: QtBot, shown: Show, sample: Path, out: Path
) -> None:
    window = shown(sample)
    ready = window.shown.findChild(Ready)
    assert isinstance(ready, Ready)
    card = ready.cards["deck"]
    words = [label.text() for label in card.findChildren(Label)]
    qtbot.waitUntil(
        lambda: any("49" in label.text() for label in card.findChildren(Label)), timeout=20_000
    )
    assert "Présentation" in words
    card.produce.setFocus()
    press(Qt.Key.Key_Space)
    assert written(qtbot, window, out)


def test_a_day_closed_while_its_deck_is_written_leaves_no_file(
    qtbot: QtBot, answers: Answers, shown: Show, sample: Path, out: Path
) -> None:
    window = shown(sample)
    deck_of(qtbot, window)
    begun = threading.Event()
    exports = window.exports
    assert exports is not None

    def slow(*args: object, **options: object) -> object:
        begun.set()
        exports._stopped.wait(20)  # the day is being closed
        return place(*args, **options)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.producing.place", slow)
        press(Qt.Key.Key_E, CONTROL)
        assert begun.wait(20)
        window.shown.close()
    assert list(out.parent.iterdir()) == []
    assert answers.writing == out


def test_from_nothing_to_a_restitution_in_powerpoint_in_few_keys_beside_the_words(
    qtbot: QtBot, application: Application, answers: Answers, tmp_path: Path, out: Path
) -> None:
    keys = 0

    def key(pressed: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        nonlocal keys
        keys += 1
        press(pressed, held)
        QApplication.processEvents()  # as between two keys of a person

    answers.day = NewDay("Assises de l’eau", date(2026, 12, 3), tmp_path / "journee.tablee")
    window = application.start([])
    window.shown.activateWindow()
    assert QTest.qWaitForWindowActive(window.shown)
    key(Qt.Key.Key_N, CONTROL)
    key(Qt.Key.Key_2, CONTROL)  # the programme
    key(Qt.Key.Key_N)
    type_("Restitution des ateliers")
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Escape)
    key(Qt.Key.Key_5, CONTROL)  # what workshops bring back
    key(Qt.Key.Key_N)
    for text in ("Partager l’eau", "Réparer les réseaux"):
        type_(text)
        key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Escape)
    key(Qt.Key.Key_K, CONTROL)
    type_("produire la présentation")
    key(Qt.Key.Key_Return)
    read = Presentation(str(written(qtbot, window, out)))
    words = "\n".join(
        text
        for slide in read.slides
        for text in slide._element.itertext()  # tables too
    )
    for text in ("Assises de l’eau", "Partager l’eau", "Réparer les réseaux"):
        assert text in words
    assert keys == 12


def test_the_slide_chosen_says_how_much_more_it_holds(qtbot: QtBot, sample: Path, shown: Show):
    window = shown(sample)
    page = deck_of(qtbot, window)
    page.wall.choose(("restitution/road-map",))
    row = page.wall.current_row()
    assert row is not None
    qtbot.waitUntil(
        lambda: getattr(page.wall.current_row(), "context", "") == "encore 1 ligne possible",
        timeout=20_000,
    )
    page.wall.choose(("restitution/road-map", "restitution/answers"))
    page.thumbnails.ready.emit(set())
    assert not any(
        page.wall.model().index(rank, 0).data(Qt.ItemDataRole.UserRole).context.startswith("encore")
        for rank in range(page.wall.model().rowCount())
    )


def test_the_foot_takes_one_line_where_there_is_room(
    qtbot: QtBot, sample: Path, shown: Show
) -> None:
    window = shown(sample)
    page = deck_of(qtbot, window)
    foot = page.footer
    window.shown.resize(1_280, 720)
    qtbot.waitUntil(lambda: abs(_middle(foot.notes, foot) - _middle(foot.pdf, foot)) <= 2)
    lines = [_middle(each, foot) for each in (foot.part, foot.powerpoint)]
    count = next(each for each in foot.findChildren(QLabel) if each.text().endswith("diapos"))
    assert max(abs(_middle(count, foot) - each) for each in lines) <= 2
    window.shown.resize(960, 600)
    foot.setFixedWidth(700)
    qtbot.waitUntil(lambda: _middle(foot.pdf, foot) - _middle(foot.part, foot) > 20)
    assert foot.part.geometry().right() < foot.language.geometry().left()


def _middle(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, widget.rect().center()).y()
