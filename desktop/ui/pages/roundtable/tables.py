"""The tables of the day, and the choice of the one that is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from desktop.model.programme import Session
from desktop.model.record import Id
from desktop.model.voices import RoundTable, round_table, sessions_with_voices
from desktop.ui.controls.layouts import cleared
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Choice
from desktop.ui.wording import on_one_line, tr

_WIDTH = 190


class Tables:
    """Which session has its table shown, chosen at ``place`` where the day has several.

    ``choose`` is told which one somebody wants.
    """

    def __init__(self, desk: Desk, choose: Callable[[Id], None]) -> None:
        self._desk, self._choose = desk, choose
        self.place = QVBoxLayout()
        self.session: Id = ""
        """The session whose table is shown; ``""`` for the words of none."""
        self._last: Id = ""  # gone back to where the one meant is not there
        self._offered: tuple[tuple[Id, str], ...] = ()

    @property
    def shown(self) -> RoundTable:
        """The table that is shown, all of its voices."""
        return round_table(self._desk.event, self.session)

    def heed(self) -> None:
        """Follow the day: offer the tables that are there, and show one of them."""
        offered = tuple(
            (id_, self._title_of(id_)) for id_ in sessions_with_voices(self._desk.event)
        )
        ids = [id_ for id_, _ in offered]
        if self.session not in ids:
            self.session = self._last if self._last in ids else next(iter(ids), "")
        if ids:
            self._last = self.session
        if offered == self._offered:
            return
        self._offered = offered
        cleared(self.place)
        if len(offered) > 1:
            choice = Choice(tr("Séance"), offered)
            choice.setFixedWidth(self._desk.theme.px(_WIDTH))
            choice.show_value(self.session)
            choice.finished.connect(lambda: self._choose(choice.value()))
            self.place.addWidget(choice)

    def lead_to(self, session: Id) -> None:
        """Show the table of a session that was not chosen here; the choice then says so."""
        self.session = session
        self._offered = ()

    def _title_of(self, id_: Id) -> str:
        session = self._desk.event.get(Session, id_)
        if session is None:
            return tr("Propos sans séance")
        return on_one_line(session.title) or tr("Séance à préciser")
