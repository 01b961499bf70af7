"""What a session holds, in the few words of a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop.model.event import Event
from desktop.model.findings import PointKind, Source
from desktop.model.holding import holding
from desktop.model.people import Organisation, Person
from desktop.model.programme import ParticipationRole, Session
from desktop.model.record import Id
from desktop.ui.wording import tr

_POINTS: Final[Mapping[PointKind, Callable[[int], str]]] = MappingProxyType(
    {
        PointKind.STAKE: lambda n: tr("%n enjeu(x)", "", n),
        PointKind.CHALLENGE: lambda n: tr("%n défi(s)", "", n),
        PointKind.STRENGTH: lambda n: tr("%n atout(s)", "", n),
        PointKind.FINDING: lambda n: tr("%n constat(s)", "", n),
        PointKind.ACTION: lambda n: tr("%n action(s)", "", n),
        PointKind.SUCCESS_FACTOR: lambda n: tr("%n facteur(s) clé(s) de succès", "", n),
        PointKind.DECISION: lambda n: tr("%n décision(s)", "", n),
        PointKind.QUESTION: lambda n: tr("%n question(s)", "", n),
    }
)
_ROLES: Final[Mapping[ParticipationRole, Callable[[int], str]]] = MappingProxyType(
    {
        ParticipationRole.WITNESS: lambda n: tr("%n grand(s) témoin(s)", "", n),
        ParticipationRole.SPEAKER: lambda n: tr("%n intervenant(s)", "", n),
        ParticipationRole.PARTICIPANT: lambda n: tr("%n participant(s)", "", n),
    }
)
_NAMED = 2  # up to two people are named, more are counted
_SAID = 3  # facts in a line


def held_in_words(event: Event, session: Session) -> str:
    """What a session holds: "Luc Martin, 2 propos", "6 enjeux, 2 défis, 1 audit"."""
    held = holding(event, session)
    said = list(_people(event, held.people))
    if held.themes:
        said.append(tr("%n thème(s)", "", held.themes))
    said += [words(held.points[kind]) for kind, words in _POINTS.items() if held.points.get(kind)]
    if held.testimonies:
        said.append(tr("%n propos", "", held.testimonies))
    if held.figures:
        said.append(tr("%n chiffre(s)", "", held.figures))
    said += [source.title for id_ in held.sources[:1] if (source := event.get(Source, id_))]
    return ", ".join(said[:_SAID])


def named(event: Event, someone: Id) -> str:
    """The name of a person or an organisation."""
    person = event.get(Person, someone)
    if person is not None:
        return person.name
    organisation = event.get(Organisation, someone)
    return (organisation.short_name or organisation.name) if organisation is not None else ""


def _people(event: Event, people: Mapping[ParticipationRole, tuple[Id, ...]]) -> list[str]:
    said = []
    for role, counted in _ROLES.items():
        ids = people.get(role, ())
        if len(ids) <= _NAMED and role is not ParticipationRole.WITNESS:
            said += [name for id_ in ids if (name := named(event, id_))]
        elif ids:
            said.append(counted(len(ids)))
    return said
