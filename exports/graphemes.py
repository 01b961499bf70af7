"""Where the characters that a reader sees begin: letters with their accents, emoji, syllables.

The extended grapheme clusters of Unicode Standard Annex #29, from the categories that the standard
library knows: enough that no accent leaves its letter and no emoji falls apart.
"""

from __future__ import annotations

import re
from unicodedata import category

JOINER = "\u200d"
# Letters without marks, which is nearly all that people type, are clusters of one character each.
_SIMPLE = re.compile(r"[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f-\u205e\u4e00-\u9fff]*")
_REGIONAL = range(0x1F1E6, 0x1F200)
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
_LEADING = range(0x1100, 0x1160)  # Hangul consonants that open a syllable
_VOWELS = range(0x1160, 0x11A8)
_TRAILING = range(0x11A8, 0x1200)
_SYLLABLES = range(0xAC00, 0xD7A4)


def extends(character: str) -> bool:
    """Whether a character belongs to the one before it: an accent, a joiner, a skin tone."""
    if character < "\u0300":
        return False
    code = ord(character)
    return (
        character in "\u200c\u200d"
        or code in _SKIN_TONES
        or code in _TAGS
        or category(character)[0] == "M"
    )


def grapheme_starts(text: str) -> tuple[int, ...]:
    """The offsets where grapheme clusters begin, 0 first; none for an empty text."""
    if _SIMPLE.fullmatch(text):
        return tuple(range(len(text)))
    starts: list[int] = []
    flags = 0  # regional indicators in a row: they pair up
    before = ""
    for offset, character in enumerate(text):
        regional = ord(character) in _REGIONAL
        if not before or not _joined(before, character, paired=regional and flags % 2 == 1):
            starts.append(offset)
        flags = flags + 1 if regional else 0
        before = character
    return tuple(starts)


def _joined(before: str, after: str, *, paired: bool) -> bool:
    """Whether no cluster begins between two neighbours."""
    if before == "\r" and after == "\n":
        return True
    if category(before) in {"Cc", "Zl", "Zp"}:
        return False
    return (
        extends(after)
        or paired
        or (before == JOINER and category(after) == "So")
        or _one_syllable(ord(before), ord(after))
    )


def _one_syllable(before: int, after: int) -> bool:
    """Whether two codes are parts of one Hangul syllable."""
    if before in _LEADING:
        return after in _LEADING or after in _VOWELS or after in _SYLLABLES
    if before in _VOWELS or before in _SYLLABLES:
        return after in _TRAILING or (after in _VOWELS and not _closed(before))
    return before in _TRAILING and after in _TRAILING


def _closed(code: int) -> bool:
    """Whether a whole syllable already ends with a consonant: 28 of them for each vowel."""
    return code in _SYLLABLES and (code - _SYLLABLES.start) % 28 != 0
