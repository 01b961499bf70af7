"""An event that is open: the one door to its records, its journal, its pictures and its file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Self, TypeVar

from desktop.model.event import Event
from desktop.model.final_minutes import forgotten
from desktop.model.record import Id
from desktop.model.sentence import Refused, Sentence, say
from desktop.store import journal, publishing, recovered, steps
from desktop.store import versions as past
from desktop.store.announcements import Announcement, News
from desktop.store.cells import Conflict, Place
from desktop.store.changes import change_of
from desktop.store.cycles import Cut
from desktop.store.database import disk_refusal
from desktop.store.edits import Edit, Pen
from desktop.store.elsewhere import Elsewhere, Sent
from desktop.store.erasure import erase_records, refuse_erased
from desktop.store.media import Media, media_in, refuse_too_long, write_media
from desktop.store.merging import Foreseen, Report, copies_of, foreseen
from desktop.store.records import authors_in, erased_ids, event_id, read_records, reread_records
from desktop.store.snapshot import conflicts_in, snapshot
from desktop.store.whole import whole
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
        self._given = threading.local()
        self._conflicts: tuple[Conflict, ...] | None = conflicts_in(copy.connection)
        self._came: dict[int, Mapping[Place, Edit]] = {}  # brought in, not in `_event` yet
        self._id = event_id(copy.connection)
        self.came = came
        """What was brought together at the opening, after a crash; None where nothing was."""
        self.authors = authors_in(copy.connection)
        """The initials of those who had written in the event when it was opened."""
        self.listeners: list[Callable[[Announcement], None]] = []
        self._event, self.cuts = read_records(copy.connection, copy.path)
        self._erased = erased_ids(copy.connection)
        self._undo_label, self._redo_label = journal.labels(copy.connection)
        self._writer = Writer(
            copy.connection, self._tell_kept, first=lambda: past.keep_opening(copy)
        )
        self._elsewhere = Elsewhere(copy, self._writer)

    # --- what is there ----------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """The event file, links resolved."""
        return self._copy.path

    @property
    def event(self) -> Event:
        """The event as it stands, changes not yet committed included."""
        return self._give(self._event)

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
        with self._lock:
            if self._conflicts is None:
                self._conflicts = self._ask(conflicts_in)
            return self._conflicts

    # --- changing ---------------------------------------------------------------------------------

    def change(self, after: Event, label: Sentence, *, since: Event | None = None) -> Event:
        """Make the event this one, as one step under this label, and give it back.

        ``since`` is the event that this one was made from; without it, the last that this thread
        was given. What came in meanwhile stays, and a field that both changed is a conflict. Texts
        are cleaned of what no file can carry. Raises Refused for a record that was erased.
        """
        with self._lock:
            base = since if since is not None else self._last_given()
            change = change_of(self._event, base, after)
            refuse_erased(change.touched - change.gone, self._erased)
            if not change.values and not change.gone:
                return self._give(self._event)
            self._writer.queue(
                lambda connection: steps.write_changes(
                    connection, self._pen, change.values, change.gone, label, unseen=self._unseen()
                )
            )
            if change.contested or self._conflicts_in(change.touched):
                self._conflicts = None
            self._undo_label, self._redo_label = label, None
            self._event = change.event
            if self.cuts:
                self._rebuild(frozenset())
            event = self._give(self._event)
        self._announce(Announcement(News.CHANGED, change.touched))
        return event

    def decide(self, record: Id, field: str, value: str, label: Sentence) -> Event:
        """End the conflict of a field with one of its values, given as JSON."""
        return self.decide_all({(record, field): value}, label)

    def decide_all(self, chosen: Mapping[Place, str], label: Sentence) -> Event:
        """End the conflicts of some fields, each with one of its values, as one step."""
        values = {place: (value,) for place, value in chosen.items()}
        records = frozenset(record for record, _ in chosen)
        with self._lock:
            self._ask(
                lambda connection: steps.write_changes(
                    connection, self._pen, values, (), label, alone=True
                )
            )
            event = self._give(self._rebuild(records))
        self._announce(Announcement(News.CHANGED, records))
        return event

    def sign(self, initials: str) -> None:
        """Have what is typed here since the opening, and from now on, bear some initials."""
        self._ask(lambda connection: steps.sign(connection, self._pen, initials))
        with self._lock:
            self._conflicts = None

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
            past.erase(self._id, gone)
            recovered.erase(self._id, gone)
            publishing.truncate_log(self._copy)
            event = self._give(self._rebuild(gone))
        self._announce(Announcement(News.ERASED, gone))
        return event

    # --- bringing together ------------------------------------------------------------------------

    def merge(self, *others: Path) -> Report:
        """Bring in other copies of this event, as one step; nothing that any holds is lost.

        Raises Refused where a file is no copy of this event.
        """
        with copies_of(self._id, others) as incoming:
            step = (
                say("Réunir avec « {name} »", name=others[0].name)
                if len(others) == 1
                else say("Réunir avec {n} copies", n=len(others))
            )
            return self._bring(
                lambda connection: steps.merge(connection, self._pen, incoming, step)
            )

    def foresee(self, *others: Path) -> Foreseen:
        """What `merge` would bring, and the event as it would be; nothing is changed.

        Raises what `merge` does.
        """
        with (
            copies_of(self._id, others) as incoming,
            whole(self._copy, self._writer) as source,
        ):
            copies = [snapshot(each, "file") for each in incoming]
            source.execute("begin")  # all of it at one moment
            return foreseen(self._event, snapshot(source), copies)

    def _meet(self, incoming: sqlite3.Connection) -> None:
        """Bring in what others put in our file, attached to a connection."""
        self._bring(lambda connection: steps.meet(connection, self._pen, incoming))

    def _bring(
        self, bring: Callable[[sqlite3.Connection], tuple[Report, dict[Place, Edit]]]
    ) -> Report:
        """Bring something in; changes made meanwhile are queued behind it, and keep it."""
        came: dict[Place, Edit] = {}

        def run(connection: sqlite3.Connection) -> Report:
            report, edits = bring(connection)
            came.update(edits)
            self._came[id(came)] = came
            return report

        try:
            report = self._ask(run)
            with self._lock:
                self._rebuild(report.touched, came=id(came))
        finally:
            self._came.pop(id(came), None)
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
        # Asked of the thread that writes, which keeps the version of this opening first.
        return past.versions_of(self._ask(event_id))

    def restore(self, version: past.Version) -> Event:
        """Make the event what it was in a version, as one step."""
        label = say("Revenir à « {name} »", name=version.title)
        with self._lock:
            touched = self._ask(
                lambda connection: steps.restore(connection, self._pen, version, label)
            )
            event = self._give(self._rebuild(touched))
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

        It may be called from another thread while changes are made; these do not wait for it.
        Raises Refused where it cannot be written; the file is then as it was.
        """
        with self._publishing:
            if self._closed:
                return
            self.settle()
            while not publishing.published(self._copy, self._ask, self._meet):
                self.settle()
        self._announce(Announcement(News.PUBLISHED))

    def save_elsewhere(self, path: Path) -> Path | None:
        """Write all of the event, what could not be kept included, into another file.

        To go on in that file, close this event and open it. Gives the dated copy of what stood
        there, where it held anything that this event does not. Raises Refused where nothing can be
        written there, or a window has it open.
        """
        return self._elsewhere.save(path)

    def duplicate(self, path: Path) -> Path | None:
        """Write a new event that begins as this one stands, and that no merge takes for a copy.

        Gives and raises what `save_elsewhere` does.
        """
        return self._elsewhere.duplicate(path)

    def send_copy(self, path: Path) -> Sent:
        """Write a copy without private notes, contacts, and what is off the record.

        It lists what it withholds, so that merging it back, whatever was done to it, loses none of
        that. Raises what `save_elsewhere` does.
        """
        return self._elsewhere.send(path)

    @property
    def published(self) -> bool:
        """Whether the file holds all of the event."""
        return not self.kept.waiting and not self._ask(unpublished)

    def close(self) -> None:
        """Bring the file up to date and let go of it.

        Raises Refused, and stays open, where work can be in no file: it is neither in this one nor
        saved elsewhere.
        """
        if self._closed:
            return
        try:
            self.settle()
            if self._ask(unpublished):
                self.publish()
        except Refused:
            if not self._elsewhere.has_all():
                raise
        with self._publishing:
            self._closed = True
            self._writer.stop()
            self._copy.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- within -----------------------------------------------------------------------------------

    def _last_given(self) -> Event:
        """The event as the caller's thread knows it."""
        given: Event = getattr(self._given, "event", self._event)
        return given

    def _give(self, event: Event) -> Event:
        """Note that the caller's thread knows the event as this."""
        self._given.event = event
        return event

    def _ask(self, run: Callable[[sqlite3.Connection], _T]) -> _T:
        try:
            return self._writer.ask(run)
        except sqlite3.Error as error:
            raise disk_refusal(error, self._copy.folder) from error

    def _turn(self, way: Callable[[sqlite3.Connection, Pen], journal.Undone | None]) -> Event:
        with self._lock:
            undone = self._ask(lambda connection: steps.turn(connection, self._pen, way))
            event = self._give(self._rebuild(undone.touched if undone else frozenset()))
        if undone is not None:
            self._announce(Announcement(News.UNDONE, undone.touched))
        return event

    def _rebuild(self, touched: frozenset[Id], came: int = 0) -> Event:
        """Read some records anew from the working copy, once all that was queued is in it."""

        def read(connection: sqlite3.Connection) -> tuple[Event, tuple[Cut, ...]]:
            self._came.pop(came, None)
            self._erased = erased_ids(connection)
            self._undo_label, self._redo_label = journal.labels(connection)
            if self.cuts:  # a ring that was cut may be a ring no more
                return read_records(connection, self._copy.path)
            return reread_records(connection, self._event, touched)

        self._event, self.cuts = self._ask(read)
        self._conflicts = None
        return self._event

    def _unseen(self) -> dict[Place, Edit]:
        """What was brought in that no change made so far has seen."""
        came = tuple(self._came.values())
        return {place: edit for edits in came for place, edit in edits.items()}

    def _conflicts_in(self, records: frozenset[Id]) -> bool:
        """Whether some of these records hold a conflict."""
        return any(conflict.record in records for conflict in self._conflicts or ())

    def _tell_kept(self, kept: Kept) -> None:
        if kept.problem is not None:
            refusal = disk_refusal(kept.problem, self._copy.folder)
            self._announce(Announcement(News.NOT_KEPT, problem=refusal.sentence))
        elif not kept.waiting:
            self._announce(Announcement(News.KEPT))

    def _announce(self, announcement: Announcement) -> None:
        for listener in tuple(self.listeners):
            listener(announcement)
