"""Texts as glyphs: shaped by HarfBuzz in one font, without ligatures, accents on their letters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

import uharfbuzz as hb

from exports.fonts import Font
from exports.graphemes import grapheme_starts

_FEATURES: Final = {"liga": False, "clig": False, "kern": True}


class Glyph(NamedTuple):
    """A glyph of a font and the characters it stands for; lengths in thousandths of an em.

    ``gid`` is its index in the font, ``advance`` is the font's own, ``kern`` what is added to it
    here; ``x`` and ``y`` shift the drawing alone. ``text`` is empty where another glyph says the
    characters.
    """

    gid: int
    text: str
    advance: float
    kern: float = 0.0
    x: float = 0.0
    y: float = 0.0


@cache
def shaper(path: Path) -> hb.Font:
    """The font of a file, as HarfBuzz holds it."""
    return hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))


def shaped(text: str, font: Font, *, backwards: bool = False) -> tuple[Glyph, ...]:
    """The glyphs of a text that ``font`` has, from left to right.

    ``backwards`` says that the text is read from right to left.
    """
    starts = grapheme_starts(text)
    clusters = [text[start:end] for start, end in pairwise((*starts, len(text)))]
    drawn = [font.drawn(cluster) for cluster in clusters] if not _is_drawn(text, font) else clusters
    if not any(drawn):
        return ()
    buffer = hb.Buffer()
    buffer.add_str("".join(drawn))
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    hb.shape(shaper(font.path), buffer, _FEATURES)
    owners = [index for index, cluster in enumerate(drawn) for _ in cluster]
    owned = [owners[info.cluster] for info in buffer.glyph_infos]
    said = _said(clusters, owned, backwards=backwards)
    scale = 1000 / font.units
    return tuple(
        _glyph(font, info.codepoint, words, place.position, scale)
        for info, place, words in zip(buffer.glyph_infos, buffer.glyph_positions, said, strict=True)
    )


def _is_drawn(text: str, font: Font) -> bool:
    """Whether the font has every character of a text itself."""
    return font.characters.issuperset(map(ord, text))


def _glyph(
    font: Font, index: int, said: str, place: tuple[int, int, int, int], scale: float
) -> Glyph:
    x, y, advance, _ = place
    own = _advance(font.path, index)
    return Glyph(index, said, own * scale, (advance - own) * scale, x * scale, y * scale)


@cache
def _advance(path: Path, index: int) -> int:
    """The width that a font gives a glyph, in its own units."""
    width: int = shaper(path).get_glyph_h_advance(index)
    return width


def width(glyphs: tuple[Glyph, ...]) -> float:
    """The width of glyphs side by side, in thousandths of an em."""
    return sum(glyph.advance + glyph.kern for glyph in glyphs)


def _said(clusters: Sequence[str], owned: Sequence[int], *, backwards: bool) -> list[str]:
    """The characters that each glyph says; ``owned`` is the cluster that each one draws.

    Every character is said once: a cluster that draws nothing is said with the one before it, or
    with the next where it comes first; the glyphs of a cluster share its characters out. Those of a
    text read from right to left are said in the order they are seen, as readers of PDFs expect.
    """
    if len(owned) == len(clusters) and len(set(owned)) == len(owned):
        return [clusters[each][:: -1 if backwards else 1] for each in owned]
    texts = _gathered(clusters, set(owned))
    orders: dict[int, list[int]] = {}
    for order, owner in enumerate(owned):
        orders.setdefault(owner, []).append(order)
    said = [""] * len(owned)
    for owner, places in orders.items():
        for at, order in enumerate(reversed(places) if backwards else places):
            is_last = at == len(places) - 1
            part = texts[owner][at:] if is_last else texts[owner][at : at + 1]
            said[order] = part[::-1] if backwards else part
    return said


def _gathered(clusters: Sequence[str], drawn: set[int]) -> dict[int, str]:
    """What each cluster that is drawn says, for itself and for its silent neighbours."""
    texts: dict[int, str] = {}
    waiting = ""
    last = -1
    for index, cluster in enumerate(clusters):
        if index in drawn:
            texts[index] = waiting + cluster
            waiting, last = "", index
        elif last >= 0:
            texts[last] += cluster
        else:
            waiting += cluster
    return texts
