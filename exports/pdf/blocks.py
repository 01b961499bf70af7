"""Every kind of block as a stretch of the galley."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from exports.document import (
    Acrostic,
    Appointment,
    Block,
    Bullets,
    Chart,
    Contents,
    Contrast,
    Document,
    Entries,
    Facts,
    Item,
    Logos,
    Notice,
    Numbers,
    Paragraph,
    People,
    Picture,
    Programme,
    Quote,
    Roadmap,
    Signatures,
    Table,
    Words,
)
from exports.pdf import style
from exports.pdf.charts import chart
from exports.pdf.contents import contents
from exports.pdf.figures import figures
from exports.pdf.forms import appointment, notice, signatures
from exports.pdf.galley import Galley, kept
from exports.pdf.lists import bullets, entries, listed
from exports.pdf.portraits import logos, people, picture
from exports.pdf.prose import acrostic, paragraph, words, words_line
from exports.pdf.quotes import quote
from exports.pdf.structure import Element
from exports.pdf.tables import facts, programme, roadmap, table
from exports.words import Words as Vocabulary


@dataclass(frozen=True)
class Within:
    """What a block is set within: its document, the element it hangs under, the words to use."""

    document: Document
    parent: Element
    words: Vocabulary


def galley_of(block: Block, within: Within) -> Galley:  # noqa: C901, PLR0911, PLR0912 - a case a block
    """The slugs of a block."""
    match block:
        case Paragraph():
            return paragraph(block, within.parent)
        case Bullets():
            return bullets(block, within.parent)
        case Quote():
            return quote(block, within.parent, within.words)
        case Entries():
            return entries(block, within.parent)
        case Words():
            return words(block, within.parent)
        case Acrostic():
            return acrostic(block, within.parent)
        case Contrast():
            return _contrast(block, within.parent)
        case Picture():
            return picture(block, within.parent, within.words)
        case Logos():
            return logos(block, within.parent, within.words)
        case People():
            return people(block, within.parent, within.words)
        case Numbers():
            return figures(block, within.parent, within.words)
        case Chart():
            return chart(block, within.parent, within.words)
        case Table():
            return table(block, within.parent)
        case Programme():
            return programme(block, within.parent, within.words)
        case Roadmap():
            return roadmap(block, within.parent)
        case Notice():
            return notice(block, within.parent)
        case Facts():
            return facts(block, within.parent)
        case Appointment():
            return appointment(block, within.parent)
        case Signatures():
            return signatures(block, within.parent)
        case Contents():
            return contents(block, within.document.sections, within.parent, within.words)
    assert_never(block)


def _contrast(block: Contrast, parent: Element) -> Galley:
    """Two lists, one after the other, each under its head."""
    return (
        *_headed(block.left_head, block.left, parent),
        *_headed(block.right_head, block.right, parent),
    )


def _headed(head: str, items: tuple[Item, ...], parent: Element) -> Galley:
    return (
        *kept(words_line(head, style.CAPTION, parent)),
        *listed(items, parent),
    )
