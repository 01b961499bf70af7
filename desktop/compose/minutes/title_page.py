"""The title page of the minutes: what was held, when, where, by whom, and how final this is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from desktop.compose.images import image_of
from desktop.compose.lines import capitalised
from desktop.compose.minutes.edition import Edition, Length, missing, number, validated_on
from desktop.compose.minutes.figures import attendance
from desktop.compose.moments import dates, full_dates
from desktop.compose.naming import organisation_name
from desktop.model.findings import Choice, Subject
from desktop.model.people import Organisation, OrganisationRole
from desktop.model.timetable import timetable
from exports.document import (
    Block,
    Contents,
    Facts,
    Image,
    Layout,
    Logos,
    Paragraph,
    Role,
    Section,
    Text,
    text_of,
)


def title_page(edition: Edition, *, contents: bool) -> Section:
    """The first page: title, question, the facts of the day, contents where they are wanted."""
    gathering = edition.event.gathering
    return Section(
        key="title",
        title=gathering.title or edition.words("Compte rendu"),
        rubric=rubric(edition),
        layout=Layout.TITLE_PAGE,
        level=0,
        blocks=(*_blocks(edition), *([_contents(edition)] if contents else [])),
        about=(gathering.id,),
    )


def _blocks(edition: Edition) -> Iterator[Block]:
    gathering = edition.event.gathering
    yield from question(edition)
    rows = tuple((label, text) for label, text in _facts(edition) if text)
    if rows:
        yield Facts(key="title/facts", about=(gathering.id,), rows=rows)
    marks = tuple(_logos(edition))
    if marks:
        yield Logos(key="title/logos", images=marks)


def _contents(edition: Edition) -> Contents:
    return Contents(key="title/contents", head=edition.words("Sommaire"))


def question(edition: Edition) -> Iterator[Paragraph]:
    """The question of the day, under its title."""
    gathering = edition.event.gathering
    if gathering.question:
        yield Paragraph(
            key="title/question",
            about=(gathering.id,),
            text=text_of(gathering.question),
            role=Role.QUESTION,
        )


def rubric(edition: Edition) -> str:
    """The line over the title: "Compte rendu n° 1", "Flash du 8 mars 2018"."""
    words, event = edition.words, edition.event
    series = event.gathering.series
    when = dates(event, words)
    several = len(set(event.gathering.dates)) > 1
    match edition.length:
        case Length.FULL:
            said = name_with_number(edition)
        case Length.SUMMARY if when and not several:
            said = words("Synthèse du {date}").format(date=when)
        case Length.SUMMARY:
            said = ", ".join(part for part in (words("Synthèse"), when) if part)
        case Length.FLASH if when and not several:
            said = words("Flash du {date}").format(date=when)
        case _:
            said = ", ".join(part for part in (words("Flash"), when) if part)
    in_title = series.casefold() in event.gathering.title.casefold()
    return f"{series}. {said}" if series and not in_title else said


def name_with_number(edition: Edition) -> str:
    """The minutes by their name and number; without a number where they have none."""
    rank = number(edition)
    if not rank:
        return edition.words("Compte rendu")
    return edition.words("Compte rendu n° {number}").format(number=rank)


def state(edition: Edition) -> str:
    """How final the minutes are, in words."""
    words = edition.words
    if edition.is_draft:
        return words("Projet, à relire")
    day = validated_on(edition)
    return words("Validé le {date}").format(date=words.date(day)) if day else words("Validé")


def recipients(edition: Edition) -> tuple[str, ...]:
    """Who the minutes are sent to."""
    return tuple(
        choice.value
        for choice in edition.event.all(Choice)
        if choice.subject is Subject.RECIPIENT and choice.value
    )


def _facts(edition: Edition) -> Iterator[tuple[str, Text]]:
    words, event = edition.words, edition.event
    gathering = event.gathering
    to_fill = missing(edition, words("À préciser"))
    several = len(set(gathering.dates)) > 1
    day = words("Dates") if several else words("Date")
    yield day, text_of(capitalised(full_dates(event, words))) or to_fill
    yield words("Horaires"), text_of(_hours(edition))
    place = [gathering.venue, gathering.town]
    yield words("Lieu"), text_of(", ".join(part for part in place if part)) or to_fill
    yield words("Organisateur"), text_of(organisation_name(event, gathering.organiser))
    for role, label in (
        (OrganisationRole.HOST, words("Hôte")),
        (OrganisationRole.PARTNER, words("Avec")),
        (OrganisationRole.FUNDER, words("Avec le soutien de")),
    ):
        names = [
            organisation_name(event, organisation.id)
            for organisation in event.all(Organisation)
            if organisation.role is role and organisation.id != gathering.organiser
        ]
        yield label, text_of(words.list([name for name in names if name]))
    yield words("Participants"), text_of(capitalised(attendance(edition)))
    yield words("Rédacteur"), text_of(gathering.author) or to_fill
    yield words("État"), text_of(state(edition))
    sent_to = recipients(edition)
    yield words("Diffusion"), text_of(", ".join(sent_to)) or to_fill


def _hours(edition: Edition) -> str:
    """When a day of one date began and ended, where both are known."""
    spans = timetable(edition.event)
    sessions = edition.event.sessions
    if len(set(edition.event.gathering.dates)) > 1 or not sessions:
        return ""
    first, last = spans.get(sessions[0].id), spans.get(sessions[-1].id)
    if first is None or last is None or last.end is None or first.day != last.day:
        return ""
    if not first.begin < last.end < 24 * 60:
        return ""
    begin, end = (edition.words.hour(_time(minutes)) for minutes in (first.begin, last.end))
    return edition.words("de {begin} à {end}").format(begin=begin, end=end)


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def _logos(edition: Edition) -> Iterator[Image]:
    event = edition.event
    found = [event.gathering.logo]
    organiser = event.get(Organisation, event.gathering.organiser)
    found += [organiser.logo] if organiser else []
    found += [
        organisation.logo
        for organisation in event.all(Organisation)
        if organisation.role in {OrganisationRole.PARTNER, OrganisationRole.FUNDER}
    ]
    for id_ in dict.fromkeys(found):
        logo = image_of(event, id_) if id_ else None
        if logo is not None:
            yield logo
