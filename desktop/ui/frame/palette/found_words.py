"""What the search found in the day, as rows: the words, the record they are of, where it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.field_names import field_name
from desktop.model.acts import words_of
from desktop.model.event import Event
from desktop.model.findings import Figure, Point, PointKind, Source, Testimony
from desktop.model.fold import fold
from desktop.model.people import Organisation, Person
from desktop.model.programme import Gathering, Participation, Session, Theme
from desktop.model.record import Id, Record
from desktop.store.search import Hit
from desktop.telling import told
from desktop.ui.desk import Desk
from desktop.ui.fields.names import name_of_value
from desktop.ui.frame.palette.entries import Entry
from desktop.ui.frame.palette.groups import group_of
from desktop.ui.pages import page_kind, page_of
from desktop.ui.place import Place
from desktop.ui.wording import tr

_BREAKS: Final = re.compile(r"[\t\r\n\v\f\u2028\u2029]+")
_OWN_WORDS: Final = frozenset({"name", "short_name", "title", "words", "text", "caption", "label"})
_DIAGNOSED: Final = frozenset({PointKind.STAKE, PointKind.CHALLENGE, PointKind.STRENGTH})

_ICONS: Final[Mapping[type[Record], str]] = MappingProxyType(
    {Theme: "roundtable", Participation: "people", Source: "papers"}
)


def found_entry(desk: Desk, hit: Hit) -> Entry | None:
    """A row that opens the field in which words were found.

    Nothing if it is no more, or if a unit is said again by what is counted.
    """
    record = desk.event.records.get(hit.record)
    group = group_of(record) if record is not None else None
    if record is None or group is None:
        return None
    if isinstance(record, Figure) and hit.field == "unit" and record.unit in record.label:
        return None
    return Entry(
        group,
        _icon(record) or group.icon,
        _BREAKS.sub(" ", _text(desk.event, record, hit)),
        lambda: desk.go(Place("", hit.record, hit.field)),
        _place(desk, record, hit.field),
    )


def _text(event: Event, record: Record, hit: Hit) -> str:
    """The words of the field; those by which the record is known come before, if it has others."""
    known_by = _known_by(event, record)
    if isinstance(record, Figure) and fold(hit.excerpt) in fold(known_by):
        return known_by
    if hit.field in _OWN_WORDS or not known_by:
        return hit.excerpt
    return tr("{record} : {words}").format(record=known_by, words=hit.excerpt)


def _known_by(event: Event, record: Record) -> str:
    match record:
        case Organisation():
            return record.short_name or record.name
        case Gathering():
            return ""
        case _:
            return words_of(event, record)


def _place(desk: Desk, record: Record, field: str) -> str:
    """Where a record stands, and the name of the field where that is not plain."""
    where = _where(desk.event, record)
    if field in _OWN_WORDS and not isinstance(record, Gathering):
        return where
    return f"{where} · {told(field_name(field), desk.words)}"


def _where(event: Event, record: Record) -> str:
    where = ""
    match record:
        case Participation() | Theme() | Testimony() | Point():
            where = _title(event, record.session)
        case Session():
            where = f"{record.hour:%H:%M}" if record.hour else record.moment
        case Person():
            where = _name(event, record.organisation)
        case Organisation():
            where = name_of_value(record.role) if record.role else ""
        case _:
            pass
    return where[:1].upper() + where[1:] if where else page_title(record)


def page_title(record: Record) -> str:
    """The name of the page where a record is edited, or of its group where no page has it yet."""
    key = page_of(record)
    group = group_of(record)
    return page_kind(key).title() if key else group.title if group is not None else ""


def _title(event: Event, session: Id) -> str:
    found = event.get(Session, session)
    return found.title if found is not None else ""


def _name(event: Event, organisation: Id) -> str:
    found = event.get(Organisation, organisation)
    return found.short_name or found.name if found is not None else ""


def _icon(record: Record) -> str:
    """What stands for a record where its group has several sorts."""
    match record:
        case Testimony(of_group=True):
            return "group"
        case Testimony():
            return str(record.form)
        case Point():
            return "diagnosis" if record.kind in _DIAGNOSED else "workshops"
        case _:
            return _ICONS.get(type(record), "")
