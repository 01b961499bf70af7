"""Who was there, who was not: everybody once, with all they did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.compose.lines import capitalised
from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.figures import attendance
from desktop.compose.minutes.introductions import role_in_print
from desktop.compose.minutes.tables import trimmed
from desktop.compose.naming import function_and_organisation, name_of
from desktop.compose.speakers import took_part
from desktop.model.event import Event
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation, Presence, Session
from desktop.model.record import Id
from exports.document import (
    Block,
    Column,
    Layout,
    Paragraph,
    Role,
    Row,
    Section,
    Table,
    Text,
    text_of,
)


def attendance_list(edition: Edition) -> Section | None:
    """Those who were there, then those who were not; nothing when nobody is known."""
    words, event = edition.words, edition.event
    rows = tuple(_rows(edition))
    if not rows:
        return None
    all_there = all(took_part(participation) for participation in event.all(Participation))
    title = words("Présents") if all_there else words("Présences")
    columns = (
        Column(words("Nom"), 36, heads_row=True),
        Column(words("Fonction et organisation"), 67),
        Column(words("Rôle"), 28),
        Column(words("Présence"), 22),
    )
    whole = Table(key="attendance/table", columns=columns, rows=rows, alternative=title)
    table = trimmed(whole)
    blocks: list[Block] = [table]
    came = attendance(edition)
    if came:
        template = words("Ont participé : {who}. Le tableau nomme ceux qui sont connus.")
        line = text_of(template.format(who=came))
        blocks.insert(0, Paragraph(key="attendance/count", text=line, role=Role.SMALL))
    return Section(
        key="attendance", title=title, layout=Layout.PAGES, level=2, blocks=tuple(blocks)
    )


def _rows(edition: Edition) -> Iterator[Row]:
    """Everybody once, those who were there first, each with all they did."""
    event = edition.event
    found: dict[tuple[Id, Id], list[tuple[Participation, Session | None]]] = {}
    for participation, session in _in_order(event):
        if name_of(event, participation):
            person = participation.person
            who = (person, "" if person else participation.organisation)
            found.setdefault(who, []).append((participation, session))
    ranked = sorted(found.values(), key=lambda held: _PRESENCES.index(_presence(held)) > 1)
    for held in ranked:
        first = held[0][0]
        roles = list(dict.fromkeys(role_in_print(edition, p, session) for p, session in held))
        cells: tuple[Text, ...] = (
            text_of(name_of(event, first)),
            text_of(_function(edition, [participation for participation, _ in held])),
            text_of("\n".join(roles)),
            text_of(_presence_in_print(edition, _presence(held))),
        )
        about = tuple(id_ for id_ in (first.person, first.organisation) if id_)
        yield Row(cells, about)


def _in_order(event: Event) -> Iterator[tuple[Participation, Session | None]]:
    """The participations in the order of the programme, then those of no session."""
    for session in event.sessions:
        for participation in event.within(session, Participation):
            yield participation, session
    for participation in event.all(Participation):
        if event.get(Session, participation.session) is None:
            yield participation, None


_PRESENCES = (Presence.PRESENT, Presence.REPRESENTED, Presence.EXCUSED, Presence.ABSENT)


def _presence(held: Sequence[tuple[Participation, Session | None]]) -> Presence:
    """Somebody who came to one session came to the day."""
    return min((each.presence for each, _ in held), key=_PRESENCES.index)


def _presence_in_print(edition: Edition, presence: Presence) -> str:
    words = edition.words
    return {
        Presence.PRESENT: words("Présent"),
        Presence.REPRESENTED: words("Représenté"),
        Presence.EXCUSED: words("Excusé"),
        Presence.ABSENT: words("Absent"),
    }[presence]


def _function(edition: Edition, held: Sequence[Participation]) -> str:
    event = edition.event
    person = event.get(Person, held[0].person)
    there = next((each.function for each in held if each.function), "")
    if person is not None and person.name:
        line = function_and_organisation(event, person, edition.words, there)
        return capitalised(line) if person.former else line
    organisation = event.get(Organisation, held[0].organisation)
    return there or (organisation.kind if organisation else "")
