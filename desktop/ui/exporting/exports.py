"""The files being written of a day: one at a time, in a thread, until done or interrupted."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.event import Event
from desktop.model.sentence import Refused
from desktop.ui.document import Document
from desktop.ui.tasks import Task

if TYPE_CHECKING:
    # Loaded by the thread that writes, so that the window opens without what makes files.
    from desktop.compose.asked_minutes import MinutesAsked
    from desktop.producing import DeckAsked

_LOOK_EVERY: Final = 50  # milliseconds

_Tell: TypeAlias = Callable[[float], None]
_Picture: TypeAlias = Callable[[str], bytes]
_Outcome: TypeAlias = Callable[[], object]


class Interrupted(Exception):  # noqa: N818  what a person asked for is no error
    """A person wants the file no more."""


class Exports(QObject):
    """What writes the deck and the minutes of an open event.

    ``changed`` says that a file is begun, further, or no longer being written. Then one of these:
    ``written`` gives what was produced; ``refused`` the sentence that says why nothing was;
    ``edited`` the path of a deck that would lose what somebody did by hand, and what writes it all
    the same; ``interrupted`` nothing; ``failed`` a fault of the program.
    """

    changed = Signal()
    written = Signal(object)
    refused = Signal(object)
    edited = Signal(object, object)
    interrupted = Signal()
    failed = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._task: Task | None = None
        self._stopped = threading.Event()
        self.path: Path | None = None
        """The file being written, if any."""
        self.done = 0.0
        """How far it is, as a fraction."""
        self.deck_asked: DeckAsked | None = None
        """The deck chosen last, if any: it stays so while the window is shown anew."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.changed.emit)
        document.closing.connect(self.stop)

    # --- asking -----------------------------------------------------------------------------------

    def deck(self, out: Path, asked: DeckAsked, *, replace_edited: bool = False) -> None:
        """Write the deck; nothing happens while another file is being written."""

        def write(event: Event, picture: _Picture, tell: _Tell) -> _Outcome:
            from desktop.producing import EditedSince, write_deck  # noqa: PLC0415
            from exports.progress import Progress  # noqa: PLC0415

            try:
                made = write_deck(
                    event,
                    picture,
                    out,
                    asked,
                    replace_edited=replace_edited,
                    progress=Progress(tell),
                )
            except EditedSince:
                return lambda: self.edited.emit(
                    out, lambda: self.deck(out, asked, replace_edited=True)
                )
            return lambda: self.written.emit(made)

        self._begin(out, write)

    def minutes(self, out: Path, asked: MinutesAsked) -> None:
        """Write the minutes; nothing happens while another file is being written."""

        def write(event: Event, picture: _Picture, tell: _Tell) -> _Outcome:
            from desktop.producing import write_minutes  # noqa: PLC0415
            from exports.progress import Progress  # noqa: PLC0415

            made = write_minutes(event, picture, out, asked, progress=Progress(tell))
            return lambda: self.written.emit(made)

        self._begin(out, write)

    def tell_written(self, out: Path) -> None:
        """Say of a file that was written in another way, at once, as of one written here."""
        from desktop.producing import Produced  # noqa: PLC0415  not for the first paint

        self.written.emit(Produced(out))

    def interrupt(self) -> None:
        """Write no more: what stood there stays, unless the new file was there already."""
        self._stopped.set()

    def stop(self) -> None:
        """Interrupt what is being written, and wait until nothing is: the day is being closed."""
        self.interrupt()
        if self._task is not None:
            self._task.wait()
            self._over()

    # --- writing ----------------------------------------------------------------------------------

    def _begin(self, out: Path, write: Callable[[Event, _Picture, _Tell], _Outcome]) -> None:
        if self._task is not None:
            return
        self._document.flush()
        event = self._document.current
        self._stopped.clear()
        self.path, self.done = out, 0.0
        self._task = Task(self, lambda: self._work(event, write), self._end, self._refuse)
        self._timer.start(_LOOK_EVERY)
        self.changed.emit()

    def _work(self, event: Event, write: Callable[[Event, _Picture, _Tell], _Outcome]) -> _Outcome:
        from desktop.producing import without_lost_pictures  # noqa: PLC0415  not for the first paint

        try:
            whole, _ = without_lost_pictures(event, self._bytes)
            return write(whole, self._bytes, self._reach)
        except Interrupted:
            return self.interrupted.emit
        except Refused:
            raise
        except Exception as error:  # noqa: BLE001  told, so that nobody waits for ever
            fault = error
            return lambda: self.failed.emit(fault)

    def _reach(self, done: float) -> None:
        """Note how far the file is; called by the thread that writes it."""
        if self._stopped.is_set():
            raise Interrupted
        self.done = done

    def _bytes(self, content: str) -> bytes:
        found = self._document.opened.media(content)
        if found is None:
            raise KeyError(content)
        return found.data

    def _end(self, outcome: _Outcome) -> None:
        self._over()
        outcome()

    def _refuse(self, sentence: object) -> None:
        self._over()
        self.refused.emit(sentence)

    def _over(self) -> None:
        self._task = self.path = None
        self._timer.stop()
        self.changed.emit()
