"""Records as plain values (texts, numbers, lists) and back: what files and JSON are made of.

Each kind of record is read once from its annotations; a field is then turned by the function of
its type. Values equal to the default of their field are left out: a file says only what is known.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Hashable, Mapping
from datetime import date, time
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, TypeAlias

from desktop.model.record import Record

Plain: TypeAlias = bool | int | float | str | list["Plain"] | dict[str, "Plain"] | None


class WrongValue(ValueError):  # noqa: N818  what it says of the value
    """A plain value that its field cannot hold."""


@dataclasses.dataclass(frozen=True)
class _Field:
    """How a field is written and read, and what it holds when nothing is said."""

    write: Callable[[Any], Plain]
    read: Callable[[Plain], Any]
    default: Any


def to_plain(record: Record) -> dict[str, Plain]:
    """The fields of a record that hold something, without its id, as plain values."""
    plain: dict[str, Plain] = {}
    for name, field in fields_of(type(record)).items():
        value = getattr(record, name)
        if value != field.default:
            plain[name] = field.write(value)
    return plain


def from_plain(kind: type[Record], id_: str, plain: Mapping[str, Plain]) -> Record:
    """The record of that kind and id with these fields; those it does not know are passed over.

    Raises WrongValue when a field cannot hold its value.
    """
    known = fields_of(kind)
    values = {
        name: _read(known[name], name, value) for name, value in plain.items() if name in known
    }
    return kind(id=id_, **values)


def read_field(kind: type[Record], name: str, value: Plain) -> Any:
    """The value of one field, from plain; ``None`` gives the default of the field."""
    return _read(fields_of(kind)[name], name, value)


def _read(field: _Field, name: str, value: Plain) -> Any:
    if value is None:
        return field.default
    try:
        return field.read(value)
    except (ValueError, TypeError, InvalidOperation) as error:
        raise WrongValue(f"{name}: {value!r}"[:200]) from error


def write_field(kind: type[Record], name: str, value: Any) -> Plain:
    """The plain form of one field; ``None`` for its default."""
    field = fields_of(kind)[name]
    return None if value == field.default else field.write(value)


def fields_of(kind: type[Any]) -> Mapping[str, _Field]:
    """The fields of a dataclass but its id, each with its reader and its writer."""
    return _fields(typing.cast("Hashable", kind))


@cache
def _fields(kind: Any) -> Mapping[str, _Field]:
    hints = typing.get_type_hints(kind)
    found = {}
    for field in dataclasses.fields(kind):
        if field.name == "id":
            continue
        if field.default_factory is not dataclasses.MISSING:
            default = field.default_factory()
        else:
            default = field.default
        write, read = _codec(hints[field.name])
        found[field.name] = _Field(write, read, default)
    return types.MappingProxyType(found)


def _codec(hint: Any) -> tuple[Callable[[Any], Plain], Callable[[Plain], Any]]:
    """The writer and the reader of a type."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is types.UnionType:  # a type or None; None never reaches a codec
        return _codec(next(argument for argument in arguments if argument is not type(None)))
    if origin is tuple and arguments[-1] is Ellipsis:
        return _list_codec(arguments[0])
    if origin is tuple:
        return _row_codec(arguments)
    if dataclasses.is_dataclass(hint):
        return _value_codec(typing.cast("type[Any]", hint))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _enum_codec(hint)
    return _SCALARS[hint]


def _nullable(hint: Any) -> bool:
    return type(None) in typing.get_args(hint)


def _list_codec(item: Any) -> tuple[Callable[[Any], Plain], Callable[[Plain], Any]]:
    write, read = _codec(item)
    holes = _nullable(item)

    def write_list(values: Any) -> Plain:
        return [None if value is None else write(value) for value in values]

    def read_list(plain: Plain) -> Any:
        if not isinstance(plain, list):
            raise TypeError("not a list")
        return tuple(None if holes and value is None else read(value) for value in plain)

    return write_list, read_list


def _row_codec(items: tuple[Any, ...]) -> tuple[Callable[[Any], Plain], Callable[[Plain], Any]]:
    codecs = [_codec(item) for item in items]

    def write_row(values: Any) -> Plain:
        return [write(value) for (write, _), value in zip(codecs, values, strict=True)]

    def read_row(plain: Plain) -> Any:
        if not isinstance(plain, list):
            raise TypeError("not a list")
        return tuple(read(value) for (_, read), value in zip(codecs, plain, strict=True))

    return write_row, read_row


def _value_codec(kind: type[Any]) -> tuple[Callable[[Any], Plain], Callable[[Plain], Any]]:
    def write_value(value: Any) -> Plain:
        return {
            name: field.write(getattr(value, name))
            for name, field in fields_of(kind).items()
            if getattr(value, name) != field.default
        }

    def read_value(plain: Plain) -> Any:
        if not isinstance(plain, dict):
            raise TypeError("not an object")
        fields = fields_of(kind)
        return kind(
            **{
                name: fields[name].default if value is None else fields[name].read(value)
                for name, value in plain.items()
                if name in fields
            }
        )

    return write_value, read_value


def _enum_codec(kind: type[Enum]) -> tuple[Callable[[Any], Plain], Callable[[Plain], Any]]:
    members = {member.value: member for member in kind}

    def read_member(plain: Plain) -> Any:
        if not isinstance(plain, str) or plain not in members:
            raise ValueError("not one of the words allowed")
        return members[plain]

    return (lambda member: str(member.value)), read_member


def _strict(kind: type[Any]) -> Callable[[Plain], Any]:
    def read(plain: Plain) -> Any:
        if type(plain) is not kind:
            raise TypeError(f"not of type {kind.__name__}")
        return plain

    return read


def _read_decimal(plain: Plain) -> Decimal:
    if isinstance(plain, bool) or not isinstance(plain, str | int | float):
        raise TypeError("not a number")
    number = Decimal(str(plain))
    if not counts(number):
        raise ValueError("not a number that counts something")
    return number


def _write_decimal(number: Decimal) -> str:
    if not counts(number):  # it could not be read again
        raise ValueError("not a number that counts something")
    return str(number)


def counts(number: Decimal) -> bool:
    """Whether a number can count something: with 31 digits before the comma at most."""
    return number.is_finite() and abs(number.adjusted()) <= 30


def is_written_plainly(number: Decimal) -> bool:
    """Whether a number is one that somebody would type: it counts something, in 60 digits at most.

    A longer one that a file holds is still read.
    """
    return counts(number) and len(number.as_tuple().digits) <= 60


def _read_date(plain: Plain) -> date:
    if not isinstance(plain, str):
        raise TypeError("not a date")
    return date.fromisoformat(plain)


def _read_time(plain: Plain) -> time:
    if not isinstance(plain, str):
        raise TypeError("not an hour")
    hour = time.fromisoformat(plain)
    if hour.tzinfo or hour.second or hour.microsecond:
        raise ValueError("an hour is given to the minute")
    return hour


_SCALARS: Mapping[Any, tuple[Callable[[Any], Plain], Callable[[Plain], Any]]] = {
    str: (str, _strict(str)),
    bool: (bool, _strict(bool)),
    int: (int, _strict(int)),
    Decimal: (_write_decimal, _read_decimal),
    date: (date.isoformat, _read_date),
    time: (lambda hour: hour.isoformat("minutes"), _read_time),
}
