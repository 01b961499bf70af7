"""Positions: texts that sort, with always room for another one between two of them.

Fractional indexing: a position is a fraction written in base 62, without its "0.". Nothing else
moves when something is put between two neighbours, so that two people can reorder a list apart.
"""

from __future__ import annotations

from collections.abc import Iterator

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def between(before: str, after: str) -> str:
    """A position after ``before`` and before ``after``; an empty one is an end of the list.

    Raises ValueError when they are not in that order, or when either is not a position.
    """
    if not is_position(before) or not is_position(after):
        raise ValueError("a position is made of digits and letters, and does not end with 0")
    if after and before >= after:
        raise ValueError(f"{before!r} does not come before {after!r}")
    digits: list[str] = []
    bounded = bool(after)
    place = 0
    while True:
        low = DIGITS.index(before[place]) if place < len(before) else 0
        high = len(DIGITS)
        if bounded:
            high = DIGITS.index(after[place]) if place < len(after) else 0
        if high - low > 1:
            return "".join(digits) + DIGITS[(low + high) // 2]
        digits.append(DIGITS[low])
        # Once below the upper neighbour, whatever follows stays below it.
        bounded = bounded and low == high
        place += 1


def is_position(text: str) -> bool:
    """Whether a text can be a position; an empty one can."""
    return all(letter in DIGITS for letter in text) and not text.endswith("0")


def spread(count: int) -> Iterator[str]:
    """``count`` positions in order, evenly spaced and as short as can be."""
    width = 1
    while len(DIGITS) ** width <= count:
        width += 1
    step = len(DIGITS) ** width / (count + 1)
    for rank in range(1, count + 1):
        number = round(rank * step)
        digits = ""
        for _ in range(width):
            number, digit = divmod(number, len(DIGITS))
            digits = DIGITS[digit] + digits
        yield digits.rstrip("0")
