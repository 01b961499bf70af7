"""The day and those who made it: who invited, what for, the programme, who was there."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.compose.minutes.attendance import attendance_list
from desktop.compose.minutes.edition import Edition, is_on
from desktop.compose.minutes.figures import figure_blocks
from desktop.compose.minutes.pictures import pictures
from desktop.compose.minutes.programme import programmes
from desktop.compose.minutes.sentences import ended, paragraphs
from desktop.compose.naming import organisation_name
from desktop.model.findings import Figure
from desktop.model.people import Organisation
from exports.document import Block, Layout, Notice, Paragraph, Section, text_of


def day_sections(edition: Edition) -> Iterator[Section]:
    """What the day was, its programme, and who took part."""
    words = edition.words
    blocks = tuple(_blocks(edition))
    programme = tuple(programmes(edition)) if is_on(edition, "programme") else ()
    present = attendance_list(edition) if edition.is_full and is_on(edition, "attendance") else None
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
    territory = gathering.territory
    parts = words.list([part for part in gathering.territory_parts if part])
    if territory or parts:
        named = f"{territory} ({parts})" if territory and parts else territory or parts
        said = words("Le territoire concerné : {territory}").format(territory=named)
        yield Paragraph(key="day/territory", about=(gathering.id,), text=text_of(ended(said)))
    sessions = {session.id for session in event.sessions}
    figures = [f for f in event.all(Figure) if f.session not in sessions and not f.attendance]
    came = {f.id for f in event.all(Figure) if f.attendance}
    yield from figure_blocks(edition, "day", [f for f in figures if f.part_of not in came])
    yield from pictures(edition, "")
    objective = edition.objective
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
    told = (organisation.name, organisation.short_name)
    if any(each and each in organisation.mission for each in told):
        return organisation.mission  # a sentence of its own already
    name = organisation_name(edition.event, organisation.id)
    head = ", ".join(part for part in (name, organisation.kind) if part)
    if not organisation.mission:
        return ended(head)
    template = edition.words("{organisation} : {mission}")
    return ended(template.format(organisation=head, mission=organisation.mission))
