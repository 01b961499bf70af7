"""The hours of a day as heights: even where there is room, stretched where a session is short."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Scale:
    """Minutes of the day and the heights they stand at, both rising."""

    minutes: tuple[int, ...]
    heights: tuple[float, ...]

    def height(self, minute: float) -> float:
        """The height of a minute, within the day."""
        return _read(self.minutes, self.heights, minute)

    def minute(self, height: float) -> float:
        """The minute at a height."""
        return _read(self.heights, self.minutes, height)

    @property
    def total(self) -> float:
        """The height of the whole."""
        return self.heights[-1]


def scale_of(
    times: Iterable[tuple[int, int]], begin: int, end: int, *, a_minute: float, least: float
) -> Scale:
    """The scale of a day from a beginning to an end, in which no time is lower than ``least``."""
    wanted = [(first, last) for first, last in times if first < last]
    marks = sorted({begin, end, *(minute for time in wanted for minute in time)})
    heights = [(later - earlier) * a_minute for earlier, later in pairwise(marks)]
    # Times of few parts first: what they stretch may be enough for those that hold them.
    for first, last in sorted(wanted, key=lambda time: time[1] - time[0]):
        parts = range(marks.index(first), marks.index(last))
        tall = sum(heights[part] for part in parts)
        if tall < least:
            for part in parts:
                heights[part] *= least / tall
    tops = [0.0]
    for height in heights:
        tops.append(tops[-1] + height)
    return Scale(tuple(marks), tuple(tops))


def _read(of: tuple[float, ...], to: tuple[float, ...], value: float) -> float:
    rank = min(max(bisect_right(of, value), 1), len(of) - 1)
    low, high = of[rank - 1], of[rank]
    share = (value - low) / (high - low) if high > low else 0.0
    return to[rank - 1] + min(max(share, 0.0), 1.0) * (to[rank] - to[rank - 1])
