"""Which records a block of a document shows, in all of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from exports import document as doc
from exports.document import Block


def shown_by(block: Block) -> Iterator[str]:
    """The ids of the records that a block shows: its own, then those of its parts."""
    yield from block.about
    for part in pieces_of(block):
        yield from getattr(part, "about", ())


def pieces_of(block: Block) -> Sequence[object]:
    """The things that a block is made of: lines, rows, people, figures; none of most blocks."""
    match block:
        case doc.Bullets() | doc.Entries() | doc.People() | doc.Numbers() | doc.Words():
            return block.items
        case doc.Table() | doc.Facts():
            return block.rows
        case doc.Programme():
            return block.slots
        case doc.Contrast() | doc.Roadmap():
            return (*block.left, *block.right)
        case (
            doc.Paragraph()
            | doc.Quote()
            | doc.Chart()
            | doc.Picture()
            | doc.Logos()
            | doc.Acrostic()
            | doc.Notice()
            | doc.Appointment()
            | doc.Signatures()
            | doc.Contents()
        ):
            return ()
        case _:
            assert_never(block)
