"""The tables of an event file, and what makes a file an event."""

from __future__ import annotations

import sqlite3
from functools import cache
from importlib.resources import files
from typing import Final

APPLICATION_ID: Final = 0x5461626C  # "Tabl"
VERSION: Final = 1

TABLES: Final = ("meta", "cell", "seen", "site", "erased", "withheld", "row", "media")
"""What is published; everything else stays in the working copy."""


@cache
def event_tables() -> str:
    """The SQL that makes the tables of an event file."""
    return files("desktop.store").joinpath("event.sql").read_text("utf-8")


@cache
def working_tables() -> str:
    """The SQL that makes what the working copy holds besides."""
    return files("desktop.store").joinpath("working.sql").read_text("utf-8")


@cache
def unsound_rows() -> str:
    """The SQL that finds a row, of an event file attached as ``file``, that no table could hold."""
    return files("desktop.store").joinpath("soundness.sql").read_text("utf-8")


def create_event_tables(connection: sqlite3.Connection) -> None:
    """Make an empty database an event file."""
    connection.executescript(event_tables())
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    connection.execute(f"pragma user_version = {VERSION}")


def definitions(connection: sqlite3.Connection, schema: str) -> frozenset[tuple[str, str, str]]:
    """All that a database defines: type, name and SQL, whatever its spacing."""
    found = connection.execute(f"select type, name, sql from {schema}.sqlite_schema")  # noqa: S608  ours
    return frozenset(
        (kind, name, " ".join(sql.split()) if isinstance(sql, str) else "")
        for kind, name, sql in found.fetchall()
    )


@cache
def expected_definitions() -> frozenset[tuple[str, str, str]]:
    """What an event file of this version defines: nothing less, no view and no trigger."""
    connection = sqlite3.connect(":memory:")
    try:
        create_event_tables(connection)
        return definitions(connection, "main")
    finally:
        connection.close()
