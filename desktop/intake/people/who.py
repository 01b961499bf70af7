"""Whom a portrait shows: somebody the event knows, somebody new, or a question."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.intake.people.columns import Column
from desktop.intake.people.differences import changes_of
from desktop.intake.people.known import Known
from desktop.intake.people.portraits import Portrait
from desktop.intake.people.questions import NONE_OF_THESE, Answers, Asked, Key, Option, Question
from desktop.intake.people.sameness import agree
from desktop.model.people import Organisation, Person


def who_key(drawn: Portrait) -> Key:
    """What is kept under it says who somebody is, even where nothing was asked."""
    return Key(Asked.WHO, drawn.subject, Column.NAME)


def who(
    drawn: Portrait, known: Known, answers: Answers, *, homonym: bool
) -> Person | Question | None:
    """The person shown, None for somebody new, or a question where there are several ways.

    One of that name is the one, unless both how to reach them and where they work differ, or a
    person said that the table has a ``homonym``. Somebody of whom the table says nothing new is
    never made twice.
    """
    name, email = drawn.name.name, drawn.cells.get(Column.EMAIL, "")
    namesakes = known.named(name) if name else ()
    alike = [person for person in namesakes if not _news(person, drawn, known)]
    answer = answers.get(who_key(drawn))
    if answer == NONE_OF_THESE and name:
        return alike[0] if alike else None
    chosen = known.event.get(Person, answer or "")
    if chosen is not None:
        return chosen
    if len(alike) == 1 and (drawn.cells or len(namesakes) == 1):
        return alike[0]
    if len(namesakes) == 1 and not homonym and not _contradict(namesakes[0], drawn):
        return namesakes[0]
    candidates = namesakes or (*known.nearly_named(name), *known.reached_at(email))
    if name and not candidates:
        return None
    distinct = {person.id: person for person in candidates}
    options = tuple(Option(id_, _introduced(each, known)) for id_, each in distinct.items())
    return Question(who_key(drawn), name, options, is_open=bool(name))


def _news(person: Person, drawn: Portrait, known: Known) -> bool:
    return bool(drawn.questions) or bool(changes_of(person, drawn, known.event))


def _contradict(person: Person, drawn: Portrait) -> bool:
    """Whether the address and the organisation both differ: then a name is not enough."""
    email = drawn.cells.get(Column.EMAIL, "")
    named = drawn.affiliation
    return bool(
        email
        and person.email
        and not agree(Column.EMAIL, email, person.email)
        and named
        and person.organisation
        and named.id != person.organisation
    )


def _introduced(person: Person, known: Known) -> str:
    """Somebody as one tells them from their namesakes."""
    organisation = known.event.get(Organisation, person.organisation)
    where = (organisation.name or organisation.short_name) if organisation else ""
    words: Sequence[str] = (person.name, person.function, where)
    return ", ".join(filter(None, words))
