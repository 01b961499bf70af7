"""Text as it is compared: without accents, ligatures, case, elisions or inclusive middots."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

# Letters that no decomposition of Unicode takes apart, though people type them so.
_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
# The points of inclusive writing, the soft hyphen and what joins words unseen.
_UNSEEN = frozenset("·‧•∙\u00ad\u200b\u200c\u200d\u2060\ufeff")


def fold(text: str) -> str:
    """The words of a text as they are searched for, with one space between them.

    « L’École des rapporteur·es » folds to ``l ecole des rapporteures``. Signs that are neither
    letters nor digits part words, as an apostrophe does.
    """
    return " ".join("".join(map(_folded, text)).split())


def folded_places(text: str) -> tuple[str, tuple[int, ...]]:
    """The folded text, and for each of its letters the place in the text it comes from."""
    folded: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for part in _folded(letter):
            if part == " " and (not folded or folded[-1] == " "):
                continue
            folded.append(part)
            places.append(place)
    if folded and folded[-1] == " ":
        folded.pop()
        places.pop()
    return "".join(folded), tuple(places)


@cache
def _folded(letter: str) -> str:
    if letter in _UNSEEN:
        return ""
    return "".join(_plain_letters(letter))


def _plain_letters(letter: str) -> Iterator[str]:
    for part in unicodedata.normalize("NFKD", letter).casefold().translate(_LETTERS):
        if unicodedata.combining(part):
            continue
        yield part if part.isalnum() else " "
