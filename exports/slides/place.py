"""From a document to slides: each section on as many slides as its blocks ask, nothing left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import assert_never

from exports import document as doc
from exports.document import Block, Document, Layout, Section
from exports.slides.boxes import Box, Slide, Slides, TableBox
from exports.slides.breaking import as_written
from exports.slides.charts import chart_leaves, stands_beside
from exports.slides.closing import acrostic_leaves, appointment_leaves, signed
from exports.slides.cloud import word_leaves
from exports.slides.contrast import contrast_leaves
from exports.slides.cover import cover
from exports.slides.deck import TITLE_ONLY, Deck, Leaf, continuation
from exports.slides.entries import entry_leaves
from exports.slides.logos import logo_leaves
from exports.slides.look import NUMBER, Look
from exports.slides.numbers import number_leaves
from exports.slides.opening import part, statement
from exports.slides.people import people_leaves
from exports.slides.pictures import picture_leaf, said_with
from exports.slides.programme import programme_leaves
from exports.slides.quotes import quote_leaves
from exports.slides.roadmap import roadmap_leaves
from exports.slides.tables import table_leaves
from exports.slides.texts import TextBlock, text_leaves
from exports.slides.themes import theme
from exports.slides.titles import footer, rubric_boxes, source_boxes, title_box
from exports.typesetting import typeset_document
from exports.words import Words

_TEXTS = (doc.Paragraph, doc.Bullets, doc.Notice, doc.Facts, doc.Signatures, doc.Contents)


def place(document: Document, look: Look, *, tick: Callable[[], object] = lambda: None) -> Slides:
    """A document as slides of a look: sizes by the steps of each kind, then parted, never shrunk.

    What is cut of a second line stands whole in the notes. Slides that go on are named "(suite)",
    and their keys are the section's with "+2", "+3". ``tick`` is called before each section is
    placed: what it raises ends the work.
    """
    told = typeset_document(document)
    deck = Deck(look, Words(told.language), told.parts)
    return Slides(
        width=look.width,
        height=look.height,
        slides=tuple(_all_slides(deck, told, tick)),
        title=told.title,
        author=told.author,
        language=told.language,
        organisation=told.organisation,
        subject=told.subject,
        parts=tuple((each.key, each.title) for each in told.parts),
        colour=told.colour,
    )


def _all_slides(deck: Deck, document: Document, tick: Callable[[], object]) -> Iterator[Slide]:
    for section in document.sections:
        tick()
        yield from _slides(deck, document, section)


def _slides(deck: Deck, document: Document, section: Section) -> Iterator[Slide]:
    leaves = _section_leaves(deck, section) or (Leaf(layout=TITLE_ONLY),)
    fallback = _name(section)
    met: Counter[str] = Counter()
    for order, leaf in enumerate(leaves):
        title = leaf.title if leaf.title is not None else fallback
        shown = " ".join(title.split("\n")).strip()
        mark = continuation(deck.words, met[shown])
        met[shown] += 1
        yield _slide(deck, document, section, replace(leaf, title=title), order, mark=mark)


def _name(section: Section) -> str:
    """The title of a section, or what stands for it."""
    return section.title.strip() or section.rubric.strip() or _first_words(section)


def _first_words(section: Section) -> str:
    """The words that stand for the title of a section without one: what its first block says."""
    for block in section.blocks:
        match block:
            case doc.Paragraph() | doc.Notice():
                words = doc.plain(block.text)
            case doc.Quote():
                words = block.author or block.label
            case doc.Picture() | doc.Chart():
                words = block.caption or getattr(block, "alternative", "")
            case doc.Appointment():
                words = block.dates
            case _:
                words = ""
        if words.strip():
            return words.strip().split("\n")[0]
    return ""


def _slide(
    deck: Deck, document: Document, section: Section, leaf: Leaf, order: int, *, mark: str
) -> Slide:
    look, layout, title = deck.look, leaf.layout, leaf.title or ""
    source = section.source if leaf.source is None else leaf.source
    head, title_whole = title_box(look, layout, title, mark, section.about, area=leaf.title_area)
    rubric, rubric_whole = rubric_boxes(look, layout, section.rubric)
    foot, source_whole = source_boxes(look, layout, source)
    notes = (
        *(section.notes if order == 0 else ()),
        *(() if title_whole else (title,)),
        *(() if rubric_whole else (section.rubric,)),
        *leaf.notes,
        *(() if source_whole else (source,)),
    )
    opening: tuple[Box, ...] = (head,) if head.paragraphs else ()
    return Slide(
        key=section.key if order == 0 else f"{section.key}+{order + 1}",
        layout=layout,
        title=" ".join(f"{title} {mark}".split("\n")).strip(),
        boxes=_keyed(tuple(map(as_written, (*opening, *rubric, *leaf.boxes, *foot)))),
        notes=tuple(dict.fromkeys(note for note in notes if note.strip())),
        part=section.part,
        footer=footer(look, layout, document.running_date, document.running_head),
        numbered=look.has(layout, NUMBER),
        hidden=section.hidden,
        about=leaf.about or section.about,
    )


def _keyed(boxes: Sequence[Box]) -> tuple[Box, ...]:
    """Boxes whose keys are all different on their slide."""
    met: Counter[str] = Counter()
    found: list[Box] = []
    for box in boxes:
        met[box.key] += 1
        found.append(box if met[box.key] == 1 else replace(box, key=f"{box.key}~{met[box.key]}"))
    return tuple(found)


# --- by layout ------------------------------------------------------------------------------------


def _section_leaves(deck: Deck, section: Section) -> tuple[Leaf, ...]:
    """The slides that a layout draws of its own, then those of the blocks it has no place for."""
    match section.layout:
        case Layout.COVER:
            leaves, rest = cover(deck, section)
        case Layout.PART:
            leaves, rest = part(deck, section)
        case Layout.STATEMENT:
            leaves, rest = statement(deck, section)
        case Layout.THEME:
            leaves, rest = theme(deck, section)
        case Layout.CHART:
            leaves, rest = _chart(deck, section)
        case Layout.PICTURE:
            leaves, rest = _picture(deck, section)
        case Layout.APPOINTMENT | Layout.ACROSTIC:
            leaves, rest = _closing(deck, section)
        case _:
            leaves, rest = (), section.blocks
    return (*leaves, *_block_leaves(deck, section, rest, len(leaves)))


def _chart(deck: Deck, section: Section) -> tuple[tuple[Leaf, ...], tuple[Block, ...]]:
    charts = [block for block in section.blocks if isinstance(block, doc.Chart)]
    said = said_with(section.blocks)
    if len(charts) != 1:
        return (), section.blocks
    if not stands_beside(deck, charts[0], said):
        said = ()
    leaves = chart_leaves(deck, charts[0], said)
    if all(isinstance(box, TableBox) for leaf in leaves for box in leaf.boxes):
        said = ()
    taken = {charts[0].key, *(block.key for block in said)}
    return leaves, tuple(block for block in section.blocks if block.key not in taken)


def _picture(deck: Deck, section: Section) -> tuple[tuple[Leaf, ...], tuple[Block, ...]]:
    pictures = [block for block in section.blocks if isinstance(block, doc.Picture)]
    if not pictures:
        return (), section.blocks
    said = said_with(section.blocks)
    leaf, left = picture_leaf(deck, pictures[0], _name(section), section.source, said)
    taken = {pictures[0].key, *(block.key for block in said)}
    rest = tuple(block for block in section.blocks if block.key not in taken)
    return (leaf,), (*left, *rest)


def _closing(deck: Deck, section: Section) -> tuple[tuple[Leaf, ...], tuple[Block, ...]]:
    closing = [
        block for block in section.blocks if isinstance(block, doc.Appointment | doc.Acrostic)
    ]
    rest = tuple(block for block in section.blocks if block not in closing)
    signatures = [
        block
        for block in rest
        if isinstance(block, doc.Paragraph) and block.role is doc.Role.SIGNATURE
    ]
    leaves = tuple(
        leaf
        for block in closing
        for leaf in (
            acrostic_leaves(deck, block, _name(section), has_signature=bool(signatures))
            if isinstance(block, doc.Acrostic)
            else appointment_leaves(deck, block)
        )
    )
    if leaves and len(signatures) == 1:
        last = signed(deck, leaves[-1], signatures[0])
        if last is not None:
            return (*leaves[:-1], last), tuple(each for each in rest if each != signatures[0])
    return leaves, rest


# --- by block -------------------------------------------------------------------------------------


def _block_leaves(
    deck: Deck, section: Section, blocks: Sequence[Block], placed: int
) -> tuple[Leaf, ...]:
    """Blocks in their order; texts that follow one another flow together."""
    found: list[Leaf] = []
    for are_texts, group in groupby(blocks, lambda block: isinstance(block, _TEXTS)):
        together = list(group)
        if are_texts:
            texts: list[TextBlock] = [each for each in together if isinstance(each, _TEXTS)]
            found.extend(text_leaves(deck, texts))
            continue
        for block in together:
            title = f"{_name(section)} {continuation(deck.words, placed + len(found))}"
            found.extend(_leaves(deck, section, block, title))
    return tuple(found)


def _leaves(  # noqa: C901, PLR0911, PLR0912 - one case for each kind of block
    deck: Deck, section: Section, block: Block, title: str
) -> tuple[Leaf, ...]:
    has_source = bool(section.source.strip())
    match block:
        case doc.Quote():
            return quote_leaves(deck, block)
        case doc.Numbers():
            return number_leaves(deck, block, has_source=has_source)
        case doc.Chart():
            return chart_leaves(deck, block)
        case doc.Picture():
            leaf, left = picture_leaf(deck, block, title, section.source)
            return (leaf, *text_leaves(deck, left))
        case doc.Logos():
            behind = deck.words("Les partenaires de la journée")
            title_of_logos = behind if section.layout is Layout.COVER else None
            return tuple(
                replace(leaf, title=title_of_logos)
                for leaf in logo_leaves(deck, block, has_source=has_source)
            )
        case doc.Table():
            return table_leaves(deck, block)
        case doc.People():
            return people_leaves(deck, block, has_source=has_source)
        case doc.Entries():
            return entry_leaves(deck, block, has_source=has_source)
        case doc.Programme():
            return programme_leaves(deck, block, has_source=has_source)
        case doc.Contrast():
            return contrast_leaves(deck, block)
        case doc.Roadmap():
            return roadmap_leaves(deck, block, has_source=has_source)
        case doc.Words():
            return word_leaves(deck, block, has_source=has_source)
        case doc.Appointment():
            return appointment_leaves(deck, block)
        case doc.Acrostic():
            return acrostic_leaves(deck, block, _name(section))
        case doc.Paragraph() | doc.Bullets() | doc.Notice():
            return text_leaves(deck, (block,))
        case doc.Facts() | doc.Signatures() | doc.Contents():
            return text_leaves(deck, (block,))
        case _:
            assert_never(block)
