"""Records that two people placed under each other, apart: the later of these edits is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from desktop.model.findings import Figure, Point
from desktop.model.record import Id, Record


@dataclass(frozen=True)
class Cut:
    """A record that stood under itself through others, and the field that was cut."""

    record: Id
    field: str
    was: Id


def parent_field(record: Record) -> str:
    """The field that places a record under another of its kind, or an empty string."""
    match record:
        case Point():
            return "parent"
        case Figure():
            return "part_of"
        case _:
            return ""


def cycles(records: Mapping[Id, Record], among: Iterable[Id]) -> list[tuple[Id, ...]]:
    """The rings of records, each under the next, that can be reached from some of them."""
    found: list[tuple[Id, ...]] = []
    known: set[Id] = set()
    for start in among:
        path: dict[Id, None] = {}
        here = start
        while here and here not in known and here not in path:
            path[here] = None
            here = _parent(records, here)
        if here in path:
            walked = tuple(path)
            found.append(walked[walked.index(here) :])
        known.update(path)
    return found


def without_cycles(
    records: dict[Id, Record],
    among: Iterable[Id],
    written: Callable[[Id, str], tuple[int, str, int]],
) -> tuple[Cut, ...]:
    """Cut each ring of ``records`` in place, and say where.

    ``written(record, field)`` tells when a field was written; the latest of a ring is cut.
    """
    cuts = []
    for ring in cycles(records, among):
        last = max(ring, key=lambda id_: (written(id_, parent_field(records[id_])), id_))
        field = parent_field(records[last])
        cuts.append(Cut(last, field, _parent(records, last)))
        records[last] = _uprooted(records[last])
    return tuple(cuts)


def _uprooted(record: Record) -> Record:
    """The record, under nothing."""
    match record:
        case Point():
            return replace(record, parent="")
        case Figure():
            return replace(record, part_of="")
        case _:
            return record


def last_given(_record: Id, _field: str) -> tuple[int, str, int]:
    """The order of edits made together: none of them is later than another."""
    return 0, "", 0


def _parent(records: Mapping[Id, Record], id_: Id) -> Id:
    record = records.get(id_)
    if record is None:
        return ""
    field = parent_field(record)
    parent: Id = getattr(record, field) if field else ""
    return parent if parent in records else ""
