"""The flash: the day on one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.essentials import actions, decided, retained
from desktop.compose.minutes.figures import (
    attendance_figures,
    striking,
    strip,
)
from desktop.compose.minutes.follow_up import appointments
from desktop.compose.minutes.tables import trimmed
from desktop.compose.minutes.title_page import question, rubric
from desktop.compose.minutes.voices import strongest, voice
from desktop.compose.points import about, due, owner, texts_of
from desktop.model.findings import Point, PointKind, Testimony
from desktop.model.programme import Session
from exports.document import (
    Block,
    Column,
    Layout,
    Mark,
    Notice,
    Number,
    Paragraph,
    Quote,
    Role,
    Row,
    Section,
    Table,
    Text,
    plain,
    text_of,
)

MOST_ROWS = 8
PAGE = 690.0
"""The height of a page of text, in points, with a little in hand: lines are counted here, and
measured only when they are set."""


def flash(edition: Edition) -> tuple[Section, ...]:
    """The sections of the flash: the day, a thing that was said, what is decided, what is next."""
    head = _head(edition)
    said = _said(edition)
    last = _last(edition)
    fixed = _height(head) + (_height(last) if last else 0.0)
    concluded = _concluded(edition, PAGE - fixed - (_height(said) if said else 0.0))
    if said and concluded and _is_cut(concluded):
        said = None  # what was decided comes before what was said
        concluded = _concluded(edition, PAGE - fixed)
    return tuple(section for section in (head, said, concluded, last) if section)


def _head(edition: Edition) -> Section:
    gathering = edition.event.gathering
    came = attendance_figures(edition)[:1]
    numbers = strip(edition, "flash/figures", (*came, *striking(edition, 3)))
    stakes = retained(edition)
    items = numbers.items
    if stakes:
        items = (*items[:3], _stake_count(edition, stakes))
    blocks: list[Block] = [*question(edition)]
    if items:
        blocks.append(replace(numbers, items=items))
    return Section(
        key="title",
        title=gathering.title or edition.words("Flash"),
        rubric=rubric(edition),
        layout=Layout.TITLE_PAGE,
        level=0,
        blocks=tuple(blocks),
        about=(gathering.id,),
    )


def _stake_count(edition: Edition, stakes: Sequence[Point]) -> Number:
    label = edition.words.plural("enjeu retenu", "enjeux retenus", len(stakes))
    return Number(
        value=edition.words.number(len(stakes)),
        label=label,
        about=tuple(stake.id for stake in stakes),
    )


def _said(edition: Edition) -> Section | None:
    event = edition.event
    words_said = [each for each in event.all(Testimony) if each.words.strip()]
    found = strongest(words_said, 1)
    if not found:
        return None
    session = event.get(Session, found[0].session)
    return Section(
        key="flash/said",
        title=edition.words("Ce qui a été dit"),
        layout=Layout.PAGES,
        level=2,
        blocks=(voice(edition, found[0], session),),
    )


# --- what is decided ------------------------------------------------------------------------------


def _concluded(edition: Edition, room: float) -> Section | None:
    """Decisions and actions, else the stakes retained: as many as there is room for."""
    words = edition.words
    points = (*decided(edition), *actions(edition.event))
    are_stakes = not points
    points = points or retained(edition)
    if not points:
        return None
    heading = words("Ce qui est retenu") if are_stakes else words("Ce qui est décidé")
    rows = tuple(_row(edition, rank, point) for rank, point in enumerate(points, start=1))
    whole = _table(edition, heading, rows)
    kept = _fitting(whole, room - 60.0)  # the heading, the head of the table
    blocks: list[Block] = [replace(whole, rows=whole.rows[:kept])]
    left = len(rows) - kept
    if left:
        template = words.plural(
            "Et {n} autre dans le compte rendu.", "Et {n} autres dans le compte rendu.", left
        )
        more = template.format(n=words.count(left, feminine=not are_stakes))
        blocks.append(Paragraph(key="flash/more", text=text_of(more), role=Role.SMALL))
    return Section(
        key="flash/concluded", title=heading, layout=Layout.PAGES, level=2, blocks=tuple(blocks)
    )


def _row(edition: Edition, rank: int, point: Point) -> Row:
    event, words = edition.event, edition.words
    cells: tuple[Text, ...] = (
        text_of(str(rank), Mark.STRONG),
        text_of(point.text),
        text_of("; ".join(texts_of(event, point.answers))),
        text_of(owner(event, point)),
        text_of(due(point, words)),
    )
    return Row(cells, about(point))


def _table(edition: Edition, heading: str, rows: Sequence[Row]) -> Table:
    words = edition.words
    columns = (
        Column(words("N°"), 8, heads_row=True),
        Column(_what(edition, rows), 80),
        Column(words("Répond au défi"), 30),
        Column(words("Qui"), 25),
        Column(words("Échéance"), 18),
    )
    return trimmed(
        Table(
            key="flash/table",
            about=tuple(id_ for row in rows for id_ in row.about),
            columns=columns,
            rows=tuple(rows),
            alternative=heading,
        )
    )


def _what(edition: Edition, rows: Sequence[Row]) -> str:
    """What the rows are: stakes, or decisions and actions."""
    points = [edition.event.get(Point, id_) for row in rows for id_ in row.about]
    if all(point is not None and point.kind is PointKind.STAKE for point in points):
        return edition.words("Enjeu")
    return edition.words("Décision ou action")


def _last(edition: Edition) -> Section | None:
    boxes = tuple(appointments(edition))[:1]
    if not boxes:
        return None
    return Section(key="flash/next", title="", layout=Layout.PAGES, level=0, blocks=boxes)


# --- what one page holds --------------------------------------------------------------------------


def _is_cut(section: Section) -> bool:
    return len(section.blocks) > 1


def _fitting(table: Table, room: float) -> int:
    """How many rows of a table there is room for, one at least."""
    total = sum(column.share for column in table.columns)
    widths = [
        max(1, int((433.0 * column.share / total - 8.0) / 4.7)) for column in table.columns
    ]  # characters of 9.5 pt in a measure of 433 pt
    used, kept = 0.0, 0
    for row in table.rows[:MOST_ROWS]:
        lines = [_lines(plain(cell), width) for cell, width in zip(row.cells, widths, strict=True)]
        used += 7.5 + 12.5 * max(lines)
        if kept and used > room:
            break
        kept += 1
    return kept


def _height(section: Section) -> float:
    """About how high a section stands, in points."""
    height = 40.0 if section.title and section.level > 1 else 0.0
    if section.layout is Layout.TITLE_PAGE:
        height = 42.0 + 33.0 * _lines(section.title, 36)
    return height + sum(_block_height(block) for block in section.blocks)


def _block_height(block: Block) -> float:
    if isinstance(block, Quote):
        return 19.0 * _lines(block.words, 62) + 32.0
    if isinstance(block, Paragraph):
        return 20.0 * _lines(plain(block.text), 60) + 20.0
    if isinstance(block, Notice):
        return 15.5 * _lines(plain(block.text), 58) + 11.5 * _lines(block.note, 85) + 40.0
    return 85.0  # figures side by side


def _lines(text: str, width: int) -> int:
    return sum(max(1, ceil(len(line) / width)) for line in text.split("\n")) if text else 0
