"""Work done in another thread, its answer brought back to the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QObject, QTimer

from desktop.model.sentence import Refused, Sentence

_LOOK_EVERY: Final = 15  # milliseconds

_Answers: TypeAlias = SimpleQueue[Callable[[], object]]


class Task(QObject):
    """A piece of work that begins at once, for as long as what asked for it lasts.

    ``take`` is given its answer, ``refuse`` the sentence that says why there is none; neither where
    the task was dropped meanwhile.
    """

    def __init__(
        self,
        parent: QObject,
        work: Callable[[], Any],
        take: Callable[[Any], object],
        refuse: Callable[[Sentence], object],
    ) -> None:
        super().__init__(parent)
        # The thread knows nothing of Qt: whoever asked may be gone when it is done.
        self._answers: _Answers = SimpleQueue()
        self._thread = threading.Thread(
            target=_run, args=(work, take, refuse, self._answers), name="task", daemon=True
        )
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_EVERY)
        self._thread.start()

    def drop(self) -> None:
        """Want no answer any more."""
        self._timer.stop()
        self.deleteLater()

    def wait(self) -> None:
        """Wait for the work to be over, then want no answer any more."""
        self._thread.join()
        self.drop()

    def _look(self) -> None:
        is_over = not self._thread.is_alive()
        try:
            give = self._answers.get_nowait()
        except Empty:
            if is_over:  # it failed, which is noted
                self.drop()
            return
        self.drop()
        give()


def _run(
    work: Callable[[], Any],
    take: Callable[[Any], object],
    refuse: Callable[[Sentence], object],
    answers: _Answers,
) -> None:
    try:
        answer = work()
    except Refused as refused:
        sentence = refused.sentence
        answers.put(lambda: refuse(sentence))
    else:
        answers.put(lambda: take(answer))
