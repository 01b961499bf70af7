"""What a Word document says of itself, and how it asks to be opened."""

from __future__ import annotations

from typing import Final

from lxml import etree

from exports.document import Document
from exports.word.languages import language_tag
from exports.word.markup import Element, element, valued, written
from exports.word.notes import SEPARATORS
from exports.word.text import on_one_line
from exports.words import Words

_CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN_CORE: Final = "http://purl.org/dc/elements/1.1/"
_EXTENDED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_WORD: Final = "http://schemas.microsoft.com/office/word"
# Word's names for the slots of the theme.
_SLOTS: Final = {
    "bg1": "light1",
    "t1": "dark1",
    "bg2": "light2",
    "t2": "dark2",
    **{f"accent{rank}": f"accent{rank}" for rank in range(1, 7)},
    "hyperlink": "hyperlink",
    "followedHyperlink": "followedHyperlink",
}


def core_properties(document: Document) -> bytes:
    """The core properties (ECMA-376, part 2, 11), without dates: the file system keeps those."""
    root = etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DUBLIN_CORE})
    author = document.author or document.organisation
    for namespace, name, value in (
        (_DUBLIN_CORE, "title", document.title),
        (_DUBLIN_CORE, "subject", document.subject),
        (_DUBLIN_CORE, "creator", author),
        (_CORE, "lastModifiedBy", document.organisation or author),
        (_DUBLIN_CORE, "language", language_tag(document.language)),
    ):
        said = on_one_line(value)
        if name == "title" and not said:
            said = Words(document.language)("Compte rendu")
        if said:
            etree.SubElement(root, f"{{{namespace}}}{name}").text = said
    return written(root)


def application_properties(document: Document) -> bytes:
    """The extended properties (ECMA-376, part 1, 22.2)."""
    root = etree.Element("Properties", {"xmlns": _EXTENDED})
    etree.SubElement(root, "Application").text = "Tablée"
    company = on_one_line(document.organisation)
    if company:
        etree.SubElement(root, "Company").text = company
    return written(root)


def settings(document: Document, *, has_contents: bool, has_notes: bool) -> Element:
    """The settings (ECMA-376, part 1, 17.15).

    Where there are contents, Word is asked to number their pages when it opens the document. It is
    told to lay it out as it does today, not as its first versions did.
    """
    french = document.language == "fr"
    compatibility = {
        "compatibilityMode": 15,
        "overrideTableStyleFontSizeAndJustification": 1,
        "enableOpenTypeFeatures": 1,
        "doNotFlipMirrorIndents": 1,
        "differentiateMultirowTableHeaders": 1,
    }
    return element(
        "w:settings",
        None,
        valued("w:defaultTabStop", 709),
        valued("w:characterSpacingControl", "doNotCompress"),
        valued("w:updateFields", "true") if has_contents else None,
        _rules_over_notes() if has_notes else None,
        element(
            "w:compat",
            None,
            *(
                element("w:compatSetting", {"w:name": name, "w:uri": _WORD, "w:val": value})
                for name, value in compatibility.items()
            ),
        ),
        element("w:themeFontLang", {"w:val": language_tag(document.language)}),
        element("w:clrSchemeMapping", {f"w:{name}": slot for name, slot in _SLOTS.items()}),
        valued("w:decimalSymbol", "," if french else "."),
        valued("w:listSeparator", ";" if french else ","),
    )


def _rules_over_notes() -> Element:
    rules = (element("w:footnote", {"w:id": number}) for number in SEPARATORS.values())
    return element("w:footnotePr", None, *rules)
