"""Versions of an event kept on this computer: the named ones, and how it was at past openings.

A version is an event file without its pictures; these stand beside, each once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from desktop.model.event import Event
from desktop.model.record import Id
from desktop.model.sentence import Refused
from desktop.store.cells import Place, by_place, shown
from desktop.store.database import connected, transaction
from desktop.store.edits import Values, distinct
from desktop.store.erasure import drop_records
from desktop.store.home import home
from desktop.store.media import Media, sha256_of, used_media, write_media
from desktop.store.publication import write_event_file
from desktop.store.reading import memory_with, meta
from desktop.store.records import erased_ids, event_id, read_records
from desktop.store.replacement import replacement
from desktop.store.snapshot import snapshot
from desktop.store.working_copy import DATABASE, WorkingCopy, publication_known

OPENINGS: Final = 10
"""The last openings are all kept."""

DAYS: Final = 30
"""Of these last days, the last opening of each is kept."""

_STAMP: Final = "%Y%m%dT%H%M%S%f"


@dataclass(frozen=True)
class Version:
    """How an event was: when, and under which name; an opening has none."""

    path: Path
    at: datetime
    name: str = ""

    @property
    def title(self) -> str:
        """The name of the version, or its day and hour."""
        return self.name or f"{self.at.astimezone():%d/%m/%Y %H:%M}"


def folder_of(event: str) -> Path:
    """Where the versions of an event are."""
    return home() / "versions" / "".join(letter for letter in event if letter.isalnum())


def keep_named(copy: WorkingCopy, name: str) -> Version:
    """Keep the event as it stands, under a name. Raises Refused where it cannot be written."""
    with closing(connected(copy.folder / DATABASE, options="mode=rw")) as reader:
        return _keep(reader, name, origin="")


def keep_opening(copy: WorkingCopy) -> None:
    """Keep the event as it was opened, before anything is changed, and let old openings go.

    An opening that finds what the last one kept adds nothing.
    """
    # Versions are a second net: that one cannot be kept must not hold the work up.
    with (
        suppress(OSError, sqlite3.Error, Refused),
        closing(connected(copy.folder / DATABASE, options="mode=rw")) as reader,
    ):
        if reader.execute("select 1 from row").fetchone() is None:
            return
        event, origin = event_id(reader), publication_known(reader)
        if origin not in {_said(version, "origin") for version in versions_of(event)[:1]}:
            _keep(reader, "", origin=origin)
            prune(event, datetime.now(UTC))


def versions_of(event: str) -> tuple[Version, ...]:
    """The versions of an event, the latest first."""
    found = []
    for path in folder_of(event).glob("*.tablee"):
        with suppress(sqlite3.Error, ValueError):
            at = datetime.strptime(path.stem, _STAMP).replace(tzinfo=UTC)
            found.append(Version(path, at, _name(path)))
    return tuple(sorted(found, key=lambda version: version.at, reverse=True))


def values_to_restore(connection: sqlite3.Connection, version: Version) -> dict[Place, Values]:
    """What to write so that the event of the connection is what it was in a version."""
    with closing(memory_with(version.path)) as past:
        wanted = by_place(shown(snapshot(past, "file")))
    held = by_place(shown(snapshot(connection)))
    erased = erased_ids(connection)
    return {
        place: distinct(wanted.get(place, []))
        for place in sorted(wanted.keys() | held.keys())
        if place[0] not in erased
        if distinct(wanted.get(place, [])) != distinct(held.get(place, []))
    }


def read_version(version: Version) -> tuple[Event, Callable[[str], Media | None]]:
    """An event as it was in a version, and a reader of its pictures; nothing is changed.

    Raises Refused where the version cannot be read, or was let go since it was listed.
    """
    with closing(memory_with(version.path)) as past:
        event, _ = read_records(past, version.path, "file")
        mimes = _mimes(past)

    def media(sha256: str) -> Media | None:
        return _media_beside(version, sha256, mimes[sha256]) if sha256 in mimes else None

    return event, media


def bring_media(connection: sqlite3.Connection, version: Version) -> None:
    """Take over the pictures that the event of the connection shows from those kept beside."""
    with closing(memory_with(version.path)) as past:
        mimes = _mimes(past)
    for sha256, mime in mimes.items():
        media = _media_beside(version, sha256, mime)
        if media is not None:
            write_media(connection, media)


def erase(event: str, records: Iterable[Id]) -> None:
    """Erase records from all the versions of an event."""
    gone = frozenset(records)
    for version in versions_of(event):
        with closing(connected(version.path, options="mode=rw")) as connection:
            with transaction(connection):
                drop_records(connection, gone)
            connection.execute("vacuum")
    _drop_media(folder_of(event))


def prune(event: str, now: datetime) -> None:
    """Let go of the openings that are neither among the last nor the last of a recent day."""
    openings = [version for version in versions_of(event) if not version.name]
    kept = set(openings[:OPENINGS])
    days = set()
    for version in openings:
        day = version.at.astimezone().date()
        if day not in days and (now.astimezone().date() - day).days < DAYS:
            days.add(day)
            kept.add(version)
    for version in openings:
        if version not in kept:
            version.path.unlink(missing_ok=True)
    if len(kept) < len(openings):
        _drop_media(folder_of(event))


def _keep(reader: sqlite3.Connection, name: str, *, origin: str) -> Version:
    folder = folder_of(event_id(reader))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / "media").mkdir(exist_ok=True)
    at = datetime.now(UTC)
    path = folder / f"{at:{_STAMP}}.tablee"
    with replacement(path) as temporary:
        write_event_file(reader, temporary, with_media=False)
        notes = {"name": name, "origin": origin, **_keep_media(reader, folder / "media")}
        with closing(connected(temporary, options="mode=rw")) as connection:
            connection.execute("pragma journal_mode = off")
            with transaction(connection):
                connection.executemany("insert into meta values (?, ?)", notes.items())
    return Version(path, at, name)


def _keep_media(reader: sqlite3.Connection, folder: Path) -> dict[str, str]:
    """Keep the pictures that are not there yet; what to note of each."""
    used = reader.execute(f"select sha256, mime from main.media where {used_media('main')}")  # noqa: S608
    mimes = dict(used.fetchall())
    for sha256 in mimes:
        if not (folder / sha256).exists():
            (data,) = reader.execute(
                "select data from main.media where sha256 = ?", (sha256,)
            ).fetchone()
            # Not synced, so that typing need not wait for it; a torn one is known by its name.
            torn = folder / f"{sha256}.tmp"
            torn.write_bytes(data)
            torn.replace(folder / sha256)
    return {f"mime {sha256}": mime for sha256, mime in mimes.items()}


def _mimes(past: sqlite3.Connection) -> dict[str, str]:
    """The pictures that an attached version shows, and their types."""
    noted = past.execute("select key, value from file.meta where key like 'mime %'")
    return {key.removeprefix("mime "): mime for key, mime in noted}


def _media_beside(version: Version, sha256: str, mime: str) -> Media | None:
    """A picture kept beside a version; nothing where it is not there, or torn."""
    path = version.path.parent / "media" / sha256
    if path.exists() and sha256_of(data := path.read_bytes()) == sha256:
        return Media(mime, data)
    return None


def _drop_media(folder: Path) -> None:
    """Let go of the pictures that no version shows."""
    shown: set[str] = set()
    for path in folder.glob("*.tablee"):
        with closing(connected(path, options="mode=ro&immutable=1")) as connection:
            shown.update(
                value.strip('"') for (value,) in connection.execute("select value from cell")
            )
    for path in (folder / "media").glob("*"):
        if path.name not in shown:
            path.unlink(missing_ok=True)


def _name(path: Path) -> str:
    with closing(connected(path, options="mode=ro&immutable=1")) as connection:
        return meta(connection, "main", "name")


def _said(version: Version, key: str) -> str:
    with closing(connected(version.path, options="mode=ro&immutable=1")) as connection:
        return meta(connection, "main", key)
