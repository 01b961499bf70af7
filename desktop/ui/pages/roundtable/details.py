"""What a theme or a witness holds besides words, edited on a card over the grid."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.model.acts import Act, questions_of, set_questions
from desktop.model.event import Event
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation, Presence
from desktop.model.record import Id, Record
from desktop.model.voices import Seat
from desktop.ui.controls.buttons import button
from desktop.ui.controls.drawing import ground, shadow, smooth
from desktop.ui.controls.layouts import column, row
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Choice
from desktop.ui.fields.form import Form
from desktop.ui.fields.formats import DURATION, LINES
from desktop.ui.fields.lines import Prose, TextLine
from desktop.ui.fields.names import name_of_value
from desktop.ui.place import Place
from desktop.ui.wording import tr

_WIDTH, _MARGIN = 360, 16


class Details(QWidget):
    """A card over the grid.

    ``left`` says that one is done with it, ``turned`` that the keyboard went elsewhere.
    """

    left = Signal()
    turned = Signal()

    def __init__(self, desk: Desk, parent: QWidget, *items: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.forms = [item for item in items if isinstance(item, Form)]
        self._records = {id_ for form in self.forms for id_ in form.ids}
        self._wanted = QPoint()
        margin = _MARGIN + desk.theme.px(16)
        done = button(desk.theme, tr("Fermer"), self.left.emit, key="Esc")
        self.setLayout(column(*items, row(None, done), spacing=14, margins=margin))
        self.setFixedWidth(desk.theme.px(_WIDTH) + 2 * _MARGIN)
        _running().focusChanged.connect(self._heed_focus)

    def orphaned(self) -> bool:
        """Whether what it edits is no longer there."""
        return any(id_ not in self._desk.event.records for id_ in self._records)

    def open_at(self, place: QPoint) -> None:
        """Come over the page, within it, the keyboard in the first field."""
        self._wanted = place
        self.show()
        self.raise_()
        self._fit()
        self.forms[0].focus_field("")

    def event(self, event: QEvent) -> bool:
        """Stay as tall as the fields, and within the page."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        page = self.parentWidget()
        if page is None:
            return
        self.resize(self.width(), self.sizeHint().height())
        left = max(0, min(self._wanted.x() - _MARGIN, page.width() - self.width()))
        top = max(0, min(self._wanted.y() - _MARGIN, page.height() - self.height()))
        self.move(left, top)

    def close_card(self) -> None:
        """Go, with what was typed kept."""
        _running().focusChanged.disconnect(self._heed_focus)
        self._desk.document.flush()
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, or with Enter in a line."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Float above the grid."""
        theme, painter = self._desk.theme, QPainter(self)
        smooth(painter)
        place = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        shadow(painter, place, theme)
        ground(
            painter, place, theme.colour("raised"), radius=theme.px(10), edge=theme.colour("line")
        )

    def _heed_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        inside = now is None or now is self or self.isAncestorOf(now)
        if not inside and now is not None and now.window() is self.window() and self.isVisible():
            self.turned.emit()


class Cards:
    """The one card that is open over the grid, if any; ``after`` is done once it is left."""

    def __init__(self, after: Callable[[], None]) -> None:
        self._after = after
        self._open: Details | None = None

    def open(self, card: Details, place: QPoint) -> None:
        """Open a card at a place of the page."""
        self._open = card
        card.left.connect(self._leave)
        card.turned.connect(self.close)
        card.open_at(place)

    def close(self) -> None:
        """Close it, what was typed being kept."""
        if self._open is not None:
            card, self._open = self._open, None
            card.close_card()

    def heed(self) -> None:
        """Close it where what it edits is gone."""
        if self._open is not None and self._open.orphaned():
            self.close()

    def _leave(self) -> None:
        self.close()
        self._after()


def theme_details(desk: Desk, parent: QWidget, theme: Id) -> Details:
    """The title of a theme, its planned minutes, the questions that are prepared."""
    form = Form(desk, (theme,))
    title = Prose(desk.theme, tr("Titre du thème"), lines=(1, 4), one_line=True)
    form.add("title", tr("Thème"), title, prose=True)
    minutes = TextLine(tr("Durée prévue"), placeholder=tr("Durée : à préciser"), form=DURATION)
    form.add("minutes", tr("Durée prévue"), minutes)
    questions = Prose(
        desk.theme, tr("Questions préparées"), form=LINES, lines=(3, 8),
        placeholder=tr("Ce qu’on demandera aux témoins"),
    )  # fmt: skip
    form.add(
        "questions",
        tr("Questions préparées, une par ligne"),
        questions,
        read=lambda _: tuple(each.text for each in questions_of(desk.event, theme)),
        act=_ask,
        prose=True,
    )
    return Details(desk, parent, form)


def _ask(event: Event, ids: tuple[Id, ...], lines: tuple[str, ...]) -> Act:
    return set_questions(event, ids[0], lines)


def voice_details(
    desk: Desk, parent: QWidget, seat: Seat, leave: Callable[[], None]
) -> Details | None:
    """The name of a witness, their function and presence there; nothing for the group."""
    whose: Record | None = desk.event.get(Person, seat.voice.person)
    whose = whose or desk.event.get(Organisation, seat.voice.organisation)
    if whose is None:
        return None
    named = Form(desk, (whose.id,))
    named.add("name", tr("Nom"), TextLine(tr("Nom")), prose=True)
    items: list[QWidget] = [named]
    if desk.event.get(Participation, seat.participation) is not None:
        there = Form(desk, (seat.participation,))
        if isinstance(whose, Person):
            function = TextLine(tr("Fonction ce jour-là"), placeholder=tr("Si elle diffère"))
            there.add("function", tr("Fonction ce jour-là"), function, prose=True)
        presences = [(each, name_of_value(each)) for each in Presence]
        there.add("presence", tr("Présence"), Choice(tr("Présence"), presences))
        items.append(there)

    def open_page(id_: Id) -> None:
        leave()
        desk.go(Place("people", id_))

    words = tr("Ouvrir la fiche")
    items.append(button(desk.theme, words, partial(open_page, whose.id), kind="plain", flush=True))
    return Details(desk, parent, *items)


def _running() -> QApplication:
    return cast("QApplication", QApplication.instance())
