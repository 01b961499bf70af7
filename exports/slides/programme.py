"""The programme: hours, sessions, who speaks; parted at the half-day when it is long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from exports.document import Programme, Slot
from exports.slides.boxes import Box, Colour, TextLine
from exports.slides.deck import TITLE_ONLY, Deck, Leaf, part_key
from exports.slides.drawing import rule, text_box
from exports.slides.fitting import clipped, dealt_by_height, fitted
from exports.slides.geometry import Area
from exports.slides.setting import Style, height, letters, serif, set_words

_HOURS = 174.0  # the column of hours, its gutter included
_BETWEEN = 8.0
_PADDING = 5.0
_RISE = 6.0  # the programme begins a little higher than other drawings
_TITLE = Style(24)
_WHO = Style(18, colour=Colour.MUTED)
_MOST_WHEN_LINES, _MOST_TITLE_LINES, _MOST_WHO_LINES = 3, 6, 3


@dataclass(frozen=True)
class _Row:
    """A line as set: the slot, what is printed of it, its height."""

    slot: Slot
    title: str
    who: str
    when: tuple[TextLine, ...]
    height: float


def programme_leaves(deck: Deck, block: Programme, *, has_source: bool) -> tuple[Leaf, ...]:
    """A programme on as many slides as it asks, whole half-days where it can."""
    if not block.slots:
        return ()
    drawn = deck.drawn(has_source=has_source)
    room = Area(drawn.x, drawn.y - _RISE, drawn.width, drawn.height + 2 * _RISE)
    offset = _HOURS if any(slot.when for slot in block.slots) else 0.0
    rows = tuple(_row(slot, room.width - offset, offset - _BETWEEN) for slot in block.slots)
    return tuple(
        _leaf(block, _going_on(rows, page), page.start, room, offset)
        for page in _pages(rows, room.height)
    )


def _going_on(rows: Sequence[_Row], page: range) -> Sequence[_Row]:
    """The rows of a slide, the first of which says again the moment that goes on."""
    first, *others = rows[page.start : page.stop]
    before = [row for row in rows[: page.start] if row.slot.when]
    no_room = not before or height(before[-1].when) + _PADDING > first.height
    if first.slot.when or no_room or before[-1].slot.is_hour:
        return (first, *others)
    goes_on = replace(
        first, slot=replace(first.slot, when=before[-1].slot.when), when=before[-1].when
    )
    return (goes_on, *others)


def _row(slot: Slot, width: float, hours: float) -> _Row:
    title = clipped(slot.title, width, _TITLE, _MOST_TITLE_LINES)
    who = clipped(slot.who, width, _WHO, _MOST_WHO_LINES)
    lines = (*set_words(title, width, _TITLE), *set_words(who, width, _WHO))
    colour = Colour.BRICK if slot.is_hour else Colour.MUTED
    said = " ".join(slot.when.split("\n"))
    when = fitted(
        (24, 20, 18),
        lambda size: set_words(said, hours, serif(size, colour, 1.0)),
        float("inf"),
        most_lines=_MOST_WHEN_LINES,
    )
    hour = when.lines
    if not when.fits:
        style = serif(18, colour, 1.0)
        hour = set_words(clipped(said, hours, style, _MOST_WHEN_LINES), hours, style)
    return _Row(slot, title, who, hour, 2 * _PADDING + max(height(lines), height(hour)))


def _pages(rows: Sequence[_Row], room: float) -> tuple[range, ...]:
    heights = [row.height for row in rows]
    if sum(heights) <= room:
        return (range(len(rows)),)
    moments = [k for k, row in enumerate(rows) if k and row.slot.when and not row.slot.is_hour]
    for middle in moments:
        if sum(heights[:middle]) <= room and sum(heights[middle:]) <= room:
            return (range(middle), range(middle, len(rows)))
    return dealt_by_height(heights, room)


def _leaf(block: Programme, rows: Sequence[_Row], first: int, room: Area, offset: float) -> Leaf:
    boxes: list[Box] = []
    notes: list[str] = []
    y, said = room.y, ""
    for k, row in enumerate(rows):
        key = part_key(block.key, row.slot.about, first + k)
        thickness, colour = (1, Colour.RULE) if k else (2, Colour.INK)
        boxes.append(rule(f"{key}:rule", Area(room.x, y, room.width, thickness), colour))
        if row.when and row.slot.when != said:
            hour = Area(room.x, y + _PADDING, offset - _BETWEEN, row.height - _PADDING)
            boxes.append(text_box(f"{key}:when", hour, row.when, about=row.slot.about))
        said = row.slot.when or said
        place = Area(room.x + offset, y + _PADDING, room.width - offset, row.height - _PADDING)
        lines = (*set_words(row.title, place.width, _TITLE), *set_words(row.who, place.width, _WHO))
        boxes.append(text_box(key, place, lines, about=row.slot.about))
        shown = "".join(letters(line.spans) for line in row.when)
        notes.extend(
            whole
            for whole, part in (
                (row.slot.when, shown),
                (row.slot.title, row.title),
                (row.slot.who, row.who),
            )
            if part != " ".join(whole.split("\n"))
        )
        y += row.height
    return Leaf(layout=TITLE_ONLY, boxes=tuple(boxes), notes=tuple(notes))
