"""Whether a value is what a JSON Schema says: as much of draft 2020-12 as the format uses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "null": (type(None),),
    "integer": (int,),
    "number": (int, float),
}
_KNOWN = {
    "$defs", "$ref", "$schema", "additionalProperties", "anyOf", "const", "default", "description",
    "enum", "format", "items", "maxItems", "maxLength", "maximum", "minItems", "minimum", "pattern",
    "patternProperties", "prefixItems", "properties", "required", "title", "type",
}  # fmt: skip


def faults(value: Any, schema: Mapping[str, Any]) -> list[str]:
    """Where a value is not what a schema says; an empty list when it is."""
    return list(_faults(value, schema, schema, "$"))


def _faults(
    value: Any, described: Mapping[str, Any], schema: Mapping[str, Any], path: str
) -> Iterator[str]:
    assert described.keys() <= _KNOWN, described.keys() - _KNOWN
    if "$ref" in described:
        described = schema["$defs"][described["$ref"].rpartition("/")[2]]
    choices = described.get("anyOf", [])
    if choices and all(list(_faults(value, each, schema, path)) for each in choices):
        yield f"{path}: none of the choices"
    yield from _scalar_faults(value, described, path)
    if isinstance(value, list):
        yield from _list_faults(value, described, schema, path)
    if isinstance(value, dict):
        yield from _object_faults(value, described, schema, path)


def _scalar_faults(value: Any, described: Mapping[str, Any], path: str) -> Iterator[str]:
    named = described.get("type", [])
    allowed = [_TYPES[each] for each in ([named] if isinstance(named, str) else named)]
    if allowed and not any(type(value) in each for each in allowed):
        yield f"{path}: not of type {named}"
    if "enum" in described and value not in described["enum"]:
        yield f"{path}: not one of {described['enum']}"
    if "const" in described and value != described["const"]:
        yield f"{path}: not {described['const']}"
    if isinstance(value, str) and not re.search(described.get("pattern", ""), value):
        yield f"{path}: not like {described['pattern']}"


def _list_faults(
    value: list[Any], described: Mapping[str, Any], schema: Mapping[str, Any], path: str
) -> Iterator[str]:
    pattern = described.get("prefixItems") or [described.get("items", {})] * len(value)
    if len(pattern) != len(value):
        yield f"{path}: not {len(pattern)} long"
    for rank, (item, each) in enumerate(zip(value, pattern, strict=False)):
        yield from _faults(item, each, schema, f"{path}[{rank}]")


def _object_faults(
    value: dict[str, Any], described: Mapping[str, Any], schema: Mapping[str, Any], path: str
) -> Iterator[str]:
    yield from (f"{path}: no {key}" for key in described.get("required", ()) if key not in value)
    named = described.get("properties", {})
    patterns = described.get("patternProperties", {})
    for key, item in value.items():
        matching = [each for pattern, each in patterns.items() if re.search(pattern, key)]
        matching += [named[key]] if key in named else []
        for each in matching:
            yield from _faults(item, each, schema, f"{path}.{key}")
        if not matching and described.get("additionalProperties", True) is False:
            yield f"{path}: {key} is not allowed"
