"""Boxes and forms: a decision or an appointment on its ground, the places where people sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from exports.document import Appointment, Notice, Signatures
from exports.word.markup import Element
from exports.word.measures import MEASURE, MILLIMETRE
from exports.word.paragraphs import keep_with_next, paragraph, set_text, set_words
from exports.word.style import Style, TableStyle
from exports.word.tables import grid, row

_LABEL: Final = 36 * MILLIMETRE


def notice(block: Notice) -> list[Element]:
    """A decision in its box: the label at left, the text, a note under it."""
    label = set_words(block.label, Style.NOTICE_LABEL)
    return _box(label, [*set_text(block.text, Style.NOTICE), *set_words(block.note, Style.NOTE)])


def appointment(block: Appointment) -> list[Element]:
    """The next appointment in its box: the dates, then the place and the call to action."""
    said = [
        *set_words(block.dates, Style.APPOINTMENT),
        *set_words(block.place, Style.NOTE),
        *set_words(block.call, Style.NOTE),
    ]
    return _box([], said)


def _box(label: Sequence[Element], said: Sequence[Element]) -> list[Element]:
    if not (label or said):
        return []
    if not label:
        return grid(TableStyle.BOX, (MEASURE,), [row([said])])
    return grid(TableStyle.BOX, (_LABEL, MEASURE - _LABEL), [row([label, said])])


def signatures(block: Signatures) -> list[Element]:
    """Where people sign, two side by side."""
    pairs = [block.signers[at : at + 2] for at in range(0, len(block.signers), 2)]
    rows = [row([*(_signer(each, block.words) for each in pair), []][:2]) for pair in pairs]
    keep_with_next(rows[:-1])
    return grid(TableStyle.SIGNATURES, (MEASURE / 2, MEASURE / 2), rows)


def _signer(signer: tuple[str, str], words: str) -> list[Element]:
    role, name = signer
    return [
        *set_words(role, Style.ROW_HEAD),
        *set_words(name, Style.CELL),
        *(set_words(words, Style.SIGNING) or [paragraph(Style.SIGNING, ())]),
    ]
