"""The choice of a session: all of them in sight where there are few, else a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.compose.sessions import session_name
from desktop.model.programme import Session
from desktop.model.record import Id
from desktop.ui.controls.buttons import Segmented
from desktop.ui.controls.labels import as_tooltip
from desktop.ui.controls.layouts import cleared
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Choice
from desktop.ui.wording import tr

_MOST_SEGMENTS: Final = 4
_SEGMENT: Final = 150  # pixels of the words of one, which are cut in the middle beyond


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
            theme = self._desk.theme
            metrics = QFontMetrics(theme.font("second", 600))
            room = theme.px(_SEGMENT)
            words = [self._cut(metrics, name, room) for _, name in self._shown]
            segments = Segmented(theme, words, name=name)
            for made, (_, whole) in zip(segments.buttons, self._shown, strict=True):
                made.setAccessibleName(whole)
                made.setToolTip(as_tooltip(whole))
            segments.chosen.connect(lambda _: self.chosen.emit(self.current()))
            self._place.addWidget(segments)
            self._control = segments
        self._place.addStretch(1)

    def _cut(self, metrics: QFontMetrics, words: str, room: int) -> str:
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room).replace("&", "&&")

    def _name(self, id_: Id) -> str:
        session = self._desk.event.get(Session, id_)
        if session is None:
            return tr("Sans séance")
        return " ".join(session_name(session, self._desk.words).split())
