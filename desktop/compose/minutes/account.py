"""A session as the minutes tell it: who spoke, of what, what was said, counted and concluded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.compose.acrostics import emphasised
from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.essentials import objective_of_day
from desktop.compose.minutes.figures import figure_blocks
from desktop.compose.minutes.introductions import who_takes_part
from desktop.compose.minutes.pictures import pictures
from desktop.compose.minutes.points import lists
from desktop.compose.minutes.roadmap import Line, lines, plan_blocks, plan_heading
from desktop.compose.minutes.sentences import ended, paragraphs, together
from desktop.compose.minutes.voices import voices
from desktop.compose.moments import moments
from desktop.compose.sources import source_in_print, source_line, sources_of
from desktop.model.event import Event
from desktop.model.findings import Figure, Point, PointKind, Source, Testimony
from desktop.model.programme import Session, SessionKind, Theme
from exports.document import (
    Block,
    Layout,
    Mark,
    Notice,
    Paragraph,
    Role,
    Section,
    text_of,
)

_SAID_BY_THEME = frozenset({PointKind.STAKE, PointKind.STRENGTH, PointKind.CHALLENGE})
_PLANNING = frozenset({SessionKind.WORKSHOP, SessionKind.RESTITUTION})


@dataclass(frozen=True)
class _Held:
    """All that a session holds; without a session, all that belongs to none."""

    session: Session | None
    key: str
    themes: tuple[Theme, ...]
    testimonies: tuple[Testimony, ...]
    points: tuple[Point, ...]
    figures: tuple[Figure, ...]


def account(edition: Edition, session: Session, level: int, title: str = "") -> tuple[Section, ...]:
    """The sections that tell a session, the first of which is its heading, at that level."""
    held = _Held(
        session=session,
        key=session.id,
        themes=edition.event.within(session, Theme),
        testimonies=_said_in(edition.event, session),
        points=edition.event.within(session, Point),
        figures=edition.event.within(session, Figure),
    )
    first = Section(
        key=session.id,
        title=title or session.title,
        layout=Layout.PAGES,
        level=level,
        about=(session.id,),
    )
    return _sections(edition, held, first, tuple(_opening(edition, held, session)))


def account_of_rest(edition: Edition, level: int) -> tuple[Section, ...]:
    """What was said and concluded in no session that is there, in sections of its own."""
    event = edition.event
    sessions = {session.id for session in event.sessions}
    told = {said.id for session in event.sessions for said in _said_in(event, session)}
    held = _Held(
        session=None,
        key="rest",
        themes=tuple(theme for theme in event.all(Theme) if theme.session not in sessions),
        testimonies=tuple(said for said in event.all(Testimony) if said.id not in told),
        points=tuple(point for point in event.all(Point) if point.session not in sessions),
        figures=(),  # those are told with the day
    )
    title = edition.words("Ce qui est à retenir")
    first = Section(key="rest", title=title, layout=Layout.PAGES, level=level)
    return _sections(edition, held, first, ())


def _said_in(event: Event, session: Session) -> tuple[Testimony, ...]:
    """What was said in a session, or of no session but on one of its themes."""
    themes = {theme.id for theme in event.within(session, Theme)}
    return tuple(
        said
        for said in event.all(Testimony)
        if said.session == session.id
        or (said.theme in themes and event.get(Session, said.session) is None)
    )


def _sections(
    edition: Edition, held: _Held, first: Section, opening: tuple[Block, ...]
) -> tuple[Section, ...]:
    """The heading with what stands under it, then a section for each theme and kind of point."""
    below = min(first.level + 1, 3)
    figures = tuple(figure_blocks(edition, held.key, held.figures))
    themed = {theme.id for theme in held.themes}
    unthemed = [said for said in held.testimonies if said.theme not in themed]
    loose = tuple(voices(edition, held.key, unthemed, held.session))
    rest = tuple(_themes_left(edition, held))
    first = replace(
        first,
        blocks=(
            *opening,
            *(pictures(edition, held.session.id) if held.session else ()),
            *loose,
            *figures,
            *rest,
        ),
    )
    found = [
        first,
        *_themes(edition, held, below),
        *_conclusions(edition, held, below),
    ]
    # A kind of point that asks for no heading is told where the section before it ends.
    merged: list[Section] = []
    for section in found:
        if merged and not section.title and section is not first:
            merged[-1] = replace(merged[-1], blocks=(*merged[-1].blocks, *section.blocks))
        else:
            merged.append(section)
    return tuple(merged)


# --- how it begins --------------------------------------------------------------------------------


def _opening(edition: Edition, held: _Held, session: Session) -> Iterator[Block]:
    words = edition.words
    when = ", ".join(_when_and_where(edition, session))
    if when and edition.is_full:
        yield Paragraph(key=f"{session.id}/when", text=text_of(when), role=Role.SMALL)
    if edition.is_full:
        who = together(who_takes_part(edition, session))
        if who:
            yield Paragraph(key=f"{session.id}/who", text=text_of(who), about=(session.id,))
    if session.objective and session.objective != objective_of_day(edition):
        yield Notice(
            key=f"{session.id}/objective",
            about=(session.id,),
            label=words("Objectif"),
            text=text_of(session.objective),
        )
    yield from paragraphs(f"{session.id}/summary", session.summary, (session.id,))
    if session.motto:
        motto = emphasised(session.motto, session.motto_emphasis)
        yield Paragraph(key=f"{session.id}/motto", about=(session.id,), text=motto)
    study = _study(edition, held)
    if study:
        yield Paragraph(key=f"{session.id}/study", text=text_of(study))
    if session.kind is SessionKind.ROUND_TABLE:
        yield from _round_table(edition, held)


def _when_and_where(edition: Edition, session: Session) -> Iterator[str]:
    moment = moments(edition.event, edition.words)[session.id]
    if moment.is_hour:
        yield edition.words("À {hour}").format(hour=moment.text)
    if session.minutes:
        yield edition.words.duration(session.minutes)
    if session.room:
        yield session.room


def _study(edition: Edition, held: _Held) -> str:
    """The studies that the findings of a session rest on, where its summary does not tell them."""
    studies = [
        source
        for source in sources_of(edition.event, (*held.points, *held.figures))
        if _is_told_as_study(source, held.session)
    ]
    words = edition.words
    template = words.plural(
        "Ce qui suit s’appuie sur une étude : {studies}.",
        "Ce qui suit s’appuie sur des études : {studies}.",
        len(studies),
    )
    listed = "\u00a0; ".join(source_in_print(source) for source in studies)
    return template.format(studies=listed.rstrip(".")) if studies else ""


def _is_told_as_study(source: Source, session: Session | None) -> bool:
    """Whether a source is a study, with its sample, that no summary tells already."""
    return bool(source.sample) and session is not None and source.sample not in session.summary


def _round_table(edition: Edition, held: _Held) -> Iterator[Block]:
    words, count = edition.words, len(held.themes)
    said = []
    if count > 1 and held.session and not held.session.summary:
        template = words("Les échanges portent sur {n} thèmes.")
        said.append(template.format(n=words.count(count)))
    if edition.is_full and held.testimonies and all(each.of_group for each in held.testimonies):
        said.append(words("Les propos ne sont attribués à personne en particulier."))
    if said:
        yield Paragraph(key=f"{held.key}/themes", text=text_of(together(said)))


# --- themes ---------------------------------------------------------------------------------------


def _themes(edition: Edition, held: _Held, level: int) -> Iterator[Section]:
    """A section for each theme of which something was said, numbered as they were planned."""
    is_round_table = held.session is not None and held.session.kind is SessionKind.ROUND_TABLE
    numbered = len(held.themes) > 1 and is_round_table
    for rank, theme in enumerate(held.themes, start=1):
        said = [each for each in held.testimonies if each.theme == theme.id]
        points = [point for point in held.points if point.theme == theme.id]
        blocks: list[Block] = [*voices(edition, theme.id, said, held.session)]
        given = tuple(lists(edition, theme.id, points))
        for listed in given:
            # The title of the theme says what its points are, unless they are of several kinds.
            if listed.heading and (len(given) > 1 or said or listed.kind not in _SAID_BY_THEME):
                head = text_of(listed.heading, Mark.STRONG)
                blocks.append(Paragraph(key=f"{theme.id}/{listed.kind}-head", text=head))
            blocks.append(listed.block)
        if blocks:
            yield Section(
                key=theme.id,
                title=f"{rank}. {theme.title}" if numbered and theme.title else theme.title,
                layout=Layout.PAGES,
                level=level,
                about=(theme.id,),
                blocks=tuple(blocks),
            )


def _themes_left(edition: Edition, held: _Held) -> Iterator[Block]:
    """The themes of which nothing is told, in one sentence."""
    told = {each.theme for each in held.testimonies if each.words.strip()}
    told |= {point.theme for point in held.points}
    left = [theme for theme in held.themes if theme.id not in told and theme.title]
    if left:
        titles = "\u00a0; ".join(theme.title for theme in left)
        template = edition.words.plural(
            "Autre thème au programme : {themes}",
            "Autres thèmes au programme : {themes}",
            len(left),
        )
        yield Paragraph(
            key=f"{held.key}/themes-left",
            about=tuple(theme.id for theme in left),
            text=text_of(ended(template.format(themes=titles))),
        )


# --- what was found and concluded -----------------------------------------------------------------


def _conclusions(edition: Edition, held: _Held, level: int) -> Iterator[Section]:
    themed = {theme.id for theme in held.themes}
    points = [point for point in held.points if point.theme not in themed]
    plan: tuple[Line, ...] = ()
    if held.session is not None and held.session.kind in _PLANNING:
        plan = lines(edition, points)
    planned = {line.point.id for line in plan}
    shown: Sequence[Section] = [
        Section(
            key=f"{held.key}/{listed.kind}",
            title=listed.heading,
            layout=Layout.PAGES,
            level=level,
            blocks=(listed.block,),
        )
        for listed in lists(edition, held.key, [p for p in points if p.id not in planned])
    ]
    yield from (section for section in shown if not section.title)
    if plan:
        yield Section(
            key=f"{held.key}/plan",
            title=plan_heading(edition, plan),
            layout=Layout.PAGES,
            level=level,
            blocks=tuple(plan_blocks(edition, held.key, plan)),
        )
    yield from (section for section in shown if section.title)
    line = source_line(edition.event, _not_studies(edition, held.session, points), edition.words)
    if line and edition.is_full:
        said = Paragraph(key=f"{held.key}/points-source", text=text_of(line), role=Role.SMALL)
        yield Section(
            key=f"{held.key}/points-source", title="", layout=Layout.PAGES, blocks=(said,)
        )


def _not_studies(edition: Edition, session: Session | None, points: Sequence[Point]) -> list[Point]:
    """The points whose source was not told as the study they rest on."""
    found = []
    for point in points:
        source = edition.event.get(Source, point.source)
        if source is not None and not _is_told_as_study(source, session):
            found.append(point)
    return found
