"""Typing goes on while the file is written, and several computers may share one file."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from desktop.model.event import put
from desktop.model.findings import Testimony
from desktop.model.sentence import say
from desktop.store.open_event import OpenEvent
from desktop.store.opening import create_event, open_event
from desktop.store.read_event import read_event

TYPING = say("Modifier")


def typed(opened: OpenEvent, id_: str) -> None:
    opened.change(put(opened.event, Testimony(id=id_, words=id_)), TYPING)


def test_typing_goes_on_while_the_file_is_written(folder: Path) -> None:
    with create_event(folder / "jour.tablee") as opened:
        typed_all = threading.Event()
        published = 0

        def publish() -> None:
            nonlocal published
            while not typed_all.is_set():
                opened.publish()
                published += 1

        publisher = threading.Thread(target=publish)
        publisher.start()
        for n in range(200):
            typed(opened, f"t{n}")
            if n % 10 == 9:
                opened.undo()
        typed_all.set()
        publisher.join()
        last = opened.event
        assert published
    assert read_event(folder / "jour.tablee")[0] == last
    assert len(last.records) == 180


def test_computers_that_share_one_file_lose_nothing_of_each_other(
    folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "jour.tablee"
    create_event(path).close()
    opened = []
    for name in ("ana", "ben", "cle"):
        monkeypatch.setenv("TABLEE_HOME", str(computer / name))
        opened.append(open_event(path, initials=name))
    everything = {f"{n}-{k}" for n in range(len(opened)) for k in range(12)}

    def work(n: int) -> None:
        for k in range(12):
            typed(opened[n], f"{n}-{k}")
            if k % 3 == 0:
                opened[n].publish()

    threads = [threading.Thread(target=work, args=(n,)) for n in range(len(opened))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for each in (*opened, *opened):  # whoever lost a race brings theirs in at the next publication
        each.publish()
    assert set(read_event(path)[0].records) == everything
    assert all(set(each.event.records) == everything for each in opened)
    for each in opened:
        each.close()
    assert set(read_event(path)[0].records) == everything


def test_computers_that_have_nothing_new_leave_the_file_they_share_alone(
    folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "jour.tablee"
    create_event(path).close()
    opened = []
    for name in ("ana", "ben"):
        monkeypatch.setenv("TABLEE_HOME", str(computer / name))
        opened.append(open_event(path))
    ana, ben = opened
    typed(ana, "t1")
    ana.publish()
    before = path.stat().st_ino, path.read_bytes()
    for each in (ben, ana, ben):
        each.publish()
        assert each.published
    assert ben.event == ana.event
    assert (path.stat().st_ino, path.read_bytes()) == before
    for each in opened:
        each.close()
