"""Numbers, amounts of time and ranks as French and English print them."""

from __future__ import annotations

from decimal import Decimal, localcontext
from functools import lru_cache
from typing import Final

from exports.locales import Language, locale_of

NNBSP: Final = "\u202f"
NBSP: Final = "\u00a0"
_PRECISION: Final = 120  # digits: more than any number that is held
MINUS: Final = "\u2212"

_SMALL_NUMBERS: Final = {
    Language.FRENCH: "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
    Language.ENGLISH: "zero one two three four five six seven eight nine ten eleven twelve",
}


def number(value: Decimal | int, language: Language) -> str:
    """A number with all its decimals and a true minus: "21 500", "7,25"; "21,500", "7.25"."""
    return _written(str(value), language)


@lru_cache(4096)  # the same figures stand on many slides, and babel takes its time
def _written(value: str, language: Language) -> str:
    from babel.numbers import format_decimal  # noqa: PLC0415  a window opens without babel

    with localcontext(prec=_PRECISION):
        exact = Decimal(value)
        written = format_decimal(exact, locale=locale_of(language), decimal_quantization=False)
    return str(written).replace("-", MINUS)


def percent(value: Decimal | int, language: Language) -> str:
    """A number of hundredths with its sign: 75 gives "75 %", "75%"."""
    space = NNBSP if language is Language.FRENCH else ""
    return f"{number(value, language)}{space}%"


def count(value: int, language: Language, *, feminine: bool = False) -> str:
    """A whole number in words up to twelve, in digits beyond: "trois", "25"."""
    if feminine and value == 1 and language is Language.FRENCH:
        return "une"
    words = _SMALL_NUMBERS[language].split()
    return words[value] if 0 <= value < len(words) else number(value, language)


def ordinal(rank: int, language: Language, *, feminine: bool = False) -> str:
    """A rank: "1er" or "1re", "2e"; "1st", "2nd", "11th"."""
    if language is Language.FRENCH:
        first = "re" if feminine else "er"
        return f"{rank}{first if rank == 1 else 'e'}"
    teen = rank % 100 in (11, 12, 13)
    return f"{rank}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(rank % 10, 'th')}"


def duration(minutes: int, language: Language) -> str:
    """An amount of time: "45 min", "2 h", "1 h 30"; "1 h 30 min"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}{NBSP}min"
    if not rest:
        return f"{hours}{NBSP}h"
    if language is Language.FRENCH:
        return f"{hours}{NBSP}h{NBSP}{rest:02}"
    return f"{hours}{NBSP}h {rest}{NBSP}min"
