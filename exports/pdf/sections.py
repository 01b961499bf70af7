"""A document as one galley: its headings, and under each what it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from exports.document import (
    Block,
    Bullets,
    Chart,
    Contents,
    Document,
    Layout,
    Mark,
    Numbers,
    Paragraph,
    Role,
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


class Setter:
    """The sections of a document set one after the other, their elements hung under ``root``.

    ``looked_up`` are the records whose pages will be asked for. ``tick`` is called before each
    section.
    """

    def __init__(
        self,
        document: Document,
        root: Element,
        looked_up: frozenset[str] = frozenset(),
        *,
        tick: Callable[[], object] = lambda: None,
    ) -> None:
        self._within = Within(document, root, Words(document.language))
        self._looked_up = looked_up
        self._tick = tick
        self._level = 0  # of the last heading: the next may go one deeper, no more
        self._before: Section | None = None  # the last one of which something is printed

    def galley(self, sections: Iterable[Section], *, goes_on: bool = False) -> Galley:
        """The galley of the next sections, hidden ones left out; ``goes_on`` when more follow."""
        made: list[Slug] = []
        for section in sections:
            self._tick()
            if section.hidden:
                continue
            headed = is_headed(section)
            self._level = min(section.level, self._level + 1) if headed else self._level
            part = _section(section, self._level, self._within, self._looked_up)
            if part:
                room = _room(section, self._before) - part[0].height
                made += (replace(part[0], room=room), *part[1:]) if room > part[0].room else part
                self._before = section
        return _eased(made, _ROOM if goes_on else 0.0)


def galley(document: Document, root: Element) -> Galley:
    """The galley of a whole document, its elements hung under ``root``."""
    return Setter(document, root).galley(document.sections)


def _room(section: Section, before: Section | None) -> float:
    """The room that a section asks for to begin on a page: the text begins under no contents."""
    if before is None:
        return 0.0
    if before.layout is Layout.TITLE_PAGE and _has_contents(before):
        return _WHOLE_PAGE
    return TEXT_HEIGHT / 2 if _opens_annexes(section, before) else 0.0


def _opens_annexes(section: Section, before: Section) -> bool:
    return section.layout is Layout.ANNEX and before.layout is not Layout.ANNEX


def _has_contents(section: Section) -> bool:
    return any(isinstance(block, Contents) for block in section.blocks)


def _section(section: Section, level: int, within: Within, looked_up: frozenset[str]) -> Galley:
    made: list[Slug] = []
    if section.layout is Layout.TITLE_PAGE:
        made += _title_page_head(section, within)
    else:
        made += _head(section, level, within)
    start = len(made)
    before: Block | None = None
    for block in section.blocks:
        following = galley_of(block, within)
        if not looked_up.isdisjoint(block.about) and not isinstance(block, Table | Bullets):
            following = tuple(replace(slug, about=block.about) for slug in following)
        if isinstance(block, Signatures) and height(made) < TEXT_HEIGHT / 2:
            made = list(kept(tuple(made)))  # a signature never stands alone on its page
        if following and isinstance(block, Chart | Numbers | Table):
            made = _with_label(made, before)
        if following and len(made) > start and _is_remark(block):
            made[-1] = replace(made[-1], keeps=True)  # a source stays with what it is the source of
        made += following
        before = block
    if section.source:
        if len(made) > start:
            made[-1] = replace(made[-1], keeps=True)
        made += words_line(section.source, style.SMALL, within.parent)
    return tuple(made)


def _is_remark(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role in {Role.SMALL, Role.SOURCE}


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


def _eased(made: Iterable[Slug], following: float) -> Galley:
    """The galley with no heading asking for more room than what is left to print after it.

    ``following`` is what comes after the galley.
    """
    eased: list[Slug] = []
    for slug in reversed(list(made)):
        eased.append(replace(slug, room=min(_ROOM, following)) if slug.room == _ROOM else slug)
        following += slug.height + slug.before
    return tuple(reversed(eased))
