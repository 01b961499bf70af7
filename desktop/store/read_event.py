"""An event read by commands that only read: nothing is written anywhere."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.model.event import Event
from desktop.store.cells import merged
from desktop.store.database import attach
from desktop.store.media import Media, media_in, write_media
from desktop.store.quotes import without_quotes
from desktop.store.reading import detach, memory_with, meta
from desktop.store.records import read_records
from desktop.store.schema import create_event_tables
from desktop.store.snapshot import snapshot, write_copy
from desktop.store.working_copy import DATABASE, folder_of, unpublished


def read_event(path: Path) -> tuple[Event, Callable[[str], Media | None]]:
    """The event of a file and a reader of its pictures, by the SHA-256 of their bytes.

    What is typed in an open window, or was left by a crash, and is not in the file yet is read
    with it, where it belongs to the same event. Raises Refused where the file is no sound event.
    """
    connection = memory_with(path)
    name = "file"
    with suppress(sqlite3.Error, OSError), _working_copy(path, connection):
        if meta(connection, "working", "event") == meta(connection, "file", "event"):
            _bring_together(connection)
            name = "main"
    event, _ = read_records(connection, path, name)

    def media(sha256: str) -> Media | None:
        found = media_in(connection, sha256, name)
        return found or media_in(connection, sha256, "file")

    return event, media


def _bring_together(connection: sqlite3.Connection) -> None:
    """Merge the file and the working copy into the memory of the connection."""
    create_event_tables(connection)
    file, working = snapshot(connection, "file"), snapshot(connection, "working")
    both = without_quotes(merged(file, working))
    write_copy(connection, snapshot(connection), both)
    for sha256 in both.media - file.media:
        found = media_in(connection, sha256, "working")
        if found is not None:
            write_media(connection, found)


@contextmanager
def _working_copy(path: Path, connection: sqlite3.Connection) -> Iterator[None]:
    """The working copy of a file as a schema of the connection, if it holds more than the file.

    Raises FileNotFoundError where there is none.
    """
    database = folder_of(path) / DATABASE
    if not database.exists():
        raise FileNotFoundError(database)
    with tempfile.TemporaryDirectory() as folder:
        try:
            # Where a log is there, its index is read as it stands, and never written.
            attach(connection, database, "working", "mode=ro&readonly_shm=1")
            connection.execute("select 1 from working.working").fetchone()
        except sqlite3.Error:
            detach(connection, "working")
            copy = Path(folder) / DATABASE
            shutil.copyfile(database, copy)
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{database}-wal", f"{copy}-wal")
            attach(connection, copy, "working", "mode=rw")
        try:
            if not unpublished(connection, "working"):
                raise FileNotFoundError(database)
            yield
        finally:
            detach(connection, "working")
