"""What a session comes to: by theme, then by kind of finding, each with where it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.held import Held
from desktop.compose.minutes.points import lists
from desktop.compose.minutes.roadmap import Line, lines, plan_blocks, plan_heading
from desktop.compose.minutes.sentences import ended
from desktop.compose.minutes.voices import voices
from desktop.compose.sources import source_line
from desktop.model.findings import Point, PointKind, Source
from desktop.model.programme import Session, SessionKind
from exports.document import Block, Layout, Mark, Paragraph, Role, Section, text_of

_SAID_BY_THEME = frozenset({PointKind.STAKE, PointKind.STRENGTH, PointKind.CHALLENGE})
_PLANNING = frozenset({SessionKind.WORKSHOP, SessionKind.RESTITUTION})


# --- themes ---------------------------------------------------------------------------------------


def themes(edition: Edition, held: Held, level: int) -> Iterator[Section]:
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
            blocks += sourced(edition, held.session, listed.block)
        if blocks:
            yield Section(
                key=theme.id,
                title=f"{rank}. {theme.title}" if numbered and theme.title else theme.title,
                layout=Layout.PAGES,
                level=level,
                about=(theme.id,),
                blocks=tuple(blocks),
            )


def themes_left(edition: Edition, held: Held) -> Iterator[Block]:
    """The themes of which nothing is told, in one sentence."""
    told = {each.theme for each in held.testimonies if each.words.strip()}
    told |= {point.theme for point in held.points}
    left = [theme for theme in held.themes if theme.id not in told and theme.title]
    if left:
        titles = "; ".join(theme.title for theme in left)
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


def conclusions(edition: Edition, held: Held, level: int) -> Iterator[Section]:
    """A section for the plan of action, and one for each kind of point of no theme."""
    themed = {theme.id for theme in held.themes}
    points = [point for point in held.points if point.theme not in themed]
    plan: tuple[Line, ...] = ()
    if held.session is not None and held.session.kind in _PLANNING:
        plan = lines(edition, points)
    planned = {line.point.id for line in plan}
    shown = [
        Section(
            key=f"{held.key}/{listed.kind}",
            title=listed.heading,
            layout=Layout.PAGES,
            level=level,
            blocks=tuple(sourced(edition, held.session, listed.block)),
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


# --- sources --------------------------------------------------------------------------------------


def sourced(edition: Edition, session: Session | None, block: Block) -> Iterator[Block]:
    """A list of points, then where they come from, unless that was told as a study already."""
    yield block
    event = edition.event
    points = [point for id_ in block.about if (point := event.get(Point, id_)) is not None]
    apart = [point for point in points if _has_source_apart(edition, session, point)]
    line = source_line(event, apart, edition.words) if edition.is_full else ""
    if line:
        yield Paragraph(key=f"{block.key}-source", text=text_of(line), role=Role.SOURCE)


def _has_source_apart(edition: Edition, session: Session | None, point: Point) -> bool:
    source = edition.event.get(Source, point.source)
    return source is not None and not is_told_as_study(source, session)


def is_told_as_study(source: Source, session: Session | None) -> bool:
    """Whether a source is a study, with its sample, that no summary tells already."""
    return bool(source.sample) and session is not None and source.sample not in session.summary
