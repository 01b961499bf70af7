"""What each cell of a table of people says: what is new, what it replaces, what is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.intake.people.columns import NAMING, Column, Columns
from desktop.intake.people.plan import Changed, Entry, New, Same, ToChoose
from desktop.intake.people.questions import NONE_OF_THESE, Answers, Asked, Key, Question
from desktop.intake.tables.table import Table
from desktop.ui.wording import tr


@dataclass(frozen=True)
class Cell:
    """The words of a cell; those it replaces, or the question it asks, stand below."""

    text: str
    before: str | None = None
    asks: str = ""
    ignored: bool = False


@dataclass(frozen=True)
class Offer:
    """An answer that can be given: its words, and what it is kept under."""

    words: str
    key: Key
    answer: str | None  # None: as if nothing had been answered


def cell_of(table: Table, columns: Columns, entry: Entry, place: int) -> Cell:
    """What stands in a column for somebody."""
    meaning = columns.meanings[place]
    raw = table.rows[entry.rows[0]][place].strip()
    if meaning is Column.IGNORED:
        return Cell(raw, ignored=True)
    said = raw if meaning in NAMING - {Column.NAME} else entry.cells.get(meaning, raw)
    match entry.outcome:
        case Changed(changes=changes):
            for column, change in changes.items():
                if place_of(columns, column) == place:
                    text = change.after if column is meaning or column is Column.NAME else said
                    return Cell(text, before=change.before)
        case ToChoose(questions=questions):
            for question in questions:
                if place_of(columns, question.key.column) == place:
                    return Cell(said or question.typed, asks=_asked(question))
        case _:
            pass
    return Cell(said)


def place_of(columns: Columns, column: Column) -> int:
    """The place of a column; what is said of a name stands in the first that gives names."""
    wanted = NAMING if column in NAMING and column not in columns.meanings else {column}
    return next((rank for rank, each in enumerate(columns.meanings) if each in wanted), -1)


def asked_at(columns: Columns, entry: Entry, place: int) -> Question | None:
    """The question that a cell asks."""
    if not isinstance(entry.outcome, ToChoose):
        return None
    at = (each for each in entry.outcome.questions if place_of(columns, each.key.column) == place)
    return next(at, None)


def offers(
    columns: Columns,
    entry: Entry,
    place: int,
    answers: Answers,
    settled: Sequence[Question] = (),
) -> Iterator[Offer]:
    """The answers that a cell takes: to its question, to one that was settled, or who it is."""
    question = asked_at(columns, entry, place)
    if question is None:
        question = next(
            (each for each in settled if place_of(columns, each.key.column) == place), None
        )
    if question is not None:
        for option in question.options:
            yield Offer(option.words, question.key, option.answer)
        if question.is_open:
            yield Offer(_none_of_these(question), question.key, NONE_OF_THESE)
        if question.key in answers:
            yield Offer(tr("Reprendre ce choix"), question.key, None)
    elif place == place_of(columns, Column.NAME) and entry.name:
        if entry.who in answers:
            yield Offer(tr("Reprendre ce choix"), entry.who, None)
        elif isinstance(entry.outcome, Changed | Same):
            yield Offer(tr("Quelqu’un d’autre, du même nom"), entry.who, NONE_OF_THESE)


def _asked(question: Question) -> str:
    if not question.options:
        return tr("Nom à compléter dans le tableau")
    options = " · ".join(option.words for option in question.options)
    return tr("{options} ?").format(options=options)


def _none_of_these(question: Question) -> str:
    match question.key.asked:
        case Asked.WHO:
            return tr("Nouvelle personne : {name}").format(name=question.typed)
        case Asked.WHICH_ORGANISATION:
            return tr("Nouvel organisme : {name}").format(name=question.typed)
        case Asked.WHICH_WORDS:
            return tr("Deux personnes du même nom")


def state_words(entry: Entry) -> str:
    """What becomes of somebody, in a word."""
    match entry.outcome:
        case New():
            return tr("Nouveau")
        case Changed():
            return tr("Modifié")
        case Same():
            return tr("Identique")
        case ToChoose():
            return tr("À choisir")
