"""The shapes of records in JSON, derived from the dataclasses of the model.

Every key is optional and may be null, no other key is allowed. What a shape has read is already
the value of the model: texts cleaned, lists as tuples, numbers exact.
"""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    StringConstraints,
    WithJsonSchema,
    create_model,
)
from pydantic_core import PydanticCustomError

from desktop.intake.json_format import LISTS, MAXIMUM_LETTERS
from desktop.intake.meanings import MEANINGS
from desktop.model.order import is_position
from desktop.model.plain import is_written_plainly
from desktop.model.programme import GATHERING, Gathering
from desktop.model.record import ID_PATTERN, Record, is_id
from desktop.model.text import cleaned

SHA256 = r"^[0-9a-f]{64}$"


class Shape(BaseModel):
    """What all shapes share: no key but theirs, and nothing changed afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class MediumShape(Shape):
    """The bytes of a picture."""

    mime: str | None = Field(None, description="The kind of picture, found again from its bytes.")
    data: str = Field(description="The bytes, in base64.")


def _text(value: object) -> object:
    # Before anything else: pydantic takes no lone surrogate.
    return cleaned(value) if isinstance(value, str) else value


def _position(text: str) -> str:
    if not is_position(text):
        raise PydanticCustomError("position", "not a position")
    return text


def _id(text: str) -> str:
    if not is_id(text) or text == GATHERING:
        raise PydanticCustomError("id", "not an id")
    return text


def _day(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        return value
    raise PydanticCustomError("day", "not a day")


def _hour(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value, re.ASCII):
        return value
    raise PydanticCustomError("hour", "not an hour")


def _number(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise PydanticCustomError("number", "not a number")
    if isinstance(value, str) and not re.fullmatch(
        r"[+-]?(\d+\.?\d*|\.\d+)([Ee][+-]?\d+)?", value, re.ASCII
    ):
        raise PydanticCustomError("number", "not a number")
    return value


def _counting(number: Decimal) -> Decimal:
    if not is_written_plainly(number):
        raise PydanticCustomError("number", "not a number that counts something")
    return number


_TEXT = Annotated[
    str, Strict(), StringConstraints(max_length=MAXIMUM_LETTERS), BeforeValidator(_text)
]
_SCALARS: dict[Any, Any] = {
    str: _TEXT,
    bool: Annotated[bool, Strict()],
    int: Annotated[int, Strict(), Field(ge=-(10**9), le=10**9)],
    Decimal: Annotated[
        Decimal,
        BeforeValidator(_number),
        AfterValidator(_counting),
        WithJsonSchema({"type": ["number", "string"], "pattern": r"^[+-]?[0-9.]+([Ee][+-]?\d+)?$"}),
    ],
    date: Annotated[
        date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})
    ],
    time: Annotated[
        time,
        BeforeValidator(_hour),
        WithJsonSchema({"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"}),
    ],
}
_BY_NAME: dict[str, Any] = {
    "id": Annotated[
        str,
        Strict(),
        AfterValidator(_id),
        WithJsonSchema({"type": "string", "pattern": ID_PATTERN}),
    ],
    "position": Annotated[
        str,
        Strict(),
        AfterValidator(_position),
        WithJsonSchema({"type": "string", "pattern": "^([0-9A-Za-z]*[1-9A-Za-z])?$"}),
    ],
    "language": Annotated[str, Strict(), StringConstraints(pattern="^(fr|en)$")],
    "colour": Annotated[str, Strict(), StringConstraints(pattern="^(#[0-9A-Fa-f]{6})?$")],
    "content": Annotated[str, Strict(), StringConstraints(pattern=rf"{SHA256}|^$")],
}


def record_shape(kind: type[Record]) -> type[Shape]:
    """The shape of a kind of record; of the gathering, which has always the same id, without id."""
    return _shape(typing.cast("Any", kind))


@cache
def file_shape() -> type[Shape]:
    """The shape of a whole file: the gathering, a list for each other kind, the pictures' bytes."""
    fields: dict[str, Any] = {
        "format": (Literal["tablee"], ...),
        "version": (Literal[1], ...),
        "gathering": (record_shape(Gathering) | None, None),
    }
    for name, kind in LISTS.items():
        fields[name] = (types.GenericAlias(tuple, (record_shape(kind), ...)) | None, None)
    digest = Annotated[str, StringConstraints(pattern=SHA256)]
    fields["media"] = (dict[digest, MediumShape] | None, None)
    return create_model("TableeFile", __base__=Shape, __doc__="A day in JSON.", **fields)


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the format."""
    described = file_shape().model_json_schema()
    # pydantic says what keys media may have, not that it may have no others.
    described["properties"]["media"]["anyOf"][0]["additionalProperties"] = False
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **described}


def values(shape: Shape) -> dict[str, Any]:
    """What a shape says, by name: ``None`` where it says null, nothing where it says nothing."""
    return {name: getattr(shape, name) for name in shape.model_fields_set}


@cache
def _shape(kind: Any) -> type[Shape]:
    without = {"id"} if kind is Gathering else set()
    hints = typing.get_type_hints(kind)
    fields: dict[str, Any] = {
        field.name: (
            _BY_NAME.get(field.name, _type(hints[field.name])) | None,
            Field(None, description=MEANINGS[kind][field.name]),
        )
        for field in dataclasses.fields(kind)
        if field.name not in without
    }
    return create_model(kind.__name__, __base__=Shape, __doc__=kind.__doc__, **fields)


def _type(hint: Any) -> Any:
    """The type by which pydantic reads a field of the model."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is types.UnionType:
        return _type(next(item for item in arguments if item is not type(None))) | None
    if origin is tuple:
        items = (item if item is Ellipsis else _type(item) for item in arguments)
        return types.GenericAlias(tuple, tuple(items))
    if dataclasses.is_dataclass(hint):
        return _value(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    return _SCALARS[hint]


def _value(kind: Any) -> Any:
    """The type of a value inside a record, read into its dataclass."""
    shape = _shape(kind)

    def read(given: Shape) -> Any:
        return kind(**{name: value for name, value in values(given).items() if value is not None})

    return Annotated[shape, AfterValidator(read)]
