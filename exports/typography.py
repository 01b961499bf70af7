"""The spaces of French typography: which ones hold, how wide they are, where they are missing.

Only white space is ever added, changed or removed: take it out, and the text that comes out is the
text that went in. A rule is therefore a place, between two characters, and the space that stands
there. The rules are those of the Lexique des règles typographiques en usage à l'Imprimerie
nationale.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum, auto
from functools import lru_cache
from typing import Final

NBSP: Final = "\u00a0"
NNBSP: Final = "\u202f"


class Medium(Enum):
    """What a text is set for, which decides how narrow a no-break space may be."""

    DECK = auto()  # any machine's fonts: U+00A0 alone, whatever the language
    PRINT_SANS = auto()  # Source Sans: U+202F where it is narrow, U+00A0 elsewhere
    PRINT_SERIF = auto()  # Gelasio: U+00A0 alone


LONGEST_BOUND_NAME: Final = 30  # letters; a longer name may be parted between its words

_SPACE: Final = "[ \u00a0\u202f\u2009]"
_MONTHS: Final = (
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
)
_CURRENCIES: Final = "[kM]?€|Mds?€|[$£]"
_UNITS: Final = (
    "km/h|km²?|[cm]?m[²³]?|[kM]?g|t|ha|h|min|s|°C|[kMGT]?Wh?|[kMGT]o|ans?|millions?|milliards?"
)
_TITLES: Final = ("M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Pr", "Me")


def _after(*words: str) -> str:
    """A look behind at any of some words, each from its own beginning."""
    return "(?:" + "|".join(rf"(?<=\b{re.escape(word)})" for word in words) + ")"


# A token that looks like an address, a path or code is left as typed; the punctuation after it is
# the sentence's. It begins after white space or an opening sign.
_VERBATIM: Final = (
    r"""(?<![^\s«("'’])[^\s«»("'’@\\=<>_{}`|\#&~^]*(?:[@\\=<>_{}`|\#&~^]|(?<=:)//|(?<=www\.))"""
    r"[^\s«»]*[^\s«».,;:!?…)\]]"
    r"|(?<![\w.-])(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/[^\s«»]*[^\s«».,;:!?…)\]]"
)
_SMILEY: Final = r";-?[()DPp](?!\w)"
_END: Final = r"""(?=[\s»«"”’')\]…]|$)"""
_END_OF_COLON: Final = r"""(?=[\s»«"“]|$)"""  # no parenthesis: it smiles

_NARROW: Final = "|".join(
    (
        rf"(?<=«){_SPACE}*(?=\S)",
        rf"(?<=\S){_SPACE}*(?=»)",
        # typed before a high sign, or forgotten at the end of a word
        rf"(?<=[^\s;!?(\[]){_SPACE}+(?!{_SMILEY})(?=[;!?]+(?![\w=/\\;!?-]))",
        rf"(?<=[\w)\]»”\"%€°.…]){_SPACE}*(?!{_SMILEY})(?=[;!?]+{_END})",
        rf"(?<=\d){_SPACE}*(?=[%‰](?!\w))",
        rf"(?<=\d){_SPACE}*(?=(?:{_CURRENCIES})(?!\w))",
        rf"(?<!\d\d\d\d)(?<=\d){_SPACE}+(?=\d\d\d(?!\d))",
    )
)
_WIDE: Final = "|".join(
    (
        rf"(?<=[^\s:(\[]){_SPACE}+(?=:{_END_OF_COLON})",
        rf"(?<=[\w)\]»”\"%€°.…]){_SPACE}*(?=:{_END_OF_COLON})",
        rf"(?<=\d){_SPACE}+(?=(?:{_UNITS})(?!\w))",
        rf"(?<!\d\d\d)(?<=\d){_SPACE}*(?=h(?:{_SPACE}*[0-5]\d)?(?!\w))",
        rf"(?:(?<=\dh)|(?<=\d{_SPACE}h)){_SPACE}*(?=[0-5]\d(?!\w))",
        rf"(?:(?<=\d)|{_after('1er')}){_SPACE}+(?=(?:{_MONTHS})(?!\w))",
        rf"{_after('n°', 'N°')}{_SPACE}*(?=\d)",
        rf"{_after(*_TITLES)}{_SPACE}+(?=[A-ZÀ-ÖØ-Þ])",
    )
)
# What is beside every place, looked for first: there is none before most letters.
_BESIDE: Final = r"(?:(?=[ \u00a0\u202f\u2009»;:!?%‰€$£kMh\d])|(?<=«))"
_PLACES: Final = re.compile(f"{_BESIDE}(?:(?P<narrow>{_NARROW})|(?P<wide>{_WIDE}))")
_PLACES_AROUND_VERBATIM: Final = re.compile(f"{_PLACES.pattern}|{_VERBATIM}")
_VERBATIM_SIGN: Final = re.compile(r"[@\\=<>_{}`|#&~^/]|www\.")


def typeset(text: str, language: str, medium: Medium) -> str:
    """A text with the spaces of its language, for a medium; set twice, it stays the same.

    French texts get no-break spaces before ; : ! ? » %, after « and inside numbers, hours and
    dates: "Vraiment?" becomes "Vraiment ?", "13h30" becomes "13 h 30". Addresses, paths, code, and
    hours such as 13:30 stay as typed. Other languages stay as typed, but for U+202F in decks.
    """
    if language.partition("-")[0] == "fr":
        places = _PLACES_AROUND_VERBATIM if _VERBATIM_SIGN.search(text) else _PLACES
        before = None
        while text != before:  # a space put in one place lets the next place be seen
            before, text = text, places.sub(_space, text)
        narrow = medium is Medium.PRINT_SANS
    else:
        narrow = medium is not Medium.DECK
    return text if narrow else text.replace(NNBSP, NBSP)


def bind(text: str, names: Iterable[str]) -> str:
    """A text where the words of each name given hold together, unless the name is very long."""
    for name in names:
        words = name.split()
        if len(words) > 1 and len(name) <= LONGEST_BOUND_NAME and words[0] in text:
            text = _name(tuple(words)).sub(_bound, text)
    return text


def _space(place: re.Match[str]) -> str:
    match place.lastgroup:
        case "narrow":
            return NNBSP
        case "wide":
            return NBSP
        case _:
            return place[0]


@lru_cache(maxsize=4096)
def _name(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){f'{_SPACE}+'.join(map(re.escape, words))}(?!\w)")


def _bound(name: re.Match[str]) -> str:
    return NBSP.join(name[0].split())
