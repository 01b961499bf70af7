"""A document laid out on pages, in one pass; an annex that names pages is set once they are made.

Annexes come last, so that the pages they name stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable

from exports.document import Document
from exports.pdf.mentions import asks_for_pages, looked_up, pages_of, with_pages
from exports.pdf.pages import Column, Page
from exports.pdf.sections import Setter
from exports.pdf.structure import Element


def laid_out(
    document: Document, root: Element, *, tick: Callable[[], object] = lambda: None
) -> tuple[Page, ...]:
    """The pages of a document, its elements hung under ``root``.

    ``tick`` is called before each section is set: what it raises ends the work.
    """
    sections = document.sections
    wanted = looked_up(sections)
    setter = Setter(document, root, wanted, tick=tick)
    column = Column()
    end = next((at for at, each in enumerate(sections) if asks_for_pages(each)), len(sections))
    while end > 0 and not sections[end - 1].blocks:
        end -= 1  # a heading stays with what it heads
    column.pour(setter.galley(sections[:end], goes_on=end < len(sections)))
    if end < len(sections):
        known = pages_of(column.pages, wanted)
        column.pour(setter.galley([with_pages(each, known) for each in sections[end:]]))
    return column.pages
