"""The value of a field in the words of a person: dates written out, records by their names."""

from __future__ import annotations

import json
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Any

from desktop.merge_report import named
from desktop.model.event import Event
from desktop.model.findings import Values
from desktop.model.people import Consent
from desktop.model.plain import WrongValue, fields_of, read_field
from desktop.model.record import Id, Record
from desktop.model.references import REFERENCES
from desktop.telling import told
from desktop.ui.fields.formats import show_duration
from desktop.ui.fields.names import name_of_value
from desktop.ui.wording import tr
from exports.words import Words


def in_words(event: Event, words: Words, place: tuple[Id, str], value: str) -> str:
    """What a JSON value of a field says to a person."""
    id_, field = place
    record = event.records.get(id_)
    plain = json.loads(value)
    if record is None or field not in fields_of(type(record)):
        return plain if isinstance(plain, str) else value
    try:
        held = read_field(type(record), field, plain)
    except WrongValue:
        return value
    return _said(event, words, record, field, held) or tr("Rien")


def field_in_words(event: Event, words: Words, place: tuple[Id, str]) -> str:
    """What a field of a record says to a person; nothing where it is empty, or is not there."""
    id_, field = place
    record = event.records.get(id_)
    if record is None or field not in fields_of(type(record)):
        return ""
    return _said(event, words, record, field, getattr(record, field))


def _said(  # noqa: PLR0911  one for each sort of field
    event: Event, words: Words, record: Record, field: str, held: Any
) -> str:
    """What the value of a field says; nothing where it is empty."""
    if field in REFERENCES.get(type(record), {}):
        ids = (held,) if isinstance(held, str) else held
        return ", ".join(told(named(event, id_), words) for id_ in ids if id_)
    match field:
        case "position":
            return _in_order(event, words, record, held)
        case "minutes":
            return show_duration(held)
        case "year":
            return "" if held is None else str(held)
        case "content":
            return tr("Une image")
        case "slogan_emphasis" | "motto_emphasis":
            text = getattr(record, field.removesuffix("_emphasis"))
            return ", ".join(tr("« {words} »").format(words=text[begin:end]) for begin, end in held)
        case _:
            return _scalar(words, held)


def _scalar(words: Words, held: Any) -> str:  # noqa: PLR0911  one for each sort of value
    """A value that says itself, or several of them."""
    match held:
        case None:
            return ""
        case bool():
            return tr("Oui") if held else tr("Non")
        case StrEnum():
            return name_of_value(held)
        case date() | time() | int() | Decimal():
            return _measured(words, held)
        case Consent(state=state, on=None):
            return name_of_value(state)
        case Consent(state=state, on=date() as day):
            return f"{name_of_value(state)}, {words.date(day)}"
        case Values(name=name, values=values):
            return tr("{name} : {numbers}").format(name=name, numbers=_scalar(words, values))
        case tuple():
            return _several(words, held)
        case _:
            return str(held)


def _measured(words: Words, held: date | time | Decimal | int) -> str:
    match held:
        case date():
            return words.full_date(held)
        case time():
            return words.hour(held)
        case _:
            return words.number(held)


def _several(words: Words, held: tuple[Any, ...]) -> str:
    """Texts one under the other; what is short in a row."""
    said = [_scalar(words, each) for each in held if each is not None]
    return ("\n" if all(isinstance(each, str) for each in held) else ", ").join(said)


def _in_order(event: Event, words: Words, record: Record, position: str) -> str:
    """The place that a position gives among the records it is listed with."""
    before = [
        each
        for each in event.all(type(record))
        if each.id != record.id and (each.position, each.id) < (position, record.id)
        if getattr(each, "session", "") == getattr(record, "session", "")
    ]
    if not before:
        return tr("En premier")
    last = max(before, key=lambda each: (each.position, each.id))
    return tr("Après {what}").format(what=told(named(event, last.id), words))
