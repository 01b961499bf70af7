"""The pictures of an event: their bytes, kept once under their SHA-256."""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass

from desktop.model.sentence import Refused
from desktop.store.database import LONGEST_VALUE


@dataclass(frozen=True)
class Media:
    """The bytes of a picture and their type (image/png, image/jpeg…)."""

    mime: str
    data: bytes


def used_media(name: str) -> str:
    """The SQL that is true of the pictures which a field of an event of the connection names."""
    named = f"""'"' || sha256 || '"' in (select value from {name}.cell)"""  # noqa: S608  our own names
    # Final minutes quote the records they tell, hashes included.
    quoted = f"exists (select 1 from {name}.cell where field = 'told' and instr(value, sha256))"  # noqa: S608
    return f"({named} or {quoted})"


def sha256_of(data: bytes) -> str:
    """The name under which these bytes are kept."""
    return hashlib.sha256(data).hexdigest()


def refuse_too_long(data: bytes) -> None:
    """Refuse a picture that no event file could carry."""
    if len(data) > LONGEST_VALUE - 1_000:
        raise Refused(
            "Cette image pèse plus de 100 Mo : elle n’a pas été ajoutée. Réduisez-la d’abord."
        )


def media_in(connection: sqlite3.Connection, sha256: str, name: str = "main") -> Media | None:
    """A picture of an event of the connection; nothing where its bytes are missing or wrong."""
    row = connection.execute(
        f"select mime, data from {name}.media where sha256 = ?",  # noqa: S608  our own names
        (sha256,),
    ).fetchone()
    if row is None or sha256_of(row[1]) != sha256:
        return None
    return Media(row[0], row[1])


def write_media(connection: sqlite3.Connection, media: Media) -> str:
    """Keep a picture, and give its name."""
    sha256 = sha256_of(media.data)
    connection.execute(
        "insert or ignore into media values (?, ?, ?)", (sha256, media.mime, media.data)
    )
    return sha256


def drop_unused_media(connection: sqlite3.Connection) -> None:
    """Leave out the pictures that nothing shows, and that undoing would not bring back."""
    connection.execute(
        f"""delete from main.media where not {used_media("main")} and not exists (
            select 1 from change where instr(before, sha256) or instr(after, sha256))"""  # noqa: S608  our own names
    )
