"""Slides of what is to be done: the road map, the plan of action, the keys to success."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop.compose.deck.material import Material
from desktop.compose.deck.titles import rubric
from desktop.compose.lines import capitalised, one_line
from desktop.compose.points import due, how_many, owner, progress, texts_of
from desktop.compose.sources import source_line
from desktop.model.event import Event
from desktop.model.findings import Point, PointKind
from desktop.model.programme import Session, Theme
from exports.document import (
    Bullets,
    Column,
    Item,
    Layout,
    Mark,
    Roadmap,
    Row,
    Run,
    Section,
    Table,
    Text,
    text_of,
)


@dataclass(frozen=True)
class Field:
    """A column of a plan: its head, its share of the width, what stands where one is missing."""

    head: str
    share: float
    value: Callable[[Point], str]
    missing: str = ""
    never: str = ""  # what is said once when the whole column is empty


# --- slides ---------------------------------------------------------------------------------------


def road_map_slides(
    material: Material, session: Session, theme: Theme | None, stakes: Sequence[Point]
) -> Iterator[Section]:
    """The stakes that groups bring back: a table, and what each answers of the diagnosis."""
    if not stakes:
        return
    event, words = material.event, material.words
    prefix = theme.id if theme else session.id
    held = [p for p in stakes if owner(event, p) or due(p, words) or p.progress]
    fields = [
        Field(words("Enjeu retenu"), 404, _with_details),
        Field(words("Répond à"), 200, lambda point: "\n".join(texts_of(event, point.answers))),
        *(_who_and_when(material) if held else ()),
    ]
    actions = any(child.kind is PointKind.ACTION for p in stakes for child in event.children(p))
    title = words.plural(
        "{n} enjeu retenu par les groupes", "{n} enjeux retenus par les groupes", len(stakes)
    ).format(n=words.count(len(stakes)))
    table, unsaid = _plan(f"{prefix}/road-map/table", stakes, fields, title)
    if not actions and not held:
        unsaid = (words("Porteurs et échéances à désigner."),)
    yield Section(
        key=f"{prefix}/road-map",
        title=one_line(theme.title) if theme and theme.title else capitalised(title),
        layout=Layout.TABLE,
        rubric=rubric(material, session),
        blocks=(table,),
        source=" ".join((*unsaid, source_line(event, stakes, words))).strip(),
        about=tuple(point.id for point in stakes),
    )
    yield from _from_diagnosis(material, session, prefix, stakes)


def _from_diagnosis(
    material: Material, session: Session, prefix: str, stakes: Sequence[Point]
) -> Iterator[Section]:
    """What was found and what answers it, linked."""
    event, words = material.event, material.words
    known = {answer for stake in stakes for answer in stake.answers}
    here = {stake.id for stake in stakes}
    found = tuple(
        point
        for point in event.all(Point)
        if point.text
        and point.id not in here
        and (point.id in known or point.kind is PointKind.CHALLENGE)
    )
    ranks = {point.id: rank for rank, point in enumerate(found)}
    links = tuple(
        (ranks[answer], rank)
        for rank, stake in enumerate(stakes)
        for answer in dict.fromkeys(stake.answers)
        if answer in ranks
    )
    if not links:
        return
    kinds = {point.kind for point in found}
    one_kind = len(kinds) == 1
    left = how_many(kinds.pop(), len(found), words) if one_kind else words("Le diagnostic")
    yield Section(
        key=f"{prefix}/answers",
        title=words("Du diagnostic à la feuille de route"),
        layout=Layout.ROADMAP,
        rubric=rubric(material, session),
        blocks=(
            Roadmap(
                key=f"{prefix}/answers/map",
                left_head=capitalised(left),
                left=tuple(Item(text_of(point.text), 0, (point.id,)) for point in found),
                right_head=capitalised(how_many(PointKind.STAKE, len(stakes), words)),
                right=tuple(Item(text_of(point.text), 0, (point.id,)) for point in stakes),
                links=links,
            ),
        ),
        about=tuple(point.id for point in (*found, *stakes)),
    )


def action_slides(
    material: Material, session: Session | None, theme: Theme | None, actions: Sequence[Point]
) -> Iterator[Section]:
    """The plan of action: what, for which stake, by whom, by when, how far."""
    if not actions:
        return
    event, words = material.event, material.words
    prefix = _prefix(material, session, theme)
    fields = [
        Field(words("Action"), 404, _with_details),
        Field(words("Enjeu"), 200, lambda point: _parent(event, point)),
        Field(words("Répond à"), 160, lambda point: "\n".join(texts_of(event, point.answers))),
        *_who_and_when(material),
    ]
    table, unsaid = _plan(f"{prefix}/actions/table", actions, fields, words("Le plan d’action"))
    yield Section(
        key=f"{prefix}/actions",
        title=words("Le plan d’action"),
        layout=Layout.TABLE,
        rubric=rubric(material, session),
        blocks=(table,),
        source=" ".join((*unsaid, source_line(event, actions, words))).strip(),
        about=tuple(point.id for point in actions),
    )


def factor_slides(
    material: Material, session: Session | None, theme: Theme | None, factors: Sequence[Point]
) -> Iterator[Section]:
    """What success depends on, under the stake or the action it belongs to."""
    if not factors:
        return
    event, words = material.event, material.words
    prefix = _prefix(material, session, theme)
    groups: dict[str, list[Point]] = {}
    for factor in factors:
        groups.setdefault(_parent(event, factor), []).append(factor)
    lines: list[Item] = []
    for parent, group in groups.items():
        if parent:
            lines.append(Item(text_of(parent, Mark.STRONG)))
        lines += [
            Item(text_of(_with_details(point)), 1 if parent else 0, (point.id,)) for point in group
        ]
    yield Section(
        key=f"{prefix}/success-factors",
        title=capitalised(how_many(PointKind.SUCCESS_FACTOR, len(factors), words)),
        layout=Layout.TEXT,
        rubric=rubric(material, session),
        blocks=(Bullets(key=f"{prefix}/success-factors/list", items=tuple(lines)),),
        source=source_line(event, factors, words),
        about=tuple(point.id for point in factors),
    )


# --- tables ---------------------------------------------------------------------------------------


def _who_and_when(material: Material) -> tuple[Field, ...]:
    event, words = material.event, material.words
    return (
        Field(
            words("Qui"), 176, lambda point: owner(event, point),
            words("à désigner"), words("Porteurs à désigner."),
        ),
        Field(
            words("Échéance"), 124, lambda point: due(point, words),
            words("à fixer"), words("Échéances à fixer."),
        ),
        Field(words("État"), 116, lambda point: capitalised(progress(point, words))),
    )  # fmt: skip


def _plan(
    key: str, points: Sequence[Point], fields: Sequence[Field], alternative: str
) -> tuple[Table, tuple[str, ...]]:
    """A numbered table without its empty columns, and what to say of those that went."""
    kept = [field for field in fields if any(field.value(point) for point in points)]
    unsaid = tuple(field.never for field in fields if field not in kept and field.never)
    rows = tuple(
        Row(
            (text_of(str(rank)), *(_cell(field, point) for field in kept)),
            (point.id,),
        )
        for rank, point in enumerate(points, 1)
    )
    columns = (
        Column("N°", 44, heads_row=True),
        *(Column(field.head, field.share) for field in kept),
    )
    return Table(key=key, columns=columns, rows=rows, alternative=alternative), unsaid


def _cell(field: Field, point: Point) -> Text:
    value = field.value(point)
    if value or not field.missing:
        return text_of(value)
    return (Run(field.missing, Mark.MISSING),)


def _with_details(point: Point) -> str:
    details = [detail for detail in point.details if detail]
    if point.open_list:
        details.append("…")
    return "\n".join(part for part in (point.text, *details) if part)


def _parent(event: Event, point: Point) -> str:
    parent = event.get(Point, point.parent)
    return one_line(parent.text) if parent else ""


def _prefix(material: Material, session: Session | None, theme: Theme | None) -> str:
    if theme is not None:
        return theme.id
    return session.id if session else material.event.gathering.id
