"""Documents as Word files, for those who must amend them: real styles, lists, tables and fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from exports.document import Document
from exports.progress import Progress
from exports.typesetting import typeset_document
from exports.word.colours import accent_of, theme
from exports.word.contents import headings
from exports.word.drawing import Drawings
from exports.word.manuscript import Manuscript
from exports.word.markup import element
from exports.word.notes import Notes
from exports.word.numbering import Numbering
from exports.word.package import Kind, Package
from exports.word.pages import page
from exports.word.properties import application_properties, core_properties, settings
from exports.word.sections import flow, has_contents
from exports.word.stylesheet import stylesheet
from exports.words import Words

__all__ = ["write"]

_SAID: Final = 0.9  # of the time that a long document takes


def write(
    document: Document, *, picture: Callable[[str], bytes], progress: Progress | None = None
) -> bytes:
    """The bytes of a .docx file that holds a document on A4 pages.

    ``picture`` gives the bytes of a picture, PNG, JPEG or GIF, by the SHA-256 that `Image.content`
    holds. No-break spaces are U+00A0, which every font of Word has. Charts are tables of their
    values, sources are notes at the foot of pages; hidden sections and what a speaker reads are
    left out. The same document gives the same bytes. ``progress`` is told of each section. Raises
    ``ValueError`` for a picture of another kind.
    """
    progress = progress or Progress()
    told = typeset_document(document)
    words = Words(told.language)
    accent = accent_of(told.colour)
    body = element("w:body")
    package = Package(element("w:document", None, body))
    numbering = Numbering()
    drawings = Drawings(package, picture)
    notes = Notes()
    within = Manuscript(told, words, headings(told), numbering, drawings, notes)
    for part in flow(within, tick=progress.steps(0.0, _SAID, len(told.sections))):
        body.append(part)
    progress.reached(_SAID)
    body.append(page(told, package))
    contents = any(has_contents(section) for section in told.sections if not section.hidden)
    package.add(Kind.STYLES, stylesheet(words, accent))
    package.add(Kind.NUMBERING, numbering.part())
    if notes:
        package.add(Kind.FOOTNOTES, notes.part())
    package.add(Kind.SETTINGS, settings(told, has_contents=contents, has_notes=bool(notes)))
    package.add(Kind.THEME, theme(accent))
    package.add(Kind.CORE_PROPERTIES, core_properties(told))
    package.add(Kind.APPLICATION_PROPERTIES, application_properties(told))
    return package.finished()
