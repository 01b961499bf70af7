"""What somebody does at the day: a chip for each session, and a way to add one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop.model.acts import remove, set_field, set_role, take_part, words_of
from desktop.model.event import Event
from desktop.model.programme import (
    Participation,
    ParticipationRole,
    Presence,
    Session,
    SessionKind,
)
from desktop.model.record import Id
from desktop.ui.controls.buttons import Tile, button
from desktop.ui.controls.drawing import ground, icon, line, ring, smooth
from desktop.ui.controls.labels import Label, as_tooltip
from desktop.ui.controls.layouts import cleared, column, holder, row
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Choice, Reference
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.people.faces import tints
from desktop.ui.place import Place
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_USUAL: Final[Mapping[SessionKind, ParticipationRole]] = MappingProxyType(
    {
        SessionKind.WORKSHOP: ParticipationRole.FACILITATOR,
        SessionKind.RESTITUTION: ParticipationRole.RAPPORTEUR,
        SessionKind.ROUND_TABLE: ParticipationRole.WITNESS,
    }
)
"""What one most often does in a session of a kind; elsewhere one speaks."""


class TakingPart(QWidget):
    """The sessions in which a person or an organisation takes part."""

    def __init__(self, desk: Desk, whose: Id) -> None:
        super().__init__()
        self._desk, self._whose = desk, whose
        self.chips: list[Chip] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        theme = desk.theme
        self.add = button(
            theme, tr("Ajouter à une séance"), self._begin, kind="plain", icon="add", flush=True
        )
        self.session = Reference(tr("Séance"), self._sessions, placeholder=tr("Séance"))
        self.session.edited.connect(self._suggest_role)
        self.role = Choice(tr("Rôle"), [(role, name_of_value(role)) for role in ParticipationRole])
        self.role.show_value(ParticipationRole.SPEAKER)
        self.confirm = button(theme, tr("Ajouter"), self._add)
        leave = button(theme, tr("Annuler", "dialog"), self._end, kind="ghost")
        self._adding = holder(
            column(
                self.session,
                self.role,
                row(self.confirm, leave, None, spacing=8),
                spacing=8,
            )
        )
        self._adding.hide()
        self._none = Label(tr("Le programme n’a pas encore de séance."), "hint", wrap=True)
        self.setLayout(column(self._list, row(self.add, None), self._adding, self._none, spacing=4))
        desk.document.changed.connect(self._heed)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up adding with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._adding.isVisible():
            self._end()
        else:
            super().keyPressEvent(event)

    def _sessions(self) -> list[tuple[Id, str]]:
        event = self._desk.event
        return [(session.id, session_words(event, session)) for session in event.sessions]

    def _heed(self, _: frozenset[Id]) -> None:
        self._show()

    def _show(self) -> None:
        event = self._desk.event
        self.add.setVisible(bool(event.sessions) and not self._adding.isVisible())
        self._none.setVisible(not event.sessions)
        shown = [
            (each, session)
            for session in event.sessions
            for each in event.within(session, Participation)
            if self._whose in (each.person, each.organisation)
        ]
        rank = tints(event).get(self._whose, -1)
        said = [
            (each.id, session_words(event, session), _part(each), rank) for each, session in shown
        ]
        if said == [chip.says for chip in self.chips]:
            return
        cleared(self._list)
        self.chips = []
        for id_, where, part, tint in said:
            chip = Chip(self._desk.theme, id_, where, part, tint)
            chip.clicked.connect(lambda _=False, chip=chip: self._open_menu(chip))
            chip.removed.connect(lambda id_=id_: self._remove(id_))
            self._list.addLayout(row(chip, None))
            self.chips.append(chip)

    # --- acts -------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._adding.show()
        self.add.hide()
        self.session.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self.session.show_value("")
        self._adding.hide()
        self._show()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _suggest_role(self) -> None:
        session = self._desk.event.get(Session, self.session.value())
        if session is not None:
            self.role.show_value(_USUAL.get(session.kind, ParticipationRole.SPEAKER))

    def _add(self) -> None:
        act = take_part(self._desk.event, self.session.value(), self._whose, self.role.value())
        if act.touched:
            self._desk.document.act(act)
            self._end()
        else:
            self.session.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, id_: Id) -> None:
        self._desk.document.act(remove(self._desk.event, [id_]))
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self, chip: Chip) -> None:
        menu = self.menu_of(chip.id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def menu_of(self, id_: Id) -> QMenu:
        """What can be done of a participation: another role, whether they came, going there."""
        document = self._desk.document
        menu = QMenu(self)
        each = self._desk.event.get(Participation, id_)
        if each is None:
            return menu
        for role in ParticipationRole:
            act = menu.addAction(name_of_value(role))
            act.setCheckable(True)
            act.setChecked(role is each.role)
            act.triggered.connect(
                lambda _=False, role=role: document.act(set_role(self._desk.event, [id_], role))
            )
        menu.addSeparator()
        for presence in Presence:
            act = menu.addAction(name_of_value(presence))
            act.setCheckable(True)
            act.setChecked(presence is each.presence)
            act.triggered.connect(
                lambda _=False, presence=presence: document.act(
                    set_field(self._desk.event, [id_], "presence", presence)
                )
            )
        menu.addSeparator()
        menu.addAction(tr("Aller à la séance"), partial(self._desk.go, Place("", each.session)))
        menu.addAction(tr("Retirer de la séance"), partial(self._remove, id_))
        return menu


class Chip(Tile):
    """A session and a role there: Enter opens what can be changed, Delete or ✕ removes it."""

    removed = Signal()

    def __init__(self, theme: Theme, id_: Id, where: str, part: str, tint: int) -> None:
        whole = f"{where} · {part}"
        super().__init__(theme, whole)
        self.id, self._where, self._part, self._tint = id_, where, f" · {part}", tint
        self.setAccessibleDescription(tr("Entrée pour changer, Suppr pour retirer"))
        self.setToolTip(as_tooltip(whole))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(120))

    @property
    def says(self) -> tuple[Id, str, str, int]:
        """What it shows."""
        return self.id, self._where, self._part.removeprefix(" · "), self._tint

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        metrics = QFontMetricsF(self.theme.font("second", 600))
        words = metrics.horizontalAdvance(self._where) + metrics.horizontalAdvance(self._part)
        return QSize(round(words) + self.theme.px(12 + 28) + 2, self.theme.px(28))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        theme, painter, place = self.theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        ink, paper = theme.tint(self._tint)
        radius = place.height() / 2
        ground(painter, place, paper, radius=radius)
        if self.hovered:
            ground(painter, place, None, radius=radius, edge=ink)
        if self.hasFocus():
            ring(painter, place, theme, radius=radius)
        room = place.adjusted(theme.px(12), 0, -theme.px(28), 0)
        font = theme.font("second", 600)
        part = QFontMetricsF(font).horizontalAdvance(self._part)
        used = line(painter, room.adjusted(0, 0, -part, 0), self._where, font, ink)
        painter.drawText(
            room.adjusted(used, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self._part
        )
        x = place.right() - theme.px(22)
        icon(painter, theme, "close", x, place.center().y(), ink=ink.name(), size=14)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remove it where the ✕ is."""
        if self._is_cross(event.position()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open it with Enter, remove it with Delete."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.click()
        else:
            super().keyPressEvent(event)

    def _is_cross(self, point: QPointF) -> bool:
        return self.width() - self.theme.px(28) <= point.x() <= self.width()


def session_words(event: Event, session: Session) -> str:
    """A session by its title, or by what it is."""
    return words_of(event, session) or name_of_value(session.kind)


def _part(participation: Participation) -> str:
    """What somebody does there, and whether they did not come: "grand témoin · excusé"."""
    said = [name_of_value(participation.role)]
    if participation.presence is not Presence.PRESENT:
        said.append(name_of_value(participation.presence))
    return " · ".join(words[:1].lower() + words[1:] for words in said)
