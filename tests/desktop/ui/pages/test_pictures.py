"""Pictures as an organiser brings them in, looks at them and says what they show."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.findings import Picture
from desktop.store.read_event import read_event
from desktop.ui.controls.labels import Label
from desktop.ui.controls.messages import Notice, Toast
from desktop.ui.frame.window import Window
from desktop.ui.pages.pictures.arrivals import Arrivals, Offered
from desktop.ui.pages.pictures.interest import Interest
from desktop.ui.pages.pictures.large import Large
from desktop.ui.pages.pictures.page import PicturesPage
from desktop.ui.pages.pictures.thumbnails import Thumbnails
from desktop.ui.place import Place
from tests.desktop.ui.reading import toasts

_TURNED = 6  # EXIF: the camera was held upright


def _page(window: Window) -> PicturesPage:
    assert window.workplace is not None
    window.workplace.go(Place("pictures"))
    page = window.workplace.page
    assert isinstance(page, PicturesPage)
    return page


def _pictures(window: Window) -> tuple[Picture, ...]:
    assert window.document is not None
    return window.document.current.all(Picture)


def _arrivals(window: Window) -> Arrivals:
    assert window.document is not None
    found = window.document.findChild(Arrivals)
    assert found is not None
    return found


def _all_in(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: _arrivals(window).under_way is None, timeout=20_000)
    assert window.workplace is not None
    window.workplace.show_now()


def _said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label))


def _photo(folder: Path, name: str, colour: str = "red") -> Path:
    """A photograph as a telephone writes it: lying, with the place where it was taken."""
    exif = Image.Exif()
    exif[0x0112] = _TURNED
    exif.get_ifd(0x8825)[2] = (43.0, 36.0, 30.0)
    path = folder / name
    Image.new("RGB", (60, 40), colour).save(path, "JPEG", exif=exif)
    return path


def _jpeg(colour: str) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (30, 20), colour).save(written, "JPEG")
    return written.getvalue()


def _drop(target: QWidget, data: QMimeData, at: QPoint | None = None) -> bool:
    """Drag something over a widget, and drop it where it may be dropped; whether it was."""
    point = at or target.rect().center()
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    button, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point, actions, data, button, held)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(point), actions, data, button, held)
    QApplication.sendEvent(target, drop)
    return drop.isAccepted()


def _files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


# --- coming in ------------------------------------------------------------------------------------


def test_photos_dropped_on_the_wall_come_in_upright_and_without_their_place(
    qtbot: QtBot, shown: Callable[[Path], Window], sample: Path, tmp_path: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    before = _pictures(window)
    photos = _files(_photo(tmp_path, "un.jpg"), _photo(tmp_path, "deux.jpg", "blue"))
    assert _drop(page.list.viewport(), photos)
    _all_in(qtbot, window)
    new = _pictures(window)[len(before) :]
    assert [(picture.width, picture.height) for picture in new] == [(40, 60), (40, 60)]
    assert page.list.ids() == tuple(picture.id for picture in new)
    window.shown.close()
    event, media = read_event(sample)
    kept = media(event.all(Picture)[-1].content)
    assert kept is not None
    assert not Image.open(io.BytesIO(kept.data)).getexif()


def test_pictures_come_into_an_empty_page_as_one_step(
    qtbot: QtBot, shown: Callable[[Path], Window], empty: Path, tmp_path: Path
) -> None:
    window = shown(empty)
    photos = [_photo(tmp_path, f"{colour}.jpg", colour) for colour in ("red", "green", "blue")]
    assert _drop(_page(window), _files(*photos))
    _all_in(qtbot, window)
    assert len(_pictures(window)) == 3
    window.run("undo")
    assert not _pictures(window)


def test_what_is_no_picture_is_told_in_a_sentence_and_the_others_come_in(
    qtbot: QtBot, shown: Callable[[Path], Window], empty: Path, tmp_path: Path
) -> None:
    window = shown(empty)
    page = _page(window)
    letter = tmp_path / "lettre.docx"
    letter.write_text("Bonjour")
    gone = tmp_path / "partie.jpg"
    _drop(page, _files(letter, gone, _photo(tmp_path, "photo.jpg")))
    _all_in(qtbot, window)
    assert len(_pictures(window)) == 1
    (notice,) = page.findChildren(Notice)
    assert notice.isVisible()
    assert "lettre.docx n’est pas une image lisible" in _said(notice)
    assert "partie.jpg ne peut pas être lu" in _said(notice)


def test_a_day_dropped_on_the_pictures_is_left_to_the_window(
    shown: Callable[[Path], Window], sample: Path, empty: Path
) -> None:
    page = _page(shown(sample))
    day = _files(empty)
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        day,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_an_image_copied_elsewhere_is_pasted(
    qtbot: QtBot, shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    image = QImage(50, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(page.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    _all_in(qtbot, window)
    assert (_pictures(window)[-1].width, _pictures(window)[-1].height) == (50, 30)


def test_an_address_copied_elsewhere_is_never_fetched(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    data = QMimeData()
    data.setUrls([QUrl("https://exemple.fr/photo.jpg")])
    QGuiApplication.clipboard().setMimeData(data)
    page.paste()
    assert _arrivals(window).under_way is None
    assert "Rien à coller" in toasts(window.shown)[-1]


def test_the_same_picture_again_is_only_chosen(
    qtbot: QtBot, shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    assert window.document is not None
    first = _pictures(window)[1]
    media = window.document.opened.media(first.content)
    assert media is not None
    page.bring([Offered("encore.png", lambda: media.data)])
    _all_in(qtbot, window)
    assert len(_pictures(window)) == 3
    assert page.list.ids() == (first.id,)


def test_pictures_are_chosen_in_a_dialog(
    qtbot: QtBot, shown: Callable[[Path], Window], empty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = (_photo(empty.parent, "a.jpg"), _photo(empty.parent, "b.jpg", "blue"))
    window = shown(empty)
    monkeypatch.setattr(window.application.questions, "files_to_read", lambda *_: paths)
    _page(window).add_new()
    _all_in(qtbot, window)
    assert len(_pictures(window)) == 2


def test_interrupting_keeps_what_is_in_and_leaves_the_rest(
    qtbot: QtBot, shown: Callable[[Path], Window], empty: Path
) -> None:
    window = shown(empty)
    page = _page(window)
    gate = threading.Event()

    def slow() -> bytes:
        gate.wait(20)
        return _jpeg("green")

    page.bring(
        [
            Offered("a.jpg", lambda: _jpeg("red")),
            Offered("b.jpg", slow),
            Offered("c.jpg", lambda: _jpeg("blue")),
        ]
    )
    stop = next(
        button for button in page.findChildren(QPushButton) if button.text() == "Interrompre"
    )
    qtbot.waitUntil(stop.isVisible, timeout=20_000)
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    gate.set()
    _all_in(qtbot, window)
    assert len(_pictures(window)) == 2
    assert not stop.isVisible()


def test_what_is_in_when_the_window_closes_is_in_the_file(
    qtbot: QtBot, shown: Callable[[Path], Window], empty: Path
) -> None:
    window = shown(empty)
    gate = threading.Event()
    page = _page(window)

    def slow() -> bytes:
        gate.wait(20)
        return _jpeg("green")

    page.bring([Offered("a.jpg", lambda: _jpeg("red")), Offered("b.jpg", slow)])
    qtbot.waitUntil(lambda: _arrivals(window).under_way == (1, 2), timeout=20_000)
    window.shown.close()
    gate.set()
    event, media = read_event(empty)
    (picture,) = event.all(Picture)
    assert media(picture.content) is not None


# --- said of a picture ----------------------------------------------------------------------------


def test_the_point_of_interest_is_clicked_then_moved_by_arrows(
    qtbot: QtBot, shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    _page(window)
    (interest,) = window.shown.findChildren(Interest)
    qtbot.waitUntil(lambda: interest.width() > 200)
    corner = QPoint(interest.width() - 1, 0)
    QTest.mouseClick(interest, Qt.MouseButton.LeftButton, pos=corner)
    assert _focused() is interest
    QTest.keyClick(interest, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(3):
        QTest.keyClick(interest, Qt.Key.Key_Down)
    window.shown.close()
    event, _ = read_event(sample)
    focus = event.all(Picture)[0].focus
    assert focus is not None
    assert focus[0] == pytest.approx(Decimal("0.9"), abs=Decimal("0.01"))
    assert focus[1] == Decimal("0.06")


def test_a_picture_without_description_says_so_until_it_has_one(
    qtbot: QtBot, shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    page.bring([Offered("a.jpg", lambda: _jpeg("red"))])
    _all_in(qtbot, window)
    told = page.list.model().index(3, 0)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert told.data(role) == "Sans légende, Sans description"
    page.focus_field("alternative")
    QTest.keyClicks(_focused(), "Un mur rouge")
    assert window.workplace is not None
    window.workplace.desk.document.flush()
    window.workplace.show_now()
    assert told.data(role) == "Sans légende"


def test_an_ornament_needs_no_description(
    qtbot: QtBot, shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    page.bring([Offered("a.jpg", lambda: _jpeg("red"))])
    _all_in(qtbot, window)
    page.focus_field("decorative")
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    assert window.workplace is not None
    window.workplace.show_now()
    told = page.list.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Sans légende, Image d’ornement"


def test_several_pictures_take_one_credit(shown: Callable[[Path], Window], sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    QTest.keyClick(page.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.focus_field("credit")
    QTest.keyClicks(_focused(), "Photo : Ana Roy")
    window.shown.close()
    event, _ = read_event(sample)
    assert {picture.credit for picture in event.all(Picture)} == {"Photo : Ana Roy"}


# --- on the wall ----------------------------------------------------------------------------------


def test_f2_renames_even_where_the_pane_is_hidden(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    window.run("pane")
    QTest.keyClick(page.list, Qt.Key.Key_Right)
    QTest.keyClick(page.list, Qt.Key.Key_F2)
    QTest.keyClicks(_focused(), "La salle")
    window.shown.close()
    event, _ = read_event(sample)
    assert event.all(Picture)[1].caption == "La salle"


def test_a_picture_removed_comes_back_by_the_message(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    before = page.list.shown()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.list.shown() == before[1:]
    toast = window.shown.findChildren(Toast)[-1]
    undo = next(each for each in toast.findChildren(QPushButton) if each.text() == "Annuler")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert window.workplace is not None
    window.workplace.show_now()
    assert page.list.shown() == before


def test_pictures_move_by_keyboard_and_by_dragging(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    first, second, third = page.list.shown()
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.list.shown() == (second, first, third)
    model = page.list.model()
    dragged = model.mimeData([model.index(0, 0)])
    right = page.list.visualRect(model.index(2, 0)).center() + QPoint(40, 0)
    drop = QDropEvent(
        QPointF(right),
        Qt.DropAction.MoveAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.list.dropEvent(drop)
    assert page.list.shown() == (first, third, second)


def test_space_shows_a_picture_large_and_arrows_the_next(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    page = _page(window)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    large = _focused()
    assert isinstance(large, Large)
    assert large.size() == window.shown.size()
    QTest.keyClick(large, Qt.Key.Key_Right)
    assert large.picture == _pictures(window)[1]
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible()
    assert page.list.ids() == (_pictures(window)[1].id,)
    assert _focused() is page.list


def test_filtering_looks_at_captions_and_descriptions(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    page = _page(shown(sample))
    QTest.keyClicks(page.filter, "etang")
    assert page.list.shown() == ("image-territoire",)


# --- thumbnails -----------------------------------------------------------------------------------


def _is_there(thumbnails: Thumbnails, content: str) -> bool:
    return thumbnails.fitting(content, QSize(30, 20)) is not None


def test_thumbnails_take_no_more_memory_than_they_may(qtbot: QtBot) -> None:
    thumbnails = Thumbnails(_jpeg, most_bytes=10_000)
    room = QSize(30, 20)
    for colour in ("red", "green", "blue", "yellow", "white", "black"):
        qtbot.waitUntil(partial(_is_there, thumbnails, colour))
        assert thumbnails.held <= 10_000
    assert thumbnails.fitting("red", room) is None  # the first one went, and is made again
    qtbot.waitUntil(partial(_is_there, thumbnails, "red"))


def test_a_picture_whose_bytes_are_lost_is_asked_for_once(qtbot: QtBot) -> None:
    asked: list[str] = []

    def lost(content: str) -> None:
        asked.append(content)

    thumbnails = Thumbnails(lost)
    room = QSize(30, 20)
    qtbot.waitUntil(lambda: thumbnails.filling("lost", room) is not None)
    image = thumbnails.filling("lost", room)
    assert image is not None
    assert image.isNull()
    assert asked == ["lost"]
