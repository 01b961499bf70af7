import json
from decimal import Decimal

import pytest
from hypothesis import given

from desktop.model.event import kind_of
from desktop.model.findings import Figure, Values
from desktop.model.people import Person
from desktop.model.plain import WrongValue, from_plain, to_plain
from desktop.model.programme import Session
from desktop.model.record import Record
from tests.strategies import records


@given(records)
def test_a_record_read_back_from_json_is_the_same(record: Record):
    plain = json.loads(json.dumps(to_plain(record)))
    assert from_plain(type(record), record.id, plain) == record
    assert kind_of(record)


def test_what_is_not_known_is_not_written():
    assert to_plain(Person(id="p", name="Luc Martin")) == {"name": "Luc Martin"}


def test_numbers_keep_their_decimals():
    figure = Figure(id="f", value=Decimal("7.70"), series=(Values("2018", (Decimal("0.1"), None)),))
    assert to_plain(figure)["value"] == "7.70"
    assert from_plain(Figure, "f", to_plain(figure)) == figure


def test_fields_that_are_not_known_are_passed_over():
    assert from_plain(Person, "p", {"name": "Luc", "horoscope": "Lion"}) == Person(
        id="p", name="Luc"
    )


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        (Person, "name", 3),
        (Person, "former", "oui"),
        (Session, "hour", "25:00"),
        (Session, "hour", "13:30:20"),
        (Session, "kind", "sieste"),
        (Session, "minutes", True),
        (Figure, "value", "beaucoup"),
        (Figure, "value", "NaN"),
        (Figure, "value", "1e999"),
        (Figure, "categories", "a"),
        (Figure, "series", [{"name": "a", "values": ["x"]}]),
    ],
)
def test_a_value_its_field_cannot_hold_is_refused(kind: type[Record], field: str, value: object):
    with pytest.raises(WrongValue, match=field):
        from_plain(kind, "x", {field: value})  # type: ignore[dict-item]  # wrong on purpose
