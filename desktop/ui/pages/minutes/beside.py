"""Minutes set on pages beside the typing: a moment after the last change, in a thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.compose.asked_minutes import MinutesAsked
from desktop.model.event import Event
from desktop.model.sentence import Sentence
from desktop.ui.tasks import Task

if TYPE_CHECKING:
    from desktop.ui.pages.minutes.typeset import Typeset

AFTER: Final = 300
"""Milliseconds without a change after which minutes are set anew."""


class _Stopped(Exception):  # noqa: N818  what a closed day asks for is no error
    """Nobody will look at these minutes."""


class Beside(QObject):
    """The latest minutes; ``ready`` says that there are new ones.

    ``asked`` gives what is wanted at the moment. Nothing is set before somebody wants it.
    """

    ready = Signal()
    refused = Signal(object)

    def __init__(
        self,
        event: Callable[[], Event],
        asked: Callable[[], MinutesAsked],
        picture: Callable[[str], bytes],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._event, self._asked, self._picture = event, asked, picture
        self._task: Task | None = None
        self._stopped = threading.Event()
        self.latest: Typeset | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)

    @property
    def is_current(self) -> bool:
        """Whether the latest minutes are those wanted at the moment."""
        made = self.latest
        return made is not None and made.event is self._event() and made.asked == self._asked()

    def want(self, *, now: bool = False) -> None:
        """Set the minutes anew if they are no longer as wanted."""
        if not (self.is_current or self._stopped.is_set()):
            self._timer.start(0 if now or self.latest is None else AFTER)

    def stop(self) -> None:
        """Set nothing more, and wait for what is being set to be left alone."""
        self._stopped.set()
        self._timer.stop()
        if self._task is not None:
            self._task.wait()
            self._task = None

    def _start(self) -> None:
        if self._task is not None:
            return  # looked at again once it is done
        event, asked, picture = self._event(), self._asked(), self._picture

        def go_on(_: float) -> None:
            if self._stopped.is_set():
                raise _Stopped

        def work() -> Typeset | None:
            # Loaded here, so that the page is there before what sets it.
            from desktop.ui.pages.minutes.typeset import typeset  # noqa: PLC0415
            from exports.progress import Progress  # noqa: PLC0415

            try:
                return typeset(event, asked, picture, Progress(go_on))
            except _Stopped:
                return None  # which nobody takes

        task = Task(self, work, self._take, self._refuse)
        task.destroyed.connect(lambda: self._over(task))
        self._task = task

    def _take(self, made: Typeset) -> None:
        self._task = None
        self.latest = made
        self.ready.emit()
        self.want(now=True)

    def _refuse(self, sentence: Sentence) -> None:
        self._task = None
        self.refused.emit(sentence)

    def _over(self, task: Task) -> None:
        if self._task is task:  # it failed, which is noted
            self._task = None
