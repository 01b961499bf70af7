"""Work that a crash left and no file took: set aside, listed, never mixed into another event."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.model.record import Id
from desktop.model.sentence import Refused
from desktop.store import journal
from desktop.store.database import connected, transaction
from desktop.store.erasure import drop_records
from desktop.store.home import home
from desktop.store.publication import write_event_file
from desktop.store.reading import memory_with, meta
from desktop.store.records import event_id, read_records
from desktop.store.replacement import replacement
from desktop.store.working_copy import DATABASE, said, unpublished


@dataclass(frozen=True)
class RecoveredWork:
    """An event left by a crash: its title, the file it was in, when it was last written to."""

    database: Path
    event: str
    title: str
    path: Path
    at: datetime


def set_aside(folder: Path) -> None:
    """Move the database of a working copy to where recovered work is listed from."""
    aside = home() / "recovered"
    aside.mkdir(mode=0o700, parents=True, exist_ok=True)
    stem = f"{folder.name}-{datetime.now().astimezone():%Y%m%dT%H%M%S%f}"
    for sidecar in ("-wal", "-shm", ""):
        database = folder / f"{DATABASE}{sidecar}"
        if database.exists():
            database.replace(aside / f"{stem}.db{sidecar}")


def recovered_work() -> tuple[RecoveredWork, ...]:
    """The events that crashes left and whose file is gone, or now holds another event."""
    orphans = sorted((home() / "working").glob(f"*/{DATABASE}"))
    found = [_work(database) for database in _set_aside()]
    found += [work for work in map(_work, orphans) if work is not None and not work.path.exists()]
    return tuple(work for work in found if work is not None)


def save_recovered(work: RecoveredWork, path: Path) -> None:
    """Write recovered work into a file, and list it no more.

    Raises Refused where the file cannot be written; the work is then still listed.
    """
    with (
        closing(connected(work.database, options="mode=rw")) as connection,
        replacement(path) as temporary,
    ):
        write_event_file(connection, temporary)
    for sidecar in ("", "-wal", "-shm"):
        work.database.with_name(work.database.name + sidecar).unlink(missing_ok=True)


def erase(event: str, records: Iterable[Id]) -> None:
    """Erase records from the work of an event that was set aside."""
    gone = frozenset(records)
    for database in _set_aside():
        with (
            suppress(sqlite3.DatabaseError),
            closing(connected(database, options="mode=rw")) as connection,
        ):
            if event_id(connection) != event:
                continue
            with transaction(connection):
                drop_records(connection, gone)
                journal.forget(connection, gone)
            connection.execute("vacuum")


def _set_aside() -> list[Path]:
    return sorted((home() / "recovered").glob("*.db"))


def _comes_back_by_itself(work: RecoveredWork) -> bool:
    """Whether opening the file it was in brings the work back: the same event is still there."""
    with suppress(Refused), closing(memory_with(work.path)) as connection:
        return meta(connection, "file", "event") == work.event
    return False


def _work(database: Path) -> RecoveredWork | None:
    """What a database left by a crash holds; nothing where its file has it all."""
    with (
        suppress(sqlite3.Error, Refused, ValueError),
        closing(connected(database, options="mode=rw")) as connection,
    ):
        if not unpublished(connection) or not event_id(connection):
            return None
        path = Path(said(connection, "path"))
        event, _ = read_records(connection, path)
        at = datetime.fromtimestamp(database.stat().st_mtime).astimezone()
        return RecoveredWork(database, event_id(connection), event.gathering.title, path, at)
    return None
