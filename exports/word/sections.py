"""A document as one flow: its headings, and under each what it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from exports.document import (
    Block,
    Chart,
    Contents,
    Layout,
    Mark,
    Numbers,
    Paragraph,
    Role,
    Section,
    Signatures,
    Table,
)
from exports.word.blocks import flow_of
from exports.word.contents import Heading, heading_line
from exports.word.manuscript import Manuscript
from exports.word.markup import Element
from exports.word.paragraphs import keep_with_next, on_new_page, set_words
from exports.word.style import Style

_HALF_A_PAGE: Final = 24  # paragraphs and rows of tables


def flow(within: Manuscript, *, tick: Callable[[], object] = lambda: None) -> Iterator[Element]:
    """The paragraphs and tables of a document; hidden sections are left out.

    The text begins a page after the contents, and so do the annexes. ``tick`` is called before each
    section: what it raises ends the work.
    """
    turns = False
    before: Section | None = None
    for section, heading in zip(within.document.sections, within.headings, strict=True):
        tick()
        if section.hidden:
            continue
        made = _section(section, heading, within)
        if made:
            yield from on_new_page(made) if turns or _opens_annexes(section, before) else made
            turns = section.layout is Layout.TITLE_PAGE and has_contents(section)
            before = section


def has_contents(section: Section) -> bool:
    """Whether a section holds the table of contents."""
    return any(isinstance(block, Contents) for block in section.blocks)


def _opens_annexes(section: Section, before: Section | None) -> bool:
    return section.layout is Layout.ANNEX and (
        before is not None and before.layout is not Layout.ANNEX
    )


def _section(section: Section, heading: Heading | None, within: Manuscript) -> list[Element]:
    made = [*set_words(section.rubric, Style.RUBRIC), *_title(section, heading, within)]
    start = len(made)
    before: Block | None = None
    for block in section.blocks:
        if _is_note(block, made[start:], within):
            continue
        following = flow_of(block, within)
        if isinstance(block, Signatures) and len(made) < _HALF_A_PAGE:
            keep_with_next(made)  # a signature never stands alone on its page
        elif following and _names(before, block):
            keep_with_next(made[-1:])
        if heading and before is None and block is not section.blocks[-1] and _is_remark(block):
            keep_with_next(following)
        made += following
        before = block
    source = set_words(section.source, Style.SMALL)
    if source:
        keep_with_next(made[-1:])
    return [*made, *source]


def _is_note(block: Block, made: list[Element], within: Manuscript) -> bool:
    """Whether a block is a source, which is now a note of what stands before it."""
    if not isinstance(block, Paragraph) or block.role is not Role.SOURCE:
        return False
    return within.notes.add(block.text, made)


def _title(section: Section, heading: Heading | None, within: Manuscript) -> list[Element]:
    if heading:
        return [heading_line(heading)]
    if section.layout is Layout.TITLE_PAGE:
        return set_words(section.title or within.document.title, Style.TITLE)
    return set_words(section.title, Style.LABEL)


def _names(before: Block | None, block: Block) -> bool:
    """Whether a block is a line that names the next one."""
    return (
        isinstance(before, Paragraph)
        and isinstance(block, Chart | Numbers | Table)
        and all(run.mark is Mark.STRONG for run in before.text)
    )


def _is_remark(block: Block) -> bool:
    """Whether a block is the small line under a heading: when, where."""
    return isinstance(block, Paragraph) and block.role is Role.SMALL
