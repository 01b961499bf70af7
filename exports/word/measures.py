"""The sheet and its grid, and the units in which the format counts lengths."""

from __future__ import annotations

from typing import Final

MILLIMETRE: Final = 72 / 25.4  # points

PAGE_WIDTH: Final = 210 * MILLIMETRE
PAGE_HEIGHT: Final = 297 * MILLIMETRE
LEFT: Final = 33 * MILLIMETRE
RIGHT: Final = 24 * MILLIMETRE
TOP: Final = 27 * MILLIMETRE
BOTTOM: Final = 24 * MILLIMETRE
MEASURE: Final = PAGE_WIDTH - LEFT - RIGHT  # tables, pictures and boxes
SHORT: Final = 20 * MILLIMETRE  # how much earlier running text stops


def twentieths(points: float) -> int:
    """Points as twentieths of a point: lengths of paragraphs, tables and pages."""
    return round(points * 20)


def eighths(points: float) -> int:
    """Points as eighths of a point: the width of a rule."""
    return round(points * 8)


def half_points(points: float) -> int:
    """Points as halves of a point: the size of letters."""
    return round(points * 2)


def english_metric(points: float) -> int:
    """Points as English metric units, 12700 to the point: the size of a picture."""
    return round(points * 12700)
