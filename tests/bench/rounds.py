"""Rounds: contestants take turns, so that whatever else the machine does falls on all of them."""

from __future__ import annotations

import gc
import math
import resource
import time
from collections.abc import Callable, Mapping, Sequence
from statistics import median


def cpu_seconds(work: Callable[[], object]) -> float:
    """The CPU time, user and system, that some work takes here and in processes it waits for."""
    gc.collect()
    begin = _spent()
    work()
    return _spent() - begin


def _spent() -> float:
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + others.ru_utime + others.ru_stime


def interleaved(
    contestants: Mapping[str, Callable[[], object]], rounds: int
) -> dict[str, list[float]]:
    """The CPU seconds of each contestant in each round; the first round warms up and is dropped."""
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for round_ in range(rounds + 1):
        for name, work in contestants.items():
            seconds = cpu_seconds(work)
            if round_:
                taken[name].append(seconds)
    return taken


def ratio(ours: Sequence[float], peer: Sequence[float]) -> float:
    """The median, over rounds, of our time against the peer's."""
    return median(mine / theirs for mine, theirs in zip(ours, peer, strict=True))


def exponent(sizes: tuple[int, int], seconds: tuple[float, float]) -> float:
    """How time grows with size: 1 is in proportion, 2 is with the square."""
    return math.log(seconds[1] / seconds[0]) / math.log(sizes[1] / sizes[0])
