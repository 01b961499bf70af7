"""An event file read without trusting it: nothing in it runs, and nothing in it is changed."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from desktop.model.plain import WrongValue
from desktop.model.record import Id, Record, is_id
from desktop.model.sentence import Refused
from desktop.store import schema
from desktop.store.database import attach, connected, is_damage
from desktop.store.rows import records_of

LONGEST_READING: Final = 60.0
"""Seconds after which a file that never ends being read is given up."""

_STEPS_BETWEEN_LOOKS: Final = 100_000


class Damaged(Refused):
    """An event file that was one, and can no longer be read."""


def attach_event_file(connection: sqlite3.Connection, path: Path, name: str = "file") -> None:
    """Make an event file a schema of the connection, once it is known to be one.

    The file is opened as one that nobody changes, since it is only ever replaced whole: no lock is
    taken and nothing is written beside it. Raises Refused where it is no sound event file.
    """
    _refuse_what_is_no_file(path)
    deadline = time.monotonic() + LONGEST_READING
    connection.set_progress_handler(lambda: time.monotonic() > deadline, _STEPS_BETWEEN_LOOKS)
    try:
        attach(connection, path, name, "mode=ro&immutable=1")
        _check(connection, path, name)
    except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
        detach(connection, name)
        raise reading_refusal(error, path) from error
    except Refused:
        detach(connection, name)
        raise
    finally:
        connection.set_progress_handler(None, 0)


def detach(connection: sqlite3.Connection, name: str) -> None:
    """Let go of an attached file, at the latest when the connection is closed.

    A reading that broke off holds it until then.
    """
    with suppress(sqlite3.OperationalError):
        connection.execute(f"detach {name}")


@contextmanager
def attached(connection: sqlite3.Connection, path: Path, name: str = "file") -> Iterator[None]:
    """An event file as a schema of the connection, for a while."""
    attach_event_file(connection, path, name)
    try:
        yield
    finally:
        detach(connection, name)


def records_in(connection: sqlite3.Connection, name: str, path: Path) -> dict[Id, Record]:
    """The records of an attached event, from its rows. Raises Refused where one makes no sense."""
    try:
        return records_of(connection.execute(f"select record, kind, json from {name}.row"))  # noqa: S608  ours
    except WrongValue as error:
        raise Refused(
            "« {name} » contient une valeur que Tablée ne sait pas lire ({value}) : rien n’y a "
            "été changé. Demandez une autre copie à la personne qui vous l’a envoyé.",
            name=path.name,
            value=str(error),
        ) from error
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise reading_refusal(error, path) from error


def meta(connection: sqlite3.Connection, name: str, key: str) -> str:
    """What a file says of itself under a key, or an empty text."""
    row = connection.execute(f"select value from {name}.meta where key = ?", (key,)).fetchone()  # noqa: S608
    return str(row[0]) if row else ""


def memory_with(path: Path) -> sqlite3.Connection:
    """A connection that keeps nothing, with an event file attached to it as ``file``."""
    connection = connected(None)
    try:
        attach_event_file(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def reading_refusal(error: sqlite3.Error | OSError | UnicodeDecodeError, path: Path) -> Refused:
    """What an error met while reading an event file means to the user."""
    if isinstance(error, UnicodeDecodeError):
        return _damaged(path)
    if isinstance(error, OSError):
        return Refused(
            "« {name} » n’a pas pu être lu ({reason}) : rien n’y a été changé. "
            "Vérifiez le disque, ou choisissez un autre fichier.",
            name=path.name,
            reason=error.strerror or str(error),
        )
    if "not a database" in str(error):
        return _not_an_event(path)
    if is_damage(error) or isinstance(error, sqlite3.DataError):
        return _damaged(path)
    return Refused(
        "« {name} » n’a pas pu être lu jusqu’au bout ({reason}) : rien n’y a été changé. "
        "Demandez une autre copie, ou choisissez un autre fichier.",
        name=path.name,
        reason=str(error),
    )


def _refuse_what_is_no_file(path: Path) -> None:
    if path.is_dir():
        raise Refused(
            "« {name} » est un dossier : rien n’y a été changé. Choisissez un fichier .tablee.",
            name=path.name,
        )
    if not path.exists():
        raise Refused(
            "« {name} » n’existe pas dans {folder} : rien n’a été changé. "
            "Vérifiez son nom, ou créez-le avec « tablee new ».",
            name=path.name,
            folder=str(path.parent),
        )
    if not path.is_file():
        raise _not_an_event(path)
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
    except OSError as error:
        raise reading_refusal(error, path) from error
    if empty:
        raise Damaged(
            "« {name} » est vide : il a sans doute été mal copié. Rien n’y a été changé. "
            "Demandez une autre copie, ou choisissez un autre fichier.",
            name=path.name,
        )


def _check(connection: sqlite3.Connection, path: Path, name: str) -> None:
    (application,) = connection.execute(f"pragma {name}.application_id").fetchone()
    if application != schema.APPLICATION_ID:
        raise _not_an_event(path)
    (version,) = connection.execute(f"pragma {name}.user_version").fetchone()
    if version > schema.VERSION:
        raise Refused(
            "« {name} » a été fait par une version plus récente de Tablée : rien n’y a été changé. "
            "Mettez Tablée à jour pour l’ouvrir.",
            name=path.name,
        )
    if schema.definitions(connection, name) != schema.expected_definitions():
        raise _not_an_event(path)
    if connection.execute(f"pragma {name}.quick_check(1)").fetchone() != ("ok",):
        raise _damaged(path)
    if not meta(connection, name, "event") or _is_unsound(connection, name):
        raise _damaged(path)


def _is_unsound(connection: sqlite3.Connection, name: str) -> bool:
    """Whether a row holds what its table could not."""
    query = schema.unsound_rows().replace(" file.", f" {name}.")
    if connection.execute(query).fetchone() is not None:
        return True
    ids = (
        id_
        for table in ("cell", "row", "erased", "withheld")
        for (id_,) in connection.execute(f"select distinct record from {name}.{table}").fetchall()  # noqa: S608  ours
    )
    return not all(isinstance(id_, str) and is_id(id_) for id_ in ids)


def _not_an_event(path: Path) -> Refused:
    return Refused(
        "Le fichier « {name} » n’est pas un événement Tablée ; rien n’y a été changé. "
        "Choisissez un fichier .tablee.",
        name=path.name,
    )


def _damaged(path: Path) -> Refused:
    return Damaged(
        "« {name} » est abîmé et n’a pas été ouvert ; rien n’y a été changé. "
        "Reprenez une autre copie, ou une version gardée sur cet ordinateur.",
        name=path.name,
    )
