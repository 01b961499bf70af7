"""A document as one galley: its headings, and under each what it holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from exports.document import (
    Block,
    Chart,
    Contents,
    Document,
    Layout,
    Mark,
    Numbers,
    Paragraph,
    Run,
    Section,
    Signatures,
    Table,
)
from exports.pdf import style
from exports.pdf.blocks import Within, galley_of
from exports.pdf.contents import is_headed
from exports.pdf.galley import Anchor, Galley, Slug, column, height, kept
from exports.pdf.prose import words_line
from exports.pdf.setting import paragraphs, set_text
from exports.pdf.structure import Element
from exports.pdf.style import HEADINGS, TEXT_HEIGHT
from exports.words import Words

_ROOM: Final = 110.0  # what must follow a heading on its page
_WHOLE_PAGE: Final = 2 * TEXT_HEIGHT  # room that only the next page has


def galley(document: Document, root: Element) -> Galley:
    """The galley of a document, its elements hung under ``root``; hidden sections are left out."""
    words = Words(document.language)
    within = Within(document, root, words)
    made: list[Slug] = []
    level = 0  # of the last heading: the next may go one deeper, no more
    turns = False
    before: Section | None = None
    for section in document.sections:
        if section.hidden:
            continue
        level = min(section.level, level + 1) if is_headed(section) else level
        part = _section(section, level, within)
        if part and (turns or _opens_annexes(section, before)):
            room = _WHOLE_PAGE if turns else TEXT_HEIGHT / 2
            part = (replace(part[0], room=max(part[0].room, room - part[0].height)), *part[1:])
        if part:
            made += part
            turns = section.layout is Layout.TITLE_PAGE and _has_contents(section)
            before = section
    return _eased(made)


def _opens_annexes(section: Section, before: Section | None) -> bool:
    return section.layout is Layout.ANNEX and (
        before is not None and before.layout is not Layout.ANNEX
    )


def _has_contents(section: Section) -> bool:
    return any(isinstance(block, Contents) for block in section.blocks)


def _section(section: Section, level: int, within: Within) -> Galley:
    made: list[Slug] = []
    if section.layout is Layout.TITLE_PAGE:
        made += _title_page_head(section, within)
    else:
        made += _head(section, level, within)
    start = len(made)
    before: Block | None = None
    for block in section.blocks:
        following = galley_of(block, within)
        if isinstance(block, Signatures) and height(made) < TEXT_HEIGHT / 2:
            made = list(kept(tuple(made)))  # a signature never stands alone on its page
        if following and isinstance(block, Chart | Numbers | Table):
            made = _with_label(made, before)
        made += following
        before = block
    if section.source:
        if len(made) > start:
            made[-1] = replace(made[-1], keeps=True)
        made += words_line(section.source, style.SMALL, within.parent)
    return tuple(made)


def _with_label(made: list[Slug], before: Block | None) -> list[Slug]:
    """The slugs so far, the last held to what follows when it is a line that names it."""
    if isinstance(before, Paragraph) and all(run.mark is Mark.STRONG for run in before.text):
        return [*made[:-1], replace(made[-1], keeps=True)] if made else made
    return made


def _title_page_head(section: Section, within: Within) -> Galley:
    title = (Run(section.title or within.document.title),)
    large, small = style.TITLES
    used = large if len(set_text(title, large)) == len(paragraphs(title)) else small
    lines = set_text(title, used)
    head = (
        *words_line(section.rubric, style.RUBRIC, within.parent),
        *column(lines, used, Element("Title", within.parent)),
    )
    return kept(head)


def _head(section: Section, level: int, within: Within) -> Galley:
    """The heading with the line over it, held to what follows, with room enough for it to begin."""
    rubric = words_line(section.rubric, replace(style.LABEL, before=12.0), within.parent)
    if not is_headed(section):
        return kept(rubric)
    used = HEADINGS[min(max(section.level, level), len(HEADINGS)) - 1]
    lines = set_text((Run(section.title),), used)
    first, *rest = kept(column(lines, used, Element(f"H{level}", within.parent)))
    title = " ".join(section.title.split())
    heading = (replace(first, anchor=Anchor(section.key, title, level)), *rest)
    if rubric:
        heading = (replace(heading[0], before=2.0), *heading[1:])
    *above, last = (*kept(rubric), *heading)
    return (*above, replace(last, room=_ROOM))


def _eased(made: Iterable[Slug]) -> Galley:
    """The galley with no heading asking for more room than what is left to print after it."""
    following = 0.0
    eased: list[Slug] = []
    for slug in reversed(list(made)):
        eased.append(replace(slug, room=min(_ROOM, following)) if slug.room == _ROOM else slug)
        following += slug.height + slug.before
    return tuple(reversed(eased))
