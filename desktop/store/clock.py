"""The clock that orders writes made apart: wall time, held back from ever going backwards.

A hybrid logical clock (Kulkarni and others, 2014): milliseconds since 1970 in the upper bits, and
12 bits of counter for what happens within one of them.
"""

from __future__ import annotations

import time

_COUNTER_BITS = 12
_AHEAD_MS = 24 * 60 * 60 * 1000


def wall_clock() -> int:
    """The present, as a clock."""
    return time.time_ns() // 1_000_000 << _COUNTER_BITS


def following(clock: int, now: int) -> int:
    """The clock of what is written after ``clock``, at the time ``now``."""
    return max(clock + 1, now)


def believed(clock: int, now: int) -> int:
    """A clock read in a file, brought back where it is more than a day ahead of ours.

    A laptop set to a wrong year must not set everybody else's.
    """
    return min(clock, now + (_AHEAD_MS << _COUNTER_BITS))


def milliseconds(clock: int) -> int:
    """The wall time of a clock, in milliseconds since 1970."""
    return clock >> _COUNTER_BITS
