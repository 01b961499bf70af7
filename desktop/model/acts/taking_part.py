"""Who takes part in a session, and as what."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.acts.adding import add
from desktop.model.acts.called import called
from desktop.model.acts.lists import arranged, in_order, siblings
from desktop.model.event import Event, put
from desktop.model.fold import fold
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation, ParticipationRole, Session
from desktop.model.record import Id, new_id
from desktop.model.sentence import say


def take_part(event: Event, session: Id, someone: Id, role: ParticipationRole) -> Act:
    """Let a person or an organisation take part in a session; selects the participation."""
    at = event.get(Session, session)
    who = event.get(Person, someone) or event.get(Organisation, someone)
    if at is None or who is None:
        return nothing_done(event)
    label = say("ajouter {who} à {what}", who=called(event, [who]), what=called(event, [at]))
    for known in event.within(at, Participation):
        if known.role is role and someone in (known.person, known.organisation):
            return Act(event, label, (known.id,))
    new = Participation(id=new_id(), session=session, role=role)
    new = (
        replace(new, person=someone)
        if isinstance(who, Person)
        else replace(new, organisation=someone)
    )
    return replace(add(event, new), label=label)


def take_part_by_name(event: Event, session: Id, name: str, role: ParticipationRole) -> Act:
    """Let somebody take part in a session by the name that was typed.

    It is the person of that name, accents and case aside, else the organisation, else a new person.
    """
    typed = fold(name)
    if not typed or event.get(Session, session) is None:
        return nothing_done(event)
    people = (each for each in event.all(Person) if fold(each.name) == typed)
    known = next(people, None) or organisation_named(event, name)
    if known is not None:
        return take_part(event, session, known.id, role)
    person = Person(id=new_id(), name=name.strip())
    return take_part(add(event, person).event, session, person.id, role)


def set_role(event: Event, ids: Collection[Id], role: ParticipationRole) -> Act:
    """Change what participants do in their session: they come last among those who do it."""
    chosen = [each for each in in_order(event, ids) if isinstance(each, Participation)]
    if not chosen:
        return nothing_done(event)
    label = say("modifier {what}", what=called(event, chosen))
    after = event
    for each in chosen:
        if each.role is not role:
            other = replace(each, role=role)
            after = put(after, other)
            before = [one for one in siblings(after, other) if one.id != other.id]
            after = put(after, *arranged([*before, other], {other.id}))
    return Act(after, label, ids_of(chosen))


def organisation_named(event: Event, name: str) -> Organisation | None:
    """The organisation of that name or short name, accents and case aside."""
    typed = fold(name)
    if not typed:
        return None
    named = {fold(each.name): each for each in reversed(event.all(Organisation))}
    short = {fold(each.short_name): each for each in reversed(event.all(Organisation))}
    return named.get(typed) or short.get(typed)
