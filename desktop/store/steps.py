"""What is done to a working copy, each within one transaction, and noted as one step to undo."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from desktop.model.record import Id
from desktop.model.sentence import Sentence
from desktop.store import journal
from desktop.store.cells import Place
from desktop.store.clock import milliseconds
from desktop.store.edits import Edit, Pen, Values, write
from desktop.store.journal import Undone
from desktop.store.merging import Report, merge_attached
from desktop.store.reading import meta
from desktop.store.records import erased_ids
from desktop.store.snapshot import cells_of
from desktop.store.versions import Version, bring_media, values_to_restore
from desktop.store.working_copy import count_change, note_file, note_published, revision


def write_changes(
    connection: sqlite3.Connection,
    pen: Pen,
    values: Mapping[Place, Values],
    gone: Iterable[Id],
    label: Sentence,
    *,
    unseen: Mapping[Place, Edit] = MappingProxyType({}),
    alone: bool = False,
) -> None:
    """Give fields their values and remove records, fields this version does not know included.

    ``unseen`` came from others while this was queued: it stays, beside what is written here. What
    is done ``alone`` is undone apart from what is typed in the same field before or after.
    """
    wanted = dict(values)
    for place in values.keys() & unseen.keys():
        edit = unseen[place]
        theirs = (value for value in edit.after if value not in edit.before)
        wanted[place] = tuple(dict.fromkeys((*values[place], *theirs)))
    for record in set(gone) - {record for record, _ in unseen}:
        wanted.update({(record, field): () for field in cells_of(connection, record)})
    _note(connection, pen, write(connection, pen, wanted), label, alone=alone)


def turn(
    connection: sqlite3.Connection,
    pen: Pen,
    way: Callable[[sqlite3.Connection, Pen], Undone | None],
) -> Undone | None:
    """Undo or redo a step."""
    undone = way(connection, pen)
    if undone is not None:
        count_change(connection)
    return undone


def merge(
    connection: sqlite3.Connection,
    pen: Pen,
    incoming: Sequence[sqlite3.Connection],
    label: Sentence,
) -> tuple[Report, dict[Place, Edit]]:
    """Bring in the copies attached to other connections."""
    report, edits = merge_attached(connection, pen, *incoming)
    _note(connection, pen, edits, label, alone=True)
    journal.forget(connection, erased_ids(connection))
    return report, edits


def meet(
    connection: sqlite3.Connection, pen: Pen, incoming: sqlite3.Connection
) -> tuple[Report, dict[Place, Edit]]:
    """Bring in what others put in our own file: unasked, it is no step to undo."""
    report, edits = merge_attached(connection, pen, incoming)
    journal.forget(connection, erased_ids(connection))
    count_change(connection)
    publication = meta(incoming, "file", "publication")
    if report.complete:
        note_published(connection, revision(connection), publication)
    else:
        note_file(connection, publication)
    return report, edits


def sign(connection: sqlite3.Connection, pen: Pen, initials: str) -> None:
    """Have what this opening wrote, and will write, bear some initials."""
    pen.initials = initials
    found = connection.execute("update site set initials = ? where site = ?", (initials, pen.site))
    if found.rowcount:
        count_change(connection)


def restore(
    connection: sqlite3.Connection, pen: Pen, version: Version, label: Sentence
) -> frozenset[Id]:
    """Write what an event was in a version, and give the records this touches."""
    wanted = values_to_restore(connection, version)
    _note(connection, pen, write(connection, pen, wanted), label, alone=True)
    bring_media(connection, version)
    return frozenset(record for record, _ in wanted)


def _note(
    connection: sqlite3.Connection,
    pen: Pen,
    edits: Mapping[Place, Edit],
    label: Sentence,
    *,
    alone: bool = False,
) -> None:
    journal.note(connection, label, edits, milliseconds(pen.tick()), alone=alone)
    count_change(connection)
