"""The day and those who made it: who invited, what for, the programme, who was there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.compose.minutes.edition import Edition, is_on, took_part
from desktop.compose.minutes.essentials import objective_of_day
from desktop.compose.minutes.figures import attendance, figure_blocks
from desktop.compose.minutes.introductions import role_in_print
from desktop.compose.minutes.parts import name_of_session
from desktop.compose.minutes.pictures import pictures
from desktop.compose.minutes.sentences import ended, paragraphs
from desktop.compose.moments import capitalised, days, moments, side_by_side
from desktop.compose.naming import (
    function_and_organisation,
    name_of,
)
from desktop.model.findings import Figure
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation, ParticipationRole, Presence, Session, SessionKind
from desktop.model.record import Id
from exports.document import (
    Block,
    Column,
    Layout,
    Notice,
    Paragraph,
    Role,
    Row,
    Section,
    Table,
    Text,
    text_of,
)


def day_sections(edition: Edition) -> Iterator[Section]:
    """What the day was, its programme, and who took part."""
    words = edition.words
    blocks = tuple(_blocks(edition))
    programme = tuple(_programmes(edition)) if is_on(edition, "programme") else ()
    present = _attendance(edition) if edition.is_full and is_on(edition, "attendance") else None
    if not (blocks or programme or present):
        return
    several = len(set(edition.event.gathering.dates)) > 1
    title = (
        words("Ces journées et ceux qui les ont faites")
        if several
        else words("La journée et ceux qui l’ont faite")
    )
    yield Section(key="day", title=title, layout=Layout.PAGES, blocks=blocks)
    yield from programme
    if present:
        yield present


def _blocks(edition: Edition) -> Iterator[Block]:
    words, event = edition.words, edition.event
    gathering = event.gathering
    yield from paragraphs("day/introduction", gathering.introduction, (gathering.id,))
    for organisation in _with_missions(edition):
        yield Paragraph(
            key=f"{organisation.id}/mission",
            about=(organisation.id,),
            text=text_of(_mission(edition, organisation)),
        )
    if gathering.territory:
        parts = words.list(gathering.territory_parts)
        said = words("Le territoire concerné : {territory}").format(territory=gathering.territory)
        said = f"{said} ({parts})" if parts else said
        yield Paragraph(key="day/territory", about=(gathering.id,), text=text_of(ended(said)))
    sessions = {session.id for session in event.sessions}
    figures = [f for f in event.all(Figure) if f.session not in sessions and not f.attendance]
    came = {f.id for f in event.all(Figure) if f.attendance}
    yield from figure_blocks(edition, "day", [f for f in figures if f.part_of not in came])
    yield from pictures(edition, "")
    objective = objective_of_day(edition)
    if objective or gathering.deliverable:
        label = words("Objectif") if objective else words("Livrable")
        note = ""
        if objective and gathering.deliverable:
            template = words("Livrable attendu : {deliverable}")
            note = template.format(deliverable=gathering.deliverable)
        yield Notice(
            key="day/objective",
            about=(gathering.id,),
            label=label,
            text=text_of(objective or gathering.deliverable),
            note=note,
        )


def _with_missions(edition: Edition) -> Iterator[Organisation]:
    """The organiser, then the others who have a role, where something is known of them."""
    event = edition.event
    organiser = event.get(Organisation, event.gathering.organiser)
    known = [organiser] if organiser else []
    known += [each for each in event.all(Organisation) if each is not organiser]
    for organisation in known:
        if organisation.mission or (organisation is organiser and organisation.kind):
            yield organisation


def _mission(edition: Edition, organisation: Organisation) -> str:
    name = organisation.name or organisation.short_name
    told = (organisation.name, organisation.short_name)
    if any(each and each in organisation.mission for each in told):
        return organisation.mission  # a sentence of its own already
    head = ", ".join(part for part in (name, organisation.kind) if part)
    if not organisation.mission:
        return ended(head)
    template = edition.words("{organisation} : {mission}")
    return ended(template.format(organisation=head, mission=organisation.mission))


# --- the programme --------------------------------------------------------------------------------


def _programmes(edition: Edition) -> Iterator[Section]:
    """The programme as a table, one for each day."""
    words = edition.words
    by_day = [(day, sessions) for day, sessions in days(edition.event) if sessions]
    for rank, (day, sessions) in enumerate(by_day):
        title = words("Programme")
        if len(by_day) > 1 and day:
            title = words("Programme, {day}").format(day=words.full_date(day))
        yield Section(
            key=f"programme/{rank + 1}" if rank else "programme",
            title=title,
            layout=Layout.PAGES,
            level=2,
            blocks=(_programme(edition, f"programme/table/{rank + 1}", title, sessions),),
        )


def _programme(edition: Edition, key: str, title: str, sessions: Sequence[Session]) -> Table:
    words = edition.words
    known = moments(edition.event, words)
    beside = frozenset(
        session.id for run in side_by_side(sessions) if len(run) > 1 for session in run
    )
    rows: list[tuple[str, str, str, str, tuple[Id, ...]]] = []
    said = ""
    for together in _rows_of(edition, sessions):
        when = known[together[0].id].text
        rooms = list(dict.fromkeys(session.room for session in together if session.room))
        rows.append(
            (
                when if when != said else "",
                _titles(edition, together, beside),
                ", ".join(rooms),
                words.list(_who(edition, together)),
                tuple(session.id for session in together),
            )
        )
        said = when
    heads = (
        Column(words("Moment"), 28, heads_row=True),
        Column(words("Séance"), 76),
        Column(words("Salle"), 22),
        Column(words("Avec"), 49),
    )
    kept = [i for i in range(4) if i == 1 or any(row[i] for row in rows)]
    return Table(
        key=key,
        columns=tuple(heads[i] for i in kept),
        rows=tuple(Row(tuple(text_of(str(row[i])) for i in kept), row[4]) for row in rows),
        alternative=title,
    )


def _rows_of(edition: Edition, sessions: Sequence[Session]) -> Iterator[tuple[Session, ...]]:
    """The sessions of each row: those side by side share one, until a room or a name tells them."""
    for together in side_by_side(sessions):
        if any(session.room or _who(edition, (session,)) for session in together):
            yield from ((session,) for session in together)
        else:
            yield together


def _titles(edition: Edition, together: Sequence[Session], beside: frozenset[Id]) -> str:
    """A session, or those that run side by side and how many they are."""
    words = edition.words
    names = [name_of_session(edition, session) for session in together]
    if len(together) == 1:
        in_parallel = words("{title} (en parallèle)").format(title=names[0])
        return in_parallel if together[0].id in beside else names[0]
    workshops = all(session.kind is SessionKind.WORKSHOP for session in together)
    template = (
        words("{n} ateliers en parallèle : {titles}")
        if workshops
        else words("{n} séances en parallèle : {titles}")
    )
    count = words.count(len(together), feminine=not workshops)
    return capitalised(template.format(n=count, titles="\u00a0; ".join(names)))


def _who(edition: Edition, together: Sequence[Session]) -> list[str]:
    """Those who speak in these sessions: participants are in the attendance."""
    names = [
        name_of(edition.event, participation)
        for session in together
        for participation in edition.event.within(session, Participation)
        if participation.role is not ParticipationRole.PARTICIPANT and took_part(participation)
    ]
    return list(dict.fromkeys(name for name in names if name))


# --- who was there --------------------------------------------------------------------------------


def _attendance(edition: Edition) -> Section | None:
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
    kept = [i for i in range(4) if i != 1 or any(row.cells[1] for row in rows)]
    table = Table(
        key="attendance/table",
        columns=tuple(columns[i] for i in kept),
        rows=tuple(Row(tuple(row.cells[i] for i in kept), row.about) for row in rows),
        alternative=title,
    )
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
    sessions = (*event.sessions, None)
    found: dict[tuple[Id, Id], list[tuple[Participation, Session | None]]] = {}
    for session in sessions:
        for participation in event.within(session, Participation):
            if name_of(event, participation):
                who = (
                    participation.person,
                    "" if participation.person else participation.organisation,
                )
                found.setdefault(who, []).append((participation, session))
    order = {presence: rank for rank, presence in enumerate(_PRESENCES)}
    ranked = sorted(found.values(), key=lambda held: order[_presence(held)] > 1)
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
        return function_and_organisation(event, person, edition.words, there)
    organisation = event.get(Organisation, held[0].organisation)
    return there or (organisation.kind if organisation else "")
