"""Opening an event and one durable edit, against plain SQLite rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median

from desktop.model.event import Event, kind_of, put
from desktop.model.findings import Point
from desktop.model.plain import to_plain
from desktop.model.sentence import say
from desktop.store.open_event import OpenEvent
from desktop.store.opening import create_event, open_event
from tests.bench.days import day_of
from tests.bench.rounds import interleaved, ratio

EDITS = 50


def compare_files(folder: Path) -> None:
    """Print what opening and editing cost at two sizes."""
    heads = ("records", "what", "ours ms", "rows ms", "ours/rows")
    print(" ".join(f"{head:>10}" for head in heads))
    for records in (2_000, 10_000):
        event = day_of(records)
        ours, rows = folder / f"{records}.tablee", folder / f"{records}.sqlite"
        with create_event(ours) as opened:
            opened.change(event, say("Journée"))
        _write_rows(rows, event)
        openings = {"ours": partial(_open, ours), "rows": partial(_read_rows, rows)}
        _print(len(event.records), "open", 1, openings)
        with open_event(ours) as opened, sqlite3.connect(rows) as connection:
            connection.execute("pragma journal_mode = wal")
            connection.execute("pragma synchronous = full")
            edits = {"ours": _editing(opened), "rows": _updating(connection)}
            _print(len(event.records), "edit", EDITS, edits)


def _print(
    records: int, what: str, each: int, contestants: Mapping[str, Callable[[], object]]
) -> None:
    taken = interleaved(contestants, rounds=5)
    ours, rows = (median(taken[name]) * 1000 / each for name in ("ours", "rows"))
    share = ratio(taken["ours"], taken["rows"])
    print(f"{records:10} {what:>10} {ours:10.2f} {rows:10.2f} {share:10.2f}")


# --- ours -----------------------------------------------------------------------------------------


def _open(path: Path) -> int:
    opened = open_event(path)
    found = len(opened.event.records)
    opened.close()
    return found


def _editing(opened: OpenEvent) -> Callable[[], None]:
    """Edits as somebody types them: each on the disk before the next one."""
    numbers = count()
    points = opened.event.all(Point)

    def edit() -> None:
        for _ in range(EDITS):
            number = next(numbers)
            point = replace(points[number % len(points)], text=f"Corrigé {number}")
            opened.change(put(opened.event, point), say("Point"))
            opened.settle()

    return edit


# --- plain rows -----------------------------------------------------------------------------------


def _write_rows(path: Path, event: Event) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("create table record (id text primary key, kind text, json text)")
        connection.executemany(
            "insert into record values (?, ?, ?)",
            [(each.id, kind_of(each), json.dumps(to_plain(each))) for each in event],
        )


def _read_rows(path: Path) -> int:
    connection = sqlite3.connect(path)
    rows = connection.execute("select id, kind, json from record").fetchall()
    connection.close()
    return len({id_: (kind, json.loads(text)) for id_, kind, text in rows})


def _updating(connection: sqlite3.Connection) -> Callable[[], None]:
    numbers = count()
    ids = [id_ for (id_,) in connection.execute("select id from record where kind = 'point'")]

    def edit() -> None:
        for _ in range(EDITS):
            number = next(numbers)
            text = json.dumps({"text": f"Corrigé {number}"})
            id_ = ids[number % len(ids)]
            connection.execute("update record set json = ? where id = ?", (text, id_))
            connection.commit()

    return edit
