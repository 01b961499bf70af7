"""Pictures of the event at the sizes the window shows them, cut around what must stay in view."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPixmap

from desktop.model.event import Event
from desktop.model.findings import Picture
from desktop.model.record import Id

_DECODED = 12
_SHOWN = 512


class Photos:
    """Pictures by their record; ``data`` gives the bytes of one by their SHA-256, or nothing."""

    def __init__(self, data: Callable[[str], bytes | None]) -> None:
        self._data = data
        self._decoded = lru_cache(_DECODED)(self._decode)
        self._shown = lru_cache(_SHOWN)(self._cut)

    def square(self, event: Event, picture: Id, size: int) -> QPixmap | None:
        """A picture cut to a square of so many pixels; nothing where there is none."""
        return self.filling(event, picture, QSize(size, size))

    def filling(self, event: Event, picture: Id, size: QSize) -> QPixmap | None:
        """A picture cut to fill a rectangle, around its point of interest."""
        record = event.get(Picture, picture)
        if record is None or not record.content:
            return None
        x, y = record.focus if record.focus is not None else (0.5, 0.5)
        shown = self._shown(record.content, float(x), float(y), size.width(), size.height())
        return None if shown.isNull() else shown

    def whole(self, event: Event, picture: Id, size: QSize) -> QPixmap | None:
        """A picture made to fit in a rectangle, nothing cut off."""
        record = event.get(Picture, picture)
        image = self._decoded(record.content) if record is not None and record.content else None
        if image is None or image.isNull():
            return None
        return QPixmap.fromImage(
            image.scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )

    def _decode(self, content: str) -> QImage:
        data = self._data(content)
        return QImage.fromData(data) if data else QImage()

    def _cut(self, content: str, x: float, y: float, width: int, height: int) -> QPixmap:
        image = self._decoded(content)
        if image.isNull():
            return QPixmap()
        part = around(image.size(), QSize(width, height), x, y)
        return QPixmap.fromImage(
            image.copy(part.toRect()).scaled(
                width,
                height,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )


def around(image: QSize, room: QSize, x: float, y: float) -> QRectF:
    """The largest part of an image that has the shape of a room, its middle as near as can be."""
    scale = min(image.width() / room.width(), image.height() / room.height())
    width, height = room.width() * scale, room.height() * scale
    left = min(max(0.0, x * image.width() - width / 2), image.width() - width)
    top = min(max(0.0, y * image.height() - height / 2), image.height() - height)
    return QRectF(left, top, width, height)


def as_png(image: QImage) -> bytes:
    """An image that was pasted, as the bytes of a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
