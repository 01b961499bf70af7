"""How much more a slide holds before another one is needed, found by placing it fuller."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum, auto
from itertools import cycle
from typing import Any, Final

from exports import document as doc
from exports.document import Block, Document, Layout, Section
from exports.shown import shown_by
from exports.slides.look import Look
from exports.slides.place import place

MOST: Final = 12
"""Things of a kind beyond which nothing is said: the slide is far from full."""

MOST_SIGNS: Final = 600
"""The same, of letters."""

_IN_TENS = 10


class Unit(Enum):
    """What a slide is filled with."""

    LINE = auto()
    PLACE = auto()  # an idea among others side by side
    PERSON = auto()
    FIGURE = auto()
    WORD = auto()
    SIGN = auto()  # a letter or a space


@dataclass(frozen=True)
class Room:
    """What a slide still holds: so many things, as long as those that stand there are."""

    unit: Unit
    count: int


def room(
    section: Section, frame: Document, look: Look, shown: Collection[str] = frozenset()
) -> Room | None:
    """What the slides of a section hold before there is one more.

    ``frame`` is the document it stands in; ``shown`` the ids of the records that are typed, whose
    block is the one that is filled. Signs are told in tens. Nothing is said of what is drawn or
    cut rather than parted, nor of a slide that holds more than ``MOST``.
    """
    filled = _filled(section, shown)
    if filled is None:
        return None
    unit, fuller = filled

    def taken(count: int) -> tuple[str, ...]:
        slides = place(replace(frame, sections=(fuller(count),)), look).slides
        # A statement that is too long is told as a text, on another layout.
        return tuple(each.layout if unit is Unit.SIGN else "" for each in slides)

    now = taken(0)
    step, most = (_IN_TENS, MOST_SIGNS) if unit is Unit.SIGN else (1, MOST)
    count = _greatest(most // step, lambda n: taken(n * step) == now)
    return Room(unit, count * step) if count * step < most else None


def _greatest(most: int, holds: Callable[[int], bool]) -> int:
    """The greatest number that holds, of those from 0 to ``most`` that all hold up to it."""
    low, high = 0, 1
    while high <= most and holds(high):
        low, high = high, high * 2
    high = min(high, most + 1)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


_Filled = tuple[Unit, Callable[[int], Section]]


def _filled(section: Section, shown: Collection[str]) -> _Filled | None:
    """What a section is filled with, and the section fuller by so many of them."""
    if section.layout in {Layout.COVER, Layout.PART}:
        return None
    if section.layout is Layout.STATEMENT and not section.blocks:
        return Unit.SIGN, lambda n: replace(section, title=_longer(section.title, n))
    showing = [
        block for block in section.blocks if not frozenset(shown).isdisjoint(shown_by(block))
    ]
    return next(
        (
            filled
            for block in showing or section.blocks
            if (filled := _with_fuller(section, block, shown)) is not None
        ),
        None,
    )


def _with_fuller(section: Section, block: Block, shown: Collection[str]) -> _Filled | None:
    """What a block of a section is filled with, if it can be, and the section with it fuller."""
    growing = _growing(block, shown)
    if growing is None:
        return None
    unit, fuller = growing

    def filled(n: int) -> Section:
        other = fuller(n)
        blocks = tuple(other if each is block else each for each in section.blocks)
        return replace(section, blocks=blocks)

    return unit, filled


_SERIES: Final[Mapping[type[Block], tuple[Unit, str]]] = {
    doc.Bullets: (Unit.LINE, "items"),
    doc.Table: (Unit.LINE, "rows"),
    doc.Programme: (Unit.LINE, "slots"),
    doc.Contrast: (Unit.LINE, "left"),
    doc.Roadmap: (Unit.LINE, "right"),
    doc.Entries: (Unit.PLACE, "items"),
    doc.People: (Unit.PERSON, "items"),
    doc.Numbers: (Unit.FIGURE, "items"),
    doc.Words: (Unit.WORD, "items"),
}
"""What lists are filled with, and the field that holds it."""


def _growing(block: Block, shown: Collection[str]) -> tuple[Unit, Callable[[int], Block]] | None:
    """What a block is filled with, and the block fuller by so many of them."""
    match block:
        case doc.Quote(words=words) if words:
            return Unit.SIGN, lambda n: replace(block, words=_longer(words, n))
        case doc.Paragraph(text=(*before, last)):
            return Unit.SIGN, lambda n: replace(
                block, text=(*before, replace(last, text=_longer(last.text, n)))
            )
        case _:
            unit, held = _SERIES.get(type(block), (Unit.LINE, ""))
    if isinstance(block, doc.Contrast):
        held = _side(block, shown)
    things: tuple[object, ...] = getattr(block, held, ())
    if not things:
        return None
    heads = [thing for thing in things if not getattr(thing, "level", 0)] or things
    usual = sorted(heads, key=_letters)[len(heads) // 2]  # neither long nor short
    return unit, lambda n: _replaced(block, held, (*things, *(usual,) * n))


def _replaced(block: Block, held: str, things: tuple[object, ...]) -> Block:
    change: dict[str, Any] = {held: things}  # the same things, more often
    return replace(block, **change)


def _side(block: doc.Contrast, shown: Collection[str]) -> str:
    """The list of two that is filled: the one with a record that is typed, else the longer one."""
    for side in ("left", "right"):
        if any(id_ in shown for item in getattr(block, side) for id_ in item.about):
            return side
    return "right" if len(block.right) > len(block.left) else "left"


def _letters(thing: object) -> int:
    """How many letters a thing of a list says in all."""
    if isinstance(thing, str):
        return len(thing)
    if isinstance(thing, tuple):
        return sum(map(_letters, thing))
    if not is_dataclass(thing):
        return 0
    return sum(
        _letters(getattr(thing, each.name)) for each in fields(thing) if each.name != "about"
    )


def _longer(text: str, n: int) -> str:
    """A text longer by so many signs, in words such as it has."""
    if n == 0:
        return text
    words, added = cycle(text.split() or ["mot"]), ""
    while len(added) < n:
        added += f" {next(words)}"
    return text + added[:n]
