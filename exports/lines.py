"""Where lines break, and how wide texts are, in points and without a screen.

Lengths are counted in whole 64ths of a point, so that the same text always breaks at the same
places.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, pairwise
from typing import Final, NamedTuple, TypeAlias

from exports.fonts import Font
from exports.graphemes import extends, grapheme_starts

_UNIT: Final = 64  # to the point

# The spaces that end a line unseen. U+00A0, U+2007 and U+202F hold their neighbours together.
_SPACES: Final = "\\t-\\r \\u1680\\u2000-\\u2006\\u2008-\\u200b\\u2028\\u2029\\u205f\\u3000"
_LETTER: Final = r"[^\W\d_]"
_DASH: Final = "[-\\u2010\\u2013\\u2014]"
# Han, kana, Hangul and their punctuation: lines break between any two, save where the last two say.
_WIDE: Final = (
    "\\u2e80-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\uff01-\\uffef"
    "\\U00020000-\\U0003ffff"
)
_CLOSING: Final = "、。，．：；！？）」』】〉》〕・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
_OPENING: Final = "（「『【〈《〔"
# After spaces, after a hyphen or a dash inside a word, and between wide characters: the places that
# LibreOffice breaks at too, save that no space before ; : ! ? » % or after « ends a line here.
_LINE_MAY_BEGIN: Final = re.compile(
    rf"(?<=[{_SPACES}])(?<!« )(?=[^{_SPACES};:!?»%])"
    rf"|(?<=[^\W_]{_DASH})(?={_LETTER})"
    rf"|(?<={_LETTER}{_DASH})(?=\d)"
    rf"|(?<={_LETTER}[\\?!])(?={_LETTER})"
    rf"|(?<=[{_WIDE}])(?<![{_OPENING}])(?=[{_WIDE}]|{_LETTER})(?![{_CLOSING}{_SPACES}])"
    rf"|(?<={_LETTER})(?=[{_WIDE}])(?![{_CLOSING}{_SPACES}])"
    rf"|(?<={_LETTER}/)(?={_LETTER})"  # only in a word that no line can hold
)
_TRAILING_SPACES: Final = re.compile(rf"[{_SPACES}]+$")


@dataclass(frozen=True)
class Piece:
    """A stretch of text in one font at one size, in points."""

    text: str
    font: Font
    size: float


class _Part(NamedTuple):
    """A stretch of letters that is not cut if it can be helped, and the spaces after it."""

    start: int
    end: int  # of the letters, without the spaces
    width: int
    space: int


# Where a part begins, where its letters end, and its spaces.
_Edge: TypeAlias = tuple[int, int, int]


class _Word(NamedTuple):
    """What stands between two places where lines may begin; its parts end with its slashes."""

    parts: tuple[_Part, ...]
    width: int


def break_lines(
    pieces: Sequence[Piece], width: float, first_indent: float = 0.0
) -> tuple[int, ...]:
    """The offsets, in the letters of all pieces, where lines begin; 0 first.

    Lines are filled one after the other. ``first_indent`` is taken from the first line. Spaces at
    the end of a line do not count. A word longer than a line begins a line and is broken after its
    slashes, else where the line is full, between the characters that a reader sees; a line holds
    one at least.
    """
    return _filled(pieces, _words(pieces), _units(width), _units(first_indent))


def line_count(pieces: Sequence[Piece], width: float, first_indent: float = 0.0) -> int:
    """How many lines a text takes; an empty one takes one."""
    return len(break_lines(pieces, width, first_indent))


def text_width(pieces: Sequence[Piece]) -> float:
    """The width of a text on one line, in points, without the spaces at its end."""
    parts = [part for word in _words(pieces) for part in word.parts]
    return sum(part.width + part.space for part in parts) / _UNIT - parts[-1].space / _UNIT


def balanced_width(pieces: Sequence[Piece], width: float) -> float:
    """The narrowest width, in points, that takes no more lines than the width given.

    Lines set to it are of about one length, and no word is broken that was whole.
    """
    words = _words(pieces)
    widest = _units(width)
    lines = len(_filled(pieces, words, widest, 0))
    narrowest = min(widest, max(word.width for word in words))
    more = bisect_left(
        range(narrowest, widest),
        -lines,
        key=lambda tried: -len(_filled(pieces, words, tried, 0)),
    )
    return (narrowest + more) / _UNIT


def _units(length: float) -> int:
    return round(length * _UNIT)


# A text is set at many sizes and widths before one fits. The parts of a short one are remembered
# meanwhile; a long one is parted first, and takes too much room.
_SHORT: Final = 1_000  # letters
_REMEMBERED: Final = 256


def _words(pieces: Sequence[Piece]) -> tuple[_Word, ...]:
    """The words of a text, measured; an empty text is one word without letters."""
    letters = sum(len(piece.text) for piece in pieces)
    if 0 < letters <= _SHORT:
        return _short_words(tuple(pieces))
    text = "".join(piece.text for piece in pieces)
    edges = _edges(text)
    return _parted(text, edges, _widths(pieces, _cuts(edges)))


@lru_cache(maxsize=_REMEMBERED)
def _short_words(pieces: tuple[Piece, ...]) -> tuple[_Word, ...]:
    text = "".join(piece.text for piece in pieces)
    edges, advances = _advances(tuple((piece.text, piece.font) for piece in pieces))
    widths = [
        [_units(ems * piece.size) for ems in each]
        for piece, each in zip(pieces, advances, strict=True)
    ]
    return _parted(text, edges, map(sum, zip(*widths, strict=True)))


@lru_cache(maxsize=_REMEMBERED)
def _advances(
    stretches: tuple[tuple[str, Font], ...],
) -> tuple[tuple[_Edge, ...], tuple[tuple[float, ...], ...]]:
    """The parts of a text; how many ems of each stretch their letters and spaces take, in turns."""
    edges = _edges("".join(text for text, _ in stretches))
    cuts = tuple(pairwise((0, *_cuts(edges))))
    begins = accumulate((len(text) for text, _ in stretches), initial=0)
    return edges, tuple(
        tuple(
            font.advance(text[max(start - begin, 0) : max(end - begin, 0)]) for start, end in cuts
        )
        for (text, font), begin in zip(stretches, begins, strict=False)
    )


def _parted(text: str, edges: Sequence[_Edge], widths: Iterator[int]) -> tuple[_Word, ...]:
    words: list[_Word] = []
    for start, ink, _ in edges:
        part = _Part(start, ink, next(widths), next(widths))
        if start and text[start - 1] == "/":
            before = words.pop()
            words.append(_Word((*before.parts, part), before.width + part.width))
        else:
            words.append(_Word((part,), part.width))
    return tuple(words)


def _edges(text: str) -> tuple[_Edge, ...]:
    """Where the parts of a text begin, where their letters end, and their spaces."""
    begins = (
        found.start()
        for found in _LINE_MAY_BEGIN.finditer(text)
        if not extends(text[found.start()])
    )
    return tuple(
        (start, start + len(_TRAILING_SPACES.sub("", text[start:end])), end)
        for start, end in pairwise((0, *begins, len(text)))
    )


def _cuts(edges: Iterable[_Edge]) -> Iterator[int]:
    """Where letters end and where spaces end, in turns."""
    return chain.from_iterable((ink, end) for _, ink, end in edges)


def _widths(pieces: Iterable[Piece], cuts: Iterable[int]) -> Iterator[int]:
    """The width of the letters up to each cut from the one before; cuts never go back."""
    remaining = iter(pieces)
    piece = next(remaining, None)
    begin = at = 0
    for cut in cuts:
        width = 0
        while piece and cut > begin + len(piece.text):
            width += _width(piece, at - begin, len(piece.text))
            begin = at = begin + len(piece.text)
            piece = next(remaining, None)
        yield width + (_width(piece, at - begin, cut - begin) if piece else 0)
        at = cut


def _width(piece: Piece, start: int, end: int) -> int:
    return _units(piece.font.advance(piece.text[start:end]) * piece.size) if end > start else 0


def _filled(
    pieces: Sequence[Piece], words: Iterable[_Word], width: int, first_indent: int
) -> tuple[int, ...]:
    """Where lines begin when words fill them one after the other."""
    begins = list(accumulate((len(piece.text) for piece in pieces), initial=0))[:-1]
    lines = [0]
    used = first_indent
    for word in words:
        if used + word.width > width and word.parts[0].start > lines[-1]:
            lines.append(word.parts[0].start)
            used = 0
        for part in word.parts:
            if used + part.width > width and part.start > lines[-1]:
                lines.append(part.start)
                used = 0
            if used + part.width > width and part.end > part.start:
                clusters = _clusters(pieces, begins, part.start, part.end)
                within, used = _broken(clusters, width, used)
                lines.extend(within)
            else:
                used += part.width
            used += part.space
    return tuple(lines)


def _clusters(
    pieces: Sequence[Piece], begins: Sequence[int], start: int, end: int
) -> list[tuple[int, float]]:
    """The offset and the width, in points, of each grapheme cluster of a word."""
    clusters: list[tuple[int, float]] = []
    for index in range(bisect_right(begins, start) - 1, bisect_left(begins, end)):
        piece, begin = pieces[index], begins[index]
        first = max(start, begin)
        part = piece.text[first - begin : end - begin]
        clusters.extend(
            (first + offset, advance * piece.size)
            for offset, advance in zip(
                grapheme_starts(part), piece.font.advances(part), strict=True
            )
        )
    return clusters


def _broken(clusters: Sequence[tuple[int, float]], width: int, used: int) -> tuple[list[int], int]:
    """Where lines begin inside a word too long for one, and how full it leaves the last."""
    ends = [_units(end) for end in accumulate(advance for _, advance in clusters)]
    lines: list[int] = []
    done, filled = 0, -used
    while True:
        # The clusters that end within the line, one at least so that the word comes to an end.
        done = max(bisect_right(ends, filled + width), done + 1)
        if done >= len(clusters):
            return lines, ends[-1] - filled
        filled = ends[done - 1]
        lines.append(clusters[done][0])
