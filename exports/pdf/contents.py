"""The table of contents: the headings of a document with their pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from exports.document import Contents, Layout, Section
from exports.pdf import style
from exports.pdf.galley import Galley, PageOf, Slug, column, kept, spaced
from exports.pdf.prose import words_line
from exports.pdf.setting import baseline, set_words
from exports.pdf.structure import Element
from exports.pdf.style import MEASURE
from exports.words import Words

_MOST: Final = 12  # lines, where headings of the second level are listed too
_FOLIO: Final = 30.0
_INDENT: Final = 12.0


def contents(block: Contents, sections: Sequence[Section], parent: Element, words: Words) -> Galley:
    """The headings, each a link: those of the second level too when the list stays short."""
    listed = [each for each in sections if each.level in {1, 2} and is_headed(each)]
    if len(listed) > _MOST:
        listed = [each for each in listed if each.level == 1]
    if not listed:
        return ()
    head = kept(words_line(block.head, style.CONTENTS_HEAD, parent))
    element = Element("TOC", parent)
    lines = tuple(slug for each in listed for slug in _entry(each, element, words))
    return spaced((*head, *lines), after=12.0)


def is_headed(section: Section) -> bool:
    """Whether a section is printed under a heading that one can lead to."""
    return (
        section.level > 0
        and bool(section.title.strip())
        and section.layout is not Layout.TITLE_PAGE
        and not section.hidden
    )


def _entry(section: Section, parent: Element, words: Words) -> Galley:
    used = style.CONTENTS[section.level - 1]
    indent = _INDENT * (section.level - 1)
    link = Element("Link", Element("Reference", Element("TOCI", parent)))
    made: tuple[Slug, ...] = column(
        set_words(f"{' '.join(section.title.split())} ", used, MEASURE - indent - _FOLIO),
        used,
        link,
        indent,
    )
    title = words("Aller à {title}").format(title=" ".join(section.title.split()))
    page = PageOf(section.key, title, indent, MEASURE, baseline(used), used, link)
    *above, last = made
    return (*kept(tuple(above)), replace(last, marks=(*last.marks, page)))
