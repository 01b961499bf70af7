"""The objects of a PDF file (ISO 32000-1, 7.3) and the file they make, as reportlab writes them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from reportlab.pdfbase import pdfdoc

Dictionary: TypeAlias = pdfdoc.PDFDictionary
Object: TypeAlias = pdfdoc.PDFObject | str | int | float
Reference: TypeAlias = pdfdoc.PDFObjectReference


class Stream(pdfdoc.PDFStream):
    """A stream that ends its data with an end of line, as ISO 19005-2, 6.1.7.1 asks.

    reportlab writes ``endstream`` right after the last byte. The end of line is of two characters,
    so that data which end with either of them are still told from it.
    """

    def format(self, document: object) -> bytes:
        """The bytes of the stream object."""
        written: bytes = super().format(document)
        return written.removesuffix(b"endstream\n") + b"\r\nendstream\n"


def name(word: str) -> str:
    """A name object: "Page" gives ``/Page``."""
    written: str = pdfdoc.PDFName(word)
    return written


def string(text: str) -> Object:
    """A text string, in UTF-16 where PDFDocEncoding does not have all of it."""
    return pdfdoc.PDFString(text.encode("utf-8", "replace").decode())


def array(items: Iterable[Object]) -> Object:
    """An array object."""
    return pdfdoc.PDFArray(items)


def numbers(values: Iterable[float]) -> str:
    """An array of numbers, with two decimals at most."""
    return f"[{' '.join(number(value) for value in values)}]"


def number(value: float) -> str:
    """A number with two decimals at most: PDF knows no exponents."""
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def hexadecimal(text: str) -> str:
    """A text string as it may stand in a content stream: UTF-16 in hexadecimal."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def dictionary(entries: Mapping[str, Object]) -> Dictionary:
    """A dictionary object; it may be filled further until the file is written."""
    return pdfdoc.PDFDictionary(dict(entries))


def stream(content: bytes, entries: Mapping[str, Object] | None = None) -> Stream:
    """A stream object, deflated unless ``entries`` name a filter of their own."""
    described = dict(entries or {})
    if "Filter" not in described:
        content = zlib.compress(content)
        described["Filter"] = name("FlateDecode")
    return Stream(dictionary(described), content)


def plain_stream(content: bytes, entries: Mapping[str, Object]) -> Stream:
    """A stream object as it is, for those that must be read without inflating them."""
    return Stream(dictionary(entries), content)


class File:
    """A PDF file being put together; ``seed`` decides its identifier."""

    def __init__(self, seed: bytes) -> None:
        self._document: Any = pdfdoc.PDFDocument(invariant=1, pdfVersion=(1, 7))
        self._document.updateSignature(seed)

    def reference(self, held: pdfdoc.PDFObject) -> Reference:
        """A reference to an object, which becomes an indirect object of the file."""
        made: Reference = self._document.Reference(held)
        return made

    def written(self, catalog: Dictionary, info: Dictionary) -> bytes:
        """The bytes of the file."""
        self._document.Catalog = catalog
        self._document.info = info
        made: bytes = self._document.format()
        return made
