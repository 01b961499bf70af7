"""Typing a synthesis: points one after the other, who takes them on, what they answer."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from desktop.model.acts.act import Act, nothing_done
from desktop.model.acts.adding import add
from desktop.model.acts.called import called
from desktop.model.acts.setting import changed
from desktop.model.acts.taking_part import organisation_named
from desktop.model.event import Event
from desktop.model.findings import Point
from desktop.model.fold import fold
from desktop.model.people import Person
from desktop.model.record import Id, new_id
from desktop.model.sentence import say


def begin_point(event: Event, new: Point, text: str, *, after: Id = "") -> Act:
    """Add a point by its words, after another or at the end; or give it other words once known."""
    known = event.get(Point, new.id)
    if known is not None:
        return changed(event, [replace(known, text=text)])
    if not text.strip():
        return nothing_done(event)
    return add(event, replace(new, text=text), after=after)


def add_points(event: Event, like: Point, texts: Sequence[str], *, after: Id = "") -> Act:
    """Add points of one kind, a text each, after another or at the end of their list."""
    told = [text.strip() for text in texts if text.strip()]
    if not told:
        return nothing_done(event)
    now, last = event, after
    points: list[Point] = []
    for text in told:
        point = replace(like, id=new_id(), text=text)
        now, last = add(now, point, after=last).event, point.id
        points.append(point)
    label = say("ajouter {what}", what=called(now, points))
    return Act(now, label, tuple(point.id for point in points))


def set_owner(event: Event, ids: Collection[Id], typed: str) -> Act:
    """Say who takes points on: people and organisations known by their names, else the words."""
    person, organisation, words = _owner_named(event, typed)
    owned = [
        replace(point, owner_person=person, owner_organisation=organisation, owner_words=words)
        for point in _points(event, ids)
    ]
    return changed(event, owned)


def _owner_named(event: Event, typed: str) -> tuple[Id, Id, str]:
    """A person, an organisation and words: from a name, "somebody, of somewhere", or words."""
    person = _someone(event, typed)
    if person is not None:
        return person.id, "", ""
    organisation = organisation_named(event, typed)
    if organisation is not None:
        return "", organisation.id, ""
    first, _, second = typed.partition(",")
    person, organisation = _someone(event, first), organisation_named(event, second)
    if person is not None and organisation is not None:
        return person.id, organisation.id, ""
    return "", "", typed.strip()


def set_due(event: Event, ids: Collection[Id], day: date | None, words: str = "") -> Act:
    """Say by when points are due: a day, or words where no day is known."""
    due = [
        replace(point, due_date=day, due_words="" if day else words)
        for point in _points(event, ids)
    ]
    return changed(event, due)


def turn_answer(event: Event, stake: Id, challenge: Id) -> Act:
    """Let a point answer another one, or no longer."""
    answering, answered = event.get(Point, stake), event.get(Point, challenge)
    if answering is None or answered is None or stake == challenge:
        return nothing_done(event)
    one, other = called(event, [answering]), called(event, [answered])
    if challenge in answering.answers:
        answers = tuple(each for each in answering.answers if each != challenge)
        label = say("délier {one} de {other}", one=one, other=other)
    else:
        answers = (*answering.answers, challenge)
        label = say("lier {one} à {other}", one=one, other=other)
    return changed(event, [replace(answering, answers=answers)], label)


def _someone(event: Event, name: str) -> Person | None:
    typed = fold(name)
    people = (each for each in event.all(Person) if typed and fold(each.name) == typed)
    return next(people, None)


def _points(event: Event, ids: Collection[Id]) -> list[Point]:
    return [point for id_ in dict.fromkeys(ids) if (point := event.get(Point, id_))]
