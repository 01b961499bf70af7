"""Setting what records hold."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.acts.called import called
from desktop.model.event import Event, put
from desktop.model.plain import fields_of
from desktop.model.record import Id, Record
from desktop.model.sentence import Sentence, say


def set_field(
    event: Event, ids: Collection[Id], field: str, value: Any, *, label: Sentence | None = None
) -> Act:
    """Set one field of records, of those that have it, to one value."""
    records = [
        event.records[id_]
        for id_ in dict.fromkeys(ids)
        if id_ in event.records and field in fields_of(type(event.records[id_]))
    ]
    change: dict[str, Any] = {field: value}
    return changed(event, [replace(record, **change) for record in records], label)


def changed(event: Event, records: Collection[Record], label: Sentence | None = None) -> Act:
    """The act that puts these records in the place of those that have their ids."""
    if not records:
        return nothing_done(event)
    new = [record for record in records if event.records.get(record.id) != record]
    was = [event.records.get(record.id, record) for record in records]
    if label is None:
        label = say("modifier {what}", what=called(event, was))
    return Act(put(event, *new) if new else event, label, ids_of(records))
