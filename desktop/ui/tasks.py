"""Work done in another thread, its answer brought back to the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.model.sentence import Refused, Sentence


class Task(QObject):
    """A piece of work that begins at once, for as long as what asked for it lasts.

    ``take`` is given its answer, ``refuse`` the sentence that says why there is none; neither where
    the task was dropped meanwhile.
    """

    _answered = Signal(object)
    _refused = Signal(object)

    def __init__(
        self,
        parent: QObject,
        work: Callable[[], Any],
        take: Callable[[Any], object],
        refuse: Callable[[Sentence], object],
    ) -> None:
        super().__init__(parent)
        self._dropped = False
        self._take, self._refuse, self._work = take, refuse, work
        self._answered.connect(self._give)
        self._refused.connect(self._say)
        threading.Thread(target=self._run, name="task", daemon=True).start()

    def drop(self) -> None:
        """Want no answer any more."""
        self._dropped = True

    def _run(self) -> None:
        try:
            answer, tell = self._work(), self._answered
        except Refused as refused:
            answer, tell = refused.sentence, self._refused
        with suppress(RuntimeError):  # whoever asked is gone, and the signal with it
            tell.emit(answer)

    def _give(self, answer: object) -> None:
        if not self._dropped:
            self._take(answer)
        self.deleteLater()

    def _say(self, sentence: Sentence) -> None:
        if not self._dropped:
            self._refuse(sentence)
        self.deleteLater()
