"""The sheet of any record: all its fields, made from what its kind can hold."""

from __future__ import annotations

import typing
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from desktop.field_names import field_name
from desktop.model.acts import called
from desktop.model.plain import fields_of
from desktop.model.record import Id, Record
from desktop.model.references import REFERENCES
from desktop.telling import told
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Choice, Reference, Switch
from desktop.ui.fields.form import Form
from desktop.ui.fields.formats import COUNT, DATE, DURATION, HOUR, LINES, NUMBER, TEXT, Format
from desktop.ui.fields.lines import Prose, TextLine
from desktop.ui.fields.names import name_of_value

_LONG = frozenset(
    {"words", "text", "summary", "introduction", "objective", "biography", "mission", "call"}
)
_HIDDEN = frozenset({"position", "told"})
_FORMATS: dict[Any, Format] = {
    date | None: DATE,
    time | None: HOUR,
    Decimal | None: NUMBER,
    int | None: COUNT,
    tuple[str, ...]: LINES,
}


class Sheet(QWidget):
    """A record on a sheet of its own: for what has no page, and for what pages leave out."""

    def __init__(self, desk: Desk, record: Id) -> None:
        super().__init__()
        held = desk.event.records[record]
        self._form = Form(desk, (record,))
        for field in fields_of(type(held)):
            control = control_for(desk, type(held), field) if field not in _HIDDEN else None
            if control is not None:
                label = told(field_name(field), desk.words)
                self._form.add(
                    field,
                    label[:1].upper() + label[1:],
                    control,
                    prose=isinstance(control, (Prose, TextLine)),
                )
        title = told(called(desk.event, [held]), desk.words)
        self.setLayout(
            column(
                Label(title[:1].upper() + title[1:], "heading", wrap=True), self._form, spacing=14
            )
        )

    def focus_field(self, field: str) -> bool:
        """Give the keyboard to a field."""
        return self._form.focus_field(field)


def control_for(desk: Desk, kind: type[Record], field: str) -> Any | None:
    """What edits a field of a kind, by what it can hold; nothing where it is not typed."""
    name = told(field_name(field), desk.words)
    hint = _hints(cast("Any", kind))[field]
    if field in REFERENCES.get(kind, {}):
        return _reference(desk, kind, field, name) if hint is str else None
    if hint in _FORMATS:
        form = DURATION if field == "minutes" else _FORMATS[hint]
        return Prose(desk.theme, name, form=form) if form is LINES else TextLine(name, form=form)
    if hint is bool:
        return Switch(name)
    if hint is str:
        return Prose(desk.theme, name, form=TEXT) if field in _LONG else TextLine(name)
    options = _options(hint)
    return Choice(name, options) if options else None


def _reference(desk: Desk, kind: type[Record], field: str, name: str) -> Reference:
    kinds = REFERENCES[kind][field]

    def options() -> list[tuple[Id, str]]:
        return [
            (record.id, told(called(desk.event, [record]), desk.words))
            for each in kinds
            for record in desk.event.all(each)
        ]

    return Reference(name, options)


def _options(hint: Any) -> list[tuple[Any, str]]:
    kinds = [each for each in (hint, *typing.get_args(hint)) if isinstance(each, type)]
    enum = next((each for each in kinds if issubclass(each, StrEnum)), None)
    if enum is None:
        return []
    nothing: list[tuple[Any, str]] = [(None, "")] if type(None) in kinds else []
    return [*nothing, *((value, name_of_value(value)) for value in enum)]


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)
