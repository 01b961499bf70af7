"""Paths as operators (ISO 32000-1, 8.5.2); lengths in points from the lower left corner."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, cos, radians, sin, tan
from typing import Final

from exports.pdf.objects import number

_WIDEST: Final = 90.0  # degrees that one curve draws close enough to a circle


def joined(*values: float) -> str:
    """Numbers side by side."""
    return " ".join(map(number, values))


def rectangle(x: float, y: float, width: float, height: float) -> str:
    """A rectangle."""
    return f"{joined(x, y, width, height)} re"


def polyline(points: Sequence[tuple[float, float]]) -> str:
    """A line through points."""
    first, *others = points
    return " ".join((f"{joined(*first)} m", *(f"{joined(*point)} l" for point in others)))


def ellipse(x: float, y: float, width: float, height: float) -> str:
    """The ellipse in a rectangle."""
    middle, radii = (x + width / 2, y + height / 2), (width / 2, height / 2)
    return f"{joined(x + width, middle[1])} m {_arc(middle, radii, 90.0, 360.0)} h"


def sector(
    middle: tuple[float, float], radii: tuple[float, float], start: float, sweep: float
) -> str:
    """A part of a ring between two radii, clockwise; angles in degrees from the top."""
    inner, outer = radii
    first = _on_circle(middle, (outer, outer), start)
    back = _on_circle(middle, (inner, inner), start + sweep)
    return (
        f"{joined(*first)} m {_arc(middle, (outer, outer), start, sweep)} "
        f"{joined(*back)} l {_arc(middle, (inner, inner), start + sweep, -sweep)} h"
    )


def _arc(
    middle: tuple[float, float], radii: tuple[float, float], start: float, sweep: float
) -> str:
    """Curves along an ellipse, clockwise from an angle to the vertical."""
    count = max(1, ceil(abs(sweep) / _WIDEST))
    step = sweep / count
    return " ".join(_curve(middle, radii, start + rank * step, step) for rank in range(count))


def _curve(
    middle: tuple[float, float], radii: tuple[float, float], start: float, sweep: float
) -> str:
    """A Bézier curve for an arc of a quarter turn at most."""
    reach = 4 / 3 * tan(radians(sweep) / 4)
    from_x, from_y = _on_circle(middle, radii, start)
    to_x, to_y = _on_circle(middle, radii, start + sweep)
    begin, end = radians(start), radians(start + sweep)
    return (
        joined(
            from_x + reach * radii[0] * cos(begin),
            from_y - reach * radii[1] * sin(begin),
            to_x - reach * radii[0] * cos(end),
            to_y + reach * radii[1] * sin(end),
            to_x,
            to_y,
        )
        + " c"
    )


def _on_circle(
    middle: tuple[float, float], radii: tuple[float, float], angle: float
) -> tuple[float, float]:
    """The point of an ellipse at an angle from the top, clockwise."""
    turned = radians(angle)
    return middle[0] + radii[0] * sin(turned), middle[1] + radii[1] * cos(turned)
