"""Figures: one as large as the slide with its parts, a few in columns, up to six in two rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from exports.document import Number, Numbers
from exports.slides.boxes import Anchor, Box, Colour, TextLine
from exports.slides.deck import TITLE_ONLY, Deck, Leaf, part_key
from exports.slides.drawing import rule, text_box
from exports.slides.fitting import clipped, dealt, fitted
from exports.slides.geometry import Area, columns
from exports.slides.setting import (
    Style,
    height,
    keeps_words_whole,
    line_count,
    set_words,
)
from exports.slides.values import (
    QUALIFIER,
    SMALLER,
    VALUE,
    in_digits,
    one_line,
    row_size,
    row_value,
    value_setter,
    whole,
)

_PART = Style(60, bold=True, colour=Colour.NIGHT_DATA, spacing=0.95)
_GREY = Style(20, colour=Colour.MUTED, before=4)
_ALONE = (180.0, 144.0, 120.0, 96.0, 80.0, 64.0)
_LESS = (54.0, 48.0, 40.0, 36.0)
_ONE_ROW, _MOST = 3, 6
_PARTS = 272.0


def number_leaves(deck: Deck, block: Numbers, *, has_source: bool) -> tuple[Leaf, ...]:
    """Figures side by side, six a slide at most, evenly dealt beyond."""
    room = deck.drawn(has_source=has_source)
    found = []
    for page in dealt(len(block.items), _MOST):
        items = tuple((part_key(block.key, block.items[k].about, k), block.items[k]) for k in page)
        if len(items) == 1:
            found.append(_alone(deck, items[0], room))
        elif len(items) <= _ONE_ROW:
            found.append(_in_columns(deck, items, room))
        else:
            found.append(_in_two_rows(deck, items, room))
    return tuple(found)


def part_words(deck: Deck, number: Number) -> tuple[str, ...]:
    """The parts of a figure as they are said: "dont 1 650 ingénieurs"."""
    return tuple(
        f"{value} {label}" if _says_part(deck, label) else f"{deck.words('dont')} {value} {label}"
        for value, label in number.parts
    )


def number_words(deck: Deck, number: Number) -> str:
    """A figure as it is said: "près de 1 700 entreprises Occitanie Est, dont 320 adhérentes"."""
    parts = (number.qualifier, number.value, number.label, number.perimeter)
    whole = " ".join(part for part in parts if part)
    return ", ".join(part for part in (whole, *part_words(deck, number)) if part)


def _says_part(deck: Deck, label: str) -> bool:
    return label.casefold().startswith((deck.words("dont").casefold(), deck.words("part")))


def _alone(deck: Deck, keyed: tuple[str, Number], room: Area) -> Leaf:
    key, number = keyed
    left = Area(room.x, room.y - 6, room.width, room.height)
    if number.parts:
        left = replace(left, width=room.width - _PARTS - 72)
    steps: tuple[float, ...] = _ALONE
    if in_digits(number.value):
        longer = (*_ALONE, *_LESS, *SMALLER)
        most = one_line(longer, number.value, left.width).size
        steps = tuple(step for step in longer if step <= most)
    lines = fitted(steps, partial(_large, number, left.width), left.height)
    if not lines.fits or not keeps_words_whole(lines.lines):
        parted = partial(_large, number, left.width, bound=False)
        lines = fitted((*_ALONE, *_LESS), parted, left.height)
    if not lines.fits:
        short = replace(number, value=clipped(number.value, left.width, VALUE.at(36), 3))
        lines = fitted((36,), partial(_large, short, left.width, bound=False), left.height)
    shown = lines.lines
    while height(shown) > left.height:
        shown = shown[:-1]
    boxes: tuple[Box, ...] = (text_box(key, left, shown, about=number.about, balanced=True),)
    notes = _unsaid(deck, number, shown, with_parts=False)
    if number.parts:
        place = Area(room.right - _PARTS, room.y + 12, _PARTS, room.height - 12)
        parts, all_said = _parts(deck, number, place)
        hairline = Area(place.x - 24, room.y + 24, 1.5, 264)
        boxes = (
            *boxes,
            rule(f"{key}:rule", hairline),
            text_box(f"{key}:parts", place, parts, anchor=Anchor.MIDDLE, about=number.about),
        )
        notes = notes if all_said else (*notes, *part_words(deck, number))
    return Leaf(layout=TITLE_ONLY, boxes=boxes, notes=notes)


def _large(
    number: Number, width: float, size: float, *, bound: bool = True
) -> tuple[TextLine, ...]:
    """A figure alone: its qualifier, its value at a size, its label, its perimeter."""
    over, under = QUALIFIER.at(28), Style(32)
    return (
        *set_words(clipped(number.qualifier, width, over), width, over),
        *set_words(whole(number.value) if bound else number.value, width, VALUE.at(size)),
        *set_words(clipped(number.label, width, under, 3), width, under),
        *set_words(clipped(number.perimeter, width, _GREY, 2), width, _GREY),
    )


def _parts(deck: Deck, number: Number, place: Area) -> tuple[tuple[TextLine, ...], bool]:
    """The parts of a figure one under the other, those that fit, and whether all do."""

    def compose(count: int, size: float) -> tuple[TextLine, ...]:
        small = 24 if size > 36 else 20
        return tuple(
            line
            for value, label in number.parts[:count]
            for line in (
                *set_words(
                    "" if _says_part(deck, label) else deck.words("dont"),
                    place.width,
                    QUALIFIER.at(small),
                ),
                *set_words(whole(value), place.width, _PART.at(size)),
                *set_words(label, place.width, Style(small, after=16)),
            )
        )

    for count in range(len(number.parts), 0, -1):
        best = fitted((60, 48, 40, 36, 28), partial(compose, count), place.height)
        if best.fits:
            return best.lines, count == len(number.parts)
    return (), False


def _in_columns(deck: Deck, items: Sequence[tuple[str, Number]], room: Area) -> Leaf:
    boxes: list[Box] = []
    notes: list[str] = []
    areas = columns(Area(room.x, room.y + 28, room.width, room.height - 28), len(items))
    width = areas[0].width
    steps = (80, 72, 60, 54, 48, 40, 36)
    setter = value_setter(steps, [number.value for _, number in items], width)
    label = fitted(
        (28, 24),
        lambda size: tuple(
            line for _, number in items for line in set_words(number.label, width, Style(size))
        ),
        float("inf"),
        most_lines=None,
    )
    short = all(line_count(set_words(n.label, width, Style(28))) <= 2 for _, n in items)
    size = label.size if short else 24.0
    qualified = any(number.qualifier for _, number in items)
    for (key, number), place in zip(items, areas, strict=True):
        top = 40.0 if qualified else 14.0
        body = Area(place.x, place.y + top, width, place.height - top)
        lines = _column(deck, number, body, setter, size)
        boxes.append(rule(f"{key}:rule", Area(place.x, place.y, width, 2), Colour.INK))
        shown = lines
        if number.qualifier:
            over = Area(place.x, place.y + 12, width, 28)
            qualifier = set_words(clipped(number.qualifier, width, QUALIFIER), width, QUALIFIER)
            boxes.append(text_box(f"{key}:qualifier", over, qualifier, about=number.about))
            shown = (*qualifier, *lines)
        boxes.append(text_box(key, body, lines, about=number.about, balanced=True))
        notes.extend(_unsaid(deck, number, shown))
    return Leaf(layout=TITLE_ONLY, boxes=tuple(boxes), notes=tuple(notes))


def _column(
    deck: Deck,
    number: Number,
    place: Area,
    setter: Callable[[str], tuple[TextLine, ...]],
    size: float,
) -> tuple[TextLine, ...]:
    style = Style(size, spacing=1.02)
    small = ", ".join(part for part in (number.perimeter, *part_words(deck, number)) if part)
    value = setter(number.value)
    for most_label, most_small in ((3, 3), (3, 2), (3, 1), (2, 1), (1, 1)):
        lines = (
            *value,
            *set_words(clipped(number.label, place.width, style, most_label), place.width, style),
            *set_words(clipped(small, place.width, _GREY, most_small), place.width, _GREY),
        )
        if height(lines) <= place.height:
            return lines
    return value


def _in_two_rows(deck: Deck, items: Sequence[tuple[str, Number]], room: Area) -> Leaf:
    boxes: list[Box] = []
    notes: list[str] = []
    across = 2 if len(items) == 4 else 3
    areas = columns(Area(room.x, room.y - 4, room.width, 150), across)
    width = areas[0].width
    size = row_size([number for _, number in items], width)
    for k, (key, number) in enumerate(items):
        column = areas[k % across]
        y = column.y + (k // across) * 156
        lines = _short_column(deck, number, width, size, 150 - 10)
        boxes.append(rule(f"{key}:rule", Area(column.x, y, width, 2), Colour.INK))
        place = Area(column.x, y + 10, width, 140)
        boxes.append(text_box(key, place, lines, about=number.about, balanced=True))
        notes.extend(_unsaid(deck, number, lines))
    return Leaf(layout=TITLE_ONLY, boxes=tuple(boxes), notes=tuple(notes))


def _short_column(
    deck: Deck, number: Number, width: float, size: float, room: float
) -> tuple[TextLine, ...]:
    label, grey = Style(20), Style(18, colour=Colour.MUTED)
    small = ", ".join(part for part in (number.perimeter, *part_words(deck, number)) if part)
    value = row_value(number, width, size)
    for most_label, most_small in ((2, 2), (2, 1), (1, 1)):
        lines = (
            *value,
            *set_words(clipped(number.label, width, label, most_label), width, label),
            *set_words(clipped(small, width, grey, most_small), width, grey),
        )
        if height(lines) <= room:
            return lines
    style = VALUE.at(size)
    return set_words(clipped(number.value, width, style), width, style)


def _unsaid(
    deck: Deck, number: Number, lines: Sequence[TextLine], *, with_parts: bool = True
) -> tuple[str, ...]:
    """The whole of a figure of which something is not on the slide."""
    said = "\n".join("".join(each.text for each in line.spans) for line in lines)
    said = said.replace("\u00a0", " ")
    parts = (number.qualifier, number.value, number.label, number.perimeter)
    words = (*parts, *part_words(deck, number)) if with_parts else parts
    if all(piece.replace("\u00a0", " ") in said for text in words for piece in text.split("\n")):
        return ()
    return (number_words(deck, number),)
