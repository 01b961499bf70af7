"""The emphasised letters of a text, found again once the text is typed otherwise."""

from __future__ import annotations

from itertools import takewhile

from desktop.model.record import Emphasis


def carried(emphasis: Emphasis, before: str, after: str) -> Emphasis:
    """The ranges of a text that are untouched by an edit, where they now stand."""
    kept = _common(before, after)
    behind = min(_common(before[::-1], after[::-1]), len(before) - kept, len(after) - kept)
    moved = len(after) - len(before)
    return tuple(
        (begin, end) if end <= kept else (begin + moved, end + moved)
        for begin, end in emphasis
        if end <= kept or begin >= len(before) - behind
    )


def _common(one: str, other: str) -> int:
    """How many letters two texts begin with together."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
