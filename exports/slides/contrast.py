"""Two lists face to face, strengths and challenges, each under a rule of its colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from exports.document import Contrast, Item
from exports.slides.boxes import Box, Colour, TextLine
from exports.slides.deck import Deck, Leaf
from exports.slides.drawing import rule, text_box
from exports.slides.fitting import clipped, fitted
from exports.slides.geometry import Area
from exports.slides.look import SECOND_TEXT, TEXT
from exports.slides.setting import Style, height, letters, set_words
from exports.slides.texts import STEPS, Line, paginated, set_lines

TWO_TEXTS = "Titre et deux textes"
_HEAD = Style(24, bold=True, after=10)
_MOST_HEAD_LINES = 2


@dataclass(frozen=True)
class _Side:
    """One of two lists: its place, its head as set, and its points."""

    name: str
    area: Area
    placeholder: int
    colour: Colour
    head: tuple[TextLine, ...]
    points: tuple[Line, ...]

    @property
    def room(self) -> float:
        """The height under the head."""
        return self.area.height - (height(self.head) + _HEAD.after if self.head else 0.0)

    def says(self, head: str) -> bool:
        """Whether the head as set is the whole head."""
        said = "\n".join(letters(line.spans) for line in self.head)
        return all(part in said for part in head.split("\n"))

    def lines(self, size: float) -> tuple[TextLine, ...]:
        """The points at a size."""
        return set_lines(self.points, self.area.width, size)


def contrast_leaves(deck: Deck, block: Contrast) -> tuple[Leaf, ...]:
    """Two lists at one size, parted together when the longer one is too long."""
    left = _side(deck, TEXT, block.left_head, block.left)
    right = _side(deck, SECOND_TEXT, block.right_head, block.right)
    best = [fitted(STEPS, side.lines, side.room) for side in (left, right)]
    size = min(each.size for each in best)
    whole = all(each.fits for each in best)
    lefts, rights = (
        (side.lines(size),) if whole else paginated(side.points, side.area.width, side.room)
        for side in (left, right)
    )
    heads = ((left, block.left_head), (right, block.right_head))
    notes = tuple(head for side, head in heads if not side.says(head))
    return tuple(
        Leaf(
            layout=TWO_TEXTS,
            boxes=(*_column(block, left, one), *_column(block, right, other)),
            notes=notes,
        )
        for one, other in zip_longest(lefts, rights, fillvalue=())
    )


def _side(deck: Deck, placeholder: int, head: str, items: Sequence[Item]) -> _Side:
    """A list with its head; its first level stands without bullets, deeper ones keep a dash."""
    place = deck.look.area(TWO_TEXTS, placeholder)
    first = placeholder == TEXT
    colour = Colour.NIGHT_DATA if first else Colour.BRICK
    points = tuple(
        Line(item.text, level=item.level, bullet="–" if item.level else "", about=item.about)
        for item in items
    )
    style = replace(_HEAD, colour=colour)
    lines = set_words(clipped(head, place.width, style, _MOST_HEAD_LINES), place.width, style)
    return _Side("left" if first else "right", place, placeholder, colour, lines, points)


def _column(block: Contrast, side: _Side, lines: tuple[TextLine, ...]) -> tuple[Box, ...]:
    if not side.head and not lines:
        return ()
    key, place = f"{block.key}:{side.name}", side.area
    return (
        rule(f"{key}:rule", Area(place.x, place.y - 12, place.width, 2), side.colour),
        text_box(
            key,
            place,
            (*side.head, *lines),
            placeholder=side.placeholder,
            about=block.about,
        ),
    )
