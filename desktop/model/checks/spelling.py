"""Names written in two ways."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import TypeAlias

from desktop.model.checks.problem import Problem, found, say
from desktop.model.event import Event
from desktop.model.findings import Term
from desktop.model.fold import fold
from desktop.model.people import Organisation, Person
from desktop.model.record import Record
from desktop.model.sentence import Sentence
from desktop.model.slip import one_slip
from desktop.model.texts import spelt_as, spelt_fields, texts

_ACRONYM = re.compile(r"\b[^\W\d_a-zà-ÿ]{4,}\b")
_LONG_ENOUGH = 6  # shorter names of people differ by a letter without being the same

_Named: TypeAlias = tuple[str, Record]
_Placed: TypeAlias = tuple[str, Record, str]


def wrong_spelling(event: Event) -> Iterator[Problem]:
    """A spelling that the glossary calls wrong stands somewhere."""
    for term in event.all(Term):
        for spelling in dict.fromkeys(filter(str.strip, term.wrong_spellings)):
            pattern = spelt_as(spelling)
            for record in event:
                spelt = spelt_fields(record) if record.id != term.id else ()
                for field in dict.fromkeys(
                    field
                    for field, text in texts(record)
                    if field in spelt and pattern.search(text)
                ):
                    yield found(
                        wrong_spelling,
                        say(
                            "« {wrong} » est écrit pour « {right} ».",
                            wrong=spelling,
                            right=term.text,
                        ),
                        record,
                        term,
                        field=field,
                        identity=(record.id, term.id, field, spelling),
                    )


def two_spellings(event: Event) -> Iterator[Problem]:
    """Two names so alike that they may be one: "IUMM" and "UIMM"."""
    people = [(person.name, person) for person in event.all(Person)]
    organisations = [(each.name, each) for each in event.all(Organisation)]
    for (one, first), (other, second) in (
        *_alike(people, _LONG_ENOUGH),
        *_alike(organisations, _LONG_ENOUGH),
    ):
        yield found(two_spellings, _same_name(one, other), first, second, field="name")
    for (one, first, field), (other, second, _) in _alike_acronyms(event):
        yield found(
            two_spellings,
            _same_name(one, other),
            first,
            second,
            field=field,
            identity=tuple(sorted((one, other))),
        )


def _same_name(one: str, other: str) -> Sentence:
    return say("« {one} » et « {other} » sont peut-être le même nom.", one=one, other=other)


def _alike_acronyms(event: Event) -> Iterator[tuple[_Placed, _Placed]]:
    """Acronyms of the texts that differ by a slip, but those the glossary knows about.

    Each comes with the first place where it stands, the rarer one of a pair first.
    """
    where: dict[str, tuple[Record, str]] = {}
    often: Counter[str] = Counter()
    for record in sorted(event, key=lambda record: record.id):
        for field, text in texts(record):
            if field != "wrong_spellings":
                for acronym in _ACRONYM.findall(text):
                    where.setdefault(acronym, (record, field))
                    often[acronym] += 1
    listed = {
        frozenset((term.text, wrong)) for term in event.all(Term) for wrong in term.wrong_spellings
    }
    named = [(acronym, record) for acronym, (record, _) in where.items()]
    for one, other in _alike(named, 0):
        if frozenset((one[0], other[0])) not in listed:
            rarer, commoner = sorted((one, other), key=lambda each: (often[each[0]], each[0]))
            yield (*rarer, where[rarer[0]][1]), (*commoner, where[commoner[0]][1])


def _alike(named: Iterable[_Named], long_enough: int) -> Iterator[tuple[_Named, _Named]]:
    """The pairs of names that are the same but for accents and case, or for one slip.

    Names a slip apart are equal once a letter is dropped from either or both: only those that share
    such a remainder are compared, so that long lists stay quick.
    """
    remainders: dict[str, dict[str, list[_Named]]] = {}
    for name, record in named:
        folded = fold(name)
        if folded.strip():
            shorter = {folded[:rank] + folded[rank + 1 :] for rank in range(len(folded))}
            for remainder in {folded} | (shorter if len(folded) >= long_enough else set()):
                alike = remainders.setdefault(remainder, {})
                alike.setdefault(folded, []).append((name, record))
    told: set[tuple[str, str]] = set()
    for alike in remainders.values():
        for one, other in combinations(sorted(alike), 2):
            if (one, other) not in told and one_slip(one, other):
                told.add((one, other))
                yield alike[one][0], alike[other][0]
        for folded, same in alike.items():
            if (folded, folded) not in told and len(same) > 1:
                told.add((folded, folded))
                yield same[0], same[1]
