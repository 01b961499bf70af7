"""Records as the file keeps them: a JSON value for each field, and one JSON row for each record."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from desktop.model.event import KINDS, kind_of
from desktop.model.plain import Plain, WrongValue, from_plain, to_plain
from desktop.model.record import Id, Record
from desktop.model.text import cleaned
from desktop.store.cells import KIND, Copy, by_place, shown

Row: TypeAlias = tuple[Id, str, str]
"""The id of a record, its kind, and its fields as one JSON object."""

# Whatever `cleaned` may change, written out or escaped.
_PERHAPS_UNTYPED = re.compile(
    "[\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)

EMPTY = "null"
"""The JSON of a field that says nothing."""


def json_of(value: Plain) -> str:
    """The one JSON text of a plain value: equal values are written alike."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def fields_as_json(record: Record) -> dict[str, str]:
    """The fields of a record that say something, each as JSON, and its kind."""
    fields = {name: json_of(value) for name, value in to_plain(record).items()}
    return {KIND: json_of(kind_of(record)), **fields}


def typable(record: Record) -> Record:
    """The record with its texts as `cleaned` gives them, or itself where they already are."""
    plain = to_plain(record)
    clean = _cleaned(plain)
    if clean == plain or not isinstance(clean, dict):
        return record
    return from_plain(type(record), record.id, clean)


def row_of(record: Id, fields: Mapping[str, str]) -> Row | None:
    """The row of a record from the JSON of its fields; nothing where it has no kind."""
    if KIND not in fields:
        return None
    said = ",".join(
        f"{json_of(name)}:{value}"
        for name, value in sorted(fields.items())
        if name != KIND and value != EMPTY
    )
    return record, str(json.loads(fields[KIND])), f"{{{said}}}"


def rows_of(copy: Copy) -> Iterable[Row]:
    """The rows of all the records of a copy."""
    records: dict[Id, dict[str, str]] = {}
    for (record, name), cells in by_place(shown(copy)).items():
        records.setdefault(record, {})[name] = cells[0].value
    for record, fields in records.items():
        row = row_of(record, fields)
        if row is not None:
            yield row


def record_of(row: Row) -> Record | None:
    """The record that a row holds; nothing where its kind is not known to this version.

    Raises WrongValue where a field cannot hold its value.
    """
    id_, kind, text = row
    if kind not in KINDS:
        return None
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise WrongValue(text[:200]) from error
    if not isinstance(plain, dict):
        raise WrongValue(text[:200])
    if _PERHAPS_UNTYPED.search(text):
        plain = {name: _cleaned(value) for name, value in plain.items()}
    return from_plain(KINDS[kind], id_, plain)


def records_of(rows: Iterable[Row]) -> dict[Id, Record]:
    """The records that rows hold, by id."""
    found = {}
    for row in rows:
        record = record_of(row)
        if record is not None:
            found[record.id] = record
    return found


def _cleaned(plain: Plain) -> Plain:
    if isinstance(plain, str):
        return cleaned(plain)
    if isinstance(plain, list):
        return [_cleaned(item) for item in plain]
    if isinstance(plain, dict):
        return {key: _cleaned(value) for key, value in plain.items()}
    return plain
