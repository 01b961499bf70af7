"""Lines that hold words read from right to left: which stretches stand where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Final
from unicodedata import bidirectional

from bidi import algorithm

# Where Unicode keeps its right-to-left scripts, and the marks that ask for that direction.
_BACKWARDS: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True)
class Stretch:
    """A stretch of a line between two indexes; ``backwards`` when it is read right to left."""

    start: int
    end: int
    backwards: bool


def has_backwards(text: str) -> bool:
    """Whether a text holds letters that are read from right to left."""
    return _BACKWARDS.search(text) is not None


def begins_backwards(text: str) -> bool:
    """Whether a paragraph is read from right to left: its first letter is (UAX 9, P2 and P3)."""
    return has_backwards(text) and algorithm.get_base_level(text) == 1


def stretches(text: str, *, base: int = 0) -> tuple[Stretch, ...]:
    """A line cut by direction, in the order in which the eye meets the stretches, left to right.

    The levels are those of the Unicode bidirectional algorithm (UAX 9), reordered by its rule L2.
    """
    if not has_backwards(text):
        return (Stretch(0, len(text), backwards=False),) if text else ()
    runs: list[tuple[int, int, int]] = []
    for level, group in groupby(enumerate(_levels(text, base)), key=itemgetter(1)):
        places = [place for place, _ in group]
        runs.append((places[0], places[-1] + 1, level))
    return tuple(Stretch(start, end, level % 2 == 1) for start, end, level in _reordered(runs))


def _levels(text: str, base: int) -> list[int]:
    """The embedding level of each character."""
    storage = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = iter(storage["chars"])
    levels: list[int] = []
    for character in text:  # the algorithm takes the marks of embedding out (rule X9)
        if bidirectional(character) in algorithm.X9_REMOVED:
            levels.append(levels[-1] if levels else base)
        else:
            levels.append(next(found)["level"])
    return levels


def _reordered(runs: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Rule L2: from the highest level down to 1, turn every stretch of at least that level."""
    ordered = list(runs)
    for level in range(max(run[2] for run in ordered), 0, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and ordered[end][2] >= level:
                end += 1
            ordered[start:end] = ordered[start:end][::-1]
            start = max(end, start + 1)
    return ordered
