"""Whether a content brings anything to another one, or says the same once more."""

from __future__ import annotations

import re
import unicodedata

from desktop.intake.people.columns import Column
from desktop.model.fold import fold
from desktop.model.people import Person

_QUOTES = str.maketrans("’‘“”", "''\"\"")
_FORMER = re.compile(r"^(ancien|ancienne|ex|former) ")


def brings(column: Column, before: str, after: str) -> bool:
    """Whether ``after`` brings something to ``before``.

    Capitals, spaces, the shape of apostrophes and accents that went missing bring nothing; accents
    that were missing do. A telephone number is its digits, wherever one calls from.
    """
    if column is Column.PHONE:
        return _number(before) != _number(after)
    one, other = _plain(before), _plain(after)
    return one != other and not (_unaccented(one) == _unaccented(other) == other)


def agree(column: Column, one: str, other: str) -> bool:
    """Whether two contents can both be right, one being at most the better written."""
    return not brings(column, one, other) or not brings(column, other, one)


def brings_function(person: Person, after: str) -> bool:
    """Whether a function brings something; a past one may say itself that it is past."""
    if person.former and _FORMER.sub("", fold(after)) == fold(person.function):
        return False
    return brings(Column.FUNCTION, person.function, after)


def accents(before: str, after: str) -> bool:
    """Whether a name only gains accents."""
    return before != after and _unaccented(after) == before


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).translate(_QUOTES).casefold().split())


def _unaccented(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize(
        "NFC", "".join(each for each in parts if not unicodedata.combining(each))
    )


def _number(text: str) -> str:
    digits = re.sub(r"\D", "", text.replace("(0)", ""))
    abroad = text.strip().startswith("+") or digits.startswith("00")
    return digits.lstrip("0").removeprefix("33" if abroad else "")
