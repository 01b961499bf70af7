"""Connections to SQLite: how each is opened, and what its errors mean to the user."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from desktop.model.sentence import Refused

BUSY_MS: Final = 5_000
LONGEST_VALUE: Final = 100_000_000
"""No text and no picture of an event is longer, in bytes."""

_FULL = frozenset({sqlite3.SQLITE_FULL})
_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def connected(path: Path | None, *, options: str = "mode=rwc") -> sqlite3.Connection:
    """A connection whose transactions are begun by hand; in memory where there is no path.

    It may be handed from one thread to another, by those who see to it that only one uses it.
    """
    target = f"{path.absolute().as_uri()}?{options}" if path else "file::memory:"
    connection = sqlite3.connect(
        target, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000
    )
    connection.execute("pragma trusted_schema = off")
    connection.execute("pragma cell_size_check = on")
    connection.execute("pragma secure_delete = on")
    connection.execute("pragma foreign_keys = on")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1)
    return connection


def attach(connection: sqlite3.Connection, path: Path, name: str, options: str) -> None:
    """Make another database file a schema of the connection."""
    connection.execute(f"attach ? as {name}", (f"{path.absolute().as_uri()}?{options}",))


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All that is done within, or nothing of it."""
    connection.execute("begin immediate")
    try:
        yield connection
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        raise


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that a file is not, or no longer, a database."""
    return _code(error) in _DAMAGED or "UTF-8" in str(error)


def disk_refusal(error: OSError | sqlite3.Error, path: Path) -> Refused:
    """What an error of the disk means to somebody who wanted to write there."""
    name, folder = path.name, str(path.parent)
    if isinstance(error, sqlite3.Error):
        full, locked, read_only = (
            _code(error) in _FULL,
            _code(error) in _LOCKED,
            _code(error) == sqlite3.SQLITE_READONLY,
        )
    else:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        locked = os.name == "nt" and isinstance(error, PermissionError)
        read_only = isinstance(error, PermissionError) or error.errno == errno.EROFS
    if full:
        return Refused(
            "Le disque est plein : « {name} » n’a pas été écrit, et ce qui était là est intact. "
            "Libérez de la place ou choisissez un autre dossier.",
            name=name,
        )
    if locked:
        return Refused(
            "« {name} » est tenu par un autre programme : rien n’y a été changé. "
            "Fermez ce programme, puis recommencez.",
            name=name,
        )
    if read_only:
        return Refused(
            "Il n’est pas permis d’écrire « {name} » dans le dossier {folder} : rien n’y a été "
            "changé. Choisissez un autre dossier.",
            name=name,
            folder=folder,
        )
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Refused(
            "Le dossier {folder} n’existe pas : rien n’a été écrit. "
            "Créez-le ou choisissez un autre dossier.",
            folder=folder,
        )
    if isinstance(error, IsADirectoryError):
        return Refused(
            "« {name} » est un dossier : rien n’y a été changé. Choisissez un nom de fichier.",
            name=name,
        )
    return Refused(
        "« {name} » n’a pas pu être écrit ({reason}) : ce qui était là est intact. "
        "Vérifiez le disque ou choisissez un autre dossier.",
        name=name,
        reason=(error.strerror if isinstance(error, OSError) else None) or str(error),
    )


def _code(error: sqlite3.Error) -> int:
    """The primary code of an error of SQLite (the extended ones hold it in their lowest byte)."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
