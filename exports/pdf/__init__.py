"""Documents as PDF files: tagged for those who listen (PDF/UA-1), fit to be kept (PDF/A-2a)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from exports.collecting import collector_held
from exports.document import Document
from exports.pdf.canvas import Canvas
from exports.pdf.colours import Ink
from exports.pdf.laying_out import laid_out
from exports.pdf.metadata import Description
from exports.pdf.paint import bookmarks, draw
from exports.pdf.slides import write_slides
from exports.pdf.style import PAGE_HEIGHT, PAGE_WIDTH, Colour, hexadecimal
from exports.typesetting import typeset_document
from exports.typography import Medium
from exports.words import Words

__all__ = ["write", "write_slides"]


def write(
    document: Document, *, picture: Callable[[str], bytes], created: datetime | None = None
) -> bytes:
    """The bytes of a PDF file that holds a document on A4 pages.

    ``picture`` gives the bytes of a picture by the SHA-256 that `Image.content` holds. ``created``
    is the moment written in the file, now by default: with the same moment, the same document gives
    the same bytes.
    """
    with collector_held():
        return _written(typeset_document(document, Medium.PRINT_SANS), picture, created)


def _written(
    document: Document, picture: Callable[[str], bytes], created: datetime | None
) -> bytes:
    moment = (created or datetime.now(UTC)).astimezone(created.tzinfo if created else UTC)
    described = Description(
        title=document.title.strip() or Words(document.language)("Compte rendu"),
        author=document.author or document.organisation,
        subject=document.subject,
        language=document.language,
        created=moment,
    )
    inks: dict[Ink, str] = {each: hexadecimal(each, document.colour) for each in Colour}
    canvas = Canvas(described, (PAGE_WIDTH, PAGE_HEIGHT), inks, picture)
    made = laid_out(document, canvas.root)
    draw(canvas, document, made)
    headings = bookmarks(made)
    del made  # what is drawn is not needed to write the file, and is as large as the file
    return canvas.finished(headings)
