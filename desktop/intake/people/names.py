"""Names of people: whole from their parts, told from their words in any order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from desktop.model.fold import fold
from desktop.model.slip import one_slip

Words: TypeAlias = tuple[str, ...]
"""The folded words of a name in alphabetical order, whatever the order they were typed in."""

_CIVILITY = re.compile(r"mr?|mme|mademoiselle|mlle|melle|monsieur|madame|mrs|ms|miss|dr|pr|me|prof")
_LONG_ENOUGH = 6  # as for the checks: shorter names differ by a letter without being the same


@dataclass(frozen=True)
class FullName:
    """A name as it is printed, and the part that sorts it where that is not the last word."""

    name: str
    family_name: str = ""


def full_name(whole: str, first: str, family: str) -> FullName:
    """The name of somebody from the cells that give it, each as it was typed.

    Capitals tell the family name of "MARTIN Luc"; they stay.
    """
    if family or (first and not whole):
        name = f"{first} {family}".strip()
        return FullName(name, _unless_last_word(family, name))
    if first and not set(fold(first).split()) <= set(fold(whole).split()):
        return FullName(f"{first} {whole}", _unless_last_word(whole, whole))
    return FullName(whole, _unless_last_word(_in_capitals(whole), whole))


def words_of(name: str) -> Words:
    """The words by which a name is known, without "M." or "Mme"."""
    return tuple(sorted(_in_order(name)))


def near_keys(name: str) -> Iterator[tuple[str, ...]]:
    """Keys of which two names that are a slip apart share one."""
    words = words_of(name)
    yield ("", "".join(_in_order(name)))
    for place, word in enumerate(words):
        others = words[:place] + words[place + 1 :]
        for rank in range(len(word) + 1):  # the last drops nothing
            yield (word[:rank] + word[rank + 1 :], *others)


def are_near(one: str, other: str) -> bool:
    """Whether two different names may be one: but for a slip, a space or a hyphen."""
    left, right = _in_order(one), _in_order(other)
    long_enough = min(len(" ".join(left)), len(" ".join(right))) >= _LONG_ENOUGH
    for word in [*left]:
        if word in right:
            left.remove(word)
            right.remove(word)
    return long_enough and one_slip(" ".join(left), " ".join(right))


def as_in(name: str, family: str) -> str:
    """The family name with the letters that a name has for it."""
    words, wanted = name.split(), fold(family)
    for first in range(len(words)):
        for end in range(len(words), first, -1):
            if fold(" ".join(words[first:end])) == wanted:
                return " ".join(words[first:end])
    return family


def _in_order(name: str) -> list[str]:
    words = fold(name).split()
    return words[1:] if len(words) > 2 and _CIVILITY.fullmatch(words[0]) else words


def _unless_last_word(family: str, name: str) -> str:
    return "" if family in ("", *name.split()[-1:]) or family == name else family


def _in_capitals(name: str) -> str:
    """The words in capitals at one end of a name: "DE LA TOUR" of "Jean DE LA TOUR"."""
    words = name.split()
    capitals = [len(word) > 1 and word.isupper() and word[-1] != "." for word in words]
    if all(capitals):
        return ""
    if capitals and capitals[0]:
        return " ".join(words[: capitals.index(False)])
    if capitals and capitals[-1]:
        return " ".join(words[len(words) - capitals[::-1].index(False) :])
    return ""
