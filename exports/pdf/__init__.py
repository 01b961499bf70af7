"""Documents as PDF files: tagged for those who listen (PDF/UA-1), fit to be kept (PDF/A-2a)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from exports.collecting import collector_held
from exports.document import Document
from exports.pdf.canvas import Canvas
from exports.pdf.colours import Ink
from exports.pdf.laying_out import laid_out
from exports.pdf.metadata import Description
from exports.pdf.paint import bookmarks, draw
from exports.pdf.slides import write_slides
from exports.pdf.style import PAGE_HEIGHT, PAGE_WIDTH, Colour, hexadecimal
from exports.progress import Progress
from exports.typesetting import typeset_document
from exports.typography import Medium
from exports.words import Words

__all__ = ["write", "write_slides"]

_LAID_OUT: Final = 0.63  # of the time that a long document takes
_DRAWN: Final = 0.97


def write(
    document: Document,
    *,
    picture: Callable[[str], bytes],
    created: datetime | None = None,
    progress: Progress | None = None,
) -> bytes:
    """The bytes of a PDF file that holds a document on A4 pages.

    ``picture`` gives the bytes of a picture by the SHA-256 that `Image.content` holds. ``created``
    is the moment written in the file, now by default: with the same moment, the same document gives
    the same bytes. ``progress`` is told of each section laid out and of each page drawn.
    """
    with collector_held():
        told = typeset_document(document, Medium.PRINT_SANS)
        return _written(told, picture, created, progress or Progress())


def _written(
    document: Document,
    picture: Callable[[str], bytes],
    created: datetime | None,
    progress: Progress,
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
    made = laid_out(
        document, canvas.root, tick=progress.steps(0.0, _LAID_OUT, len(document.sections))
    )
    draw(canvas, document, made, tick=progress.steps(_LAID_OUT, _DRAWN, len(made)))
    progress.reached(_DRAWN)
    headings = bookmarks(made)
    del made  # what is drawn is not needed to write the file, and is as large as the file
    return canvas.finished(headings)
