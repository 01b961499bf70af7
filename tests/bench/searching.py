"""A key pressed in the search field, against SQLite's full-text search with prefixes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from statistics import median

from desktop.model.event import Event, put
from desktop.model.findings import Point
from desktop.model.texts import texts
from desktop.store.search import Index, index_of, search
from tests.bench.days import day_of
from tests.bench.rounds import interleaved, ratio

KEYS = 20
LIMIT = 50
TYPED = {
    "in many": "partager",
    "in none": "introuvable",
    "a letter": "d",
    "four words": "partager competences recruter ensemble",
}


def compare_searches() -> None:
    """Print what a key costs at two sizes, and a key after one record was changed."""
    heads = ("records", "typed", "ours ms", "fts5 ms", "ours/fts5")
    print("\n" + " ".join(f"{head:>10}" for head in heads))
    for records in (2_000, 10_000):
        event = day_of(records)
        index, table = index_of(event), _table(event)
        for what, typed in TYPED.items():
            _print(len(event.records), what, partial(search, index, typed, LIMIT), table, typed)
        _print(len(event.records), "an edit", _edited(event, index), table, TYPED["in many"])
        building = interleaved(
            {"ours": partial(index_of, event), "fts5": partial(_table, event)}, rounds=5
        )
        _row(len(event.records), "the index", 1, building)


def _print(
    records: int, what: str, ours: Callable[[], object], table: sqlite3.Connection, typed: str
) -> None:
    def keys(press: Callable[[], object]) -> None:
        for _ in range(KEYS):
            press()

    contestants = {
        "ours": partial(keys, ours),
        "fts5": partial(keys, partial(_query, table, typed)),
    }
    _row(records, what, KEYS, interleaved(contestants, rounds=5))


def _row(records: int, what: str, each: int, taken: dict[str, list[float]]) -> None:
    ours, fts5 = (median(taken[name]) * 1000 / each for name in ("ours", "fts5"))
    print(f"{records:10} {what:>10} {ours:10.2f} {fts5:10.2f} ", end="")
    print(f"{ratio(taken['ours'], taken['fts5']):10.2f}")


def _edited(event: Event, index: Index) -> Callable[[], object]:
    """The first key after one record was changed: what was indexed before is taken up."""
    point = replace(event.all(Point)[0], text="Il faut partager")
    after = put(event, point)
    return lambda: search(index_of(after, index), TYPED["in many"], LIMIT)


def _table(event: Event) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        """create virtual table line using fts5(record unindexed, field unindexed, text,
        prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2')"""
    )
    connection.executemany(
        "insert into line values (?, ?, ?)",
        ((record.id, field, text) for record in event for field, text in texts(record)),
    )
    return connection


def _query(table: sqlite3.Connection, typed: str) -> list[tuple[str, str, str]]:
    """Fields with an excerpt of each, as ours: the rank is SQLite's own."""
    words = " ".join(f"{word}*" for word in typed.split())
    return table.execute(
        """select record, field, snippet(line, 2, '[', ']', '…', 12) from line
        where line match ? order by rank limit ?""",
        (words, LIMIT),
    ).fetchall()
