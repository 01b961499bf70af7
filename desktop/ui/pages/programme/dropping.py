"""Where sessions that are dragged go: before or after another one, or beside it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum
from typing import assert_never

from PySide6.QtCore import QPoint, QRect

from desktop.model.acts import (
    Act,
    join,
    move_after,
    move_before,
    nothing_done,
    take_apart,
    tray,
)
from desktop.model.event import Event
from desktop.model.programme import Session
from desktop.model.record import Id
from desktop.ui.pages.programme.arrangement import Arrangement, Placed


class Side(Enum):
    """On which side of a session."""

    BEFORE = "before"
    AFTER = "after"
    BESIDE = "beside"  # in parallel, at the end of its tray
    JUST_BEFORE = "just before"  # in its tray
    JUST_AFTER = "just after"


@dataclass(frozen=True)
class Spot:
    """Where something would be dropped, and what shows it: a line, or a frame."""

    target: Id
    side: Side
    mark: QRect


def spot_at(laid: Arrangement, at: QPoint) -> Spot | None:
    """The spot under the pointer: a third of a card above, below, or the middle for beside it."""
    if not laid.shelves:
        return None
    placed = min(laid.shelves, key=lambda each: _distance(each.place, at.y()))
    place, faces = placed.place, placed.shelf.faces
    edge = min(place.height() // 3, 16 if placed.shelf.is_tray else place.height())
    if at.y() < place.top() + edge:
        return Spot(faces[0].id, Side.BEFORE, _line(place, place.top() - 6))
    if at.y() > place.bottom() - edge:
        return Spot(faces[-1].id, Side.AFTER, _line(place, place.bottom() + 4))
    if placed.shelf.is_tray:
        return _in_tray(laid, placed, at)
    return Spot(faces[0].id, Side.BESIDE, place)


def _in_tray(laid: Arrangement, placed: Placed, at: QPoint) -> Spot:
    for face in placed.shelf.faces:
        card = laid.cards[face.id]
        if card.contains(at):
            before = at.x() < card.center().x()
            x = card.left() - 6 if before else card.right() + 3
            mark = QRect(x, card.top(), 3, card.height())
            return Spot(face.id, Side.JUST_BEFORE if before else Side.JUST_AFTER, mark)
    return Spot(placed.shelf.faces[-1].id, Side.BESIDE, placed.place)


def drop(event: Event, ids: Collection[Id], spot: Spot) -> Act:
    """Drop sessions on a spot."""
    goal = event.get(Session, spot.target)
    if goal is None:
        return nothing_done(event)
    match spot.side:
        case Side.BEFORE | Side.AFTER:
            return _past(event, ids, goal, after=spot.side is Side.AFTER)
        case Side.BESIDE:
            return join(event, ids, spot.target)
        case Side.JUST_BEFORE | Side.JUST_AFTER:
            if spot.target in ids:
                return nothing_done(event)
            joined = join(event, ids, spot.target)
            put = move_before if spot.side is Side.JUST_BEFORE else move_after
            return replace(joined, event=put(joined.event, ids, spot.target).event)
        case _:
            assert_never(spot.side)


def _past(event: Event, ids: Collection[Id], goal: Session, *, after: bool) -> Act:
    """Put sessions before or after a whole tray, their own included."""
    together = [each.id for each in tray(event, goal)]
    rest = [id_ for id_ in together if id_ not in ids]
    if not rest:
        return nothing_done(event)
    out = take_apart(event, ids) if len(rest) < len(together) else nothing_done(event)
    put = move_after if after else move_before
    return put(out.event, ids, rest[-1 if after else 0])


def _distance(place: QRect, y: int) -> int:
    return max(place.top() - y, y - place.bottom(), 0)


def _line(place: QRect, y: int) -> QRect:
    return QRect(place.left(), y, place.width(), 3)
