"""The slip of a finger: a letter more, a letter less, another one, or two swapped."""

from __future__ import annotations

import re

_DIGITS = re.compile(r"\d")


def one_slip(one: str, other: str) -> bool:
    """Whether one letter added, lost, changed, or two neighbours swapped, make one of the other.

    Digits are no slips: "Groupe 1" is not "Groupe 2".
    """
    if _DIGITS.findall(one) != _DIGITS.findall(other):
        return False
    if abs(len(one) - len(other)) > 1:
        return False
    if len(one) > len(other):
        one, other = other, one
    start = next((rank for rank, letter in enumerate(one) if letter != other[rank]), len(one))
    if len(one) < len(other):
        return one[start:] == other[start + 1 :]
    if one[start + 1 :] == other[start + 1 :]:
        return True
    swapped = other[start + 1 : start + 2] + other[start : start + 1]
    return one[start : start + 2] == swapped and one[start + 2 :] == other[start + 2 :]
