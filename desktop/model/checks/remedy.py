"""What settles a problem in one act: a spelling to correct everywhere, two records to unite."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TypeAlias

from desktop.model.checks.problem import Problem
from desktop.model.checks.spelling import two_spellings, wrong_spelling
from desktop.model.event import Event
from desktop.model.findings import Term
from desktop.model.people import Organisation, Person
from desktop.model.record import Id
from desktop.model.references import references
from desktop.model.texts import spelt_as, spelt_fields, texts


@dataclass(frozen=True)
class Correction:
    """A spelling to write for another, and the places where the wrong one stands."""

    wrong: str
    right: str
    places: tuple[tuple[Id, str], ...]  # a record and its field


@dataclass(frozen=True)
class Union:
    """Two records that may be one: the one more is said of, and the other."""

    kept: Id
    other: Id


Remedy: TypeAlias = Correction | Union


def remedy(event: Event, problem: Problem) -> Remedy | None:
    """The act that would settle a problem; nothing where somebody has to fill something in."""
    if problem.check == wrong_spelling.__name__:
        fields = problem.sentence.fields
        return _correction(event, fields["wrong"], fields["right"])
    if problem.check != two_spellings.__name__:
        return None
    one, other = (event.records.get(id_) for id_ in problem.about)
    if not problem.identity and one is not None and other is not None:
        named = Counter(id_ for record in event for _, id_ in references(record))
        kept, left = sorted((one, other), key=lambda each: -named[each.id])
        return Union(kept.id, left.id)
    fields = problem.sentence.fields
    wrong, right = fields["one"], fields["other"]
    if wrong in _names(event) and right not in _names(event):
        wrong, right = right, wrong
    return _correction(event, wrong, right)


def _correction(event: Event, wrong: str, right: str) -> Correction:
    pattern = spelt_as(wrong)
    places = (
        (record.id, field)
        for record in event
        for field, text in texts(record)
        if field in spelt_fields(record) and pattern.search(text)
    )
    return Correction(wrong, right, tuple(dict.fromkeys(places)))


def _names(event: Event) -> frozenset[str]:
    """The words that somebody entered as names, and that are right by that."""
    people = {person.name for person in event.all(Person)}
    organisations = {
        name for each in event.all(Organisation) for name in (each.name, each.short_name)
    }
    return frozenset(people | organisations | {term.text for term in event.all(Term)})
