"""People and organisations, edited by keyboard, by pointer and by what is dropped."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.acts import set_field
from desktop.model.findings import Picture
from desktop.model.people import ConsentState, Organisation, Person
from desktop.model.programme import Participation, ParticipationRole, Session, SessionKind
from desktop.model.record import Id
from desktop.store.opening import open_event
from desktop.store.read_event import read_event
from desktop.ui.controls.labels import Label
from desktop.ui.fields.choices import Choice, Reference, Segments, Switch
from desktop.ui.frame.window import Window
from desktop.ui.pages.people.both import PeoplePage
from desktop.ui.pages.people.portrait import Portrait
from desktop.ui.pages.people.taking_part import TakingPart
from desktop.ui.place import Place

Show = Callable[[Path], Window]
W = TypeVar("W", bound=QWidget)

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def _page(window: Window) -> PeoplePage:
    assert window.workplace is not None
    window.workplace.go(Place("people"))
    page = window.workplace.page
    assert isinstance(page, PeoplePage)
    return page


def _person(page: PeoplePage, name: str) -> Person:
    return next(each for each in page.desk.event.all(Person) if each.name == name)


def _choose(page: PeoplePage, *names: str) -> Person:
    people = [_person(page, name) for name in names]
    page.people.list.choose([each.id for each in people])
    page.people.list.setFocus()
    return people[0]


def _names(page: PeoplePage) -> list[str]:
    """What the list of people shows, headings included."""
    model = page.people.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _named(page: PeoplePage, kind: type[W], name: str) -> W:
    """The control of the form that bears a name."""
    controls = page.shown.findChildren(kind)
    return next(each for each in controls if each.accessibleName() == name and each.isVisible())


def _shown(page: PeoplePage, kind: type[W]) -> W:
    """The control of that sort in the form."""
    return next(each for each in page.shown.findChildren(kind) if each.isVisible())


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _type(text: str) -> None:
    for letter in text:  # QTest knows no letter with an accent
        field = _focus()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)


def _press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(_focus(), key, held)


def _photo(path: Path) -> Path:
    """A photo that lies on its side and says where it was taken."""
    image = Image.new("RGB", (640, 480), "#88aacc")
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    exif[0x010F] = "Secret camera"
    image.save(path, "JPEG", exif=exif)
    return path


def _is_like(colour: QColor, other: str) -> bool:
    """Whether two colours are one, but for what JPEG loses."""
    its = QColor(other)
    apart = (its.red() - colour.red(), its.green() - colour.green(), its.blue() - colour.blue())
    return max(map(abs, apart)) < 8


def _dropped_on(widget: QWidget, data: QMimeData) -> None:
    place = widget.rect().center()
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, QDragEnterEvent(place, Qt.DropAction.CopyAction, data, *held))
    dropped = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, *held)
    QApplication.sendEvent(widget, dropped)


# --- the list -------------------------------------------------------------------------------------


def test_people_stand_under_what_they_do_at_the_day(shown: Show, sample: Path) -> None:
    page = _page(shown(sample))
    assert _names(page) == [
        "Intervenants",
        "Luc Martin",
        "Simon Philibert",
        "Grands témoins",
        "Pascal Laurin",
        "Christophe Lerouge",
        "Thierry Sortais",
    ]


def test_the_filter_cares_for_no_accent(shown: Show, sample: Path) -> None:
    page = _page(shown(sample))
    QTest.keyClicks(page.people.filter, "strategie")
    assert _names(page) == ["Grands témoins", "Thierry Sortais"]


def test_somebody_moves_among_those_who_do_the_same(shown: Show, sample: Path) -> None:
    page = _page(shown(sample))
    _choose(page, "Pascal Laurin")
    _press(Qt.Key.Key_Up, ALT)
    assert _names(page)[4] == "Pascal Laurin"
    _press(Qt.Key.Key_Down, ALT)
    assert _names(page)[4:6] == ["Christophe Lerouge", "Pascal Laurin"]


def test_somebody_new_is_typed_at_once(shown: Show, empty: Path) -> None:
    window = shown(empty)
    page = _page(window)
    page.people.add_new()
    _type("Zoé Kéraudren")
    _press(Qt.Key.Key_Return)
    _type("Directrice")
    window.shown.close()
    event, _ = read_event(empty)
    (person,) = event.all(Person)
    assert (person.name, person.function) == ("Zoé Kéraudren", "Directrice")


# --- the form -------------------------------------------------------------------------------------


def test_an_organisation_that_is_typed_is_made(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    person = _choose(page, "Pascal Laurin")
    field = _named(page, Reference, "Organisme")
    line = field.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    _type("Aérospace Vallée")
    _press(Qt.Key.Key_Tab)
    page.desk.document.flush()
    organisation = page.desk.event.get(Organisation, _person(page, person.name).organisation)
    assert organisation is not None
    assert organisation.name == "Aérospace Vallée"
    window.run("undo")
    assert organisation.id not in page.desk.event.records
    assert line.text() == "Bosch"


def test_an_organisation_typed_without_its_accents_is_the_one_that_is_known(
    shown: Show, sample: Path
) -> None:
    page = _page(shown(sample))
    person = _choose(page, "Pascal Laurin")
    before = len(page.desk.event.all(Organisation))
    line = _named(page, Reference, "Organisme").lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    _type("universite de montpellier")
    _press(Qt.Key.Key_Tab)
    page.desk.document.flush()
    assert len(page.desk.event.all(Organisation)) == before
    now = page.desk.event.get(Person, person.id)
    assert now is not None
    named = page.desk.event.get(Organisation, now.organisation)
    assert named is not None
    assert named.name == "Université de Montpellier"


def test_a_past_function_says_so_in_the_list(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    _choose(page, "Luc Martin")
    switch = _shown(page, Switch)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    page.desk.document.flush()
    assert window.workplace is not None
    window.workplace.show_now()
    row = page.people.list.model().index(1, 0).data(Qt.ItemDataRole.UserRole)
    assert row.context == "ancien Président, UIMM Occitanie"


def test_an_answer_is_noted_with_its_day_and_said_in_its_consequence(
    shown: Show, sample: Path
) -> None:
    page = _page(shown(sample))
    person = _choose(page, "Thierry Sortais")
    answer = _named(page, Segments, "Accord pour être cité nommément")
    QTest.keyClick(answer.buttons[2], Qt.Key.Key_Space)
    page.desk.document.flush()
    now = page.desk.event.get(Person, person.id)
    assert now is not None
    assert (now.naming.state, now.naming.on) == (ConsentState.REFUSED, date.today())  # noqa: DTZ011
    said = [label.text() for label in page.people.findChildren(Label) if label.isVisible()]
    assert "Ses propos restent sans nom, partout." in said
    QTest.keyClick(answer.buttons[0], Qt.Key.Key_Space)
    page.desk.document.flush()
    now = page.desk.event.get(Person, person.id)
    assert now is not None
    assert (now.naming.state, now.naming.on) == (ConsentState.UNKNOWN, None)


def test_several_people_are_edited_together(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    people = [_person(page, name) for name in ("Pascal Laurin", "Thierry Sortais")]
    _choose(page, *(each.name for each in people))
    answer = _named(page, Segments, "Accord pour être photographié")
    QTest.keyClick(answer.buttons[1], Qt.Key.Key_Space)
    page.desk.document.flush()
    states = {_person(page, each.name).photography.state for each in people}
    assert states == {ConsentState.GIVEN}
    window.run("undo")
    states = {_person(page, each.name).photography.state for each in people}
    assert states == {ConsentState.UNKNOWN}


# --- what they do at the day ----------------------------------------------------------------------


def _round_table(page: PeoplePage) -> Session:
    return page.desk.event.of_kind(SessionKind.ROUND_TABLE)[0]


def test_somebody_is_added_to_a_session(shown: Show, sample: Path) -> None:
    page = _page(shown(sample))
    person = _choose(page, "Luc Martin")
    part = _shown(page, TakingPart)
    part.add.setFocus()
    _press(Qt.Key.Key_Space)
    session = _round_table(page)
    _type(session.title or "Table ronde")
    _press(Qt.Key.Key_Tab)
    assert part.role.value() is ParticipationRole.WITNESS
    part.confirm.setFocus()
    _press(Qt.Key.Key_Space)
    roles = {
        each.role
        for each in page.desk.event.within(session, Participation)
        if each.person == person.id
    }
    assert roles == {ParticipationRole.WITNESS}
    assert any("grand témoin" in chip.accessibleName() for chip in part.chips)


def test_a_chip_is_removed_by_its_key(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    person = _choose(page, "Pascal Laurin")
    part = _shown(page, TakingPart)
    chip = part.chips[0]
    chip.setFocus()
    _press(Qt.Key.Key_Delete)
    assert chip.id not in page.desk.event.records
    assert page.desk.event.get(Person, person.id) == person
    window.run("undo")
    assert [each.id for each in part.chips] == [chip.id]


def test_another_role_is_chosen_on_the_chip(shown: Show, sample: Path) -> None:
    page = _page(shown(sample))
    _choose(page, "Pascal Laurin")
    part = _shown(page, TakingPart)
    (chip,) = part.chips
    menu = part.menu_of(chip.id)
    next(act for act in menu.actions() if act.text() == "Animateur").trigger()
    each = page.desk.event.get(Participation, chip.id)
    assert each is not None
    assert each.role is ParticipationRole.MODERATOR


# --- photos ---------------------------------------------------------------------------------------


def test_a_photo_that_is_dropped_is_shown_round_and_kept_bare(
    shown: Show, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = shown(sample)
    page = _page(window)
    person = _choose(page, "Pascal Laurin")
    portrait = _shown(page, Portrait)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(_photo(tmp_path / "portrait.jpg")))])
    _dropped_on(portrait, data)
    qtbot.waitUntil(lambda: portrait.has_picture)
    drawn = portrait.grab().toImage()
    middle, corner = drawn.rect().center(), QPoint(4, 4)
    assert _is_like(drawn.pixelColor(middle), "#88aacc")
    assert not _is_like(drawn.pixelColor(corner), "#88aacc")
    window.shown.close()

    with open_event(sample) as opened:
        kept = opened.event.get(Person, person.id)
        assert kept is not None
        picture = opened.event.get(Picture, kept.photo)
        assert picture is not None
        assert (picture.shows, picture.width, picture.height) == (person.id, 480, 640)
        media = opened.media(picture.content)
        assert media is not None
    assert b"Secret" not in media.data
    assert not Image.open(io.BytesIO(media.data)).getexif()


def test_a_photo_that_was_copied_is_pasted_and_taken_away_again(
    shown: Show, sample: Path, qtbot: QtBot
) -> None:
    page = _page(shown(sample))
    _choose(page, "Pascal Laurin")
    portrait = _shown(page, Portrait)
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    portrait.setFocus()
    _press(Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: portrait.has_picture)
    _press(Qt.Key.Key_Delete)
    assert not portrait.has_picture


def test_what_is_no_picture_is_refused_in_one_sentence(
    shown: Show, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = _page(shown(sample))
    _choose(page, "Pascal Laurin")
    portrait = _shown(page, Portrait)
    (tmp_path / "notes.png").write_text("bonjour")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.png"))])
    with qtbot.waitSignal(portrait.refused, check_params_cb=lambda said: said is not None):
        _dropped_on(portrait, data)
    said = [label.text() for label in page.people.findChildren(Label) if label.isVisible()]
    assert any(text.startswith("notes.png n’est pas une image lisible") for text in said)
    assert not portrait.has_picture


# --- two that are one -----------------------------------------------------------------------------


def test_two_who_are_the_same_are_united(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    kept, gone = (_person(page, name) for name in ("Luc Martin", "Simon Philibert"))
    page.desk.document.act(set_field(page.desk.event, [gone.id], "email", "lm@exemple.fr"))
    _choose(page, "Luc Martin", "Simon Philibert")
    assert _named(page, Choice, "Fiche gardée").value() == kept.id
    together = next(b for b in _buttons(page) if b.text() == "Réunir")
    together.setFocus()
    _press(Qt.Key.Key_Space)
    one = page.desk.event.get(Person, kept.id)
    assert one is not None
    assert (one.name, one.email) == ("Luc Martin", "lm@exemple.fr")
    assert gone.id not in page.desk.event.records
    assert page.chosen() == (kept.id,)
    window.run("undo")
    assert gone.id in page.desk.event.records


def _buttons(page: PeoplePage) -> list[QPushButton]:
    return [each for each in page.shown.findChildren(QPushButton) if each.isVisible()]


# --- organisations --------------------------------------------------------------------------------


def test_an_organisation_lists_its_people_who_lead_to_themselves(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = _page(window)
    bosch = next(each for each in page.desk.event.all(Organisation) if each.name == "Bosch")
    assert window.workplace is not None
    window.workplace.go(Place("", bosch.id))
    assert page.chosen() == (bosch.id,)
    member = next(b for b in _buttons(page) if b.accessibleName() == "Pascal Laurin")
    QTest.keyClick(member, Qt.Key.Key_Space)
    assert page.chosen() == (_person(page, "Pascal Laurin").id,)


def test_a_logo_is_shown_whole(shown: Show, sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    page = _page(shown(sample))
    QTest.mouseClick(page.people.kinds.buttons[1], Qt.MouseButton.LeftButton)
    page.organisations.list.choose(page.organisations.list.shown()[:1])
    portrait = _shown(page, Portrait)
    Image.new("RGB", (300, 60), "#aa0000").save(tmp_path / "logo.png")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "logo.png"))])
    _dropped_on(portrait, data)
    qtbot.waitUntil(lambda: portrait.has_picture)
    drawn = portrait.grab().toImage()
    middle = drawn.rect().center()
    assert drawn.pixelColor(middle).name() == "#aa0000"
    assert drawn.pixelColor(middle.x(), 14).name() == "#ffffff"


# --- every control --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [0, 1])
def test_every_control_that_takes_the_keyboard_has_a_name(
    shown: Show, sample: Path, kind: int
) -> None:
    page = _page(shown(sample))
    page.show_kind(kind)
    nameless: list[Id] = []
    for each in page.findChildren(QWidget):
        tabbed = each.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        text = getattr(each, "text", None)
        named = each.accessibleName() or (text() if callable(text) else "")
        if each.isVisible() and tabbed and not named:
            nameless.append(repr(each))
    assert nameless == []
