"""What a PDF says when it is read back: its words, its structure, the profiles it keeps to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import page
import pypdfium2
from pypdfium2 import raw

from exports.document import Document
from exports.pdf import write
from tests.exports.pdf.samples import PICTURES

MOMENT = datetime(2018, 3, 8, 18, 0, tzinfo=UTC)


def written(document: Document) -> bytes:
    """The PDF of a document."""
    return write(document, picture=PICTURES.__getitem__, created=MOMENT)


def failures(pdf: bytes, folder: Path) -> dict[str, int]:
    """The rules of PDF/UA-1 and PDF/A-2a that a PDF breaks, and how often."""
    path = folder / "held.pdf"
    path.write_bytes(pdf)
    return dict(
        Counter(
            f"{failure.rule_id}: {failure.message}"
            for profile in ("ua1", "2a")
            for failure in page.validate_pdf(str(path), profile=profile).failures
        )
    )


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page."""
    opened = pypdfium2.PdfDocument(pdf)
    return [each.get_textpage().get_text_range() for each in opened]


def squeezed(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


def said(pdf: bytes) -> str:
    """All the words of a PDF, without white space."""
    return squeezed("".join(pages_of(pdf)))


def tags(pdf: bytes) -> list[tuple[int, str]]:
    """The structure elements of a PDF in their order, page by page, each with its depth."""
    opened = pypdfium2.PdfDocument(pdf)
    found: list[tuple[int, str]] = []
    for each in opened:
        tree = raw.FPDF_StructTree_GetForPage(each)
        for at in range(raw.FPDF_StructTree_CountChildren(tree)):
            found += _walk(raw.FPDF_StructTree_GetChildAtIndex(tree, at), 0)
        raw.FPDF_StructTree_Close(tree)
    return found


def _walk(element: object, depth: int) -> Iterator[tuple[int, str]]:
    size = raw.FPDF_StructElement_GetType(element, None, 0)
    buffer = bytes(size)
    raw.FPDF_StructElement_GetType(element, buffer, size)
    yield depth, buffer.decode("utf-16-le").rstrip("\0")
    for at in range(raw.FPDF_StructElement_CountChildren(element)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, at)
        if child:
            yield from _walk(child, depth + 1)
