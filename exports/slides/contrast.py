"""Two lists face to face, strengths and challenges, each under a rule of its colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exports.document import Contrast, Item
from exports.slides.boxes import Box, Colour, TextLine
from exports.slides.deck import Deck, Leaf
from exports.slides.drawing import rule, text_box
from exports.slides.fitting import fitted
from exports.slides.geometry import Area
from exports.slides.look import SECOND_TEXT, TEXT
from exports.slides.setting import Style, height, set_words
from exports.slides.texts import STEPS, Line, paginated, set_lines

TWO_TEXTS = "Titre et deux textes"
_HEAD = Style(24, bold=True, after=10)


def contrast_leaves(deck: Deck, block: Contrast) -> tuple[Leaf, ...]:
    """Two lists at one size, parted together when the longer one is too long."""
    left = deck.look.area(TWO_TEXTS, TEXT)
    right = deck.look.area(TWO_TEXTS, SECOND_TEXT)
    heads = (
        set_words(block.left_head, left.width, replace(_HEAD, colour=Colour.NIGHT_DATA)),
        set_words(block.right_head, right.width, replace(_HEAD, colour=Colour.BRICK)),
    )
    rooms = tuple(
        area.height - height(head) - _HEAD.after if head else area.height
        for area, head in zip((left, right), heads, strict=True)
    )
    lists = (_points(block.left), _points(block.right))
    best = [
        fitted(STEPS, lambda size, k=k: set_lines(lists[k], (left, right)[k].width, size), rooms[k])
        for k in (0, 1)
    ]
    size = min(each.size for each in best)
    pages = [
        (set_lines(lists[k], (left, right)[k].width, size),)
        if all(each.fits for each in best)
        else paginated(lists[k], (left, right)[k].width, rooms[k])
        for k in (0, 1)
    ]
    count = max(len(page) for page in pages)
    return tuple(
        Leaf(
            layout=TWO_TEXTS,
            boxes=(
                *_column(block, "left", left, heads[0], _page(pages[0], k), Colour.NIGHT_DATA, TEXT),
                *_column(
                    block, "right", right, heads[1], _page(pages[1], k), Colour.BRICK, SECOND_TEXT
                ),
            ),
        )
        for k in range(count)
    )


def _points(items: Sequence[Item]) -> tuple[Line, ...]:
    """The first level stands without bullets under its rule; deeper ones keep their dash."""
    return tuple(
        Line(item.text, level=item.level, bullet="–" if item.level else "", about=item.about)
        for item in items
    )


def _page(pages: Sequence[tuple[TextLine, ...]], order: int) -> tuple[TextLine, ...]:
    return pages[order] if order < len(pages) else ()


def _column(
    block: Contrast,
    side: str,
    place: Area,
    head: tuple[TextLine, ...],
    lines: tuple[TextLine, ...],
    colour: Colour,
    placeholder: int,
) -> tuple[Box, ...]:
    if not head and not lines:
        return ()
    edge = Area(place.x, place.y - 12, place.width, 2)
    return (
        rule(f"{block.key}:{side}:rule", edge, colour),
        text_box(
            f"{block.key}:{side}",
            place,
            (*head, *lines),
            placeholder=placeholder,
            about=block.about,
        ),
    )
