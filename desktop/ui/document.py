"""The open event as the window knows it: Qt signals over its announcements, one door for edits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.acts.act import Act
from desktop.model.event import Event
from desktop.model.record import Id
from desktop.model.sentence import Refused, Sentence
from desktop.store.announcements import Announcement, News
from desktop.store.open_event import OpenEvent

PUBLISH_AFTER: Final = 3_000
"""Milliseconds without an edit after which the file is brought up to date."""

TRY_AGAIN_AFTER: Final = 10_000
"""Milliseconds after which a file that could not be written is tried again."""

_CHANGES: Final = frozenset({News.CHANGED, News.UNDONE, News.MERGED, News.RESTORED, News.ERASED})


class Document(QObject):
    """An open event in a window.

    ``changed`` gives the ids of the records that are no longer as they were; ``kept`` says that
    what is known of the disk changed; ``trouble`` gives what keeps work from being saved, as a
    sentence, or nothing once that is over; ``closing`` that it is about to be let go of.
    """

    changed = Signal(object)
    kept = Signal()
    trouble = Signal(object)
    closing = Signal()
    _heard = Signal(object)
    _published = Signal(object)

    def __init__(self, opened: OpenEvent, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.opened = opened
        self._flushes: list[Callable[[], None]] = []
        self._names: list[Callable[[], None]] = []
        self.put_off = 0
        """How many fields written apart somebody knows of, and settles or puts off."""
        self._typing_trouble: Sentence | None = None
        self._file_trouble: Sentence | None = None
        self._publishing: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.publish)
        # Announcements come from any thread; a signal brings them to this one.
        self._heard.connect(self._take_in)
        self._published.connect(self._file_written)
        self._listener = self._heard.emit
        opened.listeners.append(self._listener)

    # --- what is there ----------------------------------------------------------------------------

    @property
    def current(self) -> Event:
        """The event as it stands."""
        return self.opened.event

    @property
    def problem(self) -> Sentence | None:
        """What keeps work from being saved."""
        return self._typing_trouble or self._file_trouble

    # --- changing ---------------------------------------------------------------------------------

    def change(self, after: Event, label: Sentence) -> Event:
        """Make the event this one, as one step to undo."""
        return self.opened.change(after, label)

    def act(self, act: Act) -> tuple[Id, ...]:
        """Do what an act does, as one step to undo; the ids of what it touched."""
        if act.event is not self.current:
            self.opened.change(act.event, act.label)
        return act.touched

    def undo(self) -> None:
        """Undo the last step, what is being typed included."""
        self.flush()
        if self.opened.undo_label is not None:
            self.opened.undo()

    def redo(self) -> None:
        """Do the step undone last again."""
        self.flush()
        if self.opened.redo_label is not None:
            self.opened.redo()

    # --- what is being typed ----------------------------------------------------------------------

    def hold(self, flush: Callable[[], None], *, a_name: bool = False) -> None:
        """Know of a field with words not yet given over; ``flush`` gives them over.

        Half ``a_name`` says nobody: it is taken over where nobody will go on typing it.
        """
        held = self._names if a_name else self._flushes
        if flush not in held:
            held.append(flush)

    def release(self, flush: Callable[[], None]) -> None:
        """Know that a field has given its words over."""
        for held in (self._flushes, self._names):
            if flush in held:
                held.remove(flush)

    def forget_names(self) -> None:
        """Take over no name that is being typed: its field is gone."""
        self._names.clear()

    def flush(self, *, names: bool = False) -> None:
        """Take over whatever is being typed at this moment, the ``names`` too for the last time."""
        for flush in (*self._flushes, *(self._names if names else ())):
            flush()

    # --- the file ---------------------------------------------------------------------------------

    def publish(self) -> None:
        """Bring the file up to date in another thread, so that typing does not wait for it."""
        if self._publishing is not None and self._publishing.is_alive():
            self._timer.start(PUBLISH_AFTER)
            return
        self._publishing = threading.Thread(target=self._write_file, name="publisher", daemon=True)
        self._publishing.start()

    def close(self) -> None:
        """Let go of the event, its file up to date. Raises Refused, and stays open, if not."""
        self.flush(names=True)
        self.closing.emit()
        self._timer.stop()
        if self._publishing is not None:
            self._publishing.join()
        try:
            self.opened.close()
        except Refused:
            self._timer.start(TRY_AGAIN_AFTER)
            raise
        if self._listener in self.opened.listeners:
            self.opened.listeners.remove(self._listener)

    def _write_file(self) -> None:
        problem: Sentence | None = None
        try:
            self.opened.publish()
        except Refused as refused:
            problem = refused.sentence
        except RuntimeError:  # closed meanwhile
            return
        self._published.emit(problem)

    def _file_written(self, problem: Sentence | None) -> None:
        before = self.problem
        self._file_trouble = problem
        if problem is not None:
            self._timer.start(TRY_AGAIN_AFTER)
        if self.problem != before:
            self.trouble.emit(self.problem)
        self.kept.emit()

    def _take_in(self, announcement: Announcement) -> None:
        before = self.problem
        match announcement.news:
            case News.KEPT:
                self._typing_trouble = None
            case News.NOT_KEPT:
                self._typing_trouble = announcement.problem
            case _:
                pass
        if announcement.news in _CHANGES:
            self._timer.start(PUBLISH_AFTER)
            self.changed.emit(announcement.records)
        if self.problem != before:
            self.trouble.emit(self.problem)
        self.kept.emit()
