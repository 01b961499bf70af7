"""A line of what copies bring: what becomes of a record, and what its fields will say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from types import MappingProxyType
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.controls.badges import Sign
from desktop.ui.controls.labels import Clamped, Label
from desktop.ui.controls.layouts import Item, column, holder, row
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_STATE: Final = 152
_LINES: Final = 3  # of a value


class Fate(Enum):
    """What becomes of a record."""

    NEW = auto()
    CHANGED = auto()
    REMOVED = auto()
    KEPT = auto()  # one side had removed it
    TO_DECIDE = auto()


class Said(NamedTuple):
    """Words under the name of a record, and those that they take the place of, if any."""

    words: str
    before: str = ""


_SIGNS: Final[Mapping[Fate, tuple[str, str, Callable[[], str]]]] = MappingProxyType(
    {
        Fate.NEW: ("add", "good", lambda: tr("Nouveau")),
        Fate.CHANGED: ("draft", "warn", lambda: tr("Modifié")),
        Fate.REMOVED: ("close", "ink2", lambda: tr("Retiré")),
        Fate.KEPT: ("done", "ink2", lambda: tr("Gardé")),
        Fate.TO_DECIDE: ("warning", "warn", lambda: tr("À arbitrer")),
    }
)


class Line(QWidget):
    """A record: what becomes of it, its name, and what is said of it."""

    def __init__(self, theme: Theme, fate: Fate, name: str, said: Sequence[Said]) -> None:
        super().__init__()
        self._theme = theme
        sign, ink, words = _SIGNS[fate]
        word = Label(words(), f"state-{ink}")
        state = holder(row(Sign(theme, sign, ink, 17), word, None, spacing=theme.px(8)))
        state.setFixedWidth(theme.px(_STATE))
        below: list[Item] = []
        for each in said:
            below += [2, _clamped(each.words, "strong" if fate is Fate.CHANGED else "second")]
            if each.before:
                below.append(_clamped(each.before, "struck"))
        told = column(Label(name, wrap=True), *below)
        pad = theme.px(10)
        self.setLayout(row(column(state, None), (told, 1), margins=(0, pad, 0, pad)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the hairline under it."""
        painter = QPainter(self)
        under = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(under, self._theme.colour("line"))


def _clamped(words: str, role: str) -> Clamped:
    made = Clamped(role, _LINES)
    made.setText(words)
    return made
