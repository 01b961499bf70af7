"""How many slips of the fingers part two words."""

from __future__ import annotations

from collections.abc import Sequence


def slips(one: str, other: str, most: int | None = None) -> int:
    """The letters added, lost, changed or swapped with their neighbour between two words.

    Beyond ``most``, some greater number.
    """
    most = max(len(one), len(other)) if most is None else most
    rows = [first_row(other)]
    for length in range(1, len(one) + 1):
        rows.append(next_row(rows, one[:length], other, most))
    return rows[-1][-1]


def first_row(other: str) -> list[int]:
    """The slips between nothing and each beginning of a word."""
    return list(range(len(other) + 1))


def next_row(rows: Sequence[list[int]], one: str, other: str, most: int) -> list[int]:
    """The slips between a word and each beginning of another, as far as they are ``most``.

    ``rows`` holds the same for each shorter beginning of the word, from the empty one on.
    """
    length, above, letter = len(one), rows[-1], one[-1]
    row = [most + 1] * len(above)
    row[0] = length
    # Beginnings that differ by more letters than that are more slips apart.
    for column in range(max(1, length - most), min(len(above), length + most + 1)):
        opposite = other[column - 1]
        if letter == opposite:
            row[column] = above[column - 1]
            continue
        fewest = min(above[column - 1], above[column], row[column - 1]) + 1
        if column > 1 < length and letter == other[column - 2] and opposite == one[-2]:
            fewest = min(fewest, rows[-2][column - 2] + 1)
        row[column] = fewest
    return row
