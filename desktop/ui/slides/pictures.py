"""Pictures decoded once, and kept at the sizes they are painted at."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage

_DECODED = 8  # whole pictures kept; a photograph takes some 50 MB
_SCALED = 64  # pictures kept as they are painted


class Gallery:
    """Pictures by the hash of their bytes, as ``picture`` gives them."""

    def __init__(self, picture: Callable[[str], bytes]) -> None:
        self._decoded = lru_cache(_DECODED)(lambda content: QImage.fromData(picture(content)))
        self._scaled = lru_cache(_SCALED)(self._scale)

    def image(self, content: str, crop: tuple[float, float, float, float], size: QSize) -> QImage:
        """A picture with its sides cut off, at a size in pixels; null when it cannot be read.

        ``crop`` holds the fractions cut off at the left, top, right and bottom.
        """
        return self._scaled(content, crop, size.width(), size.height())

    def _scale(
        self, content: str, crop: tuple[float, float, float, float], width: int, height: int
    ) -> QImage:
        whole = self._decoded(content)
        if whole.isNull():
            return whole
        left, top, right, bottom = crop
        x, y = round(left * whole.width()), round(top * whole.height())
        across = max(1, round((1 - right) * whole.width()) - x)
        down = max(1, round((1 - bottom) * whole.height()) - y)
        return whole.copy(QRect(x, y, across, down)).scaled(
            max(1, width),
            max(1, height),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
