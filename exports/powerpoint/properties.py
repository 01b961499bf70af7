"""What a deck says of itself: title, author and language, and nothing of the tools behind it."""

from __future__ import annotations

from typing import Final

from lxml import etree

from exports.powerpoint.text import language_tag, writable
from exports.slides.boxes import Slides

_CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN_CORE: Final = "http://purl.org/dc/elements/1.1/"
_EXTENDED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def core_properties(deck: Slides) -> bytes:
    """The core properties (ECMA-376, part 2, 11), without dates: the file system keeps those."""
    root = etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DUBLIN_CORE})
    for namespace, name, value in (
        (_DUBLIN_CORE, "title", deck.title),
        (_DUBLIN_CORE, "subject", deck.subject),
        (_DUBLIN_CORE, "creator", deck.author),
        (_CORE, "lastModifiedBy", deck.organisation or deck.author),
        (_DUBLIN_CORE, "language", language_tag(deck.language)),
    ):
        if value:
            etree.SubElement(root, f"{{{namespace}}}{name}").text = writable(value)
    return _written(root)


def application_properties(deck: Slides) -> bytes:
    """The extended properties (ECMA-376, part 1, 22.2): what the deck counts, whose it is."""
    root = etree.Element("Properties", {"xmlns": _EXTENDED})
    with_notes = sum(1 for slide in deck.slides if slide.notes)
    hidden = sum(1 for slide in deck.slides if slide.hidden)
    for name, value in (
        ("Application", "Tablée"),
        ("PresentationFormat", "Widescreen"),
        ("Slides", str(len(deck.slides))),
        ("Notes", str(with_notes)),
        ("HiddenSlides", str(hidden)),
        ("Company", deck.organisation),
    ):
        if value:
            etree.SubElement(root, name).text = writable(value)
    return _written(root)


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
