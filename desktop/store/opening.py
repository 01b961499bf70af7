"""Event files made, and opened for editing."""

from __future__ import annotations

import secrets
import sqlite3
import uuid
from contextlib import ExitStack, closing
from pathlib import Path

from desktop.model.sentence import Refused
from desktop.store import recovered, steps, working_copy
from desktop.store.clock import believed, wall_clock
from desktop.store.database import connected, disk_refusal, transaction
from desktop.store.edits import Pen
from desktop.store.merging import Report
from desktop.store.open_event import OpenEvent
from desktop.store.publication import write_event_file
from desktop.store.reading import memory_with, meta
from desktop.store.records import event_id
from desktop.store.replacement import dated_copy, remove_leftovers, replacement
from desktop.store.schema import create_event_tables
from desktop.store.working_copy import WorkingCopy


def create_event(path: Path, *, force: bool = False, initials: str = "") -> OpenEvent:
    """Make a new, empty event file and open it; ``force`` keeps a dated copy of what is there.

    Raises Refused where something is there already, a window has it open, or nothing can be
    written.
    """
    there = path.exists() and not path.is_dir()
    if there and not force:
        raise Refused(
            "« {name} » existe déjà : rien n’y a été changé. Choisissez un autre nom, ou "
            "remplacez-le avec --force, qui en garde une copie datée.",
            name=path.name,
        )
    with ExitStack() as refused:
        with replacement(path) as temporary:
            # Held from before the first byte, so that no window opens what is being replaced.
            real, folder, lock = working_copy.held(path)
            refused.callback(lock.close)
            if there:
                dated_copy(path)
            _write_empty(temporary)
        refused.pop_all()
    return _opened(real, folder, lock, initials)


def open_event(path: Path, *, initials: str = "") -> OpenEvent:
    """Open an event file for editing.

    What a crash left of the same event is brought together with the file, unasked: see
    ``OpenEvent.came``. What it left of another event is set aside: see `recovered_work`. Raises
    Refused where the file is no sound event, or is open in another window.
    """
    real, folder, lock = working_copy.held(path)
    return _opened(real, folder, lock, initials)


def _write_empty(path: Path) -> None:
    """Write a new event, with nothing in it, into an empty file."""
    with closing(connected(None)) as connection:
        create_event_tables(connection)
        connection.execute("insert into meta values ('event', ?)", (str(uuid.uuid4()),))
        write_event_file(connection, path)


def _opened(real: Path, folder: Path, lock: sqlite3.Connection, initials: str) -> OpenEvent:
    """The event of a file that is held, which nobody holds any more where it cannot be opened."""
    pen = Pen(secrets.token_hex(6), initials)
    try:
        connection, came = _connection(real, folder, pen)
        try:
            (latest,) = connection.execute("select coalesce(max(clock), 0) from cell").fetchone()
            remove_leftovers(real)
            pen.clock = max(pen.clock, believed(latest, wall_clock()))
            return OpenEvent(WorkingCopy(real, folder, lock, connection), pen, came)
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as error:
        lock.close()
        raise disk_refusal(error, folder) from error
    except BaseException:
        lock.close()
        raise


def _connection(path: Path, folder: Path, pen: Pen) -> tuple[sqlite3.Connection, Report | None]:
    """The connection to the working copy, and what was brought together after a crash."""
    left = _left_by_crash(folder)
    if left is not None:
        try:
            return left, _brought_together(path, left, pen)
        except _OtherEvent:
            left.close()
            recovered.set_aside(folder)
        except Refused as refused:
            left.close()
            raise _with_work_left(refused) from refused
        except BaseException:
            left.close()
            raise
    working_copy.build(path, folder)
    return working_copy.connect(folder), None


def _left_by_crash(folder: Path) -> sqlite3.Connection | None:
    """The working copy that holds more than its file, if there is one."""
    if not (folder / working_copy.DATABASE).exists():
        return None
    try:
        connection = working_copy.connect(folder)
    except sqlite3.DatabaseError:
        recovered.set_aside(folder)
        return None
    try:
        if working_copy.unpublished(connection):
            return connection
    except sqlite3.DatabaseError:
        connection.close()
        recovered.set_aside(folder)
        return None
    connection.close()
    return None


def _with_work_left(refused: Refused) -> Refused:
    return Refused(
        "{refusal} Ce qui n’y était pas encore est gardé sur cet ordinateur.",
        refusal=refused.sentence,
    )


class _OtherEvent(Exception):  # noqa: N818  what stands at the path
    pass


def _brought_together(path: Path, left: sqlite3.Connection, pen: Pen) -> Report:
    with closing(memory_with(path)) as incoming:
        if meta(incoming, "file", "event") != event_id(left):
            raise _OtherEvent
        publication = meta(incoming, "file", "publication")
        with transaction(left):
            if publication == working_copy.publication_known(left):
                return Report()
            report, _ = steps.meet(left, pen, incoming)
            return report
