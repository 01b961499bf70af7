"""Slogans and mottos whose initials speak, cut into the words that carry them."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.model.record import Emphasis
from exports.document import AcrosticLine, Mark, Run, Text


def acrostic(text: str, emphasis: Emphasis) -> tuple[tuple[AcrosticLine, ...], str]:
    """The lines of an acrostic, one for each emphasised range, and what follows the last word.

    "tous Unis pour l’Innovation" gives "tous ", "U", "nis", then " pour l’", "I", "nnovation":
    put together, they are the text.
    """
    ranges = tuple(_in_order(text, emphasis))
    lines: list[AcrosticLine] = []
    done = 0
    for rank, (begin, end) in enumerate(ranges):
        limit = ranges[rank + 1][0] if rank + 1 < len(ranges) else len(text)
        stop = next((at for at in range(end, limit) if text[at].isspace()), limit)
        lines.append(AcrosticLine(text[done:begin], text[begin:end], text[end:stop]))
        done = stop
    return tuple(lines), text[done:]


def emphasised(text: str, emphasis: Emphasis) -> Text:
    """The text with its emphasised ranges marked as initials, for a line of prose."""
    runs: list[Run] = []
    done = 0
    for begin, end in _in_order(text, emphasis):
        runs += [Run(text[done:begin]), Run(text[begin:end], Mark.INITIAL)]
        done = end
    return tuple(run for run in (*runs, Run(text[done:])) if run.text)


def _in_order(text: str, emphasis: Emphasis) -> Iterator[tuple[int, int]]:
    """The ranges that lie in the text, in order, without those that overlap one before them."""
    done = 0
    for begin, end in sorted(emphasis):
        if done <= begin < end <= len(text) and text[begin:end].strip():
            yield begin, end
            done = end
