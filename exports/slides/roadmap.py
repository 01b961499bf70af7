"""From what was found to what answers it: boxes, answers, and the lines between them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from exports.document import Column, Item, Roadmap, Row, Table
from exports.slides.boxes import Anchor, Box, Colour, ConnectorBox, ShapeBox, TextLine
from exports.slides.deck import TITLE_ONLY, Deck, Leaf, part_key
from exports.slides.drawing import rule, text_box
from exports.slides.fitting import Fitted, fitted
from exports.slides.geometry import Area
from exports.slides.setting import Style, line_count, set_text, set_words
from exports.slides.tables import table_leaves

_BOX, _ANSWERS, _DOT = 248.0, 344.0, 10.0
_HEADS, _MOST_LEFT, _MOST_RIGHT = 32.0, 4, 6
_INSET, _GAP, _TALLEST = 16.0, 10.0, 120.0
_STEPS = (24.0, 20.0, 18.0)
_RISE, _HEIGHT = 6.0, 336.0


def roadmap_leaves(deck: Deck, block: Roadmap, *, has_source: bool) -> tuple[Leaf, ...]:
    """A road map on one slide; a table where it holds more than four causes or six answers."""
    room = deck.drawn(has_source=has_source)
    drawn = Area(room.x, room.y - _RISE, room.width, min(room.height + _RISE, _HEIGHT))
    if not block.left or not block.right:
        return table_leaves(deck, as_table(block))
    if len(block.left) > _MOST_LEFT or len(block.right) > _MOST_RIGHT:
        return table_leaves(deck, as_table(block))
    left_step = (drawn.height - _HEADS) / len(block.left)
    right_step = (drawn.height - _HEADS) / len(block.right)
    tall = min(left_step - _GAP, _TALLEST)
    lefts = _column(block.left, _BOX - 2 * _INSET, tall - 12, (Colour.WHITE,) * len(block.left))
    answered = {right for _, right in block.links}
    colours = tuple(Colour.INK if k in answered else Colour.MUTED for k in range(len(block.right)))
    width = drawn.width - _ANSWERS
    rights = _column(block.right, width, right_step - 4, colours)
    heads = _heads(block, drawn)
    if not heads or not all(each.fits for each in (*lefts, *rights)):
        return table_leaves(deck, as_table(block))
    boxes: list[Box] = [*heads]
    top = drawn.y + _HEADS
    for k, (item, each) in enumerate(zip(block.left, lefts, strict=True)):
        place = Area(drawn.x, top + k * left_step + (left_step - tall) / 2 - 4, _BOX, tall)
        boxes.append(
            ShapeBox(
                key=f"{part_key(block.key, item.about, k)}:left",
                frame=place.frame,
                fill=Colour.NIGHT,
                paragraphs=each.lines,
                inset=_INSET,
                about=item.about,
            )
        )
    for k, (item, each) in enumerate(zip(block.right, rights, strict=True)):
        key = f"{part_key(block.key, item.about, k)}:right"
        place = Area(drawn.x + _ANSWERS, top + k * right_step, width, right_step - 4)
        if k:
            boxes.append(rule(f"{key}:rule", Area(place.x, place.y - 2, width, 1)))
        boxes.append(text_box(key, place, each.lines, anchor=Anchor.MIDDLE, about=item.about))
    links = (
        _link(block.key, pair, drawn, top, (left_step, right_step))
        for pair in block.links
        if 0 <= pair[0] < len(block.left) and 0 <= pair[1] < len(block.right)
    )
    return (Leaf(layout=TITLE_ONLY, boxes=(*boxes, *links)),)


def _column(
    items: tuple[Item, ...], width: float, room: float, colours: tuple[Colour, ...]
) -> tuple[Fitted, ...]:
    """The texts of one side at one size: the largest at which all fit."""

    def compose(item: Item, colour: Colour, size: float) -> tuple[TextLine, ...]:
        return set_text(item.text, width, Style(size, colour=colour, spacing=0.98))

    found: tuple[Fitted, ...] = ()
    for size in _STEPS:
        found = tuple(
            fitted((size,), partial(compose, item, colour), room)
            for item, colour in zip(items, colours, strict=True)
        )
        if all(each.fits for each in found):
            return found
    return found


def _heads(block: Roadmap, drawn: Area) -> tuple[Box, ...]:
    """The heads of the two sides, or none where they take more than a line."""
    grey = Style(18, bold=True, colour=Colour.MUTED)
    places = (
        Area(drawn.x, drawn.y, _BOX + 80, 24),
        Area(drawn.x + _ANSWERS, drawn.y, drawn.width - _ANSWERS, 24),
    )
    lines = (
        set_words(block.left_head, places[0].width, grey),
        set_words(block.right_head, places[1].width, replace(grey, colour=Colour.BRICK)),
    )
    if any(line_count(each) > 1 for each in lines):
        return ()
    return tuple(
        text_box(f"{block.key}:{side}", place, each)
        for side, place, each in zip(("left", "right"), places, lines, strict=True)
    )


def _link(
    key: str, pair: tuple[int, int], drawn: Area, top: float, steps: tuple[float, float]
) -> ConnectorBox:
    start = top + (pair[0] + 0.5) * steps[0] - 4
    end = top + (pair[1] + 0.5) * steps[1] - 2
    place = Area(
        drawn.x + _BOX, min(start, end), _ANSWERS - _BOX - _DOT, max(abs(end - start), 0.01)
    )
    return ConnectorBox(
        key=f"{key}:link.{pair[0] + 1}.{pair[1] + 1}", frame=place.frame, rising=end < start
    )


def as_table(block: Roadmap) -> Table:
    """A road map as rows: each cause with what answers it, then what nothing links to."""
    answers = [
        [right for left, right in block.links if left == k and 0 <= right < len(block.right)]
        for k in range(len(block.left))
    ]
    linked = {right for rights in answers for right in rights}
    rows = [
        Row(
            (
                item.text if order == 0 else (),
                block.right[rights[order]].text if rights else (),
            ),
            item.about,
        )
        for item, rights in zip(block.left, answers, strict=True)
        for order in range(max(len(rights), 1))
    ]
    alone = [
        Row(((), item.text), item.about) for k, item in enumerate(block.right) if k not in linked
    ]
    return Table(
        key=block.key,
        about=block.about,
        columns=(Column(block.left_head, heads_row=True), Column(block.right_head, 1.4)),
        rows=(*rows, *alone),
        alternative=" / ".join(head for head in (block.left_head, block.right_head) if head),
    )
