"""What a copy that is sent leaves out: private notes, contacts, and what is off the record.

It is read from the live values of an event, so that whoever set apart two values of one field is
heard, and records of kinds this version does not know are held back as well.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, TypeAlias

from desktop.model.findings import Picture
from desktop.model.plain import Plain
from desktop.model.record import Id, Visibility
from desktop.model.references import REFERENCES
from desktop.model.release import PRIVATE_FIELDS, owner_fields
from desktop.store.cells import KIND, Copy, Place
from desktop.store.rows import EMPTY, json_of

_OFF_RECORD: Final = json_of(Visibility.OFF_RECORD)
_SILENT: Final = frozenset({EMPTY, json_of("")})
_SHOWN_IN: Final = frozenset(
    field for fields in REFERENCES.values() for field, kinds in fields.items() if Picture in kinds
)

_Said: TypeAlias = Mapping[Id, Mapping[str, Collection[str]]]
"""All live values of the fields of records, as JSON."""


def off_record(copy: Copy) -> frozenset[Id]:
    """The records that go to nobody: what is off the record, and all that belongs to it.

    A picture goes with them where nothing else shows it.
    """
    said = _said(copy)
    parts: dict[Id, set[Id]] = {}
    for record, fields in said.items():
        for owner in _owners(fields):
            parts.setdefault(owner, set()).add(record)
    held = {
        record for record, fields in said.items() if _OFF_RECORD in fields.get("visibility", ())
    }
    newly = held
    while newly:
        newly = {part for owner in newly for part in parts.get(owner, ())} - held
        held = held | newly
    return frozenset(held | _shown_by_them_alone(said, held))


def private_places(copy: Copy, held: Collection[Id]) -> frozenset[Place]:
    """The fields that stay behind of the records that may go; ``held`` are those that may not.

    A field that says nothing goes: to hide it would make what the receiver types there a conflict.
    """
    return frozenset(
        cell.place
        for cell in copy.cells.values()
        if cell.record not in held and cell.value not in _SILENT
        if cell.field in PRIVATE_FIELDS or (cell.field == "told" and _tells(cell.value, held))
    )


def _said(copy: Copy) -> _Said:
    said: dict[Id, dict[str, list[str]]] = {}
    for cell in copy.cells.values():
        said.setdefault(cell.record, {}).setdefault(cell.field, []).append(cell.value)
    return said


def _owners(fields: Mapping[str, Collection[str]]) -> Iterator[Id]:
    for kind in _texts(fields, KIND):
        for field in owner_fields(kind):
            yield from _texts(fields, field)


def _shown_by_them_alone(said: _Said, held: Collection[Id]) -> set[Id]:
    """The pictures that records held back show, and no other does."""
    shown: dict[bool, set[Id]] = {True: set(), False: set()}
    for record, fields in said.items():
        for field in _SHOWN_IN & fields.keys():
            shown[record in held].update(_texts(fields, field))
    return {
        picture
        for picture in shown[True] - shown[False]
        if picture in said
        if not any(each in said and each not in held for each in _texts(said[picture], "shows"))
    }


def _texts(fields: Mapping[str, Collection[str]], field: str) -> Iterator[str]:
    """The texts among the live values of a field."""
    for value in fields.get(field, ()):
        text = json.loads(value)
        if isinstance(text, str):
            yield text


def _tells(told: str, held: Collection[Id]) -> bool:
    """Whether final minutes quote what may not go; what cannot be read might."""
    try:
        return any(_quotes(kind, id_, text, held) for kind, id_, text in json.loads(told))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return True


def _quotes(kind: str, record: Id, text: str, held: Collection[Id]) -> bool:
    fields: dict[str, Any] = json.loads(text)
    owners: list[Plain] = [fields.get(name) for name in owner_fields(kind)]
    return (
        record in held
        or any(owner in held for owner in owners)
        or any(fields.get(name) for name in PRIVATE_FIELDS)
    )
