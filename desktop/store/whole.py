"""All of an event that is open, to read from: what could not be kept is there too."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress

from desktop.store.database import connected, disk_refusal, transaction
from desktop.store.publishing import reader_of
from desktop.store.working_copy import WorkingCopy
from desktop.store.writer import Writer


@contextmanager
def whole(copy: WorkingCopy, writer: Writer) -> Iterator[sqlite3.Connection]:
    """A connection to read all of an open event from."""
    with suppress(sqlite3.Error):
        writer.settle()
    with writer.held() as waiting:
        source = _with_waiting(copy, waiting)
    with closing(source):
        yield source


def _with_waiting(
    copy: WorkingCopy, waiting: Iterable[Callable[[sqlite3.Connection], object]]
) -> sqlite3.Connection:
    """A connection to read the event from, with the changes that could not be kept.

    Nothing may be written to the working copy meanwhile, where there are any.
    """
    changes = list(waiting)
    reader = None
    try:
        reader = reader_of(copy)
        if not changes:
            return reader
        memory = connected(None)
        with closing(reader):
            reader.backup(memory)
    except sqlite3.Error as error:
        raise disk_refusal(error, copy.folder) from error
    for run in changes:
        with transaction(memory):
            run(memory)
    return memory
