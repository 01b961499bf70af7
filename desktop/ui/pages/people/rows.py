"""The two lists: people by what they do at the day, organisations by what they do for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desktop.compose.naming import function_and_organisation
from desktop.model.event import Event
from desktop.model.fold import fold
from desktop.model.people import Organisation, OrganisationRole, Person
from desktop.model.programme import Participation, ParticipationRole
from desktop.model.record import Id
from desktop.ui.controls.lists import Row
from desktop.ui.desk import Desk
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.people.faces import letters, logo, photo, tints
from desktop.ui.wording import tr

_SMALL = 40

_GROUPS: Final[Mapping[ParticipationRole, Callable[[], str]]] = MappingProxyType(
    {
        ParticipationRole.SPEAKER: lambda: tr("Intervenants"),
        ParticipationRole.WITNESS: lambda: tr("Grands témoins"),
        ParticipationRole.MODERATOR: lambda: tr("Animateurs"),
        ParticipationRole.FACILITATOR: lambda: tr("Animateurs d’atelier"),
        ParticipationRole.RAPPORTEUR: lambda: tr("Rapporteurs"),
        ParticipationRole.PARTICIPANT: lambda: tr("Participants"),
    }
)
_ORGANISATIONS: Final[Mapping[OrganisationRole, Callable[[], str]]] = MappingProxyType(
    {
        OrganisationRole.ORGANISER: lambda: tr("Organisateurs"),
        OrganisationRole.PARTNER: lambda: tr("Partenaires"),
        OrganisationRole.FUNDER: lambda: tr("Financeurs"),
        OrganisationRole.HOST: lambda: tr("Hôtes"),
        OrganisationRole.GUEST: lambda: tr("Invités"),
    }
)


def people_rows(desk: Desk, words: str) -> Sequence[Row]:
    """People under the first of their roles, then the others."""
    event, ranks = desk.event, tints(desk.event)
    roles = _first_roles(event)
    groups: dict[ParticipationRole | None, list[Row]] = {role: [] for role in (*_GROUPS, None)}
    for person in event.all(Person):
        context = function_and_organisation(event, person, desk.words)
        if fold(words) in fold(f"{person.name} {context}"):
            initials = letters(person)
            row = Row(
                person.id,
                person.name or tr("Personne à nommer"),
                context,
                icon="" if initials else "people",
                initials=initials,
                tint=ranks[person.id],
                photo=photo(desk, person, _SMALL),
            )
            groups[roles.get(person.id)].append(row)
    named = [(heading(), groups[role]) for role, heading in _GROUPS.items()]
    return _under_headings([*named, (tr("Autres personnes"), groups[None])])


def organisation_rows(desk: Desk, words: str) -> Sequence[Row]:
    """Organisations under what they do for the day, then the others."""
    groups: dict[OrganisationRole | None, list[Row]] = {
        role: [] for role in (*_ORGANISATIONS, None)
    }
    for organisation in desk.event.all(Organisation):
        name = organisation.name or organisation.short_name
        role = name_of_value(organisation.role) if organisation.role else ""
        context = " · ".join(part for part in (role, organisation.kind) if part)
        if fold(words) in fold(f"{name} {organisation.short_name} {context}"):
            groups[organisation.role].append(
                Row(
                    organisation.id,
                    name or tr("Organisme à nommer"),
                    context,
                    icon="organisation",
                    logo=logo(desk, organisation, _SMALL),
                )
            )
    named = [(heading(), groups[role]) for role, heading in _ORGANISATIONS.items()]
    return _under_headings([*named, (tr("Autres organismes"), groups[None])])


def _under_headings(groups: Iterable[tuple[str, list[Row]]]) -> Sequence[Row]:
    filled = [(heading, rows) for heading, rows in groups if rows]
    return [
        row for heading, rows in filled for row in (Row("", heading, aside=str(len(rows))), *rows)
    ]


def _first_roles(event: Event) -> Mapping[Id, ParticipationRole]:
    """What each person does at the day; of several roles, the one that comes first in the list."""
    order = {role: rank for rank, role in enumerate(_GROUPS)}
    found: dict[Id, ParticipationRole] = {}
    for each in event.all(Participation):
        known = found.get(each.person)
        if each.person and (known is None or order[each.role] < order[known]):
            found[each.person] = each.role
    return found
