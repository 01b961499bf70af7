"""The objects of a PDF file (ISO 32000-1, 7.3) and the file they make, as reportlab writes it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping
from typing import Any, Final, NewType, TypeAlias

from reportlab.pdfbase import pdfdoc

Reference = NewType("Reference", str)
"""An indirect reference: ``12 0 R``."""

_IRREGULAR: Final = re.compile(r"[^!-~]|[%()<>\[\]{}/#]")  # in names (ISO 32000-1, 7.3.5)
_LITERAL: Final = re.compile(r"[ -~]*")


class Written(pdfdoc.PDFObject):
    """An object whose text is known, or will be when the file is written."""

    __slots__ = ("__InternalName__", "text")  # the first is reportlab's; a file has many of these

    def __init__(self, text: str = "") -> None:
        self.text = text

    def format(self, _document: object) -> bytes:
        """The bytes of the object."""
        return self.text.encode("ascii")


class Dictionary(pdfdoc.PDFObject):
    """A dictionary object; it may be filled further until the file is written."""

    def __init__(self, entries: Mapping[str, Object]) -> None:
        self.entries = dict(entries)

    def __setitem__(self, key: str, value: Object) -> None:
        self.entries[key] = value

    def format(self, _document: object) -> bytes:
        """The bytes of the object."""
        return written(self).encode("ascii")


class Stream(pdfdoc.PDFObject):
    """A stream object: a dictionary, and bytes."""

    def __init__(self, entries: Mapping[str, Object], content: bytes) -> None:
        self._head = Dictionary({**entries, "Length": len(content)})
        self._content = content

    def format(self, document: object) -> bytes:
        """The bytes of the object.

        An end of line is before ``endstream``, as ISO 19005-2, 6.1.7.1 asks. It is of two
        characters, so that data which end with either of them are still told from it.
        """
        return b"%b\nstream\n%b\r\nendstream" % (self._head.format(document), self._content)


Object: TypeAlias = Dictionary | str | int | float


def written(held: Object) -> str:
    """An object as it stands in a file; a text is the text of an object already."""
    if isinstance(held, str):
        return held
    if isinstance(held, Dictionary):
        entries = "".join(f"{name(key)} {written(each)}" for key, each in held.entries.items())
        return f"<<{entries}>>"
    return number(held)


def name(word: str) -> str:
    """A name object: "Page" gives ``/Page``."""
    return f"/{_IRREGULAR.sub(lambda found: f'#{ord(found[0]):02X}', word)}"


def string(text: str) -> str:
    """A text string, in UTF-16 where ASCII does not have all of it."""
    if _LITERAL.fullmatch(text):
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"({escaped})"
    return hexadecimal(text)


def array(items: Iterable[Object]) -> str:
    """An array object; what it holds is filled already."""
    return f"[{' '.join(map(written, items))}]"


def numbers(values: Iterable[float]) -> str:
    """An array of numbers, with two decimals at most."""
    return f"[{' '.join(map(number, values))}]"


def number(value: float) -> str:
    """A number with two decimals at most: PDF knows no exponents."""
    shown = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown


def hexadecimal(text: str) -> str:
    """A text string in hexadecimal, which may stand anywhere: UTF-16."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def dictionary(entries: Mapping[str, Object]) -> Dictionary:
    """A dictionary object; it may be filled further until the file is written."""
    return Dictionary(entries)


def stream(content: bytes, entries: Mapping[str, Object] | None = None) -> Stream:
    """A stream object, deflated unless ``entries`` name a filter of their own."""
    described = dict(entries or {})
    if "Filter" not in described:
        content = zlib.compress(content)
        described["Filter"] = name("FlateDecode")
    return Stream(described, content)


def plain_stream(content: bytes, entries: Mapping[str, Object]) -> Stream:
    """A stream object as it is, for those that must be read without inflating them."""
    return Stream(entries, content)


class File:
    """A PDF file being put together; ``seed`` decides its identifier."""

    def __init__(self, seed: bytes) -> None:
        self._document: Any = pdfdoc.PDFDocument(invariant=1, pdfVersion=(1, 7))
        self._document.updateSignature(seed)

    def reference(self, held: Written | Dictionary | Stream) -> Reference:
        """A reference to an object, which becomes an indirect object of the file."""
        known = self._document.Reference(held).name
        number, version = self._document.idToObjectNumberAndVersion[known]
        return Reference(f"{number} {version} R")

    def written(self, catalog: Dictionary, info: Dictionary) -> bytes:
        """The bytes of the file."""
        self._document.Catalog = catalog
        self._document.info = info
        made: bytes = self._document.format()
        return made
