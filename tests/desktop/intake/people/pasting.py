"""A table pasted into an event, as a person does it."""

from __future__ import annotations

from desktop.intake.people.columns import Columns
from desktop.intake.people.guess import guess_columns
from desktop.intake.people.plan import Entry, Plan
from desktop.intake.people.planning import NO_ANSWERS, plan_people
from desktop.intake.people.questions import Answers
from desktop.intake.tables.reading import pasted_table
from desktop.model.event import Event


def guessed(text: str) -> Columns:
    return guess_columns(pasted_table(text))


def planned(event: Event, text: str, answers: Answers = NO_ANSWERS) -> Plan:
    table = pasted_table(text)
    return plan_people(event, table, guess_columns(table), answers)


def entry(event: Event, text: str, answers: Answers = NO_ANSWERS) -> Entry:
    (only,) = planned(event, text, answers).entries
    return only
