"""Making one record of several that are the same person, the same organisation."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from desktop.model.acts.act import Act, nothing_done
from desktop.model.acts.called import called
from desktop.model.event import Event, put
from desktop.model.event import remove as without
from desktop.model.people import Consent, ConsentState, Person
from desktop.model.plain import fields_of
from desktop.model.programme import Participation
from desktop.model.record import Id, Record, Visibility
from desktop.model.references import REFERENCES
from desktop.model.sentence import say

R = TypeVar("R", bound=Record)

_WITH: dict[str, str] = {"former": "function", "family_name": "name"}
"""Fields that are nothing without another: they come along with it, or not at all."""

_OPENNESS = (Visibility.OFF_RECORD, Visibility.INTERNAL, Visibility.PUBLIC)


def unite(event: Event, kept: Id, others: Collection[Id]) -> Act:
    """Make one of records of a kind: what is blank in the one kept is filled from the others.

    What referred to the others refers to it. A refusal, and the narrowest visibility, hold for the
    whole; where both say something, the one kept is right.
    """
    one = event.records.get(kept)
    if one is None:
        return nothing_done(event)
    same = [
        record
        for record in (event.records.get(id_) for id_ in dict.fromkeys(others))
        if record is not None and type(record) is type(one) and record.id != kept
    ]
    if not same:
        return nothing_done(event)
    gone = {record.id for record in same}
    united = _filled(one, same)
    after = put(without(event, *gone), united)
    after = put(after, *_turned(after, type(one), gone, kept))
    after = _met_once(after, kept)
    if len(same) == 1:
        one_name, other_name = called(event, [one]), called(event, same)
        label = say("réunir {one} et {other}", one=one_name, other=other_name)
    else:
        label = say("réunir {what}", what=called(event, [one, *same]))
    return Act(after, label, (kept,))


def _filled(one: R, others: Sequence[R]) -> R:
    """The record with what it lacks, from those of the others that have it first."""
    for other in others:
        lacking = {
            field: getattr(other, field)
            for field, known in fields_of(type(one)).items()
            if field not in {"position", "visibility", "naming", "photography", *_WITH}
            and getattr(one, field) in (known.default, "")
        }
        lacking |= {
            field: getattr(other, field)
            for field, owner in _WITH.items()
            if lacking.get(owner) and hasattr(one, field)
        }
        lacking["visibility"] = min(one.visibility, other.visibility, key=_OPENNESS.index)
        one = replace(one, **lacking)
        if isinstance(one, Person) and isinstance(other, Person):
            one = replace(
                one,
                naming=_answer(one.naming, other.naming),
                photography=_answer(one.photography, other.photography),
            )
    return one


def _answer(one: Consent, other: Consent) -> Consent:
    """What somebody answered, where two records say it: a refusal, else what was said."""
    for answer in (one, other):
        if answer.state is ConsentState.REFUSED:
            return answer
    return other if one.state is ConsentState.UNKNOWN else one


def _turned(event: Event, kind: type[Record], gone: set[Id], kept: Id) -> Iterator[Record]:
    """The records that referred to those gone, referring to the one kept."""
    for record in event:
        changes: dict[str, Any] = {}
        for field, kinds in REFERENCES.get(type(record), {}).items():
            value: Id | tuple[Id, ...] = getattr(record, field)
            if kind not in kinds:
                continue
            if isinstance(value, str):
                if value in gone:
                    changes[field] = kept
            elif gone.intersection(value):
                turned = (kept if each in gone else each for each in value)
                changes[field] = tuple(dict.fromkeys(turned))
        if changes:
            yield replace(record, **changes)


def _met_once(event: Event, kept: Id) -> Event:
    """The event in which the one kept is in a session once for each role, if nothing is lost."""
    met: dict[tuple[Id, Id, Id, str], Participation] = {}
    for each in event.all(Participation):
        if kept not in (each.person, each.organisation):
            continue
        place = (each.session, each.person, each.organisation, each.role)
        first = met.get(place)
        if first is None:
            met[place] = each
        elif first.presence is each.presence and each.function in ("", first.function):
            event = without(event, each.id)
    return event
