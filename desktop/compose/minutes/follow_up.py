"""What comes after the day: the appointments, what is still open, who receives and signs this."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.compose.acrostics import acrostic
from desktop.compose.minutes.edition import Edition, Length, is_on
from desktop.compose.minutes.open_points import open_points
from desktop.compose.minutes.sentences import ended, strong_then, together
from desktop.compose.minutes.title_page import recipients
from desktop.compose.moments import days_of
from desktop.compose.naming import organisation_name
from desktop.compose.points import texts_of
from desktop.compose.speakers import took_part
from desktop.model.people import Person
from desktop.model.programme import FollowUp, Participation
from exports.document import (
    Acrostic,
    Block,
    Bullets,
    Item,
    Layout,
    Mark,
    Notice,
    Paragraph,
    Role,
    Run,
    Section,
    Signatures,
    plain,
    text_of,
)

MOST_BOXES = 3
"""Boxes lose their weight when a page has many: further appointments are a list."""


def appointment_blocks(edition: Edition) -> Iterator[Block]:
    """The next appointments: a box each, and the further ones in a list where they are many."""
    found = tuple(appointments(edition))
    yield from found[:MOST_BOXES]
    further = found[MOST_BOXES:]
    if further:
        head = text_of(edition.words("Les rendez-vous suivants"), Mark.STRONG)
        yield Paragraph(key="appointments/head", text=head)
        items = tuple(
            Item(
                strong_then(
                    plain(each.text), together(map(ended, each.note.split("\n"))), edition.words
                ),
                about=each.about,
            )
            for each in further
        )
        about = tuple(id_ for each in further for id_ in each.about)
        yield Bullets(key="appointments/list", about=about, items=items)


def appointments(edition: Edition) -> Iterator[Notice]:
    """The next appointments, each in its box with the call that goes with it, and what it answers.

    The flash, which has one page, leaves out what an appointment answers.
    """
    words = edition.words
    for follow_up in edition.event.all(FollowUp):
        title = appointment_title(edition, follow_up)
        if not (title or follow_up.call or follow_up.place):
            continue
        said = title or follow_up.place or follow_up.call
        answered = texts_of(edition.event, follow_up.answers)
        notes = [text for text in (follow_up.place, follow_up.call) if text and text != said]
        if answered and edition.length is not Length.FLASH:
            template = words("En réponse à : {challenges}.")
            notes.append(template.format(challenges="; ".join(answered)))
        yield Notice(
            key=f"{follow_up.id}/appointment",
            about=(follow_up.id, *follow_up.answers),
            label=words("Prochain rendez-vous"),
            text=text_of(said),
            note="\n".join(notes),
        )


def appointment_title(edition: Edition, follow_up: FollowUp) -> str:
    """An appointment and its dates: "La semaine de l’industrie, du 26 mars au 1er avril 2018"."""
    words = edition.words
    when, known = "", days_of(follow_up)
    if known is not None:
        first, last = known
        day = words("le {date}").format(date=words.date(first))
        when = day if first == last else words.date_range(first, last)
    return ", ".join(part for part in (follow_up.title, when) if part)


def closing_sections(edition: Edition) -> Iterator[Section]:
    """What ends the minutes: open points, distribution, slogan, signatures."""
    words = edition.words
    still_open = tuple(open_points(edition)) if edition.is_draft else ()
    if still_open and edition.is_full and is_on(edition, "open-points"):
        yield Section(
            key="open-points",
            title=words("Points en suspens"),
            layout=Layout.PAGES,
            level=2,
            blocks=(
                Bullets(
                    key="open-points/list",
                    items=tuple(Item(text_of(text), about=about) for text, about in still_open),
                ),
            ),
        )
    sent_to = tuple(_distribution(edition)) if is_on(edition, "distribution") else ()
    slogan = tuple(_slogan(edition))
    signed = tuple(_signatures(edition)) if is_on(edition, "signatures") else ()
    if not edition.is_full:
        sent_to = signed = ()
    if sent_to:
        yield Section(
            key="distribution",
            title=words("Diffusion"),
            layout=Layout.PAGES,
            level=2,
            blocks=(*sent_to, *slogan, *signed),
        )
    elif slogan or signed:
        yield Section(key="end", title="", layout=Layout.PAGES, level=0, blocks=(*slogan, *signed))


def _distribution(edition: Edition) -> Iterator[Block]:
    words, event = edition.words, edition.event
    sent_to = recipients(edition)
    if sent_to:
        yield Bullets(key="distribution/list", items=tuple(Item(text_of(each)) for each in sent_to))
    elif edition.is_draft:
        to_fill = (Run(words("Liste à préciser."), Mark.MISSING),)
        yield Paragraph(key="distribution/missing", text=to_fill)
    attached = [s.attached_file for s in event.sessions if s.attached_file]
    if attached:
        template = words.plural("Pièce jointe : {files}", "Pièces jointes : {files}", len(attached))
        files = template.format(files=", ".join(attached))
        yield Paragraph(key="distribution/attached", text=text_of(files))
    if (sent_to or edition.is_draft) and event.all(Person) and not edition.contacts:
        said = words("Les adresses électroniques ne sont pas diffusées.")
        yield Paragraph(key="distribution/contacts", text=text_of(said), role=Role.SMALL)


def _slogan(edition: Edition) -> Iterator[Block]:
    gathering = edition.event.gathering
    if not gathering.slogan:
        return
    introduction = gathering.slogan_introduction
    if introduction:
        if introduction[-1].isalnum():
            introduction = edition.words("{introduction} :").format(introduction=introduction)
        yield Paragraph(
            key="slogan/introduction",
            about=(gathering.id,),
            text=text_of(introduction),
        )
    lines, tail = acrostic(gathering.slogan, gathering.slogan_emphasis)
    yield Acrostic(key="slogan", about=(gathering.id,), lines=lines, tail=tail)


def _signatures(edition: Edition) -> Iterator[Block]:
    """Who wrote the minutes, and who answers for them: a person of the organiser who took part."""
    words, event = edition.words, edition.event
    organiser = organisation_name(event, event.gathering.organiser)
    signers = []
    if event.gathering.author:
        signers.append((words("Le rédacteur"), event.gathering.author))
    if organiser:
        role = words("Pour {organiser}").format(organiser=organiser)
        signers.append((role, _representative(edition)))
    if signers:
        yield Signatures(
            key="signatures",
            signers=tuple(signers),
            words=words("Date et signature, précédées de « lu et approuvé »"),
        )


def _representative(edition: Edition) -> str:
    event = edition.event
    came = (
        participation
        for session in (*event.sessions, None)
        for participation in event.within(session, Participation)
        if took_part(participation)
    )
    people = (event.get(Person, participation.person) for participation in came)
    organiser = event.gathering.organiser
    return next((each.name for each in people if each and each.organisation == organiser), "")
