"""A file that is no sound event is refused in one sentence, quickly, and left as it was."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from desktop.model.event import put
from desktop.model.findings import Testimony
from desktop.model.programme import Session
from desktop.model.sentence import Refused, say
from desktop.store.opening import create_event, open_event
from desktop.store.read_event import read_event
from desktop.store.schema import event_tables


def sound(path: Path) -> Path:
    with create_event(path) as opened:
        opened.change(
            put(opened.event, Session(id="s1", title="Atelier"), Testimony(id="t1", words="Oui")),
            say("Ajouter"),
        )
    return path


def altered(*statements: str) -> Callable[[Path], None]:
    def alter(path: Path) -> None:
        sound(path)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("pragma ignore_check_constraints = on")
            for statement in statements:
                connection.execute(statement)

    return alter


def with_row(json: str) -> Callable[[Path], None]:
    def alter(path: Path) -> None:
        sound(path)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("update row set json = ? where record = 's1'", (json,))

    return alter


def holding(data: bytes) -> Callable[[Path], None]:
    def hold(path: Path) -> None:
        path.write_bytes(data)

    return hold


def truncated(path: Path) -> None:
    data = sound(path).read_bytes()
    path.write_bytes(data[: len(data) // 2])


BOMB = """create view row as with recursive n(i) as (select 1 union all select i + 1 from n)
    select i as record, 'session' as kind, '{}' as json from n"""
NESTED = "[" * 1_500 + "]" * 1_500

HOSTILE: dict[str, tuple[Callable[[Path], None], str]] = {
    "a missing file": (lambda _: None, "n’existe pas"),
    "a folder": (Path.mkdir, "est un dossier"),
    "an empty file": (holding(b""), "est vide"),
    "a text": (holding(b"Bonjour.\n" * 99), "n’est pas un événement"),
    "another database": (
        lambda path: sqlite3.connect(path).executescript("create table a(b)").connection.close(),
        "n’est pas un événement",
    ),
    "half a file": (truncated, "abîmé"),
    "a newer version": (altered("pragma user_version = 2"), "plus récente"),
    "a trigger": (
        altered("create trigger t after insert on cell begin delete from cell; end"),
        "n’est pas un événement",
    ),
    "an endless view": (altered("drop table row", BOMB), "n’est pas un événement"),
    "one table more": (altered("create table more (a)"), "n’est pas un événement"),
    "one table less": (altered("drop table site"), "n’est pas un événement"),
    "no event id": (altered("delete from meta"), "abîmé"),
    "a value that is no JSON": (altered("update cell set value = '{' where n = 2"), "abîmé"),
    "an absurd clock": (altered("update cell set clock = -9223372036854775808"), "abîmé"),
    "an id that is no id": (
        altered("update row set record = '../../etc' where record = 's1'"),
        "abîmé",
    ),
    "a text where a number goes": (
        with_row('{"minutes":"dix"}'),
        "ne sait pas lire",
    ),
    "a kind of value unknown": (
        with_row('{"kind":"fête"}'),
        "ne sait pas lire",
    ),
    "a row that is a list": (
        with_row("[]"),
        "ne sait pas lire",
    ),
    "lists in lists in lists": (
        with_row(f'{{"title":{NESTED}}}'),
        "ne sait pas lire",
    ),
    "a number of a million digits": (
        with_row(f'{{"minutes":{"9" * 1_000_000}}}'),
        "ne sait pas lire",
    ),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_no_sound_event_is_refused_and_left_alone(folder: Path, what: str) -> None:
    path = folder / "reçu.tablee"
    make, sentence = HOSTILE[what]
    make(path)
    before = path.read_bytes() if path.is_file() else None
    began = time.monotonic()
    with pytest.raises(Refused, match=sentence):
        read_event(path)
    with pytest.raises(Refused, match=sentence):
        open_event(path)
    assert time.monotonic() - began < 5
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [each.name for each in folder.iterdir()] == ([] if not path.exists() else [path.name])


def test_a_file_with_broken_bytes_is_read_or_refused_and_nothing_else(folder: Path) -> None:
    data = sound(folder / "bon.tablee").read_bytes()
    path = folder / "reçu.tablee"
    chance = random.Random(13)
    for _ in range(150):
        broken = bytearray(data)
        for _ in range(chance.choice([1, 4, 60])):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        path.write_bytes(broken)
        with suppress(Refused):
            read_event(path)
        with suppress(Refused):
            open_event(path).close()


def test_a_journal_laid_beside_a_file_is_not_played(folder: Path) -> None:
    path = sound(folder / "reçu.tablee")
    before = read_event(path)[0]
    for suffix in ("-journal", "-wal"):
        path.with_name(path.name + suffix).write_bytes(random.Random(1).randbytes(5_000))
    assert read_event(path)[0] == before


def test_rows_that_do_not_follow_from_the_cells_are_derived_anew(folder: Path) -> None:
    path = folder / "jour.tablee"
    altered("delete from row where record = 's1'")(path)
    with open_event(path) as opened:
        assert opened.event.records["s1"] == Session(id="s1", title="Atelier")


def test_fields_and_kinds_of_a_later_release_travel_on_untouched(folder: Path) -> None:
    path, other = folder / "jour.tablee", folder / "copie.tablee"
    altered(
        """insert into cell values ('s1', 'weather', 'later', 1, 5, '"pluie"')""",
        """insert into cell values ('x1', '@kind', 'later', 2, 5, '"meal"')""",
        """insert into cell values ('x1', 'menu', 'later', 3, 5, '["tarte"]')""",
        "insert into seen values ('later', 3)",
    )(path)
    other.write_bytes(path.read_bytes())
    with open_event(path) as opened:
        opened.change(put(opened.event, Session(id="s1", title="Atelier 2")), say("Modifier"))
        opened.merge(other)
    with closing(sqlite3.connect(path)) as connection:
        kept = set(connection.execute("select record, field, value from cell"))
        (row,) = connection.execute("select json from row where record = 's1'").fetchone()
    assert {("s1", "weather", '"pluie"'), ("x1", "menu", '["tarte"]')} <= kept
    assert "pluie" in row


def test_characters_that_break_outputs_are_not_read_from_a_file(folder: Path) -> None:
    path = folder / "jour.tablee"
    altered(r"""update row set json = '{"title":"Ate\u0000lier\ud800"}' where record = 's1'""")(
        path
    )
    assert read_event(path)[0].records["s1"] == Session(id="s1", title="Atelier")


def test_the_tables_of_version_1_never_change() -> None:
    statements = [line for line in event_tables().splitlines() if not line.startswith("--")]
    words = " ".join(" ".join(statements).split())
    assert words.count("create table") == 8
    assert "primary key (record, field, site, n) ) strict, without rowid" in words
