"""What is chosen among sessions in order: one, a stretch, or several here and there."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.record import Id


class Choosing:
    """The sessions chosen, the one that has the keyboard, and the one a stretch begins at."""

    def __init__(self) -> None:
        self.ids: tuple[Id, ...] = ()
        self.current: Id = ""
        self._anchor: Id = ""
        self._shown: tuple[Id, ...] = ()

    def show(self, shown: tuple[Id, ...]) -> None:
        """Know which there are, and in which order."""
        self._shown = shown
        self.choose([id_ for id_ in self.ids if id_ in shown], self.current)

    def choose(self, ids: Sequence[Id], current: Id = "") -> None:
        """Choose some; ``current`` among them has the keyboard, else the first."""
        wanted = set(ids)
        self.ids = tuple(id_ for id_ in self._shown if id_ in wanted)
        self.current = current if current in wanted else (ids[0] if ids else "")
        self._anchor = self.current

    def extend(self, id_: Id) -> None:
        """Choose all from where the stretch begins to one."""
        anchor = self._anchor if self._anchor in self._shown else id_
        one, other = sorted((self._shown.index(anchor), self._shown.index(id_)))
        self.ids = self._shown[one : other + 1]
        self.current, self._anchor = id_, anchor

    def toggle(self, id_: Id) -> None:
        """Choose one more, or one less."""
        wanted = set(self.ids) ^ {id_}
        self.ids = tuple(each for each in self._shown if each in wanted)
        self.current = id_ if id_ in wanted else (self.ids[0] if self.ids else "")
        self._anchor = id_
