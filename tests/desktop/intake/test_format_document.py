"""The format is what its schema and its documentation say."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop.intake.imported import Imported
from desktop.intake.json_format import LISTS
from desktop.intake.json_reading import read_json
from desktop.intake.json_writing import write_json
from desktop.intake.meanings import MEANINGS
from desktop.intake.sample import sample_day
from desktop.intake.shapes import schema
from desktop.model.event import KINDS, Event
from desktop.model.findings import Figure, Testimony
from desktop.model.people import Person
from desktop.model.plain import fields_of
from desktop.model.sentence import Refused
from tests.days import second_day, very_full_day
from tests.desktop.intake.conformance import faults

DOCUMENT = Path(__file__).parents[3] / "docs" / "format.md"
SCHEMA = schema()


def of_property(described: Mapping[str, Any]) -> str:
    """What a key holds, as the tables of the documentation say it."""
    if "anyOf" in described:
        (wanted,) = [each for each in described["anyOf"] if each.get("type") != "null"]
        return of_property(wanted) + (", or null" if _is_item(described) else "")
    if "$ref" in described:
        name = described["$ref"].rpartition("/")[2]
        target = SCHEMA["$defs"][name]
        if "enum" in target:
            return ", ".join(f'"{word}"' for word in target["enum"])
        return f"[{name}](#{name.lower()})"
    match described["type"]:
        case "array" if "prefixItems" in described:
            return "[" + ", ".join(of_property(each) for each in described["prefixItems"]) + "]"
        case "array":
            return "list of: " + of_property(described["items"])
        case "string" if described.get("format") == "date":
            return "date"
        case ["number", "string"]:
            return "number"
        case str() as word:
            return {"string": "text", "boolean": "true or false"}.get(word, word)
        case other:
            raise AssertionError(other)


def _is_item(described: Mapping[str, Any]) -> bool:
    return "default" not in described


def tables() -> Iterator[tuple[str, str]]:
    """The name of each kind of value, with the table of its keys."""
    for kind, meanings in MEANINGS.items():
        name = kind.__name__
        properties = SCHEMA["$defs"][name]["properties"]
        lines = ["| key | holds | meaning |", "|---|---|---|"]
        lines += [
            f"| `{key}` | {of_property(properties[key])} | {meanings[key]} |" for key in properties
        ]
        yield name, "\n".join(lines) + "\n"


@pytest.mark.parametrize(("name", "table"), [*tables()], ids=[name for name, _ in tables()])
def test_the_document_has_the_table_of_each_kind(name: str, table: str):
    assert f"### {name}\n\n" in DOCUMENT.read_text(encoding="utf-8")
    assert table in DOCUMENT.read_text(encoding="utf-8"), table


def test_the_example_of_the_document_imports():
    (example,) = re.findall(r"```json\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    event = read_json(example.encode(), Event(), "example.json").event
    assert event.gathering.title
    assert {type(record) for record in event} >= {Person, Testimony, Figure}


def test_the_lists_of_the_document_are_those_of_the_format():
    document = DOCUMENT.read_text(encoding="utf-8")
    for list_, kind in LISTS.items():
        assert f"`{list_}` ([{kind.__name__}](#{kind.__name__.lower()}))" in document


def test_every_kind_of_record_has_its_place():
    assert {*LISTS.values(), KINDS["gathering"]} == set(KINDS.values())
    assert list(SCHEMA["properties"]) == ["format", "version", "gathering", *LISTS, "media"]


@pytest.mark.parametrize("kind", MEANINGS)
def test_every_field_of_the_model_has_a_key_and_a_meaning(kind: type[Any]):
    keys = set(SCHEMA["$defs"][kind.__name__]["properties"])
    assert keys - {"id"} == set(fields_of(kind))
    assert set(MEANINGS[kind]) - {"id"} == set(fields_of(kind))


def test_the_schema_allows_no_other_key_anywhere():
    objects = [each for each in SCHEMA["$defs"].values() if each["type"] == "object"]
    assert objects
    for each in (SCHEMA, *objects):
        assert each["additionalProperties"] is False


@pytest.mark.parametrize("make", [sample_day, second_day, very_full_day])
def test_what_is_exported_is_what_the_schema_says(make: Callable[[], Imported]):
    day = make()
    written = json.loads(write_json(day.event, lambda content: day.media[content].data))
    assert faults(written, SCHEMA) == []


@pytest.mark.parametrize(
    "parts",
    [
        {"titre": "x"},
        {"sessions": [{"titre": "x"}]},
        {"sessions": [{"hour": "25:00"}]},
        {"sessions": [{"kind": "party"}]},
        {"people": [{"id": "a b"}]},
        {"gathering": {"dates": "2018-03-08"}},
        {"media": {"photo.png": {"data": ""}}},
    ],
)
def test_the_schema_refuses_what_the_door_refuses(parts: dict[str, Any]):
    file = {"format": "tablee", "version": 1, **parts}
    assert faults(file, SCHEMA)
    with pytest.raises(Refused):
        read_json(json.dumps(file).encode(), Event(), "day.json")


def test_the_way_to_add_a_picture_that_the_document_tells_works():
    written = io.BytesIO()
    Image.new("RGB", (1200, 800), "#2373b8").save(written, "JPEG")
    data = written.getvalue()
    sha = hashlib.sha256(data).hexdigest()
    file = {
        "format": "tablee",
        "version": 1,
        "pictures": [{"caption": "L’atelier", "content": sha}],
        "media": {sha: {"data": base64.b64encode(data).decode()}},
    }
    brought = read_json(json.dumps(file).encode(), Event(), "pictures.json")
    assert [each.width for each in brought.media.values()] == [1200]
