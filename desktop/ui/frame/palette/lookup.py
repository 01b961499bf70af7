"""The words of the event, indexed in a thread from the first time somebody looks for one."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.model.event import Event
from desktop.store.search import Index, index_of


class Lookup(QObject):
    """The index of the event as it stood a moment ago; ``ready`` says that there is a newer one."""

    ready = Signal()
    _made = Signal(object)

    def __init__(self, event: Callable[[], Event], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._working: threading.Thread | None = None
        self.index: Index | None = None
        self._made.connect(self._take)

    def want(self) -> None:
        """Ask for the index of the event as it stands: only what changed is indexed anew."""
        event, before = self._event(), self.index
        if self._working is None and (before is None or before.event is not event):
            self._working = threading.Thread(
                target=lambda: self._made.emit(index_of(event, before)),
                name="search index",
                daemon=True,
            )
            self._working.start()

    def stop(self) -> None:
        """Wait for what is being indexed."""
        if self._working is not None:
            self._working.join()

    def _take(self, index: Index) -> None:
        self._working = None
        self.index = index
        self.ready.emit()
        self.want()
