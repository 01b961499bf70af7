"""The form of a session: what it is, when, where, with whom; the rest where it is wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from desktop.model.acts import set_day, set_minutes
from desktop.model.emphasis import carried
from desktop.model.programme import Session, SessionKind
from desktop.model.record import Id, Record, Visibility
from desktop.model.rooms import rooms
from desktop.model.timetable import day_of
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, row
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Choice
from desktop.ui.fields.form import Form
from desktop.ui.fields.formats import DURATION
from desktop.ui.fields.initials import Initials
from desktop.ui.fields.lines import Prose, TextLine
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.programme.speakers import Speakers
from desktop.ui.pages.programme.when import WhenField
from desktop.ui.wording import tr

_LATER: Final = ("objective", "motto", "summary", "private_notes", "attached_file")
"""Fields shown where they are filled, and offered by a button where they are not."""


class SessionForm(Form):
    """All that can be said of a session, or of several at once."""

    def __init__(self, desk: Desk, ids: tuple[Id, ...]) -> None:
        super().__init__(desk, ids)
        sessions = [each for each in (desk.event.get(Session, id_) for id_ in ids) if each]
        if len(ids) > 1:
            self.put(Label(tr("%n séance(s)", "", len(ids)), "heading"))
        else:
            title = TextLine(tr("Titre"), placeholder=tr("Titre de la séance"))
            self.add("title", tr("Titre"), title, prose=True)
        kinds = [(kind, name_of_value(kind)) for kind in SessionKind]
        self._pair(
            self.add("kind", tr("Genre"), Choice(tr("Genre"), kinds)),
            self.add(
                "minutes",
                tr("Durée"),
                TextLine(tr("Durée"), placeholder=tr("À préciser"), form=DURATION),
                act=set_minutes,
            ),
        )
        if days := _days(desk, sessions):
            read = partial(_day, desk)
            self.add("date", tr("Jour"), Choice(tr("Jour"), days), read=read, act=set_day)
        self.place("hour", tr("Quand"), WhenField(desk, ids))
        seen = [(each, name_of_value(each)) for each in Visibility]
        self._pair(
            self.add("room", tr("Salle"), _room(desk), prose=True),
            self.add("visibility", tr("Visible"), Choice(tr("Visible"), seen)),
        )
        if len(ids) == 1:
            self.place("participation", tr("Intervenants"), Speakers(desk, ids[0]))
        self._later: dict[str, tuple[QWidget, QWidget]] = {}
        self._add_later(sessions)

    def focus_field(self, field: str) -> bool:
        """Give the keyboard to a field, shown if it was not yet."""
        if field in self._later:
            self._show_field(field)
        if field in {"hour", "moment", "start", "participation"}:
            return self._focus_placed("hour" if field != "participation" else field)
        return super().focus_field(field)

    # --- the rest ---------------------------------------------------------------------------------

    def _add_later(self, sessions: list[Session]) -> None:
        theme = self.desk.theme
        offered: list[QWidget] = []
        for field, label, hint in (
            ("objective", tr("Objectif"), ""),
            ("motto", tr("Devise"), ""),
            ("summary", tr("Résumé"), tr("Imprimé dans le compte rendu.")),
            (
                "private_notes",
                tr("Notes privées"),
                tr("Pour vous seul : elles ne sortent d’ici que si vous le demandez."),
            ),
            ("attached_file", tr("Fichier à projeter"), tr("Le nom d’un fichier gardé à part.")),
        ):
            control: Any = (
                TextLine(label)
                if field == "attached_file"
                else Prose(theme, label, lines=(2 if field == "private_notes" else 1, 10))
            )
            write = _with_motto if field == "motto" else None
            prose = field != "attached_file"
            held = self.add(field, label, control, write=write, hint=hint, prose=prose)
            if field == "motto" and len(sessions) == 1:
                self._add_initials(held, sessions[0].id)
            filled = any(getattr(session, field) for session in sessions)
            offer = button(theme, label, partial(self.focus_field, field), kind="row", icon="add")
            (offer if filled else held).hide()
            offered.append(offer)
            self._later[field] = (held, offer)
        rows = (row(*offered[:3], None, spacing=6), row(*offered[3:], None, spacing=6))
        self.put(column(*rows, spacing=6))

    def _add_initials(self, held: QWidget, session: Id) -> None:
        """The letters of a motto that stand out, under the motto."""

        def motto() -> str:
            found = self.desk.event.get(Session, session)
            return found.motto if found is not None else ""

        initials = Initials(self.desk.theme, tr("Initiales de la devise"), motto)
        self.tie("motto_emphasis", initials)
        layout = held.layout()
        if layout is not None:
            layout.addWidget(initials)

    def _show_field(self, field: str) -> None:
        held, offer = self._later[field]
        held.show()
        offer.hide()

    def _focus_placed(self, field: str) -> bool:
        kind = Speakers if field == "participation" else WhenField
        control = self.findChild(kind)
        if control is None:
            return False
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _pair(self, one: QWidget, other: QWidget) -> None:
        other.setMaximumWidth(self.desk.theme.px(116))
        pair = row((one, 1), other, spacing=10)
        pair.setAlignment(one, Qt.AlignmentFlag.AlignTop)
        pair.setAlignment(other, Qt.AlignmentFlag.AlignTop)
        self.put(pair)


def _with_motto(session: Record, motto: str) -> Record:
    if not isinstance(session, Session):
        return session
    emphasis = carried(session.motto_emphasis, session.motto, motto)
    return replace(session, motto=motto, motto_emphasis=emphasis)


def _room(desk: Desk) -> TextLine:
    line = TextLine(tr("Salle"), placeholder=tr("À préciser"))
    completer = QCompleter(QStringListModel(list(rooms(desk.event)), line), line)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    line.setCompleter(completer)
    completer.activated.connect(lambda _: line.edited.emit())
    return line


def _days(desk: Desk, sessions: list[Session]) -> list[tuple[date, str]]:
    """The days a session can be on, where there are several."""
    event = desk.event
    known = {*event.gathering.dates, *(each.date for each in sessions if each.date is not None)}
    return [(day, desk.words.full_date(day)) for day in sorted(known)] if len(known) > 1 else []


def _day(desk: Desk, session: Record) -> date | None:
    return day_of(desk.event, session) if isinstance(session, Session) else None
