"""People: alone with a portrait, side by side, in rows, or as a list, by how many they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exports.document import Card, People
from exports.slides.boxes import Anchor, Box, Colour, TextLine
from exports.slides.deck import TITLE_ONLY, Deck, Leaf, part_key
from exports.slides.drawing import portrait, rule, text_box
from exports.slides.fitting import clipped, dealt, fitted
from exports.slides.geometry import Area, columns
from exports.slides.setting import (
    Style,
    height,
    keeps_words_whole,
    letters,
    line_count,
    serif,
    set_words,
)

_FUNCTION = Style(20, spacing=1.02)
_ORGANISATION = Style(20, bold=True, spacing=1.02)
_GREY = Style(18, colour=Colour.MUTED, spacing=0.98)
_SIDE_BY_SIDE, _IN_ROWS, _IN_COLUMN = 3, 8, 5
_BESIDE_FACE = 56.0
_NAME_STEPS = (32.0, 28.0, 24.0)


def people_leaves(deck: Deck, block: People, *, has_source: bool) -> tuple[Leaf, ...]:
    """Those who speak; beyond fifteen, on several slides of nearly as many people.

    Beyond ten where names are very long.
    """
    room = deck.drawn(has_source=has_source)
    faces = any(card.portrait for card in block.items)
    across = _across(block.items, room, faces=faces)
    found = []
    for page in dealt(len(block.items), across * _IN_COLUMN):
        cards = tuple((part_key(block.key, block.items[k].about, k), block.items[k]) for k in page)
        if len(block.items) == 1:
            found.append(_alone(cards[0], room))
        elif len(block.items) <= _SIDE_BY_SIDE:
            found.append(_side_by_side(cards, room))
        elif len(block.items) <= _IN_ROWS:
            found.append(_in_rows(cards, room))
        else:
            found.append(_in_list(cards, columns(room, across), faces=faces))
    return tuple(found)


def _face(key: str, card: Card, place: Area) -> Box:
    return portrait(f"{key}:portrait", place, card.initials, card.portrait, about=card.about)


def _alone(keyed: tuple[str, Card], room: Area) -> Leaf:
    key, card = keyed
    face = Area(room.x, room.y + 24, 234, 234)
    place = Area(face.right + 62, room.y + 14, room.right - face.right - 62, 264)
    name = fitted(
        (64, 54, 44, 36), lambda size: set_words(card.name, place.width, serif(size)), 130
    )
    body = Style(24)
    shown = clipped(card.name, place.width, serif(36), 3) if not name.fits else card.name
    function = clipped(card.function, place.width, body, 2)
    organisation = _named(card, place.width, Style(24, bold=True), 2)
    biography = clipped(card.biography, place.width, _biography(), 3)
    lines = (
        *_spaced(set_words(shown, place.width, serif(name.size)), 8),
        *set_words(function, place.width, body),
        *set_words(organisation, place.width, Style(24, bold=True)),
        *set_words(biography, place.width, _biography()),
    )
    if height(lines) > place.height:
        place = Area(place.x, room.y, place.width, room.height)
    while height(lines) > place.height:
        lines = lines[:-1]
    boxes = (
        _face(key, card, face),
        text_box(key, place, lines, anchor=Anchor.MIDDLE, about=card.about),
    )
    return Leaf(layout=TITLE_ONLY, boxes=boxes, notes=_unsaid(card, lines))


def _biography() -> Style:
    return Style(20, colour=Colour.MUTED, spacing=1.1, before=12)


def _side_by_side(cards: Sequence[tuple[str, Card]], room: Area) -> Leaf:
    boxes: list[Box] = []
    notes: list[str] = []
    long = any(len(card.name) > 30 and card.organisation for _, card in cards)
    across = 120.0 if long else 156.0
    top = room.y - 2
    places = [
        Area(column.x, top + across + 12, column.width, room.bottom - top - across - 12)
        for column in columns(room, _SIDE_BY_SIDE)
    ]
    size = _name_size([card for _, card in cards], places[0])
    for (key, card), place in zip(cards, places, strict=False):
        lines = _under_portrait(card, place, size)
        boxes.append(_face(key, card, Area(place.x, top, across, across)))
        boxes.append(text_box(key, place, lines, about=card.about))
        notes.extend(_unsaid(card, lines))
    return Leaf(layout=TITLE_ONLY, boxes=tuple(boxes), notes=tuple(notes))


def _name_size(cards: Sequence[Card], place: Area) -> float:
    """The largest size of name that leaves every card the room for its second lines."""
    for size in _NAME_STEPS[:-1]:
        names = [set_words(card.name, place.width, serif(size)) for card in cards]
        if all(
            line_count(name) <= 3
            and keeps_words_whole(name)
            and height(_card(card, place.width, size, 2)) <= place.height
            for card, name in zip(cards, names, strict=True)
        ):
            return size
    return _NAME_STEPS[-1]


def _under_portrait(card: Card, place: Area, size: float) -> tuple[TextLine, ...]:
    """A card as set, its second lines cut to two lines, or fewer where its name is long."""
    for most in (2, 1, 0):
        lines = _card(card, place.width, size, most)
        if height(lines) <= place.height:
            return lines
    return _card(replace(card, organisation="", organisation_short=""), place.width, size, 0)


def _card(card: Card, width: float, size: float, most: int) -> tuple[TextLine, ...]:
    name = clipped(card.name, width, serif(size), 3)
    function = clipped(card.function, width, _FUNCTION, most) if most else ""
    organisation = _named(card, width, _ORGANISATION, max(most, 1))
    return (
        *_spaced(set_words(name, width, serif(size)), 5),
        *set_words(function, width, _FUNCTION),
        *set_words(organisation, width, _ORGANISATION),
    )


def _in_rows(cards: Sequence[tuple[str, Card]], room: Area) -> Leaf:
    boxes: list[Box] = []
    notes: list[str] = []
    rows = (len(cards) + 1) // 2
    for k, (key, card) in enumerate(cards):
        column = columns(room, 2)[k // rows]
        y = room.y + 4 + (k % rows) * 76
        place = Area(column.x + 76, y, column.width - 76, 72)
        lines = _beside_portrait(card, place.width)
        boxes.append(_face(key, card, Area(column.x, y, 60, 60)))
        boxes.append(text_box(key, place, lines, anchor=Anchor.MIDDLE, about=card.about))
        notes.extend(_unsaid(card, lines))
    return Leaf(layout=TITLE_ONLY, boxes=tuple(boxes), notes=tuple(notes))


def _beside_portrait(card: Card, width: float) -> tuple[TextLine, ...]:
    name = fitted((24,), lambda size: set_words(card.name, width, serif(size)), 30, most_lines=1)
    size = 24.0 if name.fits else 20.0
    shown = clipped(card.name, width, serif(size), 2)
    head = set_words(shown, width, serif(size))
    room = 2 if line_count(head) == 1 else 1
    return (*head, *set_words(_second_line(card, width, room), width, _GREY))


def _second_line(card: Card, width: float, most_lines: int) -> str:
    """The function and the organisation, in full, by its short name, or cut."""
    whole = ", ".join(part for part in (card.function, card.organisation) if part)
    short = ", ".join(part for part in (card.function, card.organisation_short) if part)
    for words in (whole, short if card.organisation_short else whole):
        if clipped(words, width, _GREY, most_lines) == words:
            return words
    return clipped(short if card.organisation_short else whole, width, _GREY, most_lines)


def _across(cards: Sequence[Card], room: Area, *, faces: bool) -> int:
    """The columns of a list: three, or two where a name would take more than two lines."""
    width = columns(room, 3)[0].width - (_BESIDE_FACE if faces else 0.0)
    name = Style(18, bold=True)
    long = any(line_count(set_words(card.name, width, name)) > 2 for card in cards)
    return 2 if long else 3


def _in_list(cards: Sequence[tuple[str, Card]], places: Sequence[Area], *, faces: bool) -> Leaf:
    boxes: list[Box] = []
    notes: list[str] = []
    rows = -(-len(cards) // len(places))
    aside = _BESIDE_FACE if faces else 0.0
    for k, (key, card) in enumerate(cards):
        column = places[k // rows]
        y = column.y + (k % rows) * 60
        place = Area(column.x + aside, y + 6, column.width - aside, 52)
        lines = _listed(card, place.width)
        boxes.append(rule(f"{key}:rule", Area(column.x, y, column.width, 1)))
        if faces:
            boxes.append(_face(key, card, Area(column.x, y + 8, 44, 44)))
        boxes.append(text_box(key, place, lines, about=card.about))
        notes.extend(_unsaid(card, lines))
    return Leaf(layout=TITLE_ONLY, boxes=tuple(boxes), notes=tuple(notes))


def _listed(card: Card, width: float) -> tuple[TextLine, ...]:
    name = fitted(
        (20, 18),
        lambda size: set_words(card.name, width, Style(size, bold=True, spacing=0.98)),
        30,
        most_lines=1,
    )
    style = Style(name.size, bold=True, spacing=0.98)
    if not name.fits:
        return set_words(clipped(card.name, width, style, 2), width, style)
    under = _named(card, width, _GREY, 1) or clipped(card.function, width, _GREY)
    return (*name.lines, *set_words(under, width, _GREY))


def _named(card: Card, width: float, style: Style, most_lines: int) -> str:
    """The organisation as it fits: in full, by its short name, or cut."""
    shown = clipped(card.organisation, width, style, most_lines)
    if shown == card.organisation or not card.organisation_short:
        return shown
    return clipped(card.organisation_short, width, style, most_lines)


def _spaced(lines: tuple[TextLine, ...], after: float) -> tuple[TextLine, ...]:
    return (*lines[:-1], replace(lines[-1], after=after)) if lines else ()


def _unsaid(card: Card, lines: Sequence[TextLine]) -> tuple[str, ...]:
    """The whole of an introduction of which something is not on the slide."""
    said = "\n".join(letters(line.spans) for line in lines)
    whole = (card.name, card.function, card.organisation, card.biography)
    if all(part in said for text in whole for part in text.split("\n")):
        return ()
    return (", ".join(part for part in whole if part),)
