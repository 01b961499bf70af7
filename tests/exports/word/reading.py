"""What a Word document says when it is read back, part by part."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Final

from lxml import etree

from exports import word
from exports.document import Document
from exports.word.markup import Element, qualified
from tests.exports.pdf.samples import PICTURES

_TEXT: Final = qualified("w:t")
_SIGNS: Final = {qualified("w:tab"): "\t", qualified("w:softHyphen"): "\u00ad"}


def written(document: Document) -> bytes:
    """The Word file of a document."""
    return word.write(document, picture=PICTURES.__getitem__)


def parts(docx: bytes) -> dict[str, bytes]:
    """The members of a package by name."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return {name: package.read(name) for name in package.namelist()}


def part(docx: bytes, name: str = "word/document.xml") -> Element:
    """A part of a package, as an element."""
    return etree.fromstring(parts(docx)[name])


def body(docx: bytes) -> Element:
    """The text."""
    return part(docx)[0]


def letters(held: Element) -> str:
    """All the letters within an element, as typed."""
    return "".join(
        (each.text or "") if each.tag == _TEXT else _SIGNS.get(str(each.tag), "")
        for each in held.iter(_TEXT, *_SIGNS)
        if each.getparent() is not None and each.getparent().tag == qualified("w:r")  # type: ignore[union-attr]  # it has one
    )


def paragraphs(docx: bytes) -> list[tuple[str, str]]:
    """The style and the letters of each paragraph, those of tables too."""
    return [(style_of(each), letters(each)) for each in body(docx).iter(qualified("w:p"))]


def style_of(paragraph: Element) -> str:
    """The identifier of the style of a paragraph."""
    return value(paragraph, "w:pPr/w:pStyle")


def value(held: Element, path: str, name: str = "w:val") -> str:
    """What the first element along a path says; nothing where there is none."""
    found = held.find("/".join(qualified(step) for step in path.split("/")))
    return "" if found is None else found.get(qualified(name), "")


def rows(table: Element) -> list[list[str]]:
    """The letters of the cells of a table."""
    return [
        [letters(cell) for cell in row.iter(qualified("w:tc"))]
        for row in table.iter(qualified("w:tr"))
    ]


def tables(docx: bytes) -> Iterator[Element]:
    """The tables of a text."""
    return body(docx).iter(qualified("w:tbl"))


def squeezed(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


def said(docx: bytes) -> str:
    """All the words of the text, without white space."""
    return squeezed(letters(body(docx)))
