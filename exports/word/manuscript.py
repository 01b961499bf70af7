"""What a block is written within: its document, its words, the lists, pictures and notes so far."""

from __future__ import annotations

from dataclasses import dataclass

from exports.document import Document
from exports.word.contents import Heading
from exports.word.drawing import Drawings
from exports.word.notes import Notes
from exports.word.numbering import Numbering
from exports.words import Words


@dataclass(frozen=True)
class Manuscript:
    """A document as it is written; ``headings`` are those of its sections, by their place."""

    document: Document
    words: Words
    headings: tuple[Heading | None, ...]
    numbering: Numbering
    drawings: Drawings
    notes: Notes
