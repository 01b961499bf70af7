"""The working copy of an open event: where each edit is kept first, on this computer.

It is keyed by the real path of the event file and holds the tables of the event, the journal of
undoing, and how much of it the file has. A copy whose work is all in the file is rebuilt from the
file at the next opening; one that holds more was left by a crash, and is brought together with it.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.model.sentence import Refused
from desktop.store import schema
from desktop.store.database import attach, connected, disk_refusal, transaction
from desktop.store.home import home
from desktop.store.media import used_media
from desktop.store.reading import attached, detach, meta, reading_refusal
from desktop.store.replacement import sync_folder
from desktop.store.snapshot import write_rows

DATABASE: Final = "event.db"
_NEW: Final = "opening.db"
_SIDECARS: Final = ("-wal", "-shm", "-journal")


@dataclass(frozen=True)
class WorkingCopy:
    """The working copy of one file, held by this process alone."""

    path: Path  # the event file, links resolved
    folder: Path
    lock: sqlite3.Connection
    connection: sqlite3.Connection

    def release(self) -> None:
        """Let another process open the file."""
        self.connection.close()
        self.lock.close()


def folder_of(path: Path) -> Path:
    """The folder of the working copy of an event file."""
    key = hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:20]
    return home() / "working" / key


def held(path: Path) -> tuple[Path, Path, sqlite3.Connection]:
    """The real path of a file, its working folder, and the lock on it, now ours.

    Raises Refused where another process has it open.
    """
    real, folder = path.resolve(), folder_of(path)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # what it holds is private
        return real, folder, _locked(folder)
    except OSError as error:
        raise disk_refusal(error, folder) from error
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise disk_refusal(error, folder) from error
        raise Refused(
            "« {name} » est déjà ouvert dans une autre fenêtre de Tablée : rien n’a été changé. "
            "Continuez dans cette fenêtre, ou fermez-la.",
            name=path.name,
        ) from error


@contextmanager
def kept_closed(path: Path) -> Iterator[None]:
    """A file that nobody opens meanwhile. Raises Refused where a window has it open."""
    if not folder_of(path).exists():
        yield
        return
    *_, lock = held(path)
    with closing(lock):
        yield


def build(path: Path, folder: Path) -> None:
    """Make the working copy of a file anew from it, keeping the journal of the same event."""
    new, old = folder / _NEW, folder / DATABASE
    _discard(new)
    try:
        connection = connected(new)
        try:
            connection.execute("pragma journal_mode = off")
            connection.execute("pragma synchronous = off")
            schema.create_event_tables(connection)
            connection.executescript(schema.working_tables())
            with attached(connection, path):
                _take_file(connection, path)
            if old.exists():
                _take_journal(connection, old)
        finally:
            connection.close()
        with new.open("rb+") as file:
            os.fsync(file.fileno())
        for sidecar in _SIDECARS:
            old.with_name(old.name + sidecar).unlink(missing_ok=True)
        new.replace(old)
        sync_folder(folder)
    except (OSError, sqlite3.Error) as error:
        raise disk_refusal(error, folder) from error


def connect(folder: Path) -> sqlite3.Connection:
    """The connection that writes to a working copy: what it commits, no cut of power takes back."""
    connection = connected(folder / DATABASE, options="mode=rw")
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    with transaction(connection):
        _set(connection, "revision", _number(connection, "revision"))
    sync_folder(folder)  # the write-ahead log now has its name in the folder
    return connection


def unpublished(connection: sqlite3.Connection, name: str = "main") -> bool:
    """Whether a working copy holds work that its file does not."""
    return _number(connection, "revision", name) != _number(connection, "published", name)


def count_change(connection: sqlite3.Connection) -> None:
    """Note, within a transaction that changes the event, that its file lags behind."""
    _set(connection, "revision", _number(connection, "revision") + 1)


def revision(connection: sqlite3.Connection) -> int:
    """How many changes a working copy has had."""
    return _number(connection, "revision")


def note_published(connection: sqlite3.Connection, at: int, publication: str) -> None:
    """Note that the file holds all up to a revision, as this publication."""
    _set(connection, "published", at)
    _set(connection, "publication", publication)


def note_file(connection: sqlite3.Connection, publication: str) -> None:
    """Note that what the file holds as this publication was brought in."""
    _set(connection, "publication", publication)


def publication_known(connection: sqlite3.Connection) -> str:
    """The publication that the file is known to hold."""
    return said(connection, "publication")


def said(connection: sqlite3.Connection, key: str, name: str = "main") -> str:
    """What a working copy notes under a key, or an empty text."""
    row = connection.execute(f"select value from {name}.working where key = ?", (key,)).fetchone()  # noqa: S608
    return str(row[0]) if row else ""


def _locked(folder: Path) -> sqlite3.Connection:
    lock = sqlite3.connect(
        folder / "lock.db", isolation_level=None, timeout=0, check_same_thread=False
    )
    try:
        lock.execute("begin exclusive")
    except sqlite3.Error:
        lock.close()
        raise
    return lock


def _take_file(connection: sqlite3.Connection, path: Path) -> None:
    """Copy the tables of the attached file; its checks held, row by row, when it was attached."""
    connection.execute("pragma ignore_check_constraints = on")
    try:
        with transaction(connection):
            for table in schema.TABLES:
                connection.execute(f"insert into main.{table} select * from file.{table}")  # noqa: S608  our own names
            _set(connection, "path", str(path))
            _set(connection, "publication", meta(connection, "file", "publication"))
            _set(connection, "revision", 0)
            _set(connection, "published", 0)
            _mend_rows(connection)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE):
            raise
        raise reading_refusal(error, path) from error
    finally:
        connection.execute("pragma ignore_check_constraints = off")


def _mend_rows(connection: sqlite3.Connection) -> None:
    """Derive the rows anew where a file has not one for each of its records."""
    alive = {
        record for (record,) in connection.execute("select record from cell where field = '@kind'")
    }
    rows = {record for (record,) in connection.execute("select record from row")}
    write_rows(connection, alive ^ rows)


def _take_journal(connection: sqlite3.Connection, old: Path) -> None:
    """Keep what can be undone, and the pictures this may bring back."""
    try:
        attach(connection, old, "old", "mode=rw")
        try:
            if meta(connection, "old", "event") != meta(connection, "main", "event"):
                return
            with transaction(connection):
                connection.execute("insert into main.step select * from old.step")
                connection.execute("insert into main.change select * from old.change")
                connection.execute(
                    f"""insert or ignore into main.media select * from old.media
                    where not {used_media("old")} and exists (select 1 from main.change
                        where instr(before, sha256) or instr(after, sha256))"""  # noqa: S608  our own names
                )
        finally:
            detach(connection, "old")
    except sqlite3.DatabaseError:
        return  # the journal of a damaged working copy is lost; the event is in its file


def _set(connection: sqlite3.Connection, key: str, value: str | int) -> None:
    connection.execute("insert or replace into working values (?, ?)", (key, str(value)))


def _number(connection: sqlite3.Connection, key: str, name: str = "main") -> int:
    return int(said(connection, key, name) or 0)


def _discard(database: Path) -> None:
    for name in (database.name, *(database.name + sidecar for sidecar in _SIDECARS)):
        database.with_name(name).unlink(missing_ok=True)
