"""Slides of a talk: who gives it, under its title, or the organisation and what it presents."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.compose.deck.material import Material
from desktop.compose.deck.opening import mission_blocks
from desktop.compose.deck.people import of_role, people_slides
from desktop.compose.deck.pictures import pictures_of
from desktop.compose.deck.titles import essence, rubric
from desktop.compose.images import picture_block
from desktop.compose.lines import one_line
from desktop.compose.naming import organisation_name
from desktop.compose.sessions import session_name
from desktop.model.people import Organisation, OrganisationRole, Person
from desktop.model.programme import ParticipationRole, Session
from exports.document import Block, Layout, Paragraph, Role, Section, text_of


def talk_slides(material: Material, session: Session) -> Iterator[Section]:
    """The speakers of a talk, then what it says and shows, then what its organisations are for."""
    event, words = material.event, material.words
    name = session_name(session, words)
    people = tuple(people_slides(material, session, title=name, persons_only=True))
    yield from people
    shown = {
        person.organisation
        for participation in of_role(material, session, *ParticipationRole)
        if (person := event.get(Person, participation.person)) is not None
    }
    organisations = _organisations(material, session)
    said: list[Block] = [
        Paragraph(
            key=f"{each.id}/guest/{session.id}",
            text=text_of(organisation_name(event, each.id)),
            role=Role.LEAD,
            about=(each.id,),
        )
        for each in organisations
        if each.id not in shown
    ]
    if session.summary:
        said.append(Paragraph(key=f"{session.id}/summary/words", text=text_of(session.summary)))
    picture = next((picture_block(each) for each in pictures_of(material, session)), None)
    if said or (picture is not None and not people):
        yield Section(
            key=f"{session.id}/talk",
            title=essence(session, words) if people else name,
            layout=Layout.PICTURE if picture else Layout.TEXT,
            rubric=rubric(material, session),
            blocks=((picture,) if picture else ()) + tuple(said),
            about=(session.id, *(each.id for each in organisations)),
        )
    for each in organisations:
        if each.mission and not _invites(material, each):
            yield Section(
                key=f"{each.id}/mission/{session.id}",
                title=one_line(organisation_name(event, each.id)),
                layout=Layout.TEXT,
                rubric=rubric(material, session),
                blocks=mission_blocks(each),
                about=(each.id,),
            )


def _organisations(material: Material, session: Session) -> tuple[Organisation, ...]:
    """The organisations that take part by themselves, nobody being named for them."""
    found = (
        material.event.get(Organisation, participation.organisation)
        for participation in of_role(material, session, *ParticipationRole)
        if not participation.person
    )
    return tuple({each.id: each for each in found if each is not None}.values())


def _invites(material: Material, organisation: Organisation) -> bool:
    """Whether an organisation has said what it is for when the day opened."""
    return (
        organisation.role is OrganisationRole.ORGANISER
        or organisation.id == material.event.gathering.organiser
    )
