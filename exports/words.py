"""The words that Tablée adds of its own, in the language of what it writes.

They are written in French in the code, and looked up: ``words("Le programme")``. Fields are named,
and filled after the translation: ``words("{n} ateliers").format(n=3)``. English comes from
``resources/translations/en.po``; what it lacks stays French.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from gettext import GNUTranslations
from typing import Final
from unicodedata import combining, normalize

from exports import dates, numbers
from exports.locales import Language, locale_of
from resources import resource

_LIGATURES: Final = str.maketrans({"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"})


@dataclass(frozen=True)
class Words:
    """The words, dates and numbers of one language, "fr" or "en".

    Raises ``ValueError`` for any other. Spaces that may not part a line are U+00A0 or U+202F as
    `exports.typography` expects them.
    """

    language: str

    def __post_init__(self) -> None:
        """Refuse a language that has no words."""
        Language(self.language)

    @property
    def _language(self) -> Language:
        return Language(self.language)

    # --- words ------------------------------------------------------------------------------------

    def __call__(self, french: str) -> str:
        """The words for some French words."""
        translations = _translations(self._language)
        return translations.gettext(french) if translations else french

    def plural(self, one: str, many: str, n: float) -> str:
        """The words for one thing or for several; in French, nought and one and a half are one."""
        translations = _translations(self._language)
        if translations is None:
            return many if abs(n) >= 2 else one
        return translations.ngettext(one, many, 1 if n == 1 else 2)

    def list(self, items: Sequence[str]) -> str:
        """An enumeration: "a, b et c"; "a, b and c"."""
        from babel.lists import format_list  # noqa: PLC0415  a window opens without babel

        return format_list(items, locale=locale_of(self._language)) if items else ""

    # --- dates ------------------------------------------------------------------------------------

    def date(self, day: dt.date) -> str:
        """A date: "8 mars 2018", "1er avril 2018"; "8 March 2018"."""
        return dates.date_in_words(day, self._language)

    def full_date(self, day: dt.date) -> str:
        """A date with its day of the week: "jeudi 8 mars 2018"; "Thursday 8 March 2018"."""
        return dates.full_date(day, self._language)

    def date_range(self, start: dt.date, end: dt.date) -> str:
        """Days in a row: "du 26 mars au 1er avril 2018", "du 3 au 5 mai 2018"."""
        return dates.date_range(start, end, self._language)

    def hour(self, moment: dt.time) -> str:
        """An hour: "13 h 30", "9 h"; "1:30 pm", "9 am"."""
        return dates.hour(moment, self._language)

    # --- numbers ----------------------------------------------------------------------------------

    def duration(self, minutes: int) -> str:
        """An amount of time: "45 min", "1 h 30"; "1 h 30 min"."""
        return numbers.duration(minutes, self._language)

    def number(self, value: Decimal | int) -> str:
        """A number with all its decimals: "21 500", "7,25"; "21,500", "7.25"."""
        return numbers.number(value, self._language)

    def percent(self, value: Decimal | int) -> str:
        """A number of hundredths with its sign: 75 gives "75 %"; "75%"."""
        return numbers.percent(value, self._language)

    def ordinal(self, rank: int, *, feminine: bool = False) -> str:
        """A rank: "1er" or "1re", "2e"; "1st", "2nd"."""
        return numbers.ordinal(rank, self._language, feminine=feminine)

    def count(self, value: int, *, feminine: bool = False) -> str:
        """A whole number in words up to twelve, in digits beyond: "trois", "25"."""
        return numbers.count(value, self._language, feminine=feminine)


def collate(text: str) -> tuple[str, str, str]:
    """The key that sorts texts as a dictionary does.

    Letters count first, without accents, capitals, ligatures or punctuation; accents decide between
    texts of the same letters ("cote", "côte"), then capitals.
    """
    decomposed = normalize("NFKD", text.translate(_LIGATURES))
    letters = "".join(each for each in decomposed if not combining(each)).casefold()
    return " ".join(re.findall(r"\w+", letters)), decomposed.casefold(), text.swapcase()


@cache
def _translations(language: Language) -> GNUTranslations | None:
    """The translations of a language, or nothing for the language of the code."""
    if language is Language.FRENCH:
        return None
    from babel.messages.mofile import write_mo  # noqa: PLC0415  as above
    from babel.messages.pofile import read_po  # noqa: PLC0415  as above

    compiled = io.BytesIO()
    with resource(f"translations/{language}.po").open("rb") as source:
        write_mo(compiled, read_po(source, locale=language))
    compiled.seek(0)
    return GNUTranslations(compiled)
