"""The plan of action as a table: what was retained, what it answers, who takes it on, when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.compose.lines import capitalised
from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.points import descent, says, standing, told
from desktop.compose.minutes.sentences import ended, strong_then
from desktop.compose.points import about, details_in_row, due, owner, progress, texts_of
from desktop.model.findings import Point, PointKind
from desktop.model.record import Id
from exports.document import (
    Block,
    Bullets,
    Column,
    Item,
    Mark,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
    Text,
    text_of,
)
from exports.words import Words

_PLANNED = frozenset({PointKind.STAKE, PointKind.ACTION, PointKind.DECISION})


@dataclass(frozen=True)
class Line:
    """A line of the plan: its number, a point, whether somebody is to take it on."""

    number: str
    point: Point
    to_assign: bool


def lines(edition: Edition, points: Sequence[Point]) -> tuple[Line, ...]:
    """Stakes, each followed by its actions; an action of no stake has a number of its own."""
    found: list[Line] = []
    rank = 0
    for top in standing(edition.event, points):
        if top.kind not in {PointKind.STAKE, PointKind.ACTION} or not says(edition.event, top):
            continue
        rank += 1
        below = [
            each
            for each, depth in descent(edition.event, top)
            if depth and each.kind in _PLANNED and each.text.strip()
        ]
        has_owner = bool(owner(edition.event, top) or due(top, edition.words))
        found.append(Line(str(rank), top, to_assign=not below or has_owner))
        found += [
            Line(f"{rank}.{sub}", each, to_assign=True) for sub, each in enumerate(below, start=1)
        ]
    return tuple(found)


def plan_heading(edition: Edition, plan: Sequence[Line]) -> str:
    """What the plan is called: where it answers challenges, it leads from them to a road map."""
    words = edition.words
    if any(texts_of(edition.event, line.point.answers) for line in plan):
        return words("Du diagnostic à la feuille de route")
    stakes = [line for line in plan if line.point.kind is PointKind.STAKE]
    if not stakes:
        return words.plural("L’action à mener", "Les actions à mener", len(plan))
    template = words.plural("{n} enjeu retenu", "{n} enjeux retenus", len(stakes))
    return capitalised(template.format(n=words.count(len(stakes))))


def plan_blocks(edition: Edition, key: str, plan: Sequence[Line]) -> Iterator[Block]:
    """The plan as a table, with what it lacks said once, then what else stands under its lines."""
    yield plan_table(edition, key, plan)
    gone = _wholly_missing(edition, plan)
    if gone:
        yield Paragraph(key=f"{key}/plan/missing", text=text_of(gone), role=Role.SMALL)
    yield from _also_noted(edition, key, plan)


def plan_table(edition: Edition, key: str, plan: Sequence[Line]) -> Table:
    """The plan in rows; a column that holds nothing goes, but in a draft, where it is filled."""
    words, event = edition.words, edition.event
    has_stakes = any(line.point.kind is PointKind.STAKE for line in plan)
    what = words("Enjeu retenu") if has_stakes else words("Action")
    columns = [Column(words("N°"), 8, heads_row=True), Column(what, 80)]
    cells: list[list[Text]] = [
        [text_of(line.number, Mark.STRONG), _told(line.point, words)] for line in plan
    ]
    answered = ["; ".join(texts_of(event, line.point.answers)) for line in plan]
    if any(answered):
        columns.append(Column(words("Répond au défi"), 32))
        for row, text in zip(cells, answered, strict=True):
            row.append(text_of(text))
    for head, share, values, none in (
        (words("Qui"), 22, _owners(edition, plan), words("à désigner")),
        (words("Échéance"), 18, _dues(edition, plan), words("à fixer")),
    ):
        if edition.is_draft or any(values):
            columns.append(Column(head, share))
            for row, line, value in zip(cells, plan, values, strict=True):
                row.append(_filled(value, none if line.to_assign else ""))
    advance = [capitalised(progress(line.point, words)) for line in plan]
    if any(advance):
        columns.append(Column(words("Avancement"), 20))
        for row, text in zip(cells, advance, strict=True):
            row.append(text_of(text))
    return Table(
        key=f"{key}/plan/table",
        about=tuple(line.point.id for line in plan),
        columns=tuple(columns),
        rows=tuple(
            Row(tuple(row), about(line.point)) for row, line in zip(cells, plan, strict=True)
        ),
        alternative=plan_heading(edition, plan),
    )


def _told(point: Point, words: Words) -> Text:
    if not point.details:
        return text_of(point.text)
    return strong_then(point.text, ended(details_in_row(point)), words)


def _owners(edition: Edition, plan: Sequence[Line]) -> list[str]:
    return [owner(edition.event, line.point) for line in plan]


def _dues(edition: Edition, plan: Sequence[Line]) -> list[str]:
    return [due(line.point, edition.words) for line in plan]


def _filled(value: str, none: str) -> Text:
    if value:
        return text_of(value)
    return (Run(none, Mark.MISSING),) if none else ()


def _wholly_missing(edition: Edition, plan: Sequence[Line]) -> str:
    """The line that stands for the columns that went."""
    if edition.is_draft:
        return ""
    words = edition.words
    match any(_owners(edition, plan)), any(_dues(edition, plan)):
        case False, False:
            return words("Porteurs à désigner, échéances à fixer.")
        case False, True:
            return words("Porteurs à désigner.")
        case True, False:
            return words("Échéances à fixer.")
        case _:
            return ""


def _also_noted(edition: Edition, key: str, plan: Sequence[Line]) -> Iterator[Block]:
    """What else stands under a line of the plan: the keys to its success, remarks."""
    below = [
        (line, each)
        for line in plan
        for each in edition.event.children(line.point)
        if each.kind not in _PLANNED and each.text.strip()
    ]
    if not below:
        return
    are_factors = all(each.kind is PointKind.SUCCESS_FACTOR for _, each in below)
    words = edition.words
    head = words("Facteurs clés de succès") if are_factors else words("À noter")
    yield Paragraph(key=f"{key}/plan/also-head", text=text_of(head, Mark.STRONG))
    items = [
        Item(
            (Run(words("N° {number}. ").format(number=line.number), Mark.STRONG), *text),
            depth,
            (id_,),
        )
        for line, each in below
        for text, depth, id_ in _texts_below(edition, each, said_by_head=are_factors)
    ]
    yield Bullets(
        key=f"{key}/plan/also", about=tuple(each.id for _, each in below), items=tuple(items)
    )


def _texts_below(
    edition: Edition, point: Point, *, said_by_head: bool
) -> Iterator[tuple[Text, int, Id]]:
    for each, depth in descent(edition.event, point):
        if each.text.strip():
            yield told(edition, each, is_child=not (said_by_head and depth == 0)), depth, each.id
