"""Edits of fields as steps to undo."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.field_names import field_name
from desktop.model.event import put
from desktop.model.record import Record
from desktop.model.sentence import say
from desktop.ui.document import Document


def set_values(document: Document, records: Sequence[Record], field: str) -> None:
    """Put records whose field has another value, as one step named after the field."""
    label = say("modifier : {field}", field=field_name(field))
    document.change(put(document.event, *records), label)
