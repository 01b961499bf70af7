"""The plan of a table of people: whom its rows show, and what they say of them that is new."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import TypeAlias

from desktop.intake.people.columns import Column, Columns
from desktop.intake.people.differences import FIELDS, changes_of, fields_of_new
from desktop.intake.people.known import Known
from desktop.intake.people.names import words_of
from desktop.intake.people.plan import Changed, Entry, New, Outcome, Plan, Same, ToChoose
from desktop.intake.people.portraits import Portrait, portrait
from desktop.intake.people.questions import NONE_OF_THESE, Answers, Asked, Question
from desktop.intake.people.said import Said, people_said
from desktop.intake.people.who import who, who_key
from desktop.intake.tables.table import Table
from desktop.model.event import Event
from desktop.model.people import Person

NO_ANSWERS: Answers = MappingProxyType({})

_Shown: TypeAlias = Person | Question | None


def plan_people(
    event: Event, table: Table, columns: Columns, answers: Answers = NO_ANSWERS
) -> Plan:
    """What a table would change of an event, person by person.

    Rows of one name are of one person, unless it was answered that they are several. An empty cell
    erases nothing.
    """
    known = Known(event)
    found: dict[str, tuple[str, _Shown, list[Said]]] = {}
    for subject, rows, homonym in _groups(table, columns, answers):
        shown = who(portrait(subject, rows, known, answers), known, answers, homonym=homonym)
        key = f"@{shown.id}" if isinstance(shown, Person) else subject
        found.setdefault(key, (subject, shown, []))[2].extend(rows)
    return Plan(
        tuple(
            _entry(portrait(subject, rows, known, answers), shown, event)
            for subject, shown, rows in found.values()
        )
    )


def _groups(
    table: Table, columns: Columns, answers: Answers
) -> Iterator[tuple[str, list[Said], bool]]:
    """The rows of each name under what questions about it are kept under, homonyms apart."""
    several = {
        key.subject
        for key, answer in answers.items()
        if key.asked is Asked.WHICH_WORDS and answer == NONE_OF_THESE
    }
    groups: dict[str, list[Said]] = {}
    for said in people_said(table, columns):
        subject = " ".join(words_of(said.name.name)) or f"#{said.row}"
        groups.setdefault(subject, []).append(said)
    for subject, rows in groups.items():
        if subject in several and len(rows) > 1:
            for said in rows:
                yield f"{subject} #{said.row}", [said], True
        else:
            yield subject, rows, False


def _entry(drawn: Portrait, shown: _Shown, event: Event) -> Entry:
    cells = dict(drawn.cells)
    if drawn.name.name:
        cells = {Column.NAME: drawn.name.name} | cells
    return Entry(drawn.rows, drawn.name.name, cells, who_key(drawn), _outcome(drawn, shown, event))


def _outcome(drawn: Portrait, shown: _Shown, event: Event) -> Outcome:
    if isinstance(shown, Question):
        return ToChoose((shown, *drawn.questions))
    if drawn.questions:
        return ToChoose(drawn.questions)
    if shown is None:
        return New(fields_of_new(drawn), drawn.affiliation)
    changes = changes_of(shown, drawn, event)
    if not changes:
        return Same(shown.id)
    fields = {FIELDS[column]: each.after for column, each in changes.items() if column in FIELDS}
    moved = drawn.affiliation if Column.ORGANISATION in changes else None
    return Changed(shown.id, changes, fields, moved)
