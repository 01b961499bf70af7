"""What is missing, doubtful or undecided in the event, found beside the typing and told later."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.checks import problems
from desktop.model.checks.problem import Problem
from desktop.model.checks.rows import Row, rows
from desktop.model.event import Event
from desktop.model.record import Id
from desktop.store.cells import Place

AFTER = 350
"""Milliseconds without an edit after which the event is checked anew."""


class ToCheck(QObject):
    """The problems of the event as it stood a moment ago; ``ready`` says that they are new.

    ``apart`` gives the fields that hold values typed apart.
    """

    ready = Signal()
    _found = Signal(object, object, object)

    def __init__(
        self,
        event: Callable[[], Event],
        parent: QObject | None = None,
        *,
        apart: Callable[[], frozenset[Place]] = frozenset,
    ) -> None:
        super().__init__(parent)
        self._event = event
        self._apart = apart
        self._undecided: frozenset[Place] = frozenset()
        self._checked: Event | None = None
        self._working: threading.Thread | None = None
        self.problems: tuple[Problem, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self._by_record: dict[Id, tuple[Problem, ...]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self._found.connect(self._take)
        self._timer.start(0)

    @property
    def known(self) -> bool:
        """Whether the event was checked at all."""
        return self._checked is not None

    def about(self, record: Id, field: str = "") -> tuple[Problem, ...]:
        """The problems of a record, or of one of its fields."""
        return tuple(
            problem
            for problem in self._by_record.get(record, ())
            if not field or problem.field == field
        )

    @property
    def undecided(self) -> int:
        """How many fields hold values typed apart."""
        return len(self._undecided)

    def is_undecided(self, record: Id, field: str) -> bool:
        """Whether a field holds values typed apart."""
        return (record, field) in self._undecided

    @property
    def count(self) -> int:
        """How many points there are; all that is undecided is one."""
        return len(self.rows) + bool(self.undecided)

    @property
    def is_current(self) -> bool:
        """Whether these are the problems of the event as it stands."""
        return self._checked is self._event()

    def event_changed(self) -> None:
        """Know that there may be other problems."""
        self._timer.start(AFTER)

    def check_now(self) -> None:
        """Check the event without waiting."""
        self._timer.stop()
        event = self._event()
        if event is not self._checked:
            self._take(event, problems(event), self._apart())

    def stop(self) -> None:
        """Check nothing more, and wait for what is being checked."""
        self._timer.stop()
        if self._working is not None:
            self._working.join()

    def _start(self) -> None:
        if self._working is not None and self._working.is_alive():
            self._timer.start(AFTER)
            return
        event = self._event()
        if event is self._checked:
            return
        self._working = threading.Thread(
            target=lambda: self._found.emit(event, problems(event), self._apart()),
            name="checks",
            daemon=True,
        )
        self._working.start()

    def _take(self, event: Event, found: tuple[Problem, ...], undecided: frozenset[Place]) -> None:
        self._checked = event
        self._undecided = undecided
        self.problems = found
        self.rows = rows(found)
        by_record: dict[Id, list[Problem]] = {}
        for problem in found:
            # The first record is where the problem is; the others are what it is compared with.
            for record in problem.about[:1]:
                by_record.setdefault(record, []).append(problem)
        self._by_record = {record: tuple(each) for record, each in by_record.items()}
        self.ready.emit()
