"""Texts of spaces alone, which say nothing, made empty so that nothing is made of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.model.event import Event, event_of
from desktop.model.record import Record
from desktop.model.texts import text_fields


def without_blanks(event: Event) -> Event:
    """The event with an empty text for each one that holds spaces alone."""
    return event_of(_filled(record) for record in event)


def _filled(record: Record) -> Record:
    blank: dict[str, Any] = {}
    for field in text_fields(type(record)):
        value: str | tuple[str, ...] = getattr(record, field)
        if isinstance(value, str):
            if value and not value.strip():
                blank[field] = ""
        elif any(text and not text.strip() for text in value):
            blank[field] = tuple(text if text.strip() else "" for text in value)
    return replace(record, **blank) if blank else record
