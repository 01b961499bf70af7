"""What is said of a plan: its counts, its label, and what it leaves to choose."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.intake.json_text import quoted
from desktop.intake.people.columns import COLUMN_NAMES, Column, Columns, letter
from desktop.intake.people.plan import Changed, Entry, New, Plan, Same, ToChoose
from desktop.intake.people.questions import Asked, Question
from desktop.intake.tables.table import Table
from desktop.model.sentence import Refused, Sentence, say


def summary(plan: Plan) -> Sentence:
    """The counts of a plan: "2 nouvelles personnes, 1 modifiée, 1 identique, 1 à choisir"."""
    sentence, *others = _counts(plan)
    for other in others:
        sentence = Sentence("{counts}, {other}", {"counts": sentence, "other": other})
    return sentence


def label(plan: Plan) -> Sentence:
    """What carrying out a plan is called, on its button and among the steps to undo."""
    if plan.imported < 2:
        return say("Importer {n} personne", n=plan.imported)
    return say("Importer {n} personnes", n=plan.imported)


def left_out(plan: Plan, table: Table, name: str) -> Iterator[Sentence]:
    """A sentence for each question that a plan leaves, and where it stands in a file."""
    for entry in plan.entries:
        if isinstance(entry.outcome, ToChoose):
            for question in entry.outcome.questions:
                yield _left_out(entry, question, table, name)


def ignored(columns: Columns, table: Table, name: str) -> Iterator[Sentence]:
    """A sentence for each column with something in it that is not brought in."""
    for place, meaning in enumerate(columns.meanings):
        if meaning is Column.IGNORED and any(
            row[place].strip() for row in table.rows[columns.first_row :]
        ):
            yield say(
                "{file} : la colonne {column} est laissée de côté.",
                file=name,
                column=_called(place, columns.title(table, place)),
            )


def _called(place: int, title: str) -> Sentence:
    if not title:
        return Sentence("{letter}", {"letter": letter(place)})
    return say("{letter} (« {title} »)", letter=letter(place), title=quoted(title))


def check_names_somebody(columns: Columns, name: str) -> None:
    """Raise Refused where no column says who."""
    if not columns.name_somebody:
        raise Refused(
            "{name} : aucune colonne ne donne de noms de personnes ; rien n’a été importé. Ajoutez"
            " une première ligne de titres : nom, fonction, organisme.",
            name=name,
        )


def _counts(plan: Plan) -> Iterator[Sentence]:
    new, changed, same = plan.count(New), plan.count(Changed), plan.count(Same)
    if not new:
        yield say("aucune nouvelle personne")
    elif new == 1:
        yield say("1 nouvelle personne")
    else:
        yield say("{n} nouvelles personnes", n=new)
    if changed:
        yield say("1 modifiée") if changed == 1 else say("{n} modifiées", n=changed)
    if same:
        yield say("1 identique") if same == 1 else say("{n} identiques", n=same)
    if plan.count(ToChoose):
        yield say("{n} à choisir", n=plan.count(ToChoose))


def _left_out(entry: Entry, question: Question, table: Table, name: str) -> Sentence:
    where = say("{file}, ligne {line}", file=name, line=table.lines[entry.rows[0]])
    if len(entry.rows) > 1:
        lines = ", ".join(str(table.lines[row]) for row in entry.rows)
        where = say("{file}, lignes {lines}", file=name, lines=lines)
    options = " | ".join(quoted(option.words) for option in question.options)
    if question.key.asked is Asked.WHICH_WORDS:
        return say(
            "{where} : {person} a plusieurs contenus pour « {column} » : {options} ; rien n’en est"
            " importé.",
            where=where,
            person=quoted(entry.name),
            column=COLUMN_NAMES[question.key.column],
            options=options,
        )
    if not question.typed:
        return say("{where} : le nom manque ; rien n’en est importé.", where=where)
    return say(
        "{where} : « {typed} » est peut-être {options} ; rien n’en est importé.",
        where=where,
        typed=quoted(question.typed),
        options=options,
    )
