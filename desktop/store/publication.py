"""An event written out as one whole file: the named tables alone, in a new database."""

from __future__ import annotations

import secrets
import sqlite3
from pathlib import Path

from desktop.model.sentence import Refused
from desktop.store.database import attach, connected
from desktop.store.media import used_media
from desktop.store.reading import detach, meta
from desktop.store.schema import TABLES, create_event_tables

_COPIED = tuple(table for table in TABLES if table not in ("meta", "media"))


def write_event_file(
    source: sqlite3.Connection, path: Path, *, with_media: bool = True, event: str = ""
) -> str:
    """Write the event of a connection into the empty file ``path``, and give its publication.

    What was replaced, removed or undone is not in it, nor pictures that nothing shows. ``event``
    makes it another event, of that id. Raises sqlite3.Error when it cannot be written, or is not
    sound once written.
    """
    new = connected(path)
    try:
        new.execute("pragma journal_mode = off")
        create_event_tables(new)
    finally:
        new.close()
    publication = new_publication()
    attach(source, path, "published", "mode=rw")
    try:
        _copy_tables(source, publication, event, with_media=with_media)
        (state,) = source.execute("pragma published.quick_check(1)").fetchone()
        if state != "ok":
            raise sqlite3.DatabaseError(str(state))
    finally:
        detach(source, "published")
    return publication


def new_publication() -> str:
    """The name of a publication, unlike any other."""
    return secrets.token_hex(8)


def refuse_other_event(path: Path) -> Refused:
    """What is said where a file of another event stands in the place of ours."""
    return Refused(
        "« {name} » contient maintenant un autre événement : rien n’y a été changé, et votre "
        "travail est gardé sur cet ordinateur. Enregistrez-le sous un autre nom.",
        name=path.name,
    )


def _copy_tables(
    source: sqlite3.Connection, publication: str, event: str, *, with_media: bool
) -> None:
    source.execute("pragma published.journal_mode = off")
    source.execute("pragma published.synchronous = off")  # the whole file is synced at once
    source.execute("pragma ignore_check_constraints = on")  # they held when it was written here
    try:
        source.execute("begin")
        for table in _COPIED:
            source.execute(f"insert into published.{table} select * from main.{table}")  # noqa: S608  our own names
        if with_media:
            source.execute(
                f"insert into published.media select * from main.media where {used_media('main')}"  # noqa: S608  our own names
            )
        known = {"event": event or meta(source, "main", "event"), "publication": publication}
        source.executemany("insert into published.meta values (?, ?)", known.items())
        source.execute("commit")
    finally:
        if source.in_transaction:
            source.execute("rollback")
        source.execute("pragma ignore_check_constraints = off")
