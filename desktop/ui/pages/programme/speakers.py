"""Who takes part in a session, as a list one adds to by typing names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.compose.naming import function_of, name_of
from desktop.model.acts import (
    Act,
    move_after,
    move_before,
    move_down,
    move_up,
    remove,
    set_role,
    take_part,
    take_part_by_name,
)
from desktop.model.event import Event
from desktop.model.people import Person
from desktop.model.programme import Participation, ParticipationRole, Presence, Session, SessionKind
from desktop.model.record import Id
from desktop.ui.controls.layouts import column
from desktop.ui.controls.list_keys import acts_of
from desktop.ui.controls.lists import Move, RecordList
from desktop.ui.controls.rows import Row
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Choice, Reference
from desktop.ui.fields.form import Form
from desktop.ui.fields.lines import TextLine
from desktop.ui.fields.names import name_of_value
from desktop.ui.fields.someone import someone_of
from desktop.ui.pages.programme.faces import Portraits
from desktop.ui.wording import tr

_ROW = 62
_MOST = 5  # rows in sight
_ROLES: Final = {
    SessionKind.WORKSHOP: ParticipationRole.FACILITATOR,
    SessionKind.ROUND_TABLE: ParticipationRole.WITNESS,
}


class Speakers(QWidget):
    """Those who take part in a session: their order, their role, and a line to add others."""

    def __init__(self, desk: Desk, session: Id) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self.list = RecordList(desk.theme, tr("Intervenants"))
        self.list.setObjectName("onpaper")
        self.list.letters = desk.settings.flag("letters", default=True)
        self.list.chosen.connect(self._show_one)
        self.list.moved.connect(self._move)
        self.list.asked.connect(
            acts_of(
                {
                    "new": lambda: self.name.setFocus(Qt.FocusReason.OtherFocusReason),
                    "edit": self._edit,
                    "remove": self._remove,
                    "up": lambda: self._step(down=False),
                    "down": lambda: self._step(down=True),
                }
            )
        )
        self.name = Reference(
            tr("Ajouter une personne"),
            lambda: someone_of(desk.event),
            placeholder=tr("Ajouter une personne…"),
            free=True,
        )
        self.name.finished.connect(self._add)
        self._flush = self._add
        self.name.begun.connect(lambda: desk.document.hold(self._flush, a_name=True))
        self._one: Form | None = None
        self._place = QVBoxLayout()
        self.setLayout(column(self.list, self._place, self.name, spacing=6))
        desk.document.changed.connect(self.refresh)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Be asked for no name any more."""
        super().hideEvent(event)
        self._desk.document.release(self._flush)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the line; a proxy of Qt would have Tab pass over the list."""
        self.name.setFocus(reason)

    def refresh(self, _: object = None) -> None:
        """Show who takes part."""
        rows = self._rows()
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        height = self._desk.theme.px(_ROW)
        self.list.setFixedHeight(height * min(len(rows), _MOST) + 4)
        if self._one is not None and self._one.ids[0] not in self._desk.event.records:
            self._show_one(())

    def _rows(self) -> list[Row]:
        event = self._desk.event
        session = event.get(Session, self._session)
        if session is None:
            return []
        portraits = Portraits(event)
        roles = list(ParticipationRole)
        every = sorted(
            event.within(session, Participation), key=lambda each: roles.index(each.role)
        )
        return [self._row(event, each, portraits) for each in every]

    def _row(self, event: Event, each: Participation, portraits: Portraits) -> Row:
        person = event.get(Person, each.person)
        function = each.function
        if person is not None:
            function = function_of(person, self._desk.words, each.function)
        said = [name_of_value(each.role)]
        if each.presence is not Presence.PRESENT:
            said.append(name_of_value(each.presence))
        said += [function] if function else []
        name = name_of(event, each) or tr("Personne à préciser")
        portrait = portraits.of(each.person or each.organisation)
        size = self._desk.theme.px(40)
        return Row(
            each.id, name, " · ".join(said), initials=portrait.initials, tint=portrait.tint,
            photo=self._desk.photos.square(event, portrait.photo, size) if portrait.photo else None,
        )  # fmt: skip

    # --- one of them ------------------------------------------------------------------------------

    def _show_one(self, ids: tuple[Id, ...]) -> None:
        """Show what can be said of those chosen, under the list."""
        if self._one is not None:
            self._one.hide()
            self._one.deleteLater()
            self._one = None
        if not ids:
            return
        form = Form(self._desk, ids)
        roles = [(role, name_of_value(role)) for role in ParticipationRole]
        form.add("role", tr("Rôle"), Choice(tr("Rôle"), roles), act=set_role)
        function = TextLine(tr("Fonction ce jour-là"), placeholder=tr("Si elle diffère"))
        form.add("function", tr("Fonction ce jour-là"), function, prose=True)
        presences = [(each, name_of_value(each)) for each in Presence]
        form.add("presence", tr("Présence"), Choice(tr("Présence"), presences))
        self._one = form
        self._place.addWidget(form)
        form.show()

    def _edit(self) -> None:
        if self._one is not None:
            self._one.focus_field("role")

    # --- acts -------------------------------------------------------------------------------------

    def _add(self) -> None:
        self._desk.document.release(self._flush)
        typed = str(self.name.value()).strip()
        if not typed:
            return
        event = self._desk.event
        session = event.get(Session, self._session)
        role = _ROLES.get(session.kind if session else SessionKind.TALK, ParticipationRole.SPEAKER)
        add = take_part if typed in event.records else take_part_by_name
        self.name.show_value("")
        self._do(lambda event: add(event, self._session, typed, role))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        ids = self.list.ids()
        if not ids:
            return
        name = ", ".join(row.title for row in self._rows() if row.id in ids)
        beside = self.list.choose_beside(ids)
        self._do(lambda event: remove(event, ids))
        self.list.choose((beside,) if beside else ())
        self._desk.say_done(tr("Retiré : {who}").format(who=name))

    def _step(self, *, down: bool) -> None:
        step = move_down if down else move_up
        self._do(lambda event: step(event, self.list.ids()))

    def _move(self, move: Move) -> None:
        put = move_after if move.after else move_before
        self._do(lambda event: put(event, move.ids, move.target))

    def _do(self, act: Callable[[Event], Act]) -> None:
        self._desk.document.flush()
        self._desk.document.act(act(self._desk.event))
        self.refresh()
