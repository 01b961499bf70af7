"""Boxes and forms: a decision or an appointment on its ground, the places where people sign."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from exports.document import Appointment, Notice, Run, Signatures, Text
from exports.pdf import style
from exports.pdf.galley import Box, Galley, Letters, Slug, column, joined, letters, spaced
from exports.pdf.setting import set_text, set_words
from exports.pdf.structure import Element
from exports.pdf.style import GUTTER, MEASURE, MILLIMETRE, TEXT_HEIGHT, Colour, Style

_BAR: Final = 2.5
_PADDING: Final = 10.0
_LABEL: Final = 24 * MILLIMETRE
_TEXT: Final = 36 * MILLIMETRE
_LEAST: Final = 18.0
_SIGNING: Final = 50.0


def notice(block: Notice, parent: Element) -> Galley:
    """A decision in its box: the label at left, the text, a note under it."""
    return _box(block.label, block.text, style.NOTICE, block.note, parent)


def appointment(block: Appointment, parent: Element) -> Galley:
    """The next appointment in its box: the dates, then the place and the call to action."""
    note = "\n".join(part for part in (block.place, block.call) if part)
    return _box("", (Run(block.dates),), style.APPOINTMENT, note, parent)


def _box(label: str, text: Text, used: Style, note: str, parent: Element) -> Galley:
    x = _TEXT if label else _PADDING + _BAR
    width = MEASURE - x - _PADDING
    labels = set_words(label, style.NOTICE_LABEL, _LABEL)
    side = letters(labels, style.NOTICE_LABEL, Element("P", parent), _PADDING) if labels else ()
    lines = set_text(text, used, width)
    rows = list(column(lines, used, Element("P", parent), x)) if lines else []
    if note.strip():
        small = replace(style.SMALL, before=3.0, after=0.0)
        rows += column(set_words(note, small, width), small, Element("P", parent), x)
    if not (labels or rows):
        return ()
    labelled = len(labels) * style.NOTICE_LABEL.leading
    height = sum(row.height + row.before for row in rows)
    lacking = max(labelled, _LEAST) - height
    if lacking > 0:
        rows.append(Slug(lacking))
    if height + lacking < TEXT_HEIGHT / 2:
        whole = joined((Slug(_PADDING, _levelled(side)), *rows, Slug(_PADDING)))
        return (_grounded(whole, before=6.0, after=10.0),)
    head = Slug(_PADDING, _levelled(side), keeps=True)
    parts = (head, *(replace(row, before=0.0) for row in rows), Slug(_PADDING))
    return spaced(tuple(_grounded(part) for part in parts), before=6.0, after=10.0)


def _levelled(side: tuple[Letters, ...]) -> tuple[Letters, ...]:
    """The label, level with the first line of the text."""
    return tuple(replace(mark, y=mark.y + _PADDING + 1.0) for mark in side)


def _grounded(slug: Slug, *, before: float = 0.0, after: float = 0.0) -> Slug:
    ground = (
        Box(0, 0, MEASURE, slug.height, Colour.PAPER),
        Box(0, 0, _BAR, slug.height, Colour.NIGHT),
    )
    return replace(slug, marks=(*ground, *slug.marks), before=before, after=after)


def signatures(block: Signatures, parent: Element) -> Galley:
    """Where people sign, two side by side."""
    width = (MEASURE - GUTTER) / 2
    rows = [block.signers[at : at + 2] for at in range(0, len(block.signers), 2)]
    made = []
    for row in rows:
        parts = [
            _signature(signer, block.words, at * (width + GUTTER), width, parent)
            for at, signer in enumerate(row)
        ]
        height = max(part.height for part in parts)
        marks = tuple(mark for part in parts for mark in part.marks)
        made.append(Slug(height, marks, before=12.0, after=12.0))
    return tuple(made)


def _signature(
    signer: tuple[str, str], words: str, x: float, width: float, parent: Element
) -> Slug:
    role, name = signer
    small = replace(style.SMALL, after=0.0)
    element = Element("P", parent)
    rule = Slug(4.0, (Box(x, 0, width, 0.6, Colour.INK),), before=_SIGNING)
    return joined(
        (
            *column(set_words(f"{role} ", style.CELL_HEAD, width), style.CELL_HEAD, element, x),
            *column(set_words(f"{name} ", style.CELL, width), style.CELL, element, x),
            rule,
            *column(set_words(words, small, width), small, element, x),
        )
    )
