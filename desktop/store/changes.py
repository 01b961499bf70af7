"""What changed from one event to the next, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import chain, compress, repeat
from operator import is_not

from desktop.model.event import Event
from desktop.model.plain import fields_of, from_plain, write_field
from desktop.model.record import Id, Record, is_id
from desktop.store.cells import Place
from desktop.store.cycles import last_given, without_cycles
from desktop.store.edits import Values
from desktop.store.rows import EMPTY, fields_as_json, json_of, typable


@dataclass(frozen=True)
class Change:
    """The event that a change makes, and what is to be written for it.

    ``contested`` says that it wrote over what others wrote meanwhile: both values are written.
    """

    event: Event
    values: Mapping[Place, Values]
    gone: frozenset[Id]
    touched: frozenset[Id]
    contested: bool = False


def change_of(now: Event, base: Event, after: Event) -> Change:
    """The change that makes ``after`` of ``base``, done on the event as it is now.

    Texts are cleaned of what no file can carry, and rings of parents cut.
    """
    before = now.records
    records, theirs = dict(after.records), dict[Place, str]()
    if base is not now:
        records, theirs = onto(before, base.records, after.records)
    changed = [typable(record) for record in altered(before, records)]
    records.update((record.id, record) for record in changed)
    cut = without_cycles(records, [record.id for record in changed], last_given)
    changed = [records[record.id] for record in changed]
    changed += [records[each.record] for each in cut if each.record in before]
    values = values_of(before, changed)
    values |= {place: (*values[place], json) for place, json in theirs.items() if place in values}
    gone = removed(before, records, changed)
    touched = gone.union(record.id for record in changed)
    return Change(Event(records), values, gone, touched, bool(theirs))


def altered(before: Mapping[Id, Record], after: Mapping[Id, Record]) -> list[Record]:
    """The records that are new or no longer equal."""
    held = before.get
    # A change keeps nearly all records, and their order: most are told apart without a look-up.
    moved = compress(
        after.values(), map(is_not, after.values(), chain(before.values(), repeat(None)))
    )
    return [record for record in moved if (old := held(record.id)) is not record and old != record]


def removed(
    before: Mapping[Id, Record], after: Mapping[Id, Record], changed: Iterable[Record]
) -> frozenset[Id]:
    """The records that are no more, once it is known which are new or changed."""
    new = sum(record.id not in before for record in changed)
    if len(after) == len(before) + new:
        return frozenset()
    return frozenset(before.keys() - after.keys())


def values_of(before: Mapping[Id, Record], records: Iterable[Record]) -> dict[Place, Values]:
    """The fields of some records that are not as they were, with their JSON.

    Raises ValueError for an id that no file could hold.
    """
    values: dict[Place, Values] = {}
    for record in records:
        old = before.get(record.id)
        if type(old) is type(record):
            for field in fields_of(type(record)):
                value = getattr(record, field)
                if value != getattr(old, field):
                    json = json_of(write_field(type(record), field, value))
                    values[record.id, field] = (json,)
            continue
        if not is_id(record.id):
            raise ValueError(f"not an id: {record.id!r}")
        fields = dict.fromkeys(fields_as_json(old), EMPTY) if old is not None else {}
        fields |= fields_as_json(record)
        values.update({(record.id, field): (json,) for field, json in fields.items()})
    return values


def onto(
    now: Mapping[Id, Record], base: Mapping[Id, Record], after: Mapping[Id, Record]
) -> tuple[dict[Id, Record], dict[Place, str]]:
    """What was changed between two events, done again on one that others changed meanwhile.

    Gives too the JSON that the others gave to the fields that both changed. A record that one
    removed and the other changed stays.
    """
    changed = altered(base, after)
    gone = removed(base, after, changed)
    records = {id_: each for id_, each in now.items() if id_ not in gone or each != base[id_]}
    theirs: dict[Place, str] = {}
    for record in changed:
        held, old = now.get(record.id), base.get(record.id)
        if type(held) is not type(record):
            records[record.id] = record
            continue
        if type(old) is not type(record):  # both added it
            old = from_plain(type(record), record.id, {})
        mine = {name for name in fields_of(type(record)) if _differs(record, old, name)}
        for name in mine:
            if _differs(held, old, name) and _differs(held, record, name):
                value = write_field(type(held), name, getattr(held, name))
                theirs[record.id, name] = json_of(value)
        records[record.id] = replace(held, **{name: getattr(record, name) for name in mine})
    return records, theirs


def _differs(one: Record, other: Record, field: str) -> bool:
    return bool(getattr(one, field) != getattr(other, field))
