"""An open event meets its file: what others put there is merged, then the file is replaced."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop.store.database import connected
from desktop.store.publication import refuse_other_event, write_event_file
from desktop.store.reading import Damaged, memory_with, meta
from desktop.store.replacement import dated_copy, replacement
from desktop.store.working_copy import (
    DATABASE,
    WorkingCopy,
    note_published,
    publication_known,
    revision,
    unpublished,
)


class _ChangedMeanwhile(Exception):  # noqa: N818  the file, while ours was being written
    pass


def published(
    copy: WorkingCopy,
    ask: Callable[[Callable[[sqlite3.Connection], object]], object],
    merge: Callable[[sqlite3.Connection], None],
) -> bool:
    """Replace the file; False where another computer changed it meanwhile, to be tried again.

    ``ask`` runs something in a transaction of the working copy, ``merge`` brings an attached file
    in. Raises Refused where the file cannot be written.
    """
    _meet(copy, ask, merge)
    before = _peek(copy.path)
    if before == ask(_known) and not ask(unpublished):
        return True
    with closing(reader_of(copy)) as reader:
        at = revision(reader)
        try:
            with replacement(copy.path) as temporary:
                publication = write_event_file(reader, temporary)
                _stop_if_changed(copy.path, before)
        except _ChangedMeanwhile:
            return False
    ask(lambda connection: note_published(connection, at, publication))
    return True


def reader_of(copy: WorkingCopy) -> sqlite3.Connection:
    """Another connection to the working copy, which holds up no writing."""
    return connected(copy.folder / DATABASE, options="mode=rw")


def truncate_log(copy: WorkingCopy) -> None:
    """Leave nothing of what was replaced in the write-ahead log."""
    with closing(reader_of(copy)) as reader:
        reader.execute("pragma wal_checkpoint(truncate)")


def _meet(
    copy: WorkingCopy,
    ask: Callable[[Callable[[sqlite3.Connection], object]], object],
    merge: Callable[[sqlite3.Connection], None],
) -> None:
    """Bring in what the file holds that we do not know of."""
    there = _peek(copy.path)
    if there is None or there == ask(_known):
        return
    try:
        incoming = memory_with(copy.path)
    except Damaged:
        dated_copy(copy.path)
        return
    with closing(incoming):
        if meta(incoming, "file", "event") != ask(_event):
            raise refuse_other_event(copy.path)
        merge(incoming)


def _stop_if_changed(path: Path, before: tuple[str, str] | None) -> None:
    if _peek(path) != before:
        raise _ChangedMeanwhile


def _known(connection: sqlite3.Connection) -> tuple[str, str]:
    return _event(connection), publication_known(connection)


def _event(connection: sqlite3.Connection) -> str:
    return meta(connection, "main", "event")


def _peek(path: Path) -> tuple[str, str] | None:
    """The event and the publication in a file, unchecked; None where there is no file."""
    if not path.exists():
        return None
    try:
        with closing(connected(path, options="mode=ro&immutable=1")) as connection:
            return meta(connection, "main", "event"), meta(connection, "main", "publication")
    except sqlite3.Error:
        return "", ""
