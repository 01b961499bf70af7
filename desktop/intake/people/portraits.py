"""What the rows of one person say of them together: later ones fill in what earlier ones lack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.intake.people.affiliations import Affiliation, affiliation
from desktop.intake.people.columns import Column
from desktop.intake.people.known import Known
from desktop.intake.people.names import FullName
from desktop.intake.people.questions import Answers, Asked, Key, Option, Question
from desktop.intake.people.said import Said
from desktop.intake.people.sameness import agree, brings
from desktop.model.fold import fold


@dataclass(frozen=True)
class Portrait:
    """Somebody as a table draws them, with the questions it leaves about their contents."""

    subject: str  # what questions about them are kept under
    rows: tuple[int, ...]
    name: FullName
    cells: Mapping[Column, str]
    affiliation: Affiliation | None
    questions: tuple[Question, ...]


def portrait(subject: str, rows: Sequence[Said], known: Known, answers: Answers) -> Portrait:
    """What some rows say of one person."""
    cells: dict[Column, str] = {}
    questions: list[Question] = []
    for column in dict.fromkeys(column for said in rows for column in said.cells):
        contents = _contents(column, rows, known, answers)
        question = Question(
            Key(Asked.WHICH_WORDS, subject, column),
            contents[0],
            tuple(Option(content, content) for content in contents),
        )
        answer = question.answer(answers)
        cells[column] = answer or contents[0]
        if len(contents) > 1 and not answer:
            questions.append(question)
    named: Affiliation | Question | None = None
    if Column.ORGANISATION in cells:
        named = affiliation(cells[Column.ORGANISATION], known, answers)
    if isinstance(named, Question):
        questions.append(named)
        named = None
    name = next((said.name for said in rows if said.name.name), FullName(""))
    return Portrait(subject, tuple(said.row for said in rows), name, cells, named, tuple(questions))


def _contents(
    column: Column, rows: Sequence[Said], known: Known, answers: Answers
) -> Sequence[str]:
    """The contents of a column that cannot all be right, each as the best written row has it."""
    contents: list[str] = []
    for content in (said.cells[column] for said in rows if column in said.cells):
        for place, other in enumerate(contents):
            if agree(column, other, content):
                contents[place] = content if brings(column, other, content) else other
                break
            if column is Column.ORGANISATION and _are_one(other, content, known, answers):
                break
        else:
            contents.append(content)
    return contents


def _are_one(one: str, other: str, known: Known, answers: Answers) -> bool:
    if fold(one) == fold(other):
        return True
    left, right = affiliation(one, known, answers), affiliation(other, known, answers)
    return isinstance(left, Affiliation) and left == right
