"""Duplicating records, with what belongs to them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.acts.called import called
from desktop.model.acts.following import descendants
from desktop.model.acts.lists import UNORDERED, arranged, siblings
from desktop.model.acts.side_by_side import tray
from desktop.model.event import Event, put
from desktop.model.findings import Figure, Point, Testimony
from desktop.model.programme import Participation, Session, Theme
from desktop.model.record import Id, Record, new_id
from desktop.model.references import REFERENCES, dangling
from desktop.model.sentence import say

_OF_SESSION = (Participation, Theme, Testimony, Point, Figure)


def duplicate(event: Event, ids: Collection[Id]) -> Act:
    """Duplicate records; the copies come after the last of them in each list, in their order.

    A session takes along its themes, participations, points, testimonies and figures, a point what
    stands under it; a person takes nothing along. Among what is copied, copies refer to copies; to
    all else they refer as before. Nothing is added to titles and names: a "(copie)" would be
    printed, and the copy stands selected beside its original. A whole tray makes a second tray.
    """
    chosen = [
        event.records[id_]
        for id_ in dict.fromkeys(ids)
        if id_ in event.records and type(event.records[id_]) not in UNORDERED
    ]
    if not chosen:
        return nothing_done(event)
    originals = {record.id: record for record in chosen}
    for record in chosen:
        originals.update((inner.id, inner) for inner in _belonging(event, record))
    fresh = {id_: new_id() for id_ in originals}
    copies = {id_: _copy(event, record, fresh) for id_, record in originals.items()}
    _part_trays(event, chosen, copies)
    heads = [record for record in chosen if not _goes_along(record, originals)] or chosen
    after = put(event, *copies.values())
    for listed in _lists(event, heads):
        after = _placed(after, listed, copies)
    label = say("dupliquer {what}", what=called(event, heads))
    return Act(after, label, tuple(fresh[record.id] for record in heads))


def _belonging(event: Event, record: Record) -> Iterator[Record]:
    if isinstance(record, Session):
        for kind in _OF_SESSION:
            yield from event.within(record, kind)
    elif isinstance(record, Point):
        yield from descendants(event, record)


def _goes_along(record: Record, originals: Mapping[Id, Record]) -> bool:
    """Whether a record is copied as a part of another one that is."""
    match record:
        case Participation() | Theme() | Testimony() | Figure():
            return record.session in originals
        case Point():
            return record.session in originals or record.parent in originals
        case _:
            return False


def _copy(event: Event, record: Record, fresh: Mapping[Id, Id]) -> Record:
    """The record under its new id, its references to what is copied turned to the copies."""
    loose = set(dangling(event, record))
    turned: dict[str, Any] = {"id": fresh[record.id]}
    for field in REFERENCES.get(type(record), {}):
        value: Id | tuple[Id, ...] = getattr(record, field)
        held = (value,) if isinstance(value, str) else value
        now = tuple(each if (field, each) in loose else fresh.get(each, each) for each in held)
        turned[field] = now[0] if isinstance(value, str) else now
    return replace(record, **turned)


def _part_trays(event: Event, chosen: Sequence[Record], copies: dict[Id, Record]) -> None:
    """Give the copies of whole trays a tray of their own."""
    for record in chosen:
        if not isinstance(record, Session) or not record.parallel:
            continue
        together = ids_of(tray(event, record))
        if record.id == together[0] and len(together) > 1 and copies.keys() >= set(together):
            own = new_id()
            for id_ in together:
                copy = copies[id_]
                if isinstance(copy, Session):
                    copies[id_] = replace(copy, parallel=own)


def _lists(event: Event, heads: Sequence[Record]) -> Iterator[tuple[Record, ...]]:
    """The lists in which the originals stand, each once."""
    told: set[Id] = set()
    for record in heads:
        if record.id not in told:
            listed = siblings(event, record)
            told |= set(ids_of(listed))
            yield listed


def _placed(event: Event, listed: Sequence[Record], copies: Mapping[Id, Record]) -> Event:
    """The event, with the copies of a list after the last original there."""
    made = [copies[record.id] for record in listed if record.id in copies]
    last = max(rank for rank, record in enumerate(listed) if record.id in copies)
    wanted = [*listed[: last + 1], *made, *listed[last + 1 :]]
    return put(event, *arranged(wanted, ids_of(made)))
