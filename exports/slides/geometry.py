"""Areas in points: where things stand on a slide before they are written in EMU."""

from __future__ import annotations

from dataclasses import dataclass

from exports.document import Image
from exports.slides.boxes import Frame, points

GUTTER = 24.0


@dataclass(frozen=True)
class Area:
    """A rectangle in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def frame(self) -> Frame:
        """The same rectangle in EMU."""
        return Frame(points(self.x), points(self.y), points(self.width), points(self.height))


def area(frame: Frame) -> Area:
    """A frame in points."""
    return Area(frame.x / 12_700, frame.y / 12_700, frame.width / 12_700, frame.height / 12_700)


def columns(whole: Area, count: int, gutter: float = GUTTER) -> tuple[Area, ...]:
    """An area cut into columns of one width, gutters between them."""
    width = (whole.width - gutter * (count - 1)) / count
    return tuple(
        Area(whole.x + k * (width + gutter), whole.y, width, whole.height) for k in range(count)
    )


def crop(
    image: Image, ratio: float, at: tuple[float, float] = (0.5, 0.5)
) -> tuple[float, float, float, float]:
    """The fractions cut off a picture at the left, top, right and bottom to fill a frame.

    ``ratio`` is the width of the frame over its height; ``at`` is where in the frame the point of
    interest should come to stand, as far as the edges of the picture allow.
    """
    if image.width <= 0 or image.height <= 0:
        return (0.0, 0.0, 0.0, 0.0)
    own = image.width / image.height
    kept_width, kept_height = (ratio / own, 1.0) if own > ratio else (1.0, own / ratio)
    left = min(max(image.focus[0] - at[0] * kept_width, 0.0), 1.0 - kept_width)
    top = min(max(image.focus[1] - at[1] * kept_height, 0.0), 1.0 - kept_height)
    return (left, top, 1.0 - kept_width - left, 1.0 - kept_height - top)


def contained(image: Image, within: Area) -> Area:
    """The largest area of the picture's own shape, in the middle of another one."""
    if image.width <= 0 or image.height <= 0:
        return within
    scale = min(within.width / image.width, within.height / image.height)
    width, height = image.width * scale, image.height * scale
    return Area(
        within.x + (within.width - width) / 2,
        within.y + (within.height - height) / 2,
        width,
        height,
    )
