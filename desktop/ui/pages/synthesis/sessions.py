"""The choice of a session: all of them in sight where there are few, else a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.compose.sessions import session_name
from desktop.model.programme import Session
from desktop.model.record import Id
from desktop.ui.controls.buttons import Segmented
from desktop.ui.controls.labels import as_tooltip
from desktop.ui.controls.layouts import cleared
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Choice
from desktop.ui.wording import on_one_line, tr

_MOST_SEGMENTS: Final = 4
_LEAST: Final = 320


class SessionChoice(QWidget):
    """Which session is shown; ``chosen`` gives its id."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[tuple[Id, str], ...] = ()
        self._control: Segmented | Choice | None = None
        self._place = QHBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.setMinimumWidth(desk.theme.px(_LEAST))  # words are cut before the page grows

    def show_sessions(self, ids: Sequence[Id]) -> None:
        """Offer sessions, by their names."""
        shown = tuple((id_, self._name(id_)) for id_ in ids)
        if shown == self._shown:
            return
        before = self.current()
        self._shown = shown
        cleared(self._place)
        self._control = None
        self.setVisible(len(shown) > 1)
        if len(shown) > 1:
            self._make()
        self.choose(before)

    def current(self) -> Id:
        """The id of the session chosen."""
        match self._control:
            case Segmented() if self._control.rank >= 0:
                return self._shown[self._control.rank][0]
            case Choice():
                return str(self._control.value() or "")
            case _:
                return ""

    def choose(self, session: Id) -> None:
        """Show a session as chosen, without telling."""
        ids = [id_ for id_, _ in self._shown]
        match self._control:
            case Segmented():
                self._control.choose(ids.index(session) if session in ids else -1)
            case Choice():
                self._control.show_value(session)
            case _:
                pass

    def _make(self) -> None:
        name = tr("Séance")
        if len(self._shown) > _MOST_SEGMENTS:
            choice = Choice(name, self._shown)
            choice.setMinimumWidth(self._desk.theme.px(420))
            choice.edited.connect(lambda: self.chosen.emit(self.current()))
            self._place.addWidget(choice)
            self._control = choice
        else:
            segments = Segmented(self._desk.theme, [name for _, name in self._shown], name=name)
            for made, (_, whole) in zip(segments.buttons, self._shown, strict=True):
                made.setAccessibleName(whole)
                made.setToolTip(as_tooltip(whole))
            segments.chosen.connect(lambda _: self.chosen.emit(self.current()))
            self._place.addWidget(segments)
            self._control = segments
            self._fit()
        self._place.addStretch(1)

    def _fit(self) -> None:
        if isinstance(self._control, Segmented):
            self._control.fit([name for _, name in self._shown], self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut names only where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _name(self, id_: Id) -> str:
        session = self._desk.event.get(Session, id_)
        if session is None:
            return tr("Sans séance")
        return on_one_line(session_name(session, self._desk.words))
