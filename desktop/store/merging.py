"""Other copies brought into the database of an open event, and what came with them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path

from desktop.model.event import Event
from desktop.model.record import Id
from desktop.model.sentence import Refused
from desktop.store.cells import (
    KIND,
    REMOVED,
    Cell,
    Conflict,
    Copy,
    Place,
    alive,
    by_place,
    conflicts,
    given_up,
    has_seen,
    merged,
    shown,
)
from desktop.store.clock import believed, wall_clock
from desktop.store.cycles import Cut
from desktop.store.edits import Edit, Pen, edit_of
from desktop.store.media import media_in, write_media
from desktop.store.quotes import without_quotes
from desktop.store.reading import memory_with, meta
from desktop.store.rows import records_of, rows_of
from desktop.store.snapshot import conflicts_in, snapshot, write_copy


@dataclass(frozen=True)
class Report:
    """What a merge brought, and what it leaves to people.

    ``revived`` are records that one side had removed and the other had edited meanwhile: they are
    there again, with the fields that were edited. Those that were removed by somebody who had not
    been sent all of them are there whole. ``conflicts`` are all that wait to be decided.
    ``complete`` says whether the other copy already held all that there now is.
    """

    added: tuple[Id, ...] = ()
    changed: tuple[Place, ...] = ()
    removed: tuple[Id, ...] = ()
    revived: tuple[Id, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    cuts: tuple[Cut, ...] = ()
    complete: bool = False

    @property
    def touched(self) -> frozenset[Id]:
        """The records that are no longer as they were."""
        changed = (record for record, _ in self.changed)
        return frozenset((*self.added, *changed, *self.removed, *self.revived))


@dataclass(frozen=True)
class Foreseen:
    """What a merge would bring, and the event as it would be."""

    report: Report
    event: Event


@contextmanager
def copies_of(event: str, paths: Iterable[Path]) -> Iterator[list[sqlite3.Connection]]:
    """The copies of an event in some files, each attached to a connection.

    Raises Refused where a file is no copy of it.
    """
    with ExitStack() as stack:
        incoming = []
        for path in paths:
            connection = stack.enter_context(closing(memory_with(path)))
            if meta(connection, "file", "event") != event:
                raise Refused(
                    "« {name} » n’est pas une copie de cet événement : rien n’a été changé. "
                    "Importez-le après l’avoir exporté, si vous voulez réunir deux événements.",
                    name=path.name,
                )
            incoming.append(connection)
        yield incoming


def merge_copy(
    connection: sqlite3.Connection, pen: Pen, theirs: Copy
) -> tuple[Report, dict[Place, Edit]]:
    """Bring a copy in, within the caller's transaction; give the report and each field's edit."""
    ours = snapshot(connection)
    both = without_quotes(merged(ours, theirs))
    touched = write_copy(connection, ours, both)
    latest = max((cell.clock for cell in both.cells.values()), default=0)
    pen.clock = max(pen.clock, believed(latest, wall_clock()))
    edits = _edits(ours, both, touched)
    return report(ours, theirs, both, edits, conflicts_in(connection)), edits


def merge_attached(
    connection: sqlite3.Connection, pen: Pen, *incoming: sqlite3.Connection
) -> tuple[Report, dict[Place, Edit]]:
    """Bring in the event files attached to other connections, pictures included."""
    copies = [snapshot(each, "file") for each in incoming]
    found = merge_copy(connection, pen, reduce(merged, copies))
    held = {sha for (sha,) in connection.execute("select sha256 from media")}
    for each, copy in zip(incoming, copies, strict=True):
        for sha256 in sorted(copy.media - held):
            media = media_in(each, sha256, "file")
            if media is not None:
                write_media(connection, media)
    return found


def foreseen(event: Event, ours: Copy, copies: Sequence[Copy]) -> Foreseen:
    """What bringing copies into ours, which holds this event, would do; nothing is changed."""
    theirs = reduce(merged, copies)
    both = without_quotes(merged(ours, theirs))
    dots = ours.cells.keys() | both.cells.keys()
    moved = (dot for dot in dots if ours.cells.get(dot) != both.cells.get(dot))
    touched = frozenset((both.cells.get(dot) or ours.cells[dot]).place for dot in moved)
    found = report(ours, theirs, both, _edits(ours, both, touched), conflicts(both))
    ids = {record for record, _ in touched} | (given_up(ours) ^ given_up(both))
    cells = {dot: cell for dot, cell in both.cells.items() if cell.record in ids}
    kept = {id_: record for id_, record in event.records.items() if id_ not in ids}
    return Foreseen(found, Event({**kept, **records_of(rows_of(replace(both, cells=cells)))}))


def report(
    ours: Copy,
    theirs: Copy,
    both: Copy,
    edits: dict[Place, Edit],
    conflicts: tuple[Conflict, ...],
) -> Report:
    """What bringing two copies together changed on our side."""
    before, after, there = alive(ours), alive(both), _records(theirs)
    touched = {record for record, _ in edits}
    new, lacking = touched - before, (touched & before) - there
    back = {
        cell.record
        for dot, cell in theirs.cells.items()
        if cell.record in new and has_seen(ours, dot)
    }
    back |= {
        cell.record
        for dot, cell in ours.cells.items()
        if cell.record in lacking and has_seen(theirs, dot)
    }
    back |= (_heard_of(ours, theirs) & before) - alive(theirs) | (given_up(ours) & new)
    back &= after
    changed = {
        (record, field)
        for (record, field), edit in edits.items()
        if record in before & after and field != KIND and record not in back
        if edit.before[:1] != edit.after[:1] or len(edit.after) > 1
    }
    return Report(
        added=tuple(sorted(touched & after - before - back)),
        changed=tuple(sorted(changed)),
        removed=tuple(sorted(touched & before - after)),
        revived=tuple(sorted(back)),
        conflicts=conflicts,
        complete=replace(both, media=theirs.media) == theirs,
    )


def _edits(ours: Copy, both: Copy, touched: frozenset[Place]) -> dict[Place, Edit]:
    """What some fields hold on our side, and what they hold once both are one."""
    held, holds = _at(ours, touched), _at(both, touched)
    edits = {place: edit_of(held.get(place, []), holds.get(place, [])) for place in touched}
    return {place: edit for place, edit in edits.items() if edit.before != edit.after}


def _at(copy: Copy, places: frozenset[Place]) -> dict[Place, list[Cell]]:
    """The live values of some fields, in their order."""
    return by_place(cell for cell in shown(copy) if (cell.record, cell.field) in places)


def _heard_of(ours: Copy, theirs: Copy) -> set[Id]:
    """The records that others gave up, where we did not know it."""
    return {
        record
        for dot, (record, field) in theirs.withheld.items()
        if field == REMOVED and dot not in ours.withheld and not has_seen(ours, dot)
    }


def _records(copy: Copy) -> set[Id]:
    return {cell.record for cell in copy.cells.values()}
