"""Slides of what was concluded: stakes, strengths and challenges, findings, words of the room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.compose.deck.actions import action_slides, factor_slides, road_map_slides
from desktop.compose.deck.material import Material
from desktop.compose.deck.titles import rubric
from desktop.compose.deck.voices import question_note
from desktop.compose.lines import capitalised, one_line
from desktop.compose.points import ELLIPSIS, details_in_row, how_many
from desktop.compose.quantities import phrase
from desktop.compose.sources import source_line
from desktop.model.findings import Figure, Point, PointKind
from desktop.model.programme import Session, SessionKind, Theme
from exports.document import (
    Block,
    Bullets,
    Contrast,
    Entries,
    Entry,
    Item,
    Layout,
    Section,
    text_of,
)
from exports.document import Words as Cloud
from exports.words import Words

_FACING = {PointKind.STRENGTH, PointKind.CHALLENGE}
_SAID_ALONE = frozenset({PointKind.KEYWORD, PointKind.QUESTION})


@dataclass(frozen=True)
class Synthesis:
    """Points that are told together: those of a session, on one theme or on none."""

    material: Material
    session: Session | None
    theme: Theme | None
    points: tuple[Point, ...]

    def of_kind(self, *kinds: PointKind) -> tuple[Point, ...]:
        """The points of some kinds, in their order."""
        return tuple(point for point in self.points if point.kind in kinds)

    @property
    def key(self) -> str:
        """What the keys of its slides begin with."""
        if self.theme is not None:
            return self.theme.id
        return self.session.id if self.session else self.material.event.gathering.id

    @property
    def rubric(self) -> str:
        """The short line over its titles."""
        return rubric(self.material, self.session)

    def title(self, kind: PointKind, count: int) -> str:
        """The title of the theme where it holds one kind of points, else how many they are."""
        kinds = {point.kind for point in self.points} - _SAID_ALONE
        if self.theme is not None and self.theme.title and kinds == {kind}:
            return one_line(self.theme.title)
        return capitalised(how_many(kind, count, self.material.words))


def point_slides(material: Material, session: Session | None) -> Iterator[Section]:
    """The points of a session, or of none: theme by theme, kind by kind."""
    points = tuple(
        point for point in material.within(session, Point) if point.text or any(point.details)
    )
    facing = tuple(point for point in points if point.kind in _FACING)
    if {point.kind for point in facing} == _FACING:
        points = tuple(point for point in points if point not in facing)
    else:
        facing = ()
    themes = material.within(session, Theme)
    ids = {theme.id for theme in themes}
    rest = Synthesis(material, session, None, tuple(p for p in points if p.theme not in ids))
    for theme in themes:
        yield from _slides(
            Synthesis(material, session, theme, tuple(p for p in points if p.theme == theme.id))
        )
    if session is None or session.kind is not SessionKind.RESTITUTION:
        yield from _slides(rest)
        yield from _contrast(replace(rest, points=facing), themes)
    else:  # what groups bring back answers what they faced
        yield from _contrast(replace(rest, points=facing), themes)
        yield from _slides(rest)


def question_notes(material: Material, session: Session | None) -> tuple[str, ...]:
    """The moderator's questions on a session at large; those on a theme stand with the theme."""
    themes = {theme.id for theme in material.within(session, Theme)}
    round_table = session is not None and session.kind is SessionKind.ROUND_TABLE
    return tuple(
        question_note(point, material.words)
        for point in material.within(session, Point)
        if point.kind is PointKind.QUESTION
        and (point.text or point.details)
        and not (round_table and point.theme in themes)
    )


def _slides(of: Synthesis) -> Iterator[Section]:
    """In the order in which it is said: what is, what is at stake, what is decided, the words."""
    yield from _list(of, PointKind.FINDING)
    if of.session is not None and of.session.kind is SessionKind.RESTITUTION:
        yield from road_map_slides(of.material, of.session, of.theme, of.of_kind(PointKind.STAKE))
    else:
        yield from _stakes(of)
    yield from _list(of, PointKind.STRENGTH)
    yield from _list(of, PointKind.CHALLENGE)
    yield from action_slides(of.material, of.session, of.theme, of.of_kind(PointKind.ACTION))
    factors = of.of_kind(PointKind.SUCCESS_FACTOR)
    yield from factor_slides(of.material, of.session, of.theme, factors)
    yield from _list(of, PointKind.DECISION)
    yield from _words(of)


def _section(
    of: Synthesis,
    role: str,
    title: str,
    layout: Layout,
    points: Iterable[Point],
    *blocks: Block,
    source: str = "",
) -> Section:
    event, words = of.material.event, of.material.words
    shown = tuple(points)
    evidence = [f for p in shown for id_ in p.evidence if (f := event.get(Figure, id_))]
    cited = source_line(event, (*shown, *evidence), words)
    return Section(
        key=f"{of.key}/{role}",
        title=title,
        layout=layout,
        rubric=of.rubric,
        blocks=blocks,
        source=" ".join(part for part in (source, cited) if part),
        notes=(cited,) if cited else (),
        about=tuple(point.id for point in shown),
    )


# --- kinds ----------------------------------------------------------------------------------------


