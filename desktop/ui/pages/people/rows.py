"""The two lists: people by what they do at the day, organisations by what they do for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop.compose.naming import function_and_organisation
from desktop.model.event import Event
from desktop.model.fold import fold
from desktop.model.people import Organisation, OrganisationRole, Person
from desktop.model.programme import Participation, ParticipationRole
from desktop.model.record import Id, Record
from desktop.ui.controls.rows import Row
from desktop.ui.desk import Desk
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.people.faces import letters, logo, photo, tints
from desktop.ui.wording import grouped, tr

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


class PeopleRows:
    """The rows of people; what did not change since is not made again, so that thousands filter."""

    def __init__(self) -> None:
        self._known: dict[Id, _Known] = {}

    def __call__(self, desk: Desk, words: str) -> Sequence[Row]:
        """People under the first of their roles, then the others."""
        event, ranks, wanted = desk.event, tints(desk.event), fold(words)
        roles = _first_roles(event)
        groups: dict[ParticipationRole | None, list[Row]] = {role: [] for role in (*_GROUPS, None)}
        known: dict[Id, _Known] = {}
        for person in event.all(Person):
            each = self._known.get(person.id)
            shown = (
                person,
                event.records.get(person.organisation),
                event.records.get(person.photo),
            )
            if each is None or each.rank != ranks[person.id] or not _are_same(each.shown, shown):
                each = _made(desk, person, ranks[person.id], shown)
            known[person.id] = each
            if wanted in each.words:
                groups[roles.get(person.id)].append(each.row)
        self._known = known
        named = [(heading(), groups[role]) for role, heading in _GROUPS.items()]
        return _under_headings([*named, (tr("Autres personnes"), groups[None])])


@dataclass(frozen=True)
class _Known:
    """A row, the words it is found by, and what it was made from."""

    row: Row
    words: str
    rank: int
    shown: tuple[Record | None, ...]


def _made(desk: Desk, person: Person, rank: int, shown: tuple[Record | None, ...]) -> _Known:
    context = function_and_organisation(desk.event, person, desk.words)
    initials = letters(person)
    row = Row(
        person.id,
        person.name or tr("Personne à nommer"),
        context,
        icon="" if initials else "people",
        initials=initials,
        tint=rank,
        photo=photo(desk, person, _SMALL),
    )
    return _Known(row, fold(f"{person.name} {context}"), rank, shown)


def _are_same(before: tuple[Record | None, ...], now: tuple[Record | None, ...]) -> bool:
    return all(one is other for one, other in zip(before, now, strict=True))


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
        row
        for heading, rows in filled
        for row in (Row("", heading, aside=grouped(len(rows))), *rows)
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
