"""Paragraphs: letters exactly as typed, their language, and only what differs from the layout."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, TypeAlias
from unicodedata import bidirectional

from exports.powerpoint.colours import MIXTURES, scheme_colour, solid_fill
from exports.powerpoint.markup import Element, Markup, element, parsed, qualified
from exports.slides.boxes import Align, Colour, Face, Span, TextLine, points

# What XML 1.0 cannot hold (section 2.2), and the carriage return, which it would change.
_UNWRITABLE: Final = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REGIONS: Final[Mapping[str, str]] = {
    "ar": "ar-SA",
    "ca": "ca-ES",
    "da": "da-DK",
    "el": "el-GR",
    "en": "en-GB",
    "eu": "eu-ES",
    "he": "he-IL",
    "ja": "ja-JP",
    "oc": "oc-FR",
    "sv": "sv-SE",
    "uk": "uk-UA",
    "zh": "zh-CN",
}
_ALIGNMENTS: Final = {Align.LEFT: "l", Align.CENTRE: "ctr", Align.RIGHT: "r"}
_VOICES: Final = {Face.SERIF: "+mj-lt", Face.SANS: "+mn-lt"}

# How a level of a layout looks, by the names of the format; nothing known of it is an empty one.
Facets: TypeAlias = frozenset[tuple[str, str]]
UNKNOWN: Final[Facets] = frozenset()


def writable(text: str) -> str:
    """A text without what XML cannot hold; its narrow no-break spaces become common ones.

    Georgia draws U+202F too narrow to see, so a deck writes U+00A0 in its place.
    """
    if text.isprintable():  # most texts: neither of the two is
        return text
    return _UNWRITABLE.sub("", text).replace("\u202f", "\u00a0")


def language_tag(language: str) -> str:
    """A language with its region, as PowerPoint wants it for spelling: "fr" gives "fr-FR"."""
    if len(language) != 2:
        return language
    return _REGIONS.get(language, f"{language}-{language.upper()}")


def text_body(
    tag: str,
    properties: Markup,
    paragraphs: Sequence[TextLine],
    language: str,
    levels: Sequence[Facets] = (),
) -> Markup:
    """The text of a shape (``p:txBody``) or of a cell (``a:txBody``).

    ``levels`` tells how the layout draws each level: what agrees with it is left to it, so that a
    change made in the master reaches the slides.
    """
    written = [
        paragraph(line, language, levels[line.level] if line.level < len(levels) else UNKNOWN)
        for line in paragraphs
    ]
    empty = element("a:p", None, element("a:endParaRPr", {"lang": language_tag(language)}))
    return element(tag, None, properties, element("a:lstStyle"), *(written or [empty]))


def paragraph(line: TextLine, language: str, inherited: Facets = UNKNOWN) -> Markup:
    """A paragraph; a line break within its letters, which none should have, is kept as one."""
    return element(
        "a:p",
        None,
        _paragraph_properties(
            (line.indent, line.hang, line.align, line.level, _runs_leftwards(line)),
            (line.spacing, line.before, line.after),
            line.bullet,
            inherited,
        ),
        *(run for span in line.spans for run in _runs(span, language, inherited)),
        _properties("a:endParaRPr", line.spans[-1], language, inherited)
        if line.spans
        else element("a:endParaRPr", {"lang": language_tag(language)}),
    )


def _runs(span: Span, language: str, inherited: Facets) -> Iterator[Markup]:
    properties = _properties("a:rPr", span, language, inherited)
    for rank, letters in enumerate(writable(span.text).split("\n")):
        if rank:
            yield element("a:br", None, properties)
        if letters:
            yield element("a:r", None, properties, element("a:t", None, letters))


def level_facets(properties: Element) -> Mapping[str, str]:
    """What a level of a list style (``a:lvl1pPr``…) says, by the names of the format."""
    said = {name: properties.get(name, "") for name in ("marL", "indent", "algn")}
    for name in ("lnSpc", "spcBef", "spcAft"):
        size = properties.find(f"{qualified(f'a:{name}')}/*")
        if size is not None:
            unit = (
                "" if size.tag == qualified("a:spcPct" if name == "lnSpc" else "a:spcPts") else "?"
            )
            said[name] = size.get("val", "") + unit
    for child in properties:
        if child.tag == qualified("a:buNone"):
            said["bullet"] = "none"
        elif child.tag == qualified("a:buChar"):
            said["bullet"] = child.get("char", "")
        elif child.tag in (qualified("a:buAutoNum"), qualified("a:buBlip")):
            said["bullet"] = "?"
    run = properties.find(qualified("a:defRPr"))
    if run is not None:
        said |= {name: run.get(name, "") for name in ("sz", "b", "i")}
        fill = run.find(qualified("a:solidFill"))
        latin = run.find(qualified("a:latin"))
        said["colour"] = "" if fill is None else _colour_facet(fill)
        said["latin"] = "" if latin is None else latin.get("typeface", "")
    return {name: value for name, value in said.items() if value}


def _colour_facet(fill: Element) -> str:
    colour = fill.find(qualified("a:schemeClr"))
    if colour is None:
        return "?"
    modifiers = (f"{child.tag}={child.get('val')}" for child in colour)
    return " ".join((colour.get("val", ""), *modifiers))


_COLOUR_FACETS: Final = {
    colour: _colour_facet(parsed(solid_fill(colour))) for colour in (*Colour, *MIXTURES)
}


@lru_cache(maxsize=4096)  # a deck has few kinds of paragraphs and of runs, and many of each kind
def _paragraph_properties(
    setting: tuple[float, float, Align, int, bool],
    spaces: tuple[float, float, float],
    bullet: str,
    inherited: Facets,
) -> Markup:
    indent, hang, align, level, leftwards = setting
    spacing, before, after = spaces
    asked = {
        "marL": str(points(indent)),
        "indent": str(-points(hang)),
        "algn": _ALIGNMENTS[align],
    }
    attributes = _unsaid(asked, inherited)
    if level:
        attributes["lvl"] = str(level)
    if leftwards:
        attributes["rtl"] = "1"
    sizes = (
        ("lnSpc", "spcPct", str(round(spacing * 100_000))),
        ("spcBef", "spcPts", str(round(before * 100))),
        ("spcAft", "spcPts", str(round(after * 100))),
    )
    return element(
        "a:pPr",
        attributes,
        *(
            element(f"a:{name}", None, element(f"a:{unit}", {"val": value}))
            for name, unit, value in sizes
            if (name, value) not in inherited
        ),
        *_bullet(bullet, inherited),
    )


def _bullet(bullet: str, inherited: Facets) -> tuple[Markup, ...]:
    if ("bullet", bullet or "none") in inherited:
        return ()
    if not bullet:
        return (element("a:buNone"),)
    return (
        element("a:buClr", None, scheme_colour(Colour.BRICK)),
        element("a:buFont", {"typeface": "Arial"}),
        element("a:buChar", {"char": writable(bullet)}),
    )


def _runs_leftwards(line: TextLine) -> bool:
    """Whether the first letter with a direction is of a script written from right to left."""
    letters = (letter for span in line.spans for letter in span.text)
    directions = (bidirectional(letter) for letter in letters)
    return next((one for one in directions if one in ("L", "R", "AL")), "L") != "L"


def _properties(tag: str, span: Span, language: str, inherited: Facets) -> Markup:
    look = (span.size, span.bold, span.italic, span.colour, span.face)
    return _run_properties(tag, look, span.language or language, inherited)


@lru_cache(maxsize=4096)
def _run_properties(
    tag: str, look: tuple[float, bool, bool, Colour, Face], language: str, inherited: Facets
) -> Markup:
    size, bold, italic, colour, face = look
    asked = {"sz": str(round(size * 100)), "b": str(int(bold)), "i": str(int(italic))}
    voice = _VOICES[face]
    voices = (
        element("a:latin", {"typeface": voice}),
        element("a:ea", {"typeface": voice.replace("lt", "ea")}),
        element("a:cs", {"typeface": voice.replace("lt", "cs")}),
    )
    return element(
        tag,
        {"lang": language_tag(language), **_unsaid(asked, inherited)},
        None if ("colour", _COLOUR_FACETS[colour]) in inherited else solid_fill(colour),
        *(() if ("latin", voice) in inherited else voices),
    )


def _unsaid(asked: Mapping[str, str], inherited: Facets) -> dict[str, str]:
    """What is asked for and is not inherited as it is."""
    return dict(said for said in asked.items() if said not in inherited)
