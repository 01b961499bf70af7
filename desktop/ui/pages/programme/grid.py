"""A day as hours and rooms: which block stands in which columns, and beside which others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.model.fold import fold
from desktop.model.programme import Session, SessionKind, Start
from desktop.model.record import Id
from desktop.model.rooms import by_room
from desktop.model.timetable import day_of, side_by_side
from desktop.ui.fields.formats import show_duration, show_minute
from desktop.ui.pages.programme.faces import Face, Facing
from desktop.ui.wording import tr

_FOR_ALL = frozenset(SessionKind) - {SessionKind.WORKSHOP, SessionKind.TALK}
"""Kinds that everybody attends: drawn through all rooms where nothing else is at that time."""

_UNKNOWN = 15
"""The minutes that a session is drawn with where its duration is not known."""


@dataclass(frozen=True)
class Block:
    """A session in the grid: its time, its columns, and its lane among those of its column."""

    face: Face
    says: str
    begin: int
    end: int
    first: int
    last: int
    lane: int = 0
    lanes: int = 1
    is_fixed: bool = False
    is_linked: bool = False
    is_open: bool = False  # nobody knows how long

    @property
    def id(self) -> Id:
        """The session."""
        return self.face.id


@dataclass(frozen=True)
class Grid:
    """A day: its rooms, an empty name where the room is not known, and its blocks."""

    rooms: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    begin: int = 0
    end: int = 0
    rest: tuple[Face, ...] = ()  # sessions without an hour

    @property
    def fixed(self) -> tuple[int, ...]:
        """The fixed hours, each once."""
        return tuple(sorted({block.begin for block in self.blocks if block.is_fixed}))


def grid_of(facing: Facing, day: date | None, known: Sequence[str] = ()) -> Grid:
    """A day of the programme as hours and rooms; rooms ``known`` before stay in that order."""
    event = facing.event
    sessions = [each for each in event.sessions if day_of(event, each) == day]
    tints = _tints(facing, sessions)
    timed = [each for each in sessions if each.id in facing.spans]
    rest = tuple(facing.face(each) for each in sessions if each.id not in facing.spans)
    if not timed:
        return Grid(rest=rest)
    ours = {each.id for each in sessions}
    named = [room for room, held in by_room(event).items() if ours & {each.id for each in held}]
    named.sort(key=lambda room: known.index(room) if room in known else len(known))
    ranks = {fold(room): rank for rank, room in enumerate(named)}
    times = {each.id: _time(facing, each) for each in timed}
    placed: list[Block] = []
    unknown = False
    for session in timed:
        time = times[session.id]
        alone = not any(_meet(time, other) for id_, other in times.items() if id_ != session.id)
        room = fold(session.room)
        through = alone and (session.kind in _FOR_ALL or not room) and bool(named)
        unknown = unknown or (not room and not through)
        column = ranks.get(room, len(named))
        first, last = (0, -1) if through else (column, column)
        placed.append(_block(facing, session, time, (first, last), tints.get(session.id)))
    columns = (*named, "") if unknown else tuple(named)
    placed = [replace(each, last=len(columns) - 1) if each.last < 0 else each for each in placed]
    return Grid(
        columns,
        tuple(_in_lanes(placed)),
        min(each.begin for each in placed) // 60 * 60,
        -(-max(each.end for each in placed) // 60) * 60,
        rest,
    )


def _block(
    facing: Facing, session: Session, time: tuple[int, int], columns: tuple[int, int],
    tint: int | None,
) -> Block:  # fmt: skip
    span = facing.spans[session.id]
    over = facing.overruns.get(session.id)
    long = show_duration(session.minutes)
    if over is not None and over.left:
        long = tr("{left} au lieu de {minutes}").format(left=show_duration(over.left), minutes=long)
    linked = session.start is Start.LINKED
    parts = [show_minute(span.begin), long or tr("durée à préciser")]
    if columns[1] < 0 and session.room.strip():
        parts.append(session.room.strip())
    face = facing.face(session, tint)
    return Block(
        face, " · ".join(parts), *time, *columns,
        is_fixed=not linked, is_linked=linked, is_open=span.end is None,
    )  # fmt: skip


def _time(facing: Facing, session: Session) -> tuple[int, int]:
    """From when to when a session is drawn: to the fixed hour that it runs over, at most."""
    span, over = facing.spans[session.id], facing.overruns.get(session.id)
    end = span.begin + _UNKNOWN if span.end is None else span.end
    if over is not None and over.left:
        end = min(end, span.begin + over.left)
    return span.begin, max(end, span.begin + 1)


def _tints(facing: Facing, sessions: Sequence[Session]) -> dict[Id, int]:
    return {
        each.id: facing.tint(each, rank)
        for together in side_by_side(sessions)
        if len(together) > 1
        for rank, each in enumerate(together)
    }


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _in_lanes(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, those of one column and one time side by side in it."""
    made: list[Block] = []
    for column in sorted({(block.first, block.last) for block in blocks}):
        run: list[Block] = []
        for block in sorted(
            (each for each in blocks if (each.first, each.last) == column),
            key=lambda each: (each.begin, each.end),
        ):
            if run and all(not _meet((block.begin, block.end), (o.begin, o.end)) for o in run):
                made += _shared(run)
                run = []
            taken = {o.lane for o in run if o.end > block.begin}
            lane = next(rank for rank in range(len(run) + 1) if rank not in taken)
            run.append(replace(block, lane=lane))
        made += _shared(run)
    order = {block.id: rank for rank, block in enumerate(blocks)}
    return sorted(made, key=lambda block: order[block.id])


def _shared(run: Sequence[Block]) -> list[Block]:
    lanes = max((block.lane for block in run), default=0) + 1
    return [replace(block, lanes=lanes) for block in run]
