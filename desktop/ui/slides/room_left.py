"""How much more slides hold, found beside the window once the typing pauses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.record import Id
from desktop.ui.tasks import Task

if TYPE_CHECKING:
    from desktop.ui.composing import Composed
    from exports.slides.room import Room

AFTER: Final = 180
"""Milliseconds without other slides after which it is found."""


class RoomLeft(QObject):
    """What is left on some slides; ``found`` gives its words by their ranks."""

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: tuple[Composed, tuple[int, ...], frozenset[Id]] | None = None
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._find)

    def ask(self, composed: Composed, ranks: Sequence[int], ids: Sequence[Id] = ()) -> None:
        """Find what is left on some slides, beside the records that are typed."""
        asked = composed, tuple(ranks), frozenset(ids)
        if self._asked is not None and self._asked[0] is composed and self._asked == asked:
            return
        self.forget()
        self._asked = asked
        self._timer.start(AFTER)

    def forget(self) -> None:
        """Want nothing any more."""
        self._timer.stop()
        self._asked = None
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _find(self) -> None:
        if self._asked is None:
            return
        composed, ranks, ids = self._asked

        def left() -> dict[int, Room | None]:
            return {rank: composed.room(rank, ids) for rank in ranks}

        self._task = Task(self, left, self._tell, lambda _: None)

    def _tell(self, left: Mapping[int, Room | None]) -> None:
        # Loaded with the slides, which the window opens without waiting for.
        from desktop.ui.slides.room_words import room_words  # noqa: PLC0415

        self._task = None
        self.found.emit({rank: room_words(room) for rank, room in left.items()})
