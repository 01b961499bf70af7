"""The slides that the event becomes, composed beside the typing, for whoever wants to show them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.event import Event

if TYPE_CHECKING:
    from desktop.ui.composing import Composed

AFTER: Final = 120
"""Milliseconds without an edit after which slides are composed anew."""

_QUICK = 300.0  # milliseconds: slides composed in less follow each key
_MOST = 600.0  # milliseconds: all slides anew, as a new title has it, take longer than the next
_WAIT = 0.5  # seconds


class Preview(QObject):
    """Slides of the event as it stands, a moment later; ``ready`` says that there are new ones.

    Nothing is composed before somebody asks for slides.
    """

    ready = Signal()
    _composed = Signal(object)

    def __init__(
        self,
        event: Callable[[], Event],
        picture: Callable[[str], bytes | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._event, self._picture = event, picture
        self._wanted = False
        self._working: threading.Thread | None = None
        self._ahead: Event | None = None
        self._took = 0.0  # milliseconds that the last composing took
        self._stopped = False
        self.latest: Composed | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self._composed.connect(self._take)

    def want(self) -> Composed | None:
        """The latest slides; newer ones are composed if the event has changed since."""
        self._wanted = True
        if self.latest is None or self.latest.event is not self._event():
            self._timer.start(self._pause() if self.latest else 0)
        return self.latest

    def foresee(self, event: Event) -> None:
        """Compose at once the event as it will be with what is being typed."""
        self._wanted, self._ahead = True, event
        if self._working is None or not self._working.is_alive():
            self._timer.start(0 if self._took < _QUICK else self._pause())

    def event_changed(self) -> None:
        """Know that there may be other slides."""
        self._ahead = None
        if self._wanted:
            self._timer.start(self._pause())

    def stop(self) -> None:
        """Compose nothing more; slides that are long to compose are not waited for."""
        self._timer.stop()
        self._wanted, self._stopped = False, True
        if self._working is not None:
            self._working.join(_WAIT)

    def _start(self) -> None:
        if self._working is not None and self._working.is_alive():
            self._timer.start(self._pause())
            return
        event = self._ahead or self._event()
        self._working = threading.Thread(
            target=self._compose, args=(event,), name="preview", daemon=True
        )
        self._working.start()

    def _compose(self, event: Event) -> None:
        # Loaded here, so that the window opens without waiting for what makes decks.
        from desktop.ui.composing import composed  # noqa: PLC0415

        begun, before = perf_counter(), self.latest
        made = composed(event, self._bytes, before)
        if before is not None:
            self._took = (perf_counter() - begun) * 1000
        with suppress(RuntimeError):  # the window is gone
            self._composed.emit(made)

    def _pause(self) -> int:
        """How long to wait after an edit: a large day is not composed at each word."""
        return round(min(max(AFTER, 2 * self._took), _MOST))

    def _take(self, made: Composed) -> None:
        if self._stopped:
            return
        self.latest = made
        self.ready.emit()
        if self._ahead is not None and made.event is not self._ahead:
            if self._working is not None:
                self._working.join()  # this was its last word
            self._start()
        elif self._ahead is None and made.event is not self._event() and self._wanted:
            self._timer.start(self._pause())

    def _bytes(self, content: str) -> bytes:
        return self._picture(content) or b""
