"""Paragraphs: letters exactly as typed, their language, and only what differs from the layout."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final
from unicodedata import bidirectional

from exports.powerpoint.colours import MIXTURES, scheme_colour, solid_fill
from exports.powerpoint.markup import Element, element, qualified
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
Facets = Mapping[str, str]
UNKNOWN: Final[Facets] = {}


def writable(text: str) -> str:
    """A text without what XML cannot hold; its narrow no-break spaces become common ones.

    Georgia draws U+202F too narrow to see, so a deck writes U+00A0 in its place.
    """
    return _UNWRITABLE.sub("", text).replace("\u202f", "\u00a0")


def language_tag(language: str) -> str:
    """A language with its region, as PowerPoint wants it for spelling: "fr" gives "fr-FR"."""
    if len(language) != 2:
        return language
    return _REGIONS.get(language, f"{language}-{language.upper()}")


def text_body(
    tag: str,
    properties: Element,
    paragraphs: Sequence[TextLine],
    language: str,
    levels: Sequence[Facets] = (),
) -> Element:
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


def paragraph(line: TextLine, language: str, inherited: Facets = UNKNOWN) -> Element:
    """A paragraph; a line break within its letters, which none should have, is kept as one."""
    made = element("a:p", None, _paragraph_properties(line, inherited))
    for span in line.spans:
        for rank, letters in enumerate(writable(span.text).split("\n")):
            properties = _run_properties("a:rPr", span, language, inherited)
            if rank:
                made.append(element("a:br", None, properties))
                properties = _run_properties("a:rPr", span, language, inherited)
            if letters:
                made.append(element("a:r", None, properties, element("a:t", None, letters)))
    last = line.spans[-1] if line.spans else None
    made.append(
        _run_properties("a:endParaRPr", last, language, inherited)
        if last
        else element("a:endParaRPr", {"lang": language_tag(language)})
    )
    return made


def level_facets(properties: Element) -> Facets:
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
    colour: _colour_facet(solid_fill(colour)) for colour in (*Colour, *MIXTURES)
}


def _paragraph_properties(line: TextLine, inherited: Facets) -> Element:
    asked = {
        "marL": str(points(line.indent)),
        "indent": str(-points(line.hang)),
        "algn": _ALIGNMENTS[line.align],
    }
    attributes = {name: value for name, value in asked.items() if inherited.get(name) != value}
    if line.level:
        attributes["lvl"] = str(line.level)
    if _runs_leftwards(line):
        attributes["rtl"] = "1"
    made = element("a:pPr", attributes)
    for name, unit, size in (
        ("lnSpc", "spcPct", line.spacing * 100_000),
        ("spcBef", "spcPts", line.before * 100),
        ("spcAft", "spcPts", line.after * 100),
    ):
        value = str(round(size))
        if inherited.get(name) != value:
            made.append(element(f"a:{name}", None, element(f"a:{unit}", {"val": value})))
    if line.bullet and inherited.get("bullet") != line.bullet:
        made.append(element("a:buClr", None, scheme_colour(Colour.BRICK)))
        made.append(element("a:buFont", {"typeface": "Arial"}))
        made.append(element("a:buChar", {"char": writable(line.bullet)}))
    elif not line.bullet and inherited.get("bullet") != "none":
        made.append(element("a:buNone"))
    return made


def _runs_leftwards(line: TextLine) -> bool:
    """Whether the first letter with a direction is of a script written from right to left."""
    letters = (letter for span in line.spans for letter in span.text)
    directions = (bidirectional(letter) for letter in letters)
    return next((one for one in directions if one in ("L", "R", "AL")), "L") != "L"


def _run_properties(tag: str, span: Span, language: str, inherited: Facets) -> Element:
    asked = {
        "sz": str(round(span.size * 100)),
        "b": str(int(span.bold)),
        "i": str(int(span.italic)),
    }
    attributes = {name: value for name, value in asked.items() if inherited.get(name) != value}
    made = element(tag, {"lang": language_tag(span.language or language), **attributes})
    if inherited.get("colour") != _COLOUR_FACETS[span.colour]:
        made.append(solid_fill(span.colour))
    voice = _VOICES[span.face]
    if inherited.get("latin") != voice:
        made.append(element("a:latin", {"typeface": voice}))
        made.append(element("a:ea", {"typeface": voice.replace("lt", "ea")}))
        made.append(element("a:cs", {"typeface": voice.replace("lt", "cs")}))
    return made
