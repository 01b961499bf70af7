"""The table of contents: a field that Word keeps up to date, filled with the headings there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Final

from exports.document import Contents, Document, Layout, Run, Section
from exports.word.markup import Element, element, valued
from exports.word.paragraphs import paragraph, set_words
from exports.word.style import HEADINGS, Style
from exports.word.text import on_one_line, runs, tab

_MOST: Final = 12  # lines, where headings of the second level are listed too
_ENTRIES: Final = {1: Style.CONTENTS_1, 2: Style.CONTENTS_2}
_BOOKMARK: Final = "_Toc"  # what Word itself calls the places that its contents lead to


@dataclass(frozen=True)
class Heading:
    """The heading of a section: its words, its level from 1 on, and its number among all."""

    title: str
    level: int
    number: int

    @property
    def bookmark(self) -> str:
        """The name of the place it stands at."""
        return f"{_BOOKMARK}{self.number:08}"


def headings(document: Document) -> tuple[Heading | None, ...]:
    """The heading of each section, or nothing for one that has none; no level is skipped."""
    found: list[Heading | None] = []
    level = 0
    numbers = count(1)
    for section in document.sections:
        if not is_headed(section):
            found.append(None)
            continue
        level = min(section.level, level + 1, len(HEADINGS))
        found.append(Heading(on_one_line(section.title), level, next(numbers)))
    return tuple(found)


def is_headed(section: Section) -> bool:
    """Whether a section stands under a heading that one can lead to."""
    return (
        section.level > 0
        and bool(section.title.strip())
        and section.layout is not Layout.TITLE_PAGE
        and not section.hidden
    )


def heading_line(heading: Heading) -> Element:
    """A heading, where the contents lead to."""
    place = {"w:id": heading.number}
    return paragraph(
        HEADINGS[heading.level - 1],
        (
            element("w:bookmarkStart", {**place, "w:name": heading.bookmark}),
            *runs((Run(heading.title),)),
            element("w:bookmarkEnd", place),
        ),
    )


def contents(block: Contents, known: tuple[Heading | None, ...]) -> list[Element]:
    """The headings, each a link: those of the second level too when the list stays short.

    Page numbers are left for Word to fill: it asks to when it opens the document.
    """
    listed = [heading for heading in known if heading and heading.level in _ENTRIES]
    depth = 2
    if len(listed) > _MOST:
        listed = [heading for heading in listed if heading.level == 1]
        depth = 1
    if not listed:
        return []
    first, *rest = (list(_entry(heading)) for heading in listed)
    begun = [_sign("begin"), _instruction(f'TOC \\o "1-{depth}" \\h \\z'), _sign("separate")]
    entries = [[*begun, *first], *rest]
    entries[-1].append(_sign("end"))
    return [
        element(
            "w:sdt",
            None,
            element(
                "w:sdtPr",
                None,
                element(
                    "w:docPartObj",
                    None,
                    valued("w:docPartGallery", "Table of Contents"),
                    element("w:docPartUnique"),
                ),
            ),
            element(
                "w:sdtContent",
                None,
                *set_words(block.head, Style.CONTENTS_HEAD),
                *(
                    paragraph(_ENTRIES[heading.level], entry)
                    for heading, entry in zip(listed, entries, strict=True)
                ),
            ),
        )
    ]


def _entry(heading: Heading) -> Iterator[Element]:
    yield element(
        "w:hyperlink",
        {"w:anchor": heading.bookmark, "w:history": 1},
        *runs((Run(heading.title),)),
        tab(),
        _sign("begin"),
        _instruction(f"PAGEREF {heading.bookmark} \\h"),
        _sign("separate"),
        _sign("end"),
    )


def _sign(kind: str) -> Element:
    """A sign between the parts of a field."""
    return element("w:r", None, element("w:fldChar", {"w:fldCharType": kind}))


def _instruction(words: str) -> Element:
    told = element("w:instrText", {"xml:space": "preserve"}, f" {words} ")
    return element("w:r", None, told)
