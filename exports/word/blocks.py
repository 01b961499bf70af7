"""Every kind of block as paragraphs and tables."""

from __future__ import annotations

from typing import assert_never

from exports.document import (
    Acrostic,
    Appointment,
    Block,
    Bullets,
    Chart,
    Contents,
    Contrast,
    Entries,
    Facts,
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
from exports.word.boxes import appointment, notice, signatures
from exports.word.charts import chart
from exports.word.contents import contents
from exports.word.figures import figures
from exports.word.lists import bullets, contrast, entries
from exports.word.manuscript import Manuscript
from exports.word.markup import Element
from exports.word.pictures import logos, people, picture
from exports.word.prose import acrostic, prose, words_of_room
from exports.word.quotes import quote
from exports.word.tables import facts, programme, roadmap, table


def flow_of(block: Block, within: Manuscript) -> list[Element]:  # noqa: C901, PLR0911, PLR0912 - a case a block
    """The paragraphs and tables of a block."""
    match block:
        case Paragraph():
            return prose(block)
        case Bullets():
            return bullets(block, within.numbering)
        case Quote():
            return quote(block, within.drawings, within.words)
        case Entries():
            return entries(block, within.numbering)
        case Words():
            return words_of_room(block)
        case Acrostic():
            return acrostic(block)
        case Contrast():
            return contrast(block, within.numbering)
        case Picture():
            return picture(block, within.drawings, within.words)
        case Logos():
            return logos(block, within.drawings, within.words)
        case People():
            return people(block, within.drawings, within.words)
        case Numbers():
            return figures(block, within.words)
        case Chart():
            return chart(block, within.words)
        case Table():
            return table(block)
        case Programme():
            return programme(block, within.words)
        case Roadmap():
            return roadmap(block)
        case Notice():
            return notice(block)
        case Facts():
            return facts(block)
        case Appointment():
            return appointment(block)
        case Signatures():
            return signatures(block)
        case Contents():
            return contents(block, within.headings)
        case _:
            assert_never(block)
