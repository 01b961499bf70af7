"""Killed at any moment, an event has all that was said to be kept, and opens without a question."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model.event import Event, put
from desktop.model.findings import Testimony
from desktop.model.sentence import Refused, say
from desktop.store.opening import create_event, open_event
from desktop.store.read_event import read_event
from desktop.store.recovered import recovered_work, save_recovered

TYPIST = Path(__file__).with_name("typist.py")
ROOT = Path(__file__).parents[3]
KILLS = int(os.environ.get("TABLEE_KILLS", "5"))


def said_before_the_kill(path: Path, delay: float, *how: str) -> set[str]:
    """Let a typist type for a while, kill it, and give what it was told is kept."""
    typist = subprocess.Popen(
        [sys.executable, str(TYPIST), str(path), *how],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert typist.stdout is not None
    first = typist.stdout.readline()
    time.sleep(delay)
    typist.kill()
    lines = (first + typist.stdout.read()).decode().split("\n")
    typist.stdout.close()
    typist.wait()
    return {f"t{line}" for line in lines[:-1]}


def lost(event: Event, said: set[str]) -> set[str]:
    return {id_ for id_ in said if event.records.get(id_) != _testimony(id_)}


def _testimony(id_: str) -> Testimony:
    return Testimony(id=id_, words=f"Témoignage {id_[1:]}")


def test_nothing_that_was_said_to_be_kept_is_lost_by_a_kill(folder: Path) -> None:
    path = folder / "jour.tablee"
    create_event(path).close()
    chance = random.Random()
    said: set[str] = set()
    for _ in range(KILLS):
        said |= said_before_the_kill(path, chance.random() * 0.3)
        assert not lost(read_event(path)[0], said)  # reading alone sees it
        assert not [each for each in folder.iterdir() if each.suffix == ".db"]
    with open_event(path) as opened:
        assert not lost(opened.event, said)
    assert len(said) > KILLS
    assert not lost(read_event(path)[0], said)
    assert recovered_work() == ()
    assert [each.name for each in folder.iterdir() if each.suffix != ".tmp"] == [path.name]


def test_what_a_kill_left_beside_a_file_is_taken_away_once_it_is_old(folder: Path) -> None:
    path = folder / "jour.tablee"
    create_event(path).close()
    old, fresh = folder / ".jour-abcdefgh.tmp", folder / ".jour-ijklmnop.tmp"
    for left in (old, fresh):
        left.touch()
    os.utime(old, (0, 0))
    open_event(path).close()
    assert sorted(each.name for each in folder.iterdir()) == [fresh.name, path.name]


def test_the_same_test_catches_a_store_that_says_kept_too_early(folder: Path) -> None:
    path = folder / "jour.tablee"
    create_event(path).close()
    said = said_before_the_kill(path, 0.1, "early")
    assert lost(read_event(path)[0], said)


def test_after_a_crash_the_work_and_what_a_colleague_put_in_the_file_come_together(
    folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "jour.tablee"
    create_event(path).close()
    said = said_before_the_kill(path, 0.1, "unpublished")
    with monkeypatch.context() as patch:
        patch.setenv("TABLEE_HOME", str(computer / "other"))
        with open_event(path) as colleague:
            colleague.change(put(colleague.event, Testimony(id="u1")), say("Ajouter"))
    with open_event(path) as opened:
        assert not lost(opened.event, said)
        assert "u1" in opened.event.records
        assert opened.came is not None
        assert opened.came.added == ("u1",)


def test_work_whose_file_is_gone_is_listed_and_saved_elsewhere(folder: Path) -> None:
    path, other = folder / "jour.tablee", folder / "retrouvé.tablee"
    create_event(path).close()
    said = said_before_the_kill(path, 0.1, "unpublished")
    path.unlink()
    with pytest.raises(Refused, match=r"n’existe pas.*gardé sur cet ordinateur"):
        open_event(path)
    (work,) = recovered_work()
    assert work.path == path
    save_recovered(work, other)
    assert recovered_work() == ()
    assert not lost(read_event(other)[0], said)


def test_work_left_by_a_crash_is_never_mixed_into_another_event(folder: Path) -> None:
    path, other = folder / "jour.tablee", folder / "autre.tablee"
    create_event(path).close()
    said = said_before_the_kill(path, 0.1, "unpublished")
    create_event(other).close()
    shutil.copy(other, path)
    assert read_event(path)[0] == Event({})
    with open_event(path) as opened:
        assert opened.event == Event({})
    (work,) = recovered_work()
    save_recovered(work, folder / "retrouvé.tablee")
    assert not lost(read_event(folder / "retrouvé.tablee")[0], said)


def test_what_is_erased_is_erased_from_work_that_was_set_aside(
    folder: Path, computer: Path
) -> None:
    path, copy, other = folder / "jour.tablee", folder / "copie.tablee", folder / "autre.tablee"
    create_event(path).close()
    shutil.copy(path, copy)
    said_before_the_kill(path, 0.1, "unpublished")
    create_event(other).close()
    shutil.copy(other, path)
    open_event(path).close()
    assert "Témoignage 0".encode() in _all_bytes(computer / "recovered")
    (work,) = recovered_work()
    with open_event(copy) as opened:
        opened.erase(["t0"])
    assert recovered_work() == (replace(work, at=recovered_work()[0].at),)
    assert "Témoignage 0".encode() not in _all_bytes(computer / "recovered")


def _all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))
