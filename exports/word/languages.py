"""Languages as Word wants them for its spelling: with their region."""

from __future__ import annotations

from functools import cache
from typing import Final

from babel.core import get_global

from exports.locales import Language, locale_of
from exports.word.markup import Element, element

# Scripts that are read from right to left, whose language stands in an attribute of its own.
_LEFTWARDS: Final = frozenset({"Arab", "Hebr", "Syrc", "Thaa", "Nkoo"})


@cache
def language_tag(language: str) -> str:
    """A language with its region: "fr" gives "fr-FR", "en" gives "en-GB", "ar" gives "ar-EG".

    Others have the region where most speak them (Unicode CLDR); an unknown language stays as it is.
    """
    if language in set(Language):
        return locale_of(Language(language)).replace("_", "-")
    likely = _likely(language)
    return f"{language}-{likely[-1]}" if len(likely) == 3 else language


def languages(language: str) -> Element:
    """The language of letters (``w:lang``), in the attribute that its script asks for."""
    script = [*_likely(language), "", ""][1]
    name = "w:bidi" if script in _LEFTWARDS else "w:val"
    return element("w:lang", {name: language_tag(language)})


def _likely(language: str) -> list[str]:
    """A language with the script and the region that are likely, each by its code."""
    found = get_global("likely_subtags").get(language.replace("-", "_"), "")
    return str(found).split("_") if found else []
