"""The bundled fonts: which characters they have, how wide a text is in them, what stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby, pairwise
from operator import itemgetter
from pathlib import Path
from typing import Final
from unicodedata import category

import uharfbuzz as hb

from exports.graphemes import grapheme_starts
from resources import resource


class Face(StrEnum):
    """The bundled fonts by name, as `font` takes them."""

    DECK_SERIF = "Gelasio-Regular"  # has the widths and the heights of Georgia
    DECK_SERIF_BOLD = "Gelasio-Bold"
    DECK_SERIF_ITALIC = "Gelasio-Italic"
    DECK_SERIF_BOLD_ITALIC = "Gelasio-BoldItalic"
    DECK_SANS = "LiberationSans-Regular"  # has the widths and the heights of Arial
    DECK_SANS_BOLD = "LiberationSans-Bold"
    DECK_SANS_ITALIC = "LiberationSans-Italic"
    DECK_SANS_BOLD_ITALIC = "LiberationSans-BoldItalic"
    PRINT_SERIF = "GelasioLining-Regular"
    PRINT_SERIF_BOLD = "GelasioLining-Bold"
    PRINT_SERIF_ITALIC = "GelasioLining-Italic"
    PRINT_SERIF_BOLD_ITALIC = "GelasioLining-BoldItalic"
    PRINT_SANS_LIGHT = "SourceSans3-Light"
    PRINT_SANS = "SourceSans3-Regular"
    PRINT_SANS_SEMIBOLD = "SourceSans3-SemiBold"
    PRINT_SANS_BOLD = "SourceSans3-Bold"
    PRINT_SANS_ITALIC = "SourceSans3-Italic"
    PRINT_SANS_SEMIBOLD_ITALIC = "SourceSans3-SemiBoldItalic"
    FALLBACK = "DejaVuSans"  # what the others lack: Greek signs, Arabic, arrows, dingbats
    FALLBACK_BOLD = "DejaVuSans-Bold"


# PowerPoint draws no ligatures unasked; kerning it does, from 12 pt.
_FEATURES: Final = {"liga": False, "clig": False, "kern": True}
_LONG_WORD = 64  # longer ones are not met twice, and would only fill the cache
# Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties, and the controls but the tab.
_SILENT: Final = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_JOINERS: Final = "\u200c\u200d"  # they shape the Arabic letters beside them
_NO_BREAK_SPACES: Final = "\u00a0\u202f\u2007"


@dataclass(frozen=True, order=True)
class Font:
    """A font, ready to measure with; ``ascent`` and ``descent`` are in ems, both positive.

    ``family`` is the name by which programs know the font, ``units`` how many units make an em.
    """

    name: str
    path: Path = field(compare=False)
    family: str = field(compare=False)
    units: int = field(compare=False)
    ascent: float = field(compare=False)
    descent: float = field(compare=False)
    characters: frozenset[int] = field(compare=False, repr=False)

    def has(self, character: str) -> bool:
        """Whether the font can show a character: draw it, or leave it out as it asks for.

        Spaces and hyphens that only say where lines may break are shown as their plain sisters.
        """
        return (
            ord(character) in self.characters
            or _is_silent(character)
            or any(ord(sister) in self.characters for sister in _sisters(character))
        )

    def drawn(self, text: str) -> str:
        """The characters to draw for a text: silent ones left out, spaces lacked replaced."""
        if text.isascii() and text.isprintable():
            return text
        return "".join(self._drawn(character) for character in text)

    def _drawn(self, character: str) -> str:
        known = ord(character) in self.characters
        if _is_silent(character):
            return character if known and character in _JOINERS else ""
        if known:
            return character
        return next(
            (each for each in _sisters(character) if ord(each) in self.characters), character
        )

    def advance(self, text: str) -> float:
        """The width of a text in ems, kerned; what the font lacks is measured as `stretches` cuts.

        A character that no font has counts one em, the width of what a system draws for it.
        """
        if " " not in text or len(text) == 1:
            return _word_advance(self, text) if text else 0.0
        return sum(_word_advance(self, word) for word in text.split(" ") if word) + (
            text.count(" ") * _word_advance(self, " ")
        )

    def advances(self, text: str) -> tuple[float, ...]:
        """The width in ems of each grapheme cluster of a text, in the order of reading."""
        return tuple(
            width
            for part, used in stretches(text, self)
            for width in (
                _shaped_advances(used, part) if used else (1.0,) * len(grapheme_starts(part))
            )
        )


@cache
def font(name: str) -> Font:
    """The bundled font of a name, one of `Face`; raises ``ValueError`` for any other name."""
    name = Face(name).value
    path = resource(f"fonts/{name}.ttf")
    face = _face(path)
    extents = hb.Font(face).get_font_extents("ltr")
    return Font(
        name=name,
        path=path,
        family=face.get_name(hb.OTNameIdPredefined.FONT_FAMILY) or name,
        units=face.upem,
        ascent=extents.ascender / face.upem,
        descent=-extents.descender / face.upem,
        characters=frozenset(face.unicodes),
    )


def fallback(main: Font) -> Font:
    """The font that stands in for what another lacks, of the nearest weight."""
    return font(Face.FALLBACK_BOLD if "Bold" in main.name else Face.FALLBACK)


def stretches(text: str, main: Font) -> tuple[tuple[str, Font | None], ...]:
    """A text cut by the font that has its characters: the main one, its fallback, or ``None``.

    The parts put together are the text. Accents stay with their letter, and characters that draw
    nothing with what is before them.
    """
    if not text:
        return ()
    if main.characters.issuperset(map(ord, text)):
        return ((text, main),)
    candidates = (main, fallback(main))
    clusters = (
        (
            text[start:end],
            next((each for each in candidates if _shows(each, text[start:end])), None),
        )
        for start, end in pairwise((*grapheme_starts(text), len(text)))
    )
    return tuple(
        ("".join(cluster for cluster, _ in group), used)
        for used, group in groupby(clusters, key=itemgetter(1))
    )


def _shows(candidate: Font, cluster: str) -> bool:
    """Whether a font has all characters of a cluster."""
    return all(candidate.has(character) for character in cluster)


def _is_silent(character: str) -> bool:
    """Whether a character draws nothing: a joiner, a selector, a soft hyphen, a control."""
    return _SILENT.match(character) is not None


def _sisters(character: str) -> str:
    """The characters that may be drawn for one: other spaces for a space, hyphens for a hyphen."""
    if character in _NO_BREAK_SPACES:
        return "\u00a0 "
    if character in "\t\u2028\u2029" or category(character) == "Zs":
        return " "
    return "\u2010-" if character in "\u2010\u2011" else ""


@cache
def _face(path: Path) -> hb.Face:
    return hb.Face(hb.Blob.from_file_path(str(path)))


@cache
def _shaper(path: Path) -> hb.Font:
    return hb.Font(_face(path))


def _word_advance(main: Font, word: str) -> float:
    if len(word) > _LONG_WORD:
        return sum(main.advances(word))
    return _known_word_advance(main.name, word)


@lru_cache(maxsize=1 << 16)
def _known_word_advance(name: str, word: str) -> float:
    return sum(font(name).advances(word))


def _shaped_advances(used: Font, text: str) -> Iterator[float]:
    """The width of each cluster of a text that one font has."""
    clusters: Sequence[str] = text
    if not (text.isascii() and text.isprintable()):  # else each letter is a cluster, drawn as it is
        starts = grapheme_starts(text)
        clusters = [used.drawn(text[start:end]) for start, end in pairwise((*starts, len(text)))]
    buffer = hb.Buffer()
    buffer.add_str("".join(clusters))
    buffer.guess_segment_properties()
    if not buffer:  # only characters that draw nothing
        return iter((0.0,) * len(clusters))
    hb.shape(_shaper(used.path), buffer, _FEATURES)
    owners = [index for index, cluster in enumerate(clusters) for _ in cluster]
    widths = [0] * len(clusters)
    for glyph, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        widths[owners[glyph.cluster]] += position.x_advance
    return (width / used.units for width in widths)