def _stakes(of: Synthesis) -> Iterator[Section]:
    stakes = of.of_kind(PointKind.STAKE)
    if not stakes:
        return
    if len(stakes) == 1 and not any(stakes[0].details) and not stakes[0].open_list:
        yield _alone(of, "stakes", stakes[0])
        return
    entries = tuple(Entry(stake.text, details_in_row(stake), (stake.id,)) for stake in stakes)
    title = of.title(PointKind.STAKE, len(stakes))
    block = Entries(key=f"{of.key}/stakes/list", items=entries)
    words = of.material.words
    ends_open = any(stake.open_list and not stake.details for stake in stakes)
    source = words("La liste reste ouverte.") if ends_open else ""
    yield _section(of, "stakes", title, Layout.ENTRIES, stakes, block, source=source)


def _contrast(of: Synthesis, themes: Sequence[Theme]) -> Iterator[Section]:
    """Strengths and challenges face to face."""
    if not of.points:
        return
    strengths, challenges = of.of_kind(PointKind.STRENGTH), of.of_kind(PointKind.CHALLENGE)
    words = of.material.words
    left = _head(strengths, themes, words)
    right = _head(challenges, themes, words)
    key = f"{of.key}/strengths-and-challenges"
    yield _section(
        of,
        "strengths-and-challenges",
        words("{strengths}, {challenges}").format(
            strengths=capitalised(how_many(PointKind.STRENGTH, len(strengths), words)),
            challenges=how_many(PointKind.CHALLENGE, len(challenges), words),
        ),
        Layout.CONTRAST,
        of.points,
        Contrast(
            key=f"{key}/lists",
            left_head=left,
            left=items(of.material, strengths),
            right_head=right,
            right=items(of.material, challenges),
        ),
    )


def _head(points: Sequence[Point], themes: Sequence[Theme], words: Words) -> str:
    """What is over one of the two lists: the theme they are all on, else how many they are."""
    on = {point.theme for point in points}
    theme = next((theme for theme in themes if on == {theme.id}), None)
    typed = one_line(theme.title) if theme else ""
    return typed or capitalised(how_many(points[0].kind, len(points), words))


def _list(of: Synthesis, kind: PointKind) -> Iterator[Section]:
    points = of.of_kind(kind)
    role = f"{kind}s"
    told = items(of.material, points)
    if not told:
        return
    if len(told) == 1 and points[0].text:
        yield _alone(of, role, points[0])
        return
    block = Bullets(key=f"{of.key}/{role}/list", items=told, numbered=kind is PointKind.DECISION)
    yield _section(of, role, of.title(kind, len(points)), Layout.TEXT, points, block)


def _alone(of: Synthesis, role: str, point: Point) -> Section:
    """A list of one is a statement."""
    words = of.material.words
    over = how_many(point.kind, 1, words)
    if of.rubric:
        over = words("{name} : {values}").format(name=of.rubric, values=over)
    section = _section(of, role, point.text, Layout.STATEMENT, (point,))
    return replace(section, rubric=capitalised(over))


def _words(of: Synthesis) -> Iterator[Section]:
    """The words of the room, and what they cover, which has no place in the cloud."""
    words = of.material.words
    said = of.of_kind(PointKind.KEYWORD)
    keywords = [point for point in said if point.text]
    if keywords:
        yield _cloud(of, keywords)
    covered = [point for point in said if point.details]
    if covered:
        told = items(of.material, covered)
        listed = Bullets(key=f"{of.key}/keyword-details/list", items=told)
        title = words("Ce que disent les mots de la salle")
        yield _section(of, "keyword-details", title, Layout.TEXT, covered, listed)


def _cloud(of: Synthesis, keywords: list[Point]) -> Section:
    """The words: the most said first where all were counted, else as they came."""
    words = of.material.words
    counted = all(point.count is not None for point in keywords)
    if counted:
        keywords = sorted(keywords, key=lambda point: -(point.count or 0))
    if counted:
        said = words("Le chiffre dit combien de fois le mot a été donné.")
    elif any(point.open_list for point in keywords):
        said = words("Mots prononcés, sans décompte ; la liste reste ouverte.")
    else:
        said = words("Mots prononcés, sans décompte.")
    block = Cloud(
        key=f"{of.key}/keywords/list",
        items=tuple((point.text, point.count) for point in keywords),
        about=tuple(point.id for point in keywords),
    )
    title = words("Les mots de la salle")
    return _section(of, "keywords", title, Layout.WORDS, keywords, block, source=said)


# --- lines ----------------------------------------------------------------------------------------


def items(material: Material, points: Sequence[Point]) -> tuple[Item, ...]:
    """Points as the lines of a list: their details, and the figures that show them, beneath."""
    event, words = material.event, material.words
    found: list[Item] = []
    for point in points:
        found.append(Item(text_of(point.text), 0, (point.id,)))
        under = [detail for detail in point.details if detail]
        if under and point.open_list:
            under.append(ELLIPSIS)
        figures = (event.get(Figure, id_) for id_ in point.evidence)
        under += [phrase(figure, words) for figure in figures if figure is not None]
        found += [Item(text_of(line), 1, (point.id,)) for line in under if line]
    if points and any(point.open_list and not point.details for point in points):
        found.append(Item(text_of(ELLIPSIS)))
    return tuple(item for item in found if item.text)
