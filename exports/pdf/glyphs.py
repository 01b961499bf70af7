"""Texts as glyphs: shaped by HarfBuzz in one font, without ligatures, accents set on their letters."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final

import uharfbuzz as hb

from exports.fonts import Font
from exports.graphemes import grapheme_starts

_FEATURES: Final = {"liga": False, "clig": False, "kern": True}


@dataclass(frozen=True)
class Glyph:
    """A glyph of a font and the characters it stands for; lengths in thousandths of an em.

    ``advance`` is the font's own, ``kern`` what is added to it here; ``x`` and ``y`` shift the
    drawing alone. ``text`` is empty where another glyph says the characters.
    """

    index: int
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
    drawn = [font.drawn(cluster) for cluster in clusters]
    owners = [index for index, cluster in enumerate(drawn) for _ in cluster]
    if not owners:
        return ()
    used = shaper(font.path)
    buffer = hb.Buffer()
    buffer.add_str("".join(drawn))
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    hb.shape(used, buffer, _FEATURES)
    found: dict[int, list[int]] = {}
    for order, info in enumerate(buffer.glyph_infos):
        found.setdefault(owners[info.cluster], []).append(order)
    said = _said(clusters, found)
    scale = 1000 / font.units
    glyphs = []
    for order, (info, place) in enumerate(
        zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ):
        own = used.get_glyph_h_advance(info.codepoint)
        glyphs.append(
            Glyph(
                info.codepoint,
                said[order],
                own * scale,
                (place.x_advance - own) * scale,
                place.x_offset * scale,
                place.y_offset * scale,
            )
        )
    return tuple(glyphs)


def width(glyphs: tuple[Glyph, ...]) -> float:
    """The width of glyphs side by side, in thousandths of an em."""
    return sum(glyph.advance + glyph.kern for glyph in glyphs)


def _said(clusters: list[str], found: dict[int, list[int]]) -> dict[int, str]:
    """The characters that each glyph says, by the order of the glyph.

    Every character is said once: a cluster that draws nothing is said with the one before it, or
    with the next where it comes first; the glyphs of a cluster share its characters out.
    """
    texts: dict[int, str] = {}
    waiting = ""
    last = -1
    for index, cluster in enumerate(clusters):
        if index in found:
            texts[index] = waiting + cluster
            waiting, last = "", index
        elif last >= 0:
            texts[last] += cluster
        else:
            waiting += cluster
    said: dict[int, str] = {}
    for index, orders in found.items():
        text = texts[index]
        for place, order in enumerate(orders):
            is_last = place == len(orders) - 1
            said[order] = text[place:] if is_last else text[place : place + 1]
    return said
