"""A session as the minutes tell it: who spoke, of what, what was said, counted and concluded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.compose.acrostics import emphasised
from desktop.compose.minutes.conclusions import (
    conclusions,
    is_told_as_study,
    themes,
    themes_left,
)
from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.figures import figure_blocks
from desktop.compose.minutes.held import Held, held_by, held_by_none
from desktop.compose.minutes.introductions import who_takes_part
from desktop.compose.minutes.pictures import pictures
from desktop.compose.minutes.sentences import paragraphs, together
from desktop.compose.minutes.voices import voices
from desktop.compose.sources import source_in_print, sources_of
from desktop.model.people import Person
from desktop.model.programme import Participation, Session, SessionKind
from desktop.model.record import Id
from exports.document import Block, Layout, Notice, Paragraph, Role, Section, text_of


def account(edition: Edition, session: Session, level: int, title: str = "") -> tuple[Section, ...]:
    """The sections that tell a session, the first of which is its heading, at that level."""
    first = Section(
        key=session.id,
        title=title or session.title,
        layout=Layout.PAGES,
        level=level,
        about=(session.id,),
    )
    held = held_by(edition, session)
    opening = (*_opening(edition, held, session), *pictures(edition, session.id))
    return _sections(edition, held, first, opening)


def account_of_rest(edition: Edition, level: int) -> tuple[Section, ...]:
    """What was said and concluded in no session that is there, in sections of its own."""
    title = edition.words("Ce qui est à retenir")
    first = Section(key="rest", title=title, layout=Layout.PAGES, level=level)
    return _sections(edition, held_by_none(edition), first, ())


def _sections(
    edition: Edition, held: Held, first: Section, opening: tuple[Block, ...]
) -> tuple[Section, ...]:
    """The heading with what stands under it, then a section for each theme and kind of point."""
    below = min(first.level + 1, 3)
    themed = {theme.id for theme in held.themes}
    unthemed = [said for said in held.testimonies if said.theme not in themed]
    blocks = (
        *opening,
        *voices(edition, held.key, unthemed, held.session),
        *figure_blocks(edition, held.key, held.figures),
        *themes_left(edition, held),
    )
    merged = [replace(first, blocks=blocks)]
    for section in (*themes(edition, held, below), *conclusions(edition, held, below)):
        if section.title:
            merged.append(section)
        else:  # a kind of point that asks for no heading is told where the section before it ends
            merged[-1] = replace(merged[-1], blocks=(*merged[-1].blocks, *section.blocks))
    return tuple(merged)


# --- how it begins --------------------------------------------------------------------------------


def _opening(edition: Edition, held: Held, session: Session) -> Iterator[Block]:
    words = edition.words
    when = ", ".join(_when_and_where(edition, session))
    if when and edition.is_full:
        yield Paragraph(key=f"{session.id}/when", text=text_of(when), role=Role.SMALL)
    if edition.is_full:
        who = together(who_takes_part(edition, session))
        if who:
            shown = (session.id, *_people_named(edition, session, who))
            yield Paragraph(key=f"{session.id}/who", text=text_of(who), about=shown)
    if session.objective and session.objective != edition.objective:
        yield Notice(
            key=f"{session.id}/objective",
            about=(session.id,),
            label=words("Objectif"),
            text=text_of(session.objective),
        )
    yield from _summary_and_motto(edition, session)
    study = _study(edition, held)
    if study:
        yield Paragraph(key=f"{session.id}/study", text=text_of(study))
    if session.kind is SessionKind.ROUND_TABLE:
        yield from _round_table(edition, held)


def _people_named(edition: Edition, session: Session, text: str) -> Iterator[Id]:
    """Those who take part in a session and whom a text names."""
    for participation in edition.event.within(session, Participation):
        person = edition.event.get(Person, participation.person)
        if person is not None and person.name and person.name in text:
            yield person.id


def _summary_and_motto(edition: Edition, session: Session) -> Iterator[Paragraph]:
    """What a session is about, then its motto; one that the summary says is told there alone."""
    about = (session.id, *_people_named(edition, session, session.summary))
    said = session.summary.find(session.motto) if session.motto else -1
    if said >= 0:
        emphasis = tuple((said + begin, said + end) for begin, end in session.motto_emphasis)
        summary = emphasised(session.summary, emphasis)
        yield Paragraph(key=f"{session.id}/summary", about=about, text=summary)
        return
    yield from paragraphs(f"{session.id}/summary", session.summary, about)
    if session.motto:
        motto = emphasised(session.motto, session.motto_emphasis)
        yield Paragraph(key=f"{session.id}/motto", about=(session.id,), text=motto)


def _when_and_where(edition: Edition, session: Session) -> Iterator[str]:
    moment = edition.moments[session.id]
    if moment.is_hour:
        yield edition.words("À {hour}").format(hour=moment.text)
    if session.minutes:
        yield edition.words.duration(session.minutes)
    if session.room:
        yield session.room


def _study(edition: Edition, held: Held) -> str:
    """The studies that the findings of a session rest on, where its summary does not tell them."""
    studies = [
        source
        for source in sources_of(edition.event, (*held.points, *held.figures))
        if is_told_as_study(source, held.session)
    ]
    words = edition.words
    template = words.plural(
        "Ce qui suit s’appuie sur une étude : {studies}.",
        "Ce qui suit s’appuie sur des études : {studies}.",
        len(studies),
    )
    listed = "; ".join(source_in_print(source) for source in studies)
    return template.format(studies=listed.rstrip(".")) if studies else ""


def _round_table(edition: Edition, held: Held) -> Iterator[Block]:
    words, count = edition.words, len(held.themes)
    said = []
    if count > 1 and held.session and not held.session.summary:
        template = words("Les échanges portent sur {n} thèmes.")
        said.append(template.format(n=words.count(count)))
    if edition.is_full and held.testimonies and all(each.of_group for each in held.testimonies):
        said.append(words("Les propos ne sont attribués à personne en particulier."))
    if said:
        yield Paragraph(key=f"{held.key}/themes", text=text_of(together(said)))
