"""An event that is open: the one door to its records, its journal, its pictures and its file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Self, TypeVar

from desktop.model.event import Event
from desktop.model.final_minutes import forgotten
from desktop.model.record import Id, Record
from desktop.model.sentence import Refused, Sentence, say
from desktop.store import journal, publishing, recovered, steps
from desktop.store import versions as past
from desktop.store.announcements import Announcement, News
from desktop.store.cells import Conflict
from desktop.store.changes import altered, removed, values_of
from desktop.store.cycles import Cut, last_given, without_cycles
from desktop.store.database import disk_refusal
from desktop.store.edits import Pen
from desktop.store.erasure import erase_records
from desktop.store.media import Media, media_in, refuse_too_long, write_media
from desktop.store.merging import Report
from desktop.store.reading import memory_with, meta
from desktop.store.records import erased_ids, event_id, read_records, reread_records
from desktop.store.rows import typable
from desktop.store.snapshot import conflicts_in
from desktop.store.working_copy import WorkingCopy, unpublished
from desktop.store.writer import Kept, Writer

_T = TypeVar("_T")


class OpenEvent:
    """An event file open for editing.

    A change gives the new event at once and is committed to the working copy by another thread;
    the file is replaced by `publish` and by `close`. Made by `desktop.store.opening.open_event`.
    """

    def __init__(self, copy: WorkingCopy, pen: Pen, came: Report | None = None) -> None:
        self._copy = copy
        self._pen = pen
        self._lock = threading.RLock()
        self._publishing = threading.Lock()
        self._closed = False
        self._saved_elsewhere = -1
        self.came = came
        """What was brought together at the opening, after a crash; None where nothing was."""
        self.listeners: list[Callable[[Announcement], None]] = []
        self._event, self.cuts = read_records(copy.connection, copy.path)
        self._erased = erased_ids(copy.connection)
        self._undo_label, self._redo_label = journal.labels(copy.connection)
        self._writer = Writer(
            copy.connection, self._tell_kept, first=lambda: past.keep_opening(copy)
        )

    # --- what is there ----------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """The event file, links resolved."""
        return self._copy.path

    @property
    def event(self) -> Event:
        """The event as it stands, changes not yet committed included."""
        return self._event

    @property
    def undo_label(self) -> Sentence | None:
        """What `undo` would undo."""
        return self._undo_label

    @property
    def redo_label(self) -> Sentence | None:
        """What `redo` would do again."""
        return self._redo_label

    @property
    def kept(self) -> Kept:
        """Whether all that was typed is on the disk of this computer."""
        return self._writer.kept

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The fields that hold values written without knowing each other."""
        return self._ask(conflicts_in)

    # --- changing ---------------------------------------------------------------------------------

    def change(self, after: Event, label: Sentence) -> Event:
        """Make the event this one, as one step under this label, and give it back.

        Texts are cleaned of what no file can carry. Raises Refused for a record that was erased.
        """
        with self._lock:
            before = self._event.records
            changed = [typable(record) for record in altered(before, after.records)]
            self._refuse_erased(changed)
            records = dict(after.records)
            records.update((record.id, record) for record in changed)
            cut = without_cycles(records, [record.id for record in changed], last_given)
            changed = [records[record.id] for record in changed]
            changed += [records[each.record] for each in cut if each.record in before]
            values = values_of(before, changed)
            gone = removed(before, records, changed)
            if not values and not gone:
                return self._event
            self._writer.queue(
                lambda connection: steps.write_changes(connection, self._pen, values, gone, label)
            )
            self._undo_label, self._redo_label = label, None
            self._event = Event(records)
            if self.cuts:
                self._rebuild(frozenset())
            event = self._event
        touched = frozenset(record.id for record in changed) | gone
        self._announce(Announcement(News.CHANGED, touched))
        return event

    def decide(self, record: Id, field: str, value: str, label: Sentence) -> Event:
        """End the conflict of a field with one of its values, given as JSON."""
        values = {(record, field): (value,)}
        with self._lock:
            self._ask(
                lambda connection: steps.write_changes(connection, self._pen, values, (), label)
            )
            event = self._rebuild(frozenset({record}))
        self._announce(Announcement(News.CHANGED, frozenset({record})))
        return event

    def undo(self) -> Event:
        """Undo the last step, but for what somebody else wrote over it."""
        return self._turn(journal.undo)

    def redo(self) -> Event:
        """Do again the step that was undone last, but for what was written over it since."""
        return self._turn(journal.redo)

    def erase(self, ids: Iterable[Id]) -> Event:
        """Erase records for good: in this event, its journal, its versions and every merged copy.

        What was sent or exported before cannot be reached.
        """
        gone = frozenset(ids)
        self.change(forgotten(self.event, gone), say("Effacement"))
        with self._lock:
            self._ask(lambda connection: erase_records(connection, gone))
            self._erased |= gone
            this_event = self._ask(event_id)
            past.erase(this_event, gone)
            recovered.erase(this_event, gone)
            publishing.truncate_log(self._copy)
            event = self._rebuild(gone)
        self._announce(Announcement(News.ERASED, gone))
        return event

    # --- bringing together ------------------------------------------------------------------------

    def merge(self, other: Path, label: Sentence | None = None) -> Report:
        """Bring in another copy of this event, as one step; nothing that either holds is lost.

        Raises Refused where the file is no copy of this event.
        """
        with closing(memory_with(other)) as incoming:
            if meta(incoming, "file", "event") != self._ask(event_id):
                raise Refused(
                    "« {name} » n’est pas une copie de cet événement : rien n’a été changé. "
                    "Importez-le après l’avoir exporté, si vous voulez réunir deux événements.",
                    name=other.name,
                )
            step = label or say("Réunir avec « {name} »", name=other.name)
            return self._bring(
                lambda connection: steps.merge(connection, self._pen, incoming, step)
            )

    def _meet(self, incoming: sqlite3.Connection) -> None:
        """Bring in what others put in our file, attached to a connection."""
        self._bring(lambda connection: steps.meet(connection, self._pen, incoming))

    def _bring(self, bring: Callable[[sqlite3.Connection], Report]) -> Report:
        with self._lock:
            # Whatever is queued was typed without having seen what comes.
            report = self._ask(bring)
            self._erased = self._ask(erased_ids)
            self._rebuild(report.touched)
        self._announce(Announcement(News.MERGED, report.touched))
        return replace(report, cuts=self.cuts)

    # --- pictures and versions --------------------------------------------------------------------

    def media(self, sha256: str) -> Media | None:
        """A picture by the SHA-256 of its bytes; nothing where it is not there."""
        return self._ask(lambda connection: media_in(connection, sha256))

    def add_media(self, data: bytes, mime: str) -> str:
        """Keep a picture and give its SHA-256; one that no record names stays out of the file."""
        refuse_too_long(data)
        return self._ask(lambda connection: write_media(connection, Media(mime, data)))

    def save_version(self, name: str) -> past.Version:
        """Keep the event as it stands under a name, on this computer."""
        self.settle()
        return past.keep_named(self._copy, name)

    def versions(self) -> tuple[past.Version, ...]:
        """What can be gone back to: named versions and past openings, the latest first."""
        return past.versions_of(self._ask(event_id))

    def restore(self, version: past.Version) -> Event:
        """Make the event what it was in a version, as one step."""
        label = say("Revenir à « {name} »", name=version.title)
        with self._lock:
            touched = self._ask(
                lambda connection: steps.restore(connection, self._pen, version, label)
            )
            event = self._rebuild(touched)
        self._announce(Announcement(News.RESTORED, touched))
        return event

    # --- the file ---------------------------------------------------------------------------------

    def settle(self) -> None:
        """Wait until all that was typed is committed. Raises Refused where it cannot be."""
        try:
            self._writer.settle()
        except sqlite3.Error as error:
            raise disk_refusal(error, self._copy.folder) from error

    def publish(self) -> None:
        """Bring the file up to date: it is replaced whole, merged first with what others put there.

        Raises Refused where it cannot be written; the file is then as it was.
        """
        with self._publishing:
            self.settle()
            while not publishing.published(self._copy, self._ask, self._meet):
                self.settle()
        self._announce(Announcement(News.PUBLISHED))

    def save_elsewhere(self, path: Path) -> None:
        """Write all of the event, what could not be kept included, into another file."""
        with self._lock:
            waiting = self._writer.waiting()
            self._saved_elsewhere = publishing.save_elsewhere(self._copy, waiting, path)

    @property
    def published(self) -> bool:
        """Whether the file holds all of the event."""
        return not self.kept.waiting and not self._ask(unpublished)

    def close(self) -> None:
        """Bring the file up to date and let go of it.

        Raises Refused, and stays open, while work is neither in the file nor saved elsewhere.
        """
        if self._closed:
            return
        waiting = len(self._writer.waiting())
        if not publishing.is_saved(self._copy, waiting, self._saved_elsewhere):
            self.settle()
            if self._ask(unpublished):
                self.publish()
        self._closed = True
        self._writer.stop()
        self._copy.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- within -----------------------------------------------------------------------------------

    def _ask(self, run: Callable[[sqlite3.Connection], _T]) -> _T:
        try:
            return self._writer.ask(run)
        except sqlite3.Error as error:
            raise disk_refusal(error, self._copy.folder) from error

    def _turn(self, way: Callable[[sqlite3.Connection, Pen], journal.Undone | None]) -> Event:
        with self._lock:
            undone = self._ask(lambda connection: steps.turn(connection, self._pen, way))
            event = self._rebuild(undone.touched if undone else frozenset())
        if undone is not None:
            self._announce(Announcement(News.UNDONE, undone.touched))
        return event

    def _rebuild(self, touched: frozenset[Id]) -> Event:
        """Read some records anew from the working copy, once all that was queued is in it."""

        def read(connection: sqlite3.Connection) -> tuple[Event, tuple[Cut, ...]]:
            if self.cuts:  # a ring that was cut may be a ring no more
                return read_records(connection, self._copy.path)
            return reread_records(connection, self._event, touched)

        self._event, self.cuts = self._ask(read)
        self._undo_label, self._redo_label = self._ask(journal.labels)
        return self._event

    def _refuse_erased(self, records: Iterable[Record]) -> None:
        for record in records:
            if record.id in self._erased:
                raise Refused(
                    "L’élément {id} a été effacé de cet événement pour toujours : rien n’a été "
                    "changé. Donnez-lui un autre identifiant.",
                    id=record.id,
                )

    def _tell_kept(self, kept: Kept) -> None:
        if kept.problem is not None:
            refusal = disk_refusal(kept.problem, self._copy.folder)
            self._announce(Announcement(News.NOT_KEPT, problem=refusal.sentence))
        elif not kept.waiting:
            self._announce(Announcement(News.KEPT))

    def _announce(self, announcement: Announcement) -> None:
        for listener in tuple(self.listeners):
            listener(announcement)
