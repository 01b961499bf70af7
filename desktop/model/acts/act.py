"""An act: what a person does to a day, as the event that comes of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.model.event import Event
from desktop.model.record import Id, Record
from desktop.model.sentence import Sentence, say


@dataclass(frozen=True)
class Act:
    """The event after an act, the words that undo it by name, and the records to select.

    An act that changes nothing gives back the very event it was given.
    """

    event: Event
    label: Sentence
    touched: tuple[Id, ...] = ()


def ids_of(records: Iterable[Record]) -> tuple[Id, ...]:
    """The ids of some records."""
    return tuple(record.id for record in records)


def nothing_done(event: Event) -> Act:
    """The act that changes nothing."""
    return Act(event, say("ne rien changer"))
