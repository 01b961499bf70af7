"""Small pictures of slides, painted when they are looked at, as many as memory may hold."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from desktop.ui.composing import Composed
from exports.slides.boxes import Slide

MOST_BYTES: Final = 96_000_000
"""How much is kept of what was painted, the latest looked at first."""

_AT_A_TIME: Final = 0.012  # seconds of painting between two chances for a key to be heard
_MOST_WAITING: Final = 80  # what was scrolled past is asked for again when it comes back

_What: TypeAlias = tuple[Slide, int, str, str]


class SlideThumbnails(QObject):
    """Pictures of the slides of a deck, by their keys; ``ready`` gives the ranks of new ones."""

    ready = Signal(object)

    def __init__(self, parent: QObject | None = None, most_bytes: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._most_bytes = most_bytes
        self._composed: Composed | None = None
        self._made: OrderedDict[tuple[str, int], tuple[_What, QPixmap]] = OrderedDict()
        self._wanted: OrderedDict[tuple[str, int], int] = OrderedDict()
        self.held = 0
        """How many bytes are kept of what was painted."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._paint_some)

    def show(self, composed: Composed) -> None:
        """Be of other slides; those that look as before are not painted again."""
        self._composed = composed
        self._wanted.clear()

    def of(self, rank: int, width: int) -> QPixmap | None:
        """A slide so many pixels wide, as it looked last if it is not painted yet, or nothing."""
        if self._composed is None:
            return None
        what = _what(self._composed, rank)
        key = (what[0].key, width)
        made = self._made.get(key)
        if made is not None:
            self._made.move_to_end(key)
            if made[0][0] is what[0] and made[0][1:] == what[1:]:
                return made[1]
            if made[0] == what:
                self._made[key] = (what, made[1])  # found at once the next time
                return made[1]
        self._wanted[key] = rank
        self._wanted.move_to_end(key)
        while len(self._wanted) > _MOST_WAITING:
            self._wanted.popitem(last=False)
        if not self._timer.isActive():
            self._timer.start(0)
        return made[1] if made is not None else None

    def _paint_some(self) -> None:
        until = time.monotonic() + _AT_A_TIME
        painted: set[int] = set()
        while self._wanted and self._composed is not None:
            (key, width), rank = self._wanted.popitem(last=False)
            image = self._composed.painter.image(self._composed.slides, rank, width)
            self._keep((key, width), _what(self._composed, rank), QPixmap.fromImage(image))
            painted.add(rank)
            if time.monotonic() > until:
                break
        if self._wanted:
            self._timer.start(0)
        self.ready.emit(painted)

    def _keep(self, key: tuple[str, int], what: _What, painted: QPixmap) -> None:
        before = self._made.pop(key, None)
        self.held += _bytes(painted) - (_bytes(before[1]) if before else 0)
        self._made[key] = (what, painted)
        while self.held > self._most_bytes and len(self._made) > 1:
            _, (_, gone) = self._made.popitem(last=False)
            self.held -= _bytes(gone)


def _what(composed: Composed, rank: int) -> _What:
    slides = composed.slides
    return slides.slides[rank], rank, slides.colour, slides.language


def _bytes(painted: QPixmap) -> int:
    return painted.width() * painted.height() * painted.depth() // 8
