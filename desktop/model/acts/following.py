"""What stands under what: what goes along when a record moves, and where it cannot go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.model.event import Event
from desktop.model.findings import Figure, Point, Testimony
from desktop.model.programme import Theme
from desktop.model.record import Id, Record


def above(event: Event, record: Record) -> set[Id]:
    """What a record stands under, and cannot be put above."""
    over: set[Id] = set()
    owner = _owner(record)
    while owner and owner not in over:
        over.add(owner)
        owner = _owner(event.records[owner]) if owner in event.records else ""
    return over


def _owner(record: Record) -> Id:
    match record:
        case Point():
            return record.parent
        case Figure():
            return record.part_of
        case _:
            return ""


def followers(event: Event, moving: Sequence[Record], coming: Sequence[Record]) -> Iterator[Record]:
    """What goes to another session with a point or a theme: what stands under it."""
    for was, will in zip(moving, coming, strict=True):
        if not isinstance(was, Point | Theme) or not isinstance(will, Point | Theme):
            continue
        if was.session != will.session:
            for record in _under(event, was):
                yield replace(record, session=will.session)


def _under(event: Event, whole: Point | Theme) -> Iterator[Point | Testimony]:
    if isinstance(whole, Point):
        yield from descendants(event, whole)
        return
    dependent: tuple[Point | Testimony, ...] = (*event.all(Point), *event.all(Testimony))
    for record in dependent:
        if record.theme == whole.id and record.session == whole.session:
            yield record


def descendants(event: Event, point: Point) -> Iterator[Point]:
    """The points that stand under a point, and under those: each once, even in a circle."""
    seen = {point.id}
    waiting = [point]
    while waiting:
        for child in event.children(waiting.pop()):
            if child.id not in seen:
                seen.add(child.id)
                waiting.append(child)
                yield child
