"""Where cards stand on the board: days under one another, trays in rows, hours in the gutter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from desktop.model.record import Id
from desktop.ui.pages.programme.faces import Day, Face, Shelf
from desktop.ui.theme import Theme

GUTTER = 112
_GAP, _WIDE_GAP, _HEADING = 10, 14, 44
_TRAY_HEAD, _TRAY_SIDE, _NARROWEST = 36, 12, 148


@dataclass(frozen=True)
class Placed:
    """A shelf and the room it takes, its gutter apart."""

    shelf: Shelf
    place: QRect


@dataclass(frozen=True)
class Arrangement:
    """Where all things stand at a width."""

    cards: dict[Id, QRect]
    shelves: tuple[Placed, ...]
    headings: tuple[tuple[str, QRect, bool], ...]  # a day, and whether anything is under it
    height: int


def arrange(
    days: Sequence[Day], width: int, theme: Theme, height_of: Callable[[Face, int], int]
) -> Arrangement:
    """Where the shelves of the days stand, ``height_of`` giving that of a card at a width."""
    left = theme.px(GUTTER)
    room = max(width - left - theme.px(2), theme.px(_NARROWEST))
    cards: dict[Id, QRect] = {}
    shelves: list[Placed] = []
    headings: list[tuple[str, QRect, bool]] = []
    top = 0
    for day in days:
        if day.heading:
            top += theme.px(8) if headings else 0
            headings.append(
                (day.heading, QRect(0, top, width, theme.px(_HEADING)), bool(day.shelves))
            )
            top += theme.px(_HEADING)
        for shelf in day.shelves:
            top += theme.px(_WIDE_GAP - _GAP) if shelf.apart else 0
            if shelf.is_tray:
                height = _tray(shelf, QRect(left, top, room, 0), theme, height_of, cards)
            else:
                face = shelf.faces[0]
                height = height_of(face, room)
                cards[face.id] = QRect(left, top, room, height)
            shelves.append(Placed(shelf, QRect(left, top, room, height)))
            top += height + theme.px(_GAP)
    return Arrangement(cards, tuple(shelves), tuple(headings), top)


def _tray(
    shelf: Shelf,
    place: QRect,
    theme: Theme,
    height_of: Callable[[Face, int], int],
    cards: dict[Id, QRect],
) -> int:
    """Place the cards of a tray in rows of equal width; the height of the tray."""
    side, gap = theme.px(_TRAY_SIDE), theme.px(8)
    room = place.width() - 2 * side
    most = max(1, (room + gap) // (theme.px(_NARROWEST) + gap))
    rows = -(-len(shelf.faces) // most)
    in_row = -(-len(shelf.faces) // rows)
    wide = (room - gap * (in_row - 1)) // in_row
    top = place.y() + theme.px(_TRAY_HEAD)
    for begin in range(0, len(shelf.faces), in_row):
        faces = shelf.faces[begin : begin + in_row]
        height = max(height_of(face, wide) for face in faces)
        for rank, face in enumerate(faces):
            cards[face.id] = QRect(place.x() + side + rank * (wide + gap), top, wide, height)
        top += height + gap
    return top - gap + side - place.y()
