"""The slides of a session: who speaks, what for, what was counted, said and concluded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.compose.deck.closing import motto_slide
from desktop.compose.deck.figures import figure_slides
from desktop.compose.deck.material import Material
from desktop.compose.deck.opening import statement
from desktop.compose.deck.people import attendance_notes, people_slides
from desktop.compose.deck.pictures import picture_slides
from desktop.compose.deck.points import point_slides, question_notes
from desktop.compose.deck.talks import talk_slides
from desktop.compose.deck.titles import essence, rubric
from desktop.compose.deck.voices import voice_slides
from desktop.compose.lines import is_said_in
from desktop.compose.sessions import kind_name, session_name
from desktop.model.findings import Figure
from desktop.model.programme import Session, SessionKind
from exports.document import Layout, Paragraph, Role, Section, text_of


def session_slides(
    material: Material,
    session: Session,
    *,
    named: bool,
    led: bool = False,
    summarised: bool = False,
    context: tuple[Section, ...] = (),
) -> tuple[Section, ...]:
    """The slides of a session, its notes on the first.

    ``named`` is true when a slide before bears its title, ``led`` when one says who leads it,
    ``summarised`` when one bears its summary. ``context`` comes after those who speak.
    """
    head = tuple(_head(material, session, named=named, led=led, summarised=summarised))
    body = tuple(_body(material, session, {b.key for each in head for b in each.blocks}))
    if not named and not head and (body or session.kind is not SessionKind.WELCOME):
        head = (_title_alone(material, session),)
    if not named and head:
        head = (_with_hour(material, session, head[0]), *head[1:])
    kind = kind_name(session.kind, material.words)
    slides = tuple(
        replace(each, rubric="" if is_said_in(kind, each.title) else kind)
        if each.rubric and each.rubric in each.title
        else each
        for each in (*head, *body)
    )
    notes = session_notes(material, session)
    if slides and notes:
        slides = (replace(slides[0], notes=(*notes, *slides[0].notes)), *slides[1:])
    return (*slides[: len(head)], *context, *slides[len(head) :])


def session_notes(material: Material, session: Session) -> tuple[str, ...]:
    """What the speaker reads: questions, who takes part, the file to open, private notes."""
    words = material.words
    notes = [*question_notes(material, session), *attendance_notes(material, session)]
    if session.attached_file:
        notes.append(words("Fichier à ouvrir : {name}").format(name=session.attached_file))
    if material.private_notes and session.private_notes:
        notes.append(session.private_notes)
    return tuple(notes)


def _head(
    material: Material, session: Session, *, named: bool, led: bool, summarised: bool
) -> Iterator[Section]:
    """Who speaks, and what the session is about."""
    title = "" if named else session_name(session, material.words)
    if session.kind is SessionKind.TALK:
        yield from talk_slides(material, session)
        return
    people = () if led else tuple(people_slides(material, session, title=title))
    yield from people
    if session.summary and not summarised:
        yield _summary(material, session, title="" if people else title)


def _body(material: Material, session: Session, shown: set[str]) -> Iterator[Section]:
    """What for, then what was counted, said, concluded and seen."""
    words = material.words
    if session.objective:
        over = words("{session} : l’objectif").format(session=rubric(material, session))
        yield statement(f"{session.id}/objective", over, session.objective)
    if session.motto:
        yield motto_slide(
            f"{session.id}/motto",
            rubric(material, session),
            session.motto,
            session.motto_emphasis,
            title=words("Le mot d’ordre"),
        )
    yield from figure_slides(material, session, material.within(session, Figure))
    yield from voice_slides(material, session)
    yield from point_slides(material, session)
    yield from picture_slides(material, session, shown)


def _title_alone(material: Material, session: Session) -> Section:
    """A session that nobody is known to speak in."""
    return statement(f"{session.id}/title", "", session_name(session, material.words), session.id)


def _with_hour(material: Material, session: Session, section: Section) -> Section:
    """The slide that bears the title of a session, with its kind and its hour over it."""
    moment = material.moments[session.id]
    kind = kind_name(session.kind, material.words)
    parts = ("" if kind == section.title else kind, moment.text if moment.is_hour else "")
    return replace(section, rubric="   ".join(part for part in parts if part))


def _summary(material: Material, session: Session, *, title: str) -> Section:
    """What a session is about, as typed."""
    return Section(
        key=f"{session.id}/summary",
        title=title or essence(session, material.words),
        layout=Layout.TEXT,
        rubric=rubric(material, session),
        blocks=(
            Paragraph(
                key=f"{session.id}/summary/words", text=text_of(session.summary), role=Role.LEAD
            ),
        ),
        about=(session.id,),
    )
