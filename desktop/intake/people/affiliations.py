"""The organisation that a cell names: one of the event, one to make, or a question."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.intake.people.columns import Column
from desktop.intake.people.known import Known
from desktop.intake.people.questions import NONE_OF_THESE, Answers, Asked, Key, Option, Question
from desktop.model.fold import fold
from desktop.model.people import Organisation
from desktop.model.record import Id


@dataclass(frozen=True)
class Affiliation:
    """An organisation of the event by its id, or one to make, that has none yet."""

    name: str
    id: Id = ""


def affiliation(typed: str, known: Known, answers: Answers) -> Affiliation | Question:
    """What a cell names; a question where several have that name, or one has nearly that name."""
    exact = known.organisations(typed)
    if len(exact) == 1:
        return _of(exact[0])
    candidates = exact or known.near_organisations(typed)
    if not candidates:
        return Affiliation(typed)
    question = Question(
        Key(Asked.WHICH_ORGANISATION, fold(typed), Column.ORGANISATION),
        typed,
        tuple(Option(each.id, _of(each).name) for each in candidates),
        is_open=not exact,
    )
    answer = question.answer(answers)
    if answer is None:
        return question
    chosen = known.event.get(Organisation, answer)
    return Affiliation(typed) if answer == NONE_OF_THESE or chosen is None else _of(chosen)


def _of(organisation: Organisation) -> Affiliation:
    return Affiliation(organisation.name or organisation.short_name, organisation.id)
