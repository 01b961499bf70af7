"""The overview: what the day is, its thread, what is missing, what to do next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.compose.moments import full_dates
from desktop.compose.naming import organisation_name
from desktop.compose.quantities import phrase
from desktop.model.checks.rows import asked_first
from desktop.model.findings import Figure
from desktop.model.people import Person
from desktop.model.programme import GATHERING
from desktop.model.record import Id
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, row, scrolled
from desktop.ui.controls.messages import Empty
from desktop.ui.desk import Desk, Page
from desktop.ui.fields.binding import Binding
from desktop.ui.fields.lines import Prose
from desktop.ui.pages.overview.asked import Asked
from desktop.ui.pages.overview.details import details
from desktop.ui.pages.overview.ready import Ready
from desktop.ui.pages.overview.thread import Thread
from desktop.ui.place import Place
from desktop.ui.wording import tr

_WIDEST = 1_200
_OPEN = "overview-details"


def page(desk: Desk) -> Page:
    """The page."""
    return Overview(desk)


class Overview(Page):
    """The day at a glance; its title and its question are typed where they stand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._form = details(desk)
        self.beside = self._form
        self.wants_pane = desk.settings.flag(_OPEN, default=False)
        self.title = self._bare("title", "title-1", tr("Titre de la journée"))
        self._question = self._bare("question", "lead", tr("La question posée, si elle existe"))
        self._facts = Label("", "quiet", wrap=True)
        self._details = button(
            theme, tr("Détails de la journée"), self._switch_details, kind="row", icon="settings"
        )
        self._thread = Thread(desk, lambda id_: desk.go(Place("programme", id_)))
        self._empty = Empty(
            theme,
            "programme",
            tr("Aucune séance pour l’instant"),
            tr("Ajoutez la première : une plénière, un atelier, une table ronde."),
            (tr("Séance"), lambda: desk.run("add-session")),
        )
        self._dates: tuple[date, ...] = ()
        self._asked = Asked(desk)
        self._ready = Ready(desk)
        self._next = QWidget()
        self._next.setLayout(self._steps())
        left = column(
            Label(tr("Le fil de la journée"), "heading"), 8, self._thread, self._empty, None
        )
        right = column(
            Label(tr("À préciser", "heading"), "heading"),
            6,
            self._asked,
            20,
            self._ready,
            self._next,
            None,
        )
        inner = QWidget()
        head = column(
            self.title,
            self._question,
            row((self._facts, 1), self._details, spacing=12, margins=(6, 4, 0, 0)),
        )
        inner.setLayout(
            column(
                head,
                20,
                row((left, 3), (right, 2), spacing=40, margins=(6, 0, 0, 0)),
                None,
                margins=(26, 18, 24, 24),
            )
        )
        inner.setMaximumWidth(theme.px(_WIDEST))
        outer = QWidget()
        outer.setLayout(row((inner, 1_000), None))
        self.setLayout(column(scrolled(outer)))
        desk.tocheck.ready.connect(self._show_asked)
        self.refresh(None)
        self._show_asked()

    # --- what is shown ----------------------------------------------------------------------------

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the day as it stands."""
        event = self.desk.event
        dates = event.gathering.dates
        if (
            changed != frozenset({GATHERING}) or dates != self._dates
        ):  # its title is typed many times
            self._thread.show_event(event)
        self._dates = dates
        self._thread.setVisible(bool(event.sessions))
        self._empty.setVisible(not event.sessions)
        self._ready.setVisible(bool(event.sessions))
        self._next.setVisible(not event.sessions or not event.all(Person))
        self._facts.setText(self._in_brief())

    def reveal(self, place: Place) -> None:
        """Give the keyboard to a field of the day, wherever it stands."""
        bare = {"title": self.title, "question": self._question}.get(place.field)
        if bare is not None:
            bare.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place.field:
            self._open_details(on=True)
            self._form.focus_field(place.field)

    def take_keyboard(self) -> None:
        """Begin with the title where there is none."""
        if self.desk.event.gathering.title:
            super().take_keyboard()
        else:
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> tuple[Id, ...]:
        """The day itself."""
        return (GATHERING,)

    def _bare(self, field: str, role: str, placeholder: str) -> Prose:
        control = Prose(
            self.desk.theme, placeholder, placeholder=placeholder, lines=(1, 4), one_line=True
        )
        control.setProperty("kind", "bare")
        control.setProperty("role", role)
        Binding(self.desk.document, (GATHERING,), field, control)
        self.desk.watch_spelling(control)
        return control

    def _in_brief(self) -> str:
        event, words = self.desk.event, self.desk.words
        gathering = event.gathering
        came = next((each for each in event.all(Figure) if each.attendance), None)
        parts = (
            full_dates(event, words),
            gathering.venue or gathering.town,
            gathering.territory,
            organisation_name(event, gathering.organiser),
            phrase(came, words) if came is not None else "",
        )
        return " · ".join(part for part in parts if part) or tr("Ni date ni lieu pour l’instant")

    def _show_asked(self) -> None:
        if self.desk.tocheck.known:
            rows = self.desk.tocheck.rows
            self._asked.show_rows(asked_first(rows), self.desk.tocheck.count)

    def _steps(self) -> QVBoxLayout:
        theme, run = self.desk.theme, self.desk.run
        steps = (
            (tr("Donner une date et un lieu"), "programme", lambda: self._open_details(on=True)),
            (tr("Ajouter des séances"), "add", lambda: run("add-session")),
            (tr("Ajouter ou coller des personnes"), "people", lambda: run("page-people")),
        )
        acts = [button(theme, words, act, icon=icon) for words, icon, act in steps]
        return column(Label(tr("Pour commencer"), "heading"), 8, *acts, spacing=8)

    # --- details ----------------------------------------------------------------------------------

    def _switch_details(self) -> None:
        self._open_details(on=not self.wants_pane)

    def _open_details(self, *, on: bool) -> None:
        self.wants_pane = on
        self.desk.settings.set_flag(_OPEN, on=on)
        if on:
            self.desk.settings.set_flag("pane", on=True)
        self.at_hand.emit(self.chosen())
        if on:
            self._form.focus_field("dates")
