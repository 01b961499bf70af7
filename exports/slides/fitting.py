"""The largest step that fits, words cut at a line, and what is too long dealt to slides."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise

from exports.slides.boxes import Span, TextLine
from exports.slides.setting import (
    Style,
    height,
    keeps_words_whole,
    letters,
    line_count,
    set_words,
    slice_spans,
)

_SENTENCE_END = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][»”\"])|(?<=[.!?…][ \u00a0\u202f][»”\"]))[ \t]+|\n+"
)
_WORD_END = re.compile(r"[^\S\u00a0\u202f]+")
_TRIES = 12


@dataclass(frozen=True)
class Fitted:
    """Paragraphs at the step that was kept, and whether they stand within their height."""

    size: float
    lines: tuple[TextLine, ...]
    fits: bool


def fitted(
    steps: Sequence[float],
    compose: Callable[[float], tuple[TextLine, ...]],
    room: float,
    *,
    most_lines: int | None = None,
) -> Fitted:
    """The largest step at which paragraphs keep their words whole and stand within a height.

    Where no step does, the last one, at which a word longer than a line is broken.
    """
    lines: tuple[TextLine, ...] = ()
    for size in steps:
        lines = compose(size)
        if _stands(lines, room, most_lines) and keeps_words_whole(lines):
            return Fitted(size, lines, fits=True)
    return Fitted(steps[-1], lines, _stands(lines, room, most_lines))


def _stands(lines: tuple[TextLine, ...], room: float, most_lines: int | None) -> bool:
    return height(lines) <= room and (most_lines is None or line_count(lines) <= most_lines)


@lru_cache(maxsize=2048)  # the same sources and footers stand on many slides
def clipped(words: str, width: float, style: Style, most_lines: int = 1) -> str:
    """Words in at most so many lines: cut at a word, with "…", where they take more."""
    words = " ".join(words.split("\n"))
    return clip_to(
        words, lambda text: line_count(set_words(text, width, style)) <= max(most_lines, 1)
    )


def clip_to(words: str, fits: Callable[[str], bool]) -> str:
    """The most of some words that fits with "…" after it, or all of them."""
    if fits(words):
        return words
    ends = [match.start() for match in _WORD_END.finditer(words) if match.start()]
    kept = _most(ends, lambda end: fits(words[:end].rstrip(" ,;:") + "…"))
    if kept == 0:
        kept = _most(range(1, len(words)), lambda end: fits(words[:end] + "…"))
    return words[:kept].rstrip(" ,;:") + "…"


def _most(ends: Sequence[int], fits: Callable[[int], bool]) -> int:
    """The last of growing ends that fits, 0 when none does.

    The search widens from the first one, since what fits is short and what is tried may be long.
    """
    reach = 1
    while reach < len(ends) and fits(ends[reach - 1]):
        reach *= 2
    low, high = reach // 2, min(reach, len(ends))
    while low < high:
        middle = (low + high) // 2
        if fits(ends[middle]):
            low = middle + 1
        else:
            high = middle
    return ends[low - 1] if low else 0


# --- dealing out ----------------------------------------------------------------------------------


def dealt(count: int, most: int) -> tuple[range, ...]:
    """So many things dealt to as few slides as can be, evenly: 40 by 15 are 14, 13 and 13."""
    if count == 0:
        return ()
    slides = -(-count // most)
    share, more = divmod(count, slides)
    starts = [k * share + min(k, more) for k in range(slides + 1)]
    return tuple(range(start, end) for start, end in pairwise(starts))


def dealt_by_height(heights: Sequence[float], room: float, gap: float = 0.0) -> tuple[range, ...]:
    """Things in their order dealt to as few slides as can be, so that the fullest is least full.

    What is higher than the room stands alone.
    """
    fewest = len(_greedy(heights, room, gap))
    low, high = max(heights, default=0.0), max(room, *heights, 0.0)
    for _ in range(_TRIES):
        middle = (low + high) / 2
        if len(_greedy(heights, middle, gap)) <= fewest:
            high = middle
        else:
            low = middle
    return _greedy(heights, high, gap)


def _greedy(heights: Sequence[float], room: float, gap: float) -> tuple[range, ...]:
    found, start, total = [], 0, 0.0
    for k, each in enumerate(heights):
        if k > start and total + gap + each > room:
            found.append(range(start, k))
            start, total = k, each
        else:
            total += each + (gap if k > start else 0.0)
    return (*found, range(start, len(heights))) if heights else ()


# --- portions of a text ---------------------------------------------------------------------------


def portions(text: str, fits: Callable[[str], bool]) -> tuple[str, ...]:
    """A text in as few portions as fit, of nearly one length, parted after sentences.

    A sentence that does not fit alone is parted between words, a word between letters. Only the
    white space at the parting goes.
    """
    if fits(text):
        return (text,)
    units = _units(text, fits)
    greedy = _filled(text, units, fits, len(text))
    share = len(text) / len(greedy)
    for attempt in range(_TRIES):
        even = _filled(text, units, fits, round(share * (1 + attempt / _TRIES)) + 1)
        if len(even) == len(greedy):
            return even
    return greedy


def span_portions(
    spans: Sequence[Span], fits: Callable[[str], bool]
) -> tuple[tuple[Span, ...], ...]:
    """Spans in as few portions as fit, parted as `portions` parts their letters."""
    text, start, found = letters(spans), 0, []
    for portion in portions(text, fits):
        at = text.index(portion, start)
        start = at + len(portion)
        found.append(slice_spans(spans, at, start))
    return tuple(found)


def _filled(
    text: str, units: Sequence[tuple[int, int]], fits: Callable[[str], bool], longest: int
) -> tuple[str, ...]:
    found, first = [], 0
    while first < len(units):
        start = units[first][0]
        ends = [end for _, end in units[first + 1 :] if end - start <= longest]
        last = max(_most(ends, partial(_fits_from, text, fits, start)), units[first][1])
        found.append(text[start:last].strip())
        first = next((k for k, (begin, _) in enumerate(units) if begin >= last), len(units))
    return tuple(found)


def _units(text: str, fits: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Where the smallest parts of a text begin and end: sentences, else words, else letters."""
    units: list[tuple[int, int]] = []
    for start, end in _between(text, _SENTENCE_END, 0, len(text)):
        if fits(text[start:end]):
            units.append((start, end))
            continue
        for word_start, word_end in _between(text, _WORD_END, start, end):
            units.extend(_letters(text, word_start, word_end, fits))
    return units


def _between(text: str, ends: re.Pattern[str], start: int, end: int) -> list[tuple[int, int]]:
    cuts = [(match.start(), match.end()) for match in ends.finditer(text, start, end)]
    starts = [start, *(after for _, after in cuts)]
    stops = [*(before for before, _ in cuts), end]
    return [(a, b) for a, b in zip(starts, stops, strict=True) if text[a:b].strip()]


def _letters(text: str, start: int, end: int, fits: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Where the parts of a word too long to fit begin and end."""
    found = []
    while start < end and not fits(text[start:end]):
        reach = 1
        while start + 2 * reach < end and fits(text[start : start + 2 * reach]):
            reach *= 2
        fitting = partial(_fits_from, text, fits, start)
        stop = max(_most(range(start + 1, min(start + 2 * reach, end)), fitting), start + 1)
        found.append((start, stop))
        start = stop
    return [*found, (start, end)] if start < end else found


def _fits_from(text: str, fits: Callable[[str], bool], start: int, end: int) -> bool:
    return fits(text[start:end])
