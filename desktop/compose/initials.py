"""The initials of a name, which stand for a portrait."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from exports.graphemes import grapheme_starts

_PARTICLES = frozenset(
    ("ap", "de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "ten", "ter", "zu",
     "zum", "da", "das", "di", "del", "della", "dos", "e", "y", "al", "el", "bin", "ben", "ibn",
     "abu")
)  # fmt: skip
_ELIDED = ("d'", "d’", "l'", "l’", "al-", "el-")


def initials(name: str, family: str = "") -> str:
    """The initials of a name: of the given name and of the family name, particles skipped.

    Scripts that have no capitals give the first letter alone: two would not read as initials.
    """
    given = [word for word in name.split() if _first_letter(word)]
    if not given:
        return ""
    surname = family.split() or given[-1:]
    first, last = _first_letter(given[0]), _family_initial(surname)
    if not first or first == first.lower() == first.upper():
        return first or last
    if len(given) == 1 or given == surname:
        return first.upper()
    if given[: len(surname)] == surname:  # the family name comes first: "Nguyễn Thị Minh Khai"
        first, last = last, _first_letter(given[-1])
    return (first + last).upper()


def _family_initial(parts: list[str]) -> str:
    telling = [part for part in parts if part.casefold() not in _PARTICLES] or parts
    head = telling[0]
    for elided in _ELIDED:
        if head.casefold().startswith(elided) and len(head) > len(elided):
            head = head[len(elided) :]
            break
    return _first_letter(head)


def _first_letter(word: str) -> str:
    """The first letter of a word with its accents, ``Œ`` being one."""
    starts = (*grapheme_starts(word), len(word))
    for begin, end in pairwise(starts):
        if unicodedata.category(word[begin])[0] == "L":
            return word[begin:end]
    return ""
