"""What is exported and imported again is the same event, down to the bytes of its pictures."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings

from desktop.intake.imported import Imported
from desktop.intake.json_reading import read_json
from desktop.intake.json_writing import write_json
from desktop.intake.sample import sample_day
from desktop.model.event import Event, event_of
from desktop.model.findings import Picture
from desktop.model.programme import Gathering
from desktop.model.record import Record
from tests.days import nearly_empty_day, second_day, very_full_day
from tests.strategies import events

DAYS = [sample_day, second_day, nearly_empty_day, very_full_day]


def no_picture(content: str) -> bytes:
    raise KeyError(content)


def exported(day: Imported) -> bytes:
    return write_json(day.event, lambda content: day.media[content].data)


def typed(record: Record) -> Record:
    """The record with the colour that a file of ours can hold."""
    return replace(record, colour="#9c3018") if isinstance(record, Gathering) else record


@settings(max_examples=60, deadline=None)
@given(events())
def test_reading_what_was_written_gives_an_equal_event(event: Event):
    event = event_of(typed(record) for record in event)
    assert read_json(write_json(event, no_picture), Event(), "day.json").event == event


@settings(max_examples=30, deadline=None)
@given(events())
def test_importing_its_own_export_changes_nothing(event: Event):
    event = event_of(typed(record) for record in event)
    assert read_json(write_json(event, no_picture), event, "day.json").event == event


@pytest.mark.parametrize("make", DAYS)
def test_the_days_come_back_with_their_pictures(make: Callable[[], Imported]):
    day = make()
    assert read_json(exported(day), Event(), "day.json") == day


@pytest.mark.parametrize("make", DAYS)
def test_the_same_event_always_gives_the_same_bytes(make: Callable[[], Imported]):
    day = make()
    shuffled = Imported(event_of(reversed(list(day.event))), day.media)
    assert exported(shuffled) == exported(day)


def test_what_is_written_can_be_read_by_people():
    text = exported(sample_day()).decode()
    assert '\n  "gathering": {\n    "title": "Vivre en Hérault...' in text
    assert text.endswith("}\n")


def test_a_picture_without_bytes_is_written_without_them_and_stays():
    event = event_of([Picture(id="lost", content="0" * 64, caption="Perdue")])
    written = write_json(event, no_picture)
    assert "media" not in json.loads(written)
    assert read_json(written, Event(), "day.json").event == event
