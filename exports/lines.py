"""Where lines break, and how wide texts are, in points and without a screen.

Lengths are counted in whole 64ths of a point, so that the same text always breaks at the same
places.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise
from typing import Final, NamedTuple

from exports.fonts import Font
from exports.graphemes import grapheme_starts

_UNIT: Final = 64  # to the point

# The spaces that end a line unseen. U+00A0, U+2007 and U+202F hold their neighbours together.
_SPACES: Final = "\t-\r \u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000"
_BOUND: Final = "\u00a0\u2007\u202f\u2060\ufeff"
_LETTER: Final = r"[^\W\d_]"
_DASH: Final = "[-‐–—]"
# Han, kana, Hangul and their punctuation: lines break between any two, save where the last two say.
_WIDE: Final = (
    "\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff01-\uffef\U00020000-\U0003ffff"
)
_CLOSING: Final = "、。，．：；！？）」』】〉》〕・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
_OPENING: Final = "（「『【〈《〔"
# After spaces, after a hyphen or a dash inside a word, and between wide characters: the places that
# PowerPoint and LibreOffice break at too, save that no space before ; : ! ? » % ends a line here.
_LINE_MAY_BEGIN: Final = re.compile(
    rf"(?<=[{_SPACES}])(?<!« )(?![{_SPACES};:!?»%])"
    rf"|(?<=[^\W_]{_DASH})(?={_LETTER})"
    rf"|(?<={_LETTER}{_DASH})(?=\d)"
    rf"|(?<={_LETTER}[\\?!])(?={_LETTER})"
    rf"|(?<=[{_WIDE}])(?<![{_OPENING}])(?=[{_WIDE}]|{_LETTER})(?![{_CLOSING}{_SPACES}])"
    rf"|(?<={_LETTER})(?=[{_WIDE}])(?![{_CLOSING}{_SPACES}])"
)
# A word that no line can hold breaks after its slashes before it breaks anywhere else.
_LONG_WORD_MAY_BREAK: Final = re.compile(rf"(?<={_LETTER}/)(?={_LETTER})")
_TRAILING_SPACES: Final = re.compile(rf"[{_SPACES}]+$")


@dataclass(frozen=True)
class Piece:
    """A stretch of text in one font at one size, in points."""

    text: str
    font: Font
    size: float


class _Word(NamedTuple):
    """What stands between two places where lines may begin, and the spaces after it."""

    start: int
    end: int
    width: int
    space: int
    parts: tuple[_Word, ...] = ()  # what a word too long for a line is cut into


def break_lines(
    pieces: Sequence[Piece], width: float, first_indent: float = 0.0
) -> tuple[int, ...]:
    """The offsets, in the letters of all pieces, where lines begin; 0 first.

    Lines are filled one after the other. ``first_indent`` is taken from the first line. Spaces at
    the end of a line do not count. A word longer than a line begins a line and is broken where the
    line is full, between the characters that a reader sees; a line holds one at least.
    """
    return _filled(pieces, _words(pieces), _units(width), _units(first_indent))


def line_count(pieces: Sequence[Piece], width: float, first_indent: float = 0.0) -> int:
    """How many lines a text takes; an empty one takes one."""
    return len(break_lines(pieces, width, first_indent))


def text_width(pieces: Sequence[Piece]) -> float:
    """The width of a text on one line, in points, without the spaces at its end."""
    words = _words(pieces)
    return (
        (sum(word.width + word.space for word in words) - words[-1].space) / _UNIT if words else 0.0
    )


def balanced_width(pieces: Sequence[Piece], width: float) -> float:
    """The narrowest width, in points, that takes no more lines than the width given.

    Lines set to it are of about one length, and no word is broken that was whole.
    """
    words = _words(pieces)
    widest = _units(width)
    lines = len(_filled(pieces, words, widest, 0))
    narrowest = min(widest, max((word.width for word in words), default=0))
    more = bisect_left(
        range(narrowest, widest),
        -lines,
        key=lambda tried: -len(_filled(pieces, words, tried, 0)),
    )
    return (narrowest + more) / _UNIT


def _units(length: float) -> int:
    return round(length * _UNIT)


def _words(pieces: Sequence[Piece]) -> list[_Word]:
    """The words of a text, measured."""
    text = "".join(piece.text for piece in pieces)
    begins = (found.start() for found in _LINE_MAY_BEGIN.finditer(text))
    edges = [
        (edge, edge + len(_TRAILING_SPACES.sub("", text[edge:end])), end)
        for edge, end in pairwise(sorted({0, *begins, len(text)}))
    ]
    slashes = (found.start() for found in _LONG_WORD_MAY_BREAK.finditer(text))
    cuts = sorted({*chain.from_iterable(edges), *slashes})
    reach = dict(zip(cuts, accumulate(_widths(pieces, cuts)), strict=True))
    inner = iter


def _widths(pieces: Iterable[Piece], cuts: Iterable[int]) -> Iterator[int]:
    """The width of the letters up to each cut from the one before; cuts never go back."""
    remaining = iter(pieces)
    piece = next(remaining)
    begin = at = 0
    for cut in cuts:
        width = 0
        while cut > begin + len(piece.text):
            width += _width(piece, at - begin, len(piece.text))
            begin = at = begin + len(piece.text)
            piece = next(remaining)
        yield width + _width(piece, at - begin, cut - begin)
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
        if used + word.width > width and word.start > lines[-1]:
            lines.append(word.start)
            used = 0
        if used + word.width > width:
            within, used = _broken(_clusters(pieces, begins, word.start, word.end), width, used)
            lines.extend(within)
        else:
            used += word.width + word.space
    return tuple(lines)


def _clusters(
    pieces: Sequence[Piece], begins: Sequence[int], start: int, end: int
) -> list[tuple[int, int]]:
    """The offset and the width of each grapheme cluster of a word."""
    clusters: list[tuple[int, int]] = []
    for index in range(bisect_right(begins, start) - 1, bisect_left(begins, end)):
        piece, begin = pieces[index], begins[index]
        first = max(start, begin)
        part = piece.text[first - begin : end - begin]
        clusters.extend(
            (first + offset, _units(advance * piece.size))
            for offset, advance in zip(
                grapheme_starts(part), piece.font.advances(part), strict=True
            )
        )
    return clusters


def _broken(clusters: Sequence[tuple[int, int]], width: int, used: int) -> tuple[list[int], int]:
    """Where lines begin inside a word too long for one, and how full it leaves the last."""
    ends = list(accumulate(advance for _, advance in clusters))
    lines: list[int] = []
    done, filled = 0, -used
    while True:
        # The clusters that end within the line, one at least so that the word comes to an end.
        done = max(bisect_right(ends, filled + width), done + 1)
        if done >= len(clusters):
            return lines, ends[-1] - filled
        filled = ends[done - 1]
        lines.append(clusters[done][0])
