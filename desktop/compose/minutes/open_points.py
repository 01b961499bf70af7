"""What the record does not say yet: who, when, where, from which source, with whose agreement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.figures import base
from desktop.compose.minutes.roadmap import lines
from desktop.compose.points import due, how_many, owner
from desktop.compose.quantities import holds_value, phrase
from desktop.compose.sessions import session_name
from desktop.model.findings import Agreement, Figure, Point, Source, Testimony
from desktop.model.people import Person
from desktop.model.programme import Participation, ParticipationRole, SessionKind
from desktop.model.record import Id, Record

Open = tuple[str, tuple[Id, ...]]

MOST_NAMED = 8
"""Beyond as many, what is missing is counted: the checks of the event name each."""


def open_points(edition: Edition) -> Iterator[Open]:
    """What is to be filled before the minutes are final, each with the records it is about."""
    gathering, words = edition.event.gathering, edition.words
    if not gathering.dates:
        yield words("Date de la journée"), (gathering.id,)
    if not (gathering.venue or gathering.town):
        yield words("Lieu de la journée"), (gathering.id,)
    yield from _plan(edition)
    yield from _rapporteurs(edition)
    yield from _functions(edition)
    yield from _figures(edition)
    yield from _agreements(edition)


def _plan(edition: Edition) -> Iterator[Open]:
    """The stakes and actions that nobody takes on, or that have no date."""
    words, event = edition.words, edition.event
    to_assign = [
        line.point
        for session in event.of_kind(SessionKind.WORKSHOP, SessionKind.RESTITUTION)
        for line in lines(edition, event.within(session, Point))
        if line.to_assign
    ]
    ownerless = [point for point in to_assign if not owner(event, point)]
    dateless = [point for point in to_assign if not due(point, words)]
    if ownerless and ownerless == dateless:
        yield _said(words("Porteurs et échéances : {what}"), edition, ownerless)
        return
    if ownerless:
        yield _said(words("Porteurs : {what}"), edition, ownerless)
    if dateless:
        yield _said(words("Échéances : {what}"), edition, dateless)


def _said(template: str, edition: Edition, points: Sequence[Point]) -> Open:
    words, count = edition.words, len(points)
    kinds = {point.kind for point in points}
    if len(kinds) == 1:
        what = how_many(kinds.pop(), count, words)
    else:
        what = words("{n} enjeux et actions").format(n=words.count(count))
    return template.format(what=what), _ids(points)


def _rapporteurs(edition: Edition) -> Iterator[Open]:
    words, event = edition.words, edition.event
    without = [
        session
        for session in event.of_kind(SessionKind.WORKSHOP)
        if not any(
            participation.role is ParticipationRole.RAPPORTEUR
            for participation in event.within(session, Participation)
        )
    ]
    if without:
        template = words.plural(
            "Rapporteur de l’atelier : {workshops}",
            "Rapporteurs des ateliers : {workshops}",
            len(without),
        )
        names = [session_name(session, words) for session in without]
        yield template.format(workshops=_listed(edition, names)), _ids(without)


def _functions(edition: Edition) -> Iterator[Open]:
    """Those who take part and whose function and organisation are unknown."""
    words, event = edition.words, edition.event
    taking_part = dict.fromkeys(each.person for each in event.all(Participation))
    unknown = [
        person
        for id_ in taking_part
        if (person := event.get(Person, id_)) is not None
        and person.name
        and not (person.function or person.organisation)
    ]
    if unknown:
        names = _listed(edition, [person.name for person in unknown])
        template = words("Fonction et organisation : {people}")
        yield template.format(people=names), _ids(unknown)


def _figures(edition: Edition) -> Iterator[Open]:
    words, event = edition.words, edition.event
    known = [f for f in event.all(Figure) if holds_value(f) or f.series]
    unsourced = [f for f in known if event.get(Source, f.source) is None and not f.attendance]
    unsourced = [f for f in unsourced if not _whole_counts_those_who_came(edition, f)]
    unbounded = [f for f in unsourced if not base(f) and not f.series]
    for template, figures in (
        (words("Périmètre à préciser : {figures}"), unbounded),
        (words("Source à confirmer : {figures}"), unsourced),
    ):
        if figures:
            said = [phrase(figure, words) or figure.label for figure in figures]
            yield template.format(figures=_listed(edition, said)), _ids(figures)


def _whole_counts_those_who_came(edition: Edition, figure: Figure) -> bool:
    whole = edition.event.get(Figure, figure.part_of)
    return whole is not None and whole.attendance


def _agreements(edition: Edition) -> Iterator[Open]:
    """Words that somebody is quoted for and has not agreed to yet."""
    words, event = edition.words, edition.event
    waiting = [
        said
        for said in event.all(Testimony)
        if said.status in {Agreement.DRAFT, Agreement.SENT} and event.get(Person, said.person)
    ]
    if waiting:
        people = dict.fromkeys(said.person for said in waiting)
        names = [person.name for id_ in people if (person := event.get(Person, id_))]
        template = words("Accord à obtenir sur les propos cités : {people}")
        yield template.format(people=_listed(edition, names)), _ids(waiting)


def _listed(edition: Edition, names: Sequence[str]) -> str:
    """The names in a row, or the first of them and how many more."""
    words = edition.words
    known = list(dict.fromkeys(name for name in names if name))
    if len(known) <= MOST_NAMED:
        return "; ".join(known)
    shown = "; ".join(known[: MOST_NAMED - 1])
    more = words.number(len(known) - MOST_NAMED + 1)
    return words("{names} et {n} autres").format(names=shown, n=more)


def _ids(records: Sequence[Record]) -> tuple[Id, ...]:
    return tuple(record.id for record in records)
