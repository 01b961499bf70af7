"""When a session is, as a field: a fixed hour, after the one before, a moment, or not said."""

from __future__ import annotations

from datetime import time
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.model.acts import (
    Act,
    clear_hour,
    fix_hour,
    follow_on,
    nothing_done,
    set_hour,
    set_moment,
)
from desktop.model.event import Event
from desktop.model.programme import Session, Start
from desktop.model.record import Id, Record
from desktop.model.timetable import timetable
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column
from desktop.ui.desk import Desk
from desktop.ui.fields.binding import Binding
from desktop.ui.fields.choices import Segments
from desktop.ui.fields.formats import HOUR, show_minute
from desktop.ui.fields.lines import TextLine
from desktop.ui.wording import tr


class Known(Enum):
    """How the beginning of a session is known."""

    FIXED = "fixed"
    LINKED = "linked"
    MOMENT = "moment"
    NOT = "not"


def known(record: Record) -> Known:
    """How the beginning of a session is known."""
    if not isinstance(record, Session):
        return Known.NOT
    if record.start is Start.LINKED:
        return Known.LINKED
    if record.hour is not None:
        return Known.FIXED
    return Known.MOMENT if record.moment.strip() else Known.NOT


class WhenField(QWidget):
    """Four ways to say when, and the line that the way chosen asks for."""

    faulty = Signal(object)

    def __init__(self, desk: Desk, ids: tuple[Id, ...]) -> None:
        super().__init__()
        self._desk, self._ids = desk, ids
        self.ways = Segments(
            desk.theme,
            tr("Quand"),
            (
                (Known.FIXED, tr("Heure fixe")),
                (Known.LINKED, tr("À la suite")),
                (Known.MOMENT, tr("Moment")),
                (Known.NOT, tr("Sans")),
            ),
            tight=True,
        )
        self.hour = TextLine(tr("Heure"), placeholder=tr("Heure, par exemple 13:30"), form=HOUR)
        self.moment = TextLine(tr("Moment"), placeholder=tr("la matinée, après le repas…"))
        self._first: QWidget = self.moment
        self._follows = Label("", "hint", wrap=True)
        document = desk.document
        self._bindings = (
            Binding(document, ids, "start", self.ways, read=known, act=self._choose),
            Binding(document, ids, "hour", self.hour, act=_at),
            Binding(document, ids, "moment", self.moment, act=set_moment),
        )
        for line in (self.hour, self.moment):
            line.faulty.connect(self.faulty.emit)
        desk.watch_spelling(self.moment)
        self.setLayout(column(self.ways, self.hour, self.moment, self._follows, spacing=8))
        document.changed.connect(self._show_line)
        self._show_line()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the line; a proxy of Qt would have Tab pass over the rest."""
        self._first.setFocus(reason)
        if isinstance(self._first, TextLine):
            self._first.selectAll()

    def _choose(self, event: Event, ids: tuple[Id, ...], way: Known) -> Act:
        """Say when in another way; what must still be typed gets the keyboard."""
        match way:
            case Known.FIXED:
                act = fix_hour(event, ids)
            case Known.LINKED:
                act = follow_on(event, ids)
            case Known.MOMENT:
                kept = next((moment for moment in self._moments(event)), "")
                act = set_moment(event, ids, kept) if kept else nothing_done(event)
            case Known.NOT:
                act = clear_hour(event, ids)
        self._show_way(way)
        line = self._line_of(way)
        if line is not None:
            line.setFocus()
            line.selectAll()
        return act

    def _line_of(self, way: Known | None) -> TextLine | None:
        return {Known.FIXED: self.hour, Known.MOMENT: self.moment}.get(way) if way else None

    def _moments(self, event: Event) -> list[str]:
        sessions = (event.get(Session, id_) for id_ in self._ids)
        return [each.moment for each in sessions if each is not None and each.moment]

    def _show_line(self, _: object = None) -> None:
        """Show the line of what the sessions hold, unless one is being typed into."""
        if self.hour.hasFocus() or self.moment.hasFocus():
            return
        records = [self._desk.event.records.get(id_) for id_ in self._ids]
        ways = {known(record) for record in records if record is not None}
        self._show_way(ways.pop() if len(ways) == 1 else None)

    def _show_way(self, way: Known | None) -> None:
        self.hour.setVisible(way is Known.FIXED)
        self.moment.setVisible(way is Known.MOMENT)
        self._follows.setVisible(way is Known.LINKED)
        self._first = self._line_of(way) or self.ways.buttons[max(0, self.ways.rank)]
        if way is Known.LINKED:
            spans = timetable(self._desk.event)
            span = spans.get(self._ids[0]) if len(self._ids) == 1 else None
            self._follows.setText(
                tr("Commence à {hour}, quand ce qui précède finit.").format(
                    hour=show_minute(span.begin)
                )
                if span is not None
                else tr("Commence quand ce qui précède finit ; cette heure n’est pas connue.")
            )


def _at(event: Event, ids: tuple[Id, ...], hour: time | None) -> Act:
    return clear_hour(event, ids) if hour is None else set_hour(event, ids, hour)
