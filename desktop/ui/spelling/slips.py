"""How many slips of the fingers part two words."""

from __future__ import annotations

from collections.abc import Sequence


def slips(one: str, other: str) -> int:
    """The letters added, lost, changed or swapped with their neighbour between two words."""
    rows = [first_row(other)]
    for length in range(1, len(one) + 1):
        rows.append(next_row(rows, one[:length], other))
    return rows[-1][-1]


def first_row(other: str) -> list[int]:
    """The slips between nothing and each beginning of a word."""
    return list(range(len(other) + 1))


def next_row(rows: Sequence[list[int]], one: str, other: str) -> list[int]:
    """The slips between a word and each beginning of another.

    ``rows`` holds the same for each shorter beginning of the word, from the empty one on.
    """
    above, letter = rows[-1], one[-1]
    row = [above[0] + 1]
    for column, opposite in enumerate(other):
        if letter == opposite:
            row.append(above[column])
            continue
        slip = min(above[column], above[column + 1], row[column]) + 1
        if column and len(rows) > 1 and letter == other[column - 1] and opposite == one[-2]:
            slip = min(slip, rows[-2][column - 1] + 1)
        row.append(slip)
    return row
