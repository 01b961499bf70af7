"""The texts of records: what people typed and may read, search or misspell."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator
from functools import cache
from typing import Any

from desktop.model.findings import Choice, Subject
from desktop.model.plain import fields_of
from desktop.model.record import Record
from desktop.model.references import REFERENCES

_NOT_PROSE = frozenset({"position", "content", "colour", "language", "key"})

_AS_GIVEN = frozenset({"attached_file", "email", "phone", "parallel", "wrong_spellings"})


def texts(record: Record) -> Iterator[tuple[str, str]]:
    """The texts of a record that hold something, each with the name of its field."""
    for field in text_fields(type(record)):
        value: str | tuple[str, ...] = getattr(record, field)
        for text in (value,) if isinstance(value, str) else value:
            if text:
                yield field, text


def text_fields(kind: type[Record]) -> tuple[str, ...]:
    """The fields of a kind that hold words, in the order they are declared."""
    return _text_fields(typing.cast("Any", kind))


@cache
def _text_fields(kind: Any) -> tuple[str, ...]:
    hints = typing.get_type_hints(kind)
    return tuple(
        field
        for field in fields_of(kind)
        if hints[field] in (str, tuple[str, ...])
        and field not in REFERENCES.get(kind, {})
        and field not in _NOT_PROSE
    )


def spelt_fields(record: Record) -> tuple[str, ...]:
    """The fields of a record whose words are to be well spelt: not addresses or names of files."""
    if isinstance(record, Choice) and record.subject is not Subject.RECIPIENT:
        return ()
    return tuple(field for field in text_fields(type(record)) if field not in _AS_GIVEN)


def spelt_as(spelling: str) -> re.Pattern[str]:
    """What finds a spelling, letter by letter, where it stands as whole words."""
    return re.compile(rf"(?<!\w){re.escape(spelling)}(?!\w)")
