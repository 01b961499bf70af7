"""Pictures at the sizes they are shown, decoded beside the window, as many as memory may hold."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

MOST_BYTES: Final = 64_000_000
"""How much is kept of what was decoded, the latest shown first."""

_MOST_WAITING: Final = 60  # what was scrolled past is asked for again when it comes back

_Key: TypeAlias = tuple[str, int, int, Qt.AspectRatioMode]


class Thumbnails(QObject):
    """Small pictures by the SHA-256 of the large ones; ``data`` gives the bytes of one, or nothing.

    ``ready`` says that a picture asked for can be had now.
    """

    ready = Signal(str)

    def __init__(
        self,
        data: Callable[[str], bytes | None],
        parent: QObject | None = None,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        super().__init__(parent)
        self._data, self._most_bytes = data, most_bytes
        self._lock = threading.Lock()
        self._made: OrderedDict[_Key, QImage] = OrderedDict()
        self._bytes = 0
        self._wanted: list[_Key] = []
        self._working = False

    def filling(self, content: str, room: QSize) -> QImage | None:
        """A whole picture no smaller than some room; nothing until it is ready."""
        return self._of(content, room, Qt.AspectRatioMode.KeepAspectRatioByExpanding)

    def fitting(self, content: str, room: QSize) -> QImage | None:
        """A whole picture no larger than some room; nothing until it is ready."""
        return self._of(content, room, Qt.AspectRatioMode.KeepAspectRatio)

    @property
    def held(self) -> int:
        """How many bytes are kept of what was decoded."""
        return self._bytes

    def _of(self, content: str, room: QSize, mode: Qt.AspectRatioMode) -> QImage | None:
        key = (content, room.width(), room.height(), mode)
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
                return self._made[key]
            if key in self._wanted:
                self._wanted.remove(key)
            self._wanted.append(key)
            del self._wanted[:-_MOST_WAITING]
            if not self._working:
                self._working = True
                threading.Thread(target=self._work, name="thumbnails", daemon=True).start()
        return None

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._wanted:
                    self._working = False
                    return
                key = self._wanted[-1]  # the latest asked for is what one looks at
            image = self._decoded(key)
            with self._lock:
                self._keep(key, image)
                if key in self._wanted:
                    self._wanted.remove(key)
            with suppress(RuntimeError):  # the window is gone meanwhile
                self.ready.emit(key[0])

    def _keep(self, key: _Key, image: QImage) -> None:
        self._made[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._most_bytes and len(self._made) > 1:
            _, gone = self._made.popitem(last=False)
            self._bytes -= gone.sizeInBytes()

    def _decoded(self, key: _Key) -> QImage:
        content, width, height, mode = key
        try:
            data = self._data(content)
        except RuntimeError:  # the day is closed meanwhile
            data = None
        if not data:
            return QImage()
        held = QByteArray(data)
        buffer = QBuffer(held)
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        whole = reader.size()
        room = QSize(width, height)
        if whole.isValid() and (whole.width() > width or whole.height() > height):
            reader.setScaledSize(whole.scaled(room, mode).expandedTo(QSize(1, 1)))
        return reader.read()
