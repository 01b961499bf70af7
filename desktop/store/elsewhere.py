"""An event written into another file than its own: saved whole, sent in part, or made another."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.model.record import Id
from desktop.model.sentence import Refused
from desktop.store.cells import Copy, Place, has_seen, without
from desktop.store.database import connected, transaction
from desktop.store.media import media_in, write_media
from desktop.store.publication import new_publication, write_event_file
from desktop.store.publishing import reader_of
from desktop.store.reading import memory_with, meta
from desktop.store.replacement import dated_copy, replacement
from desktop.store.rows import json_of
from desktop.store.schema import create_event_tables
from desktop.store.snapshot import snapshot, write_copy
from desktop.store.whole import whole
from desktop.store.withholding import off_record, private_places
from desktop.store.working_copy import WorkingCopy, kept_closed, revision
from desktop.store.writer import Writer


@dataclass(frozen=True)
class Sent:
    """What a copy that was sent leaves out: whole records, and fields of those that went.

    ``aside`` is the dated copy of what stood in its place, where that held anything else.
    """

    records: frozenset[Id]
    fields: frozenset[Place]
    aside: Path | None = None


class Elsewhere:
    """The other files that an open event is written into, what could not be kept included.

    What is written takes the place of what stood there; where that held anything that the event
    does not, a dated copy of it is put aside. Raises Refused where nothing can be written there, or
    a window has it open.
    """

    def __init__(self, copy: WorkingCopy, writer: Writer) -> None:
        self._copy, self._writer = copy, writer
        self._saved = -1  # the revision saved last

    def save(self, path: Path) -> Path | None:
        """Write all of the event; gives what was put aside."""
        with whole(self._copy, self._writer) as source:
            at = revision(source)
            with _other_file(source, self._copy, path) as (temporary, aside):
                write_event_file(source, temporary)
            self._saved = at
        return aside

    def duplicate(self, path: Path) -> Path | None:
        """Write a new event that begins as this one stands; never a copy of it, for a merge."""
        with (
            whole(self._copy, self._writer) as source,
            _other_file(source, self._copy, path) as (temporary, aside),
        ):
            write_event_file(source, temporary, event=str(uuid.uuid4()))
        return aside

    def send(self, path: Path) -> Sent:
        """Write what is neither private nor off the record; a merge brings it back unharmed."""
        with (
            whole(self._copy, self._writer) as source,
            _other_file(source, self._copy, path) as (temporary, aside),
        ):
            source.execute("begin")
            try:
                ours = snapshot(source)
                held = off_record(ours)
                private = private_places(ours, held)
                hidden = {cell.place for cell in ours.cells.values() if cell.record in held}
                _write(source, without(ours, hidden | private), temporary)
            finally:
                source.execute("rollback")  # nothing was written there
        return Sent(held, private, aside)

    def has_all(self) -> bool:
        """Whether what was saved is still all of the event."""
        with self._writer.held() as waiting, closing(reader_of(self._copy)) as reader:
            return revision(reader) + len(waiting) == self._saved


def _write(source: sqlite3.Connection, sent: Copy, path: Path) -> None:
    """Write a copy, with the pictures of the source that it shows, into an empty file."""
    with closing(connected(path)) as new:
        new.execute("pragma journal_mode = off")
        new.execute("pragma synchronous = off")  # the whole file is synced at once
        create_event_tables(new)
        with transaction(new):
            write_copy(new, Copy(), sent)
            for sha256 in _shown(sent):
                media = media_in(source, sha256)
                if media is not None:
                    write_media(new, media)
            known = {"event": meta(source, "main", "event"), "publication": new_publication()}
            new.executemany("insert into meta values (?, ?)", known.items())
        (state,) = new.execute("pragma quick_check(1)").fetchone()
        if state != "ok":
            raise sqlite3.DatabaseError(str(state))


def _shown(sent: Copy) -> list[str]:
    """The pictures that a field of a copy names, or that its final minutes quote."""
    values = {cell.value for cell in sent.cells.values()}
    told = [cell.value for cell in sent.cells.values() if cell.field == "told"]
    return [
        sha256
        for sha256 in sorted(sent.media)
        if json_of(sha256) in values or any(sha256 in each for each in told)
    ]


@contextmanager
def _other_file(
    source: sqlite3.Connection, copy: WorkingCopy, path: Path
) -> Iterator[tuple[Path, Path | None]]:
    """A file to fill, which takes the place of ``path``, and the dated copy of what stood there.

    Raises Refused where that is the file of the event, or open in a window, or not to be written.
    """
    if _is_same(path, copy.path):
        raise Refused(
            "« {name} » est le fichier de cet événement : rien n’y a été changé. "
            "Choisissez un autre nom.",
            name=path.name,
        )
    with kept_closed(path), replacement(path) as temporary:
        yield temporary, _put_aside(source, path)


def _is_same(path: Path, ours: Path) -> bool:
    with suppress(OSError):
        return path.resolve() == ours or path.samefile(ours)
    return False


def _put_aside(source: sqlite3.Connection, path: Path) -> Path | None:
    """Copy what stands at a path under a dated name, unless our event knows all of it."""
    if not path.is_file() or not path.stat().st_size:
        return None
    with suppress(Refused), closing(memory_with(path)) as there:
        if meta(there, "file", "event") == meta(source, "main", "event"):
            ours = snapshot(source)
            if all(has_seen(ours, dot) for dot in snapshot(there, "file").cells):
                return None
    return dated_copy(path)
