"""Typing goes on while the file is written, and several computers may share one file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.model.event import put, remove
from desktop.model.findings import Testimony
from desktop.model.programme import Session
from desktop.model.sentence import say
from desktop.store import steps
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


@pytest.fixture
def shared(
    folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[OpenEvent, OpenEvent]]:
    """One file open on the computers of Ana and Ben, with a session in it."""
    path = folder / "jour.tablee"
    with create_event(path) as first:
        first.change(put(first.event, Session(id="s1", title="Atelier")), TYPING)
    opened = []
    for name in ("ana", "ben"):
        monkeypatch.setenv("TABLEE_HOME", str(computer / name))
        opened.append(open_event(path, initials=name))
    ana, ben = opened
    yield ana, ben
    ana.close()
    ben.close()


def elsewhere(run: Callable[[], None]) -> None:
    """Do something in another thread, and wait for it."""
    with ThreadPoolExecutor(1) as other:
        other.submit(run).result()


def session(opened: OpenEvent) -> Session:
    found = opened.event.get(Session, "s1")
    assert found is not None
    return found


def test_two_thousand_edits_are_typed_while_the_file_is_written_and_a_colleague_writes_to_it(
    shared: tuple[OpenEvent, OpenEvent],
) -> None:
    ana, ben = shared
    typed_all = threading.Event()
    rounds = {ana: 0, ben: 0}

    def publish(opened: OpenEvent) -> None:
        while not (typed_all.is_set() and rounds[opened]):
            if opened is ben:
                typed(ben, f"ben-{rounds[ben]}")
                ben.change(put(ben.event, replace(session(ben), room=f"{rounds[ben]}")), TYPING)
            opened.publish()
            rounds[opened] += 1

    with ThreadPoolExecutor(2) as others:
        running = [others.submit(publish, opened) for opened in (ana, ben)]
        for n in range(1_000):
            typed(ana, f"ana-{n}")
            ana.change(put(ana.event, replace(session(ana), title=f"{n}")), TYPING)
        typed_all.set()
        for each in running:
            each.result()
    for opened in (ana, ben, ana):
        opened.publish()
    assert all(rounds.values())
    said = {f"ana-{n}" for n in range(1_000)} | {f"ben-{n}" for n in range(rounds[ben])}
    assert set(ana.event.records) == {*said, "s1"}
    assert session(ana) == Session(id="s1", title="999", room=f"{rounds[ben] - 1}")
    assert ana.conflicts == ()
    assert ana.event == ben.event == read_event(ana.path)[0]


def test_an_event_is_closed_while_it_is_published_again_and_again(folder: Path) -> None:
    opened = create_event(folder / "jour.tablee")
    closed = threading.Event()

    def publish() -> None:
        while not closed.is_set():
            opened.publish()
        opened.publish()

    with ThreadPoolExecutor(1) as other:
        publishing = other.submit(publish)
        for n in range(20):
            typed(opened, f"t{n}")
        last = opened.event
        opened.close()
        closed.set()
        publishing.result()
    assert read_event(folder / "jour.tablee")[0] == last


def test_undoing_does_not_wait_for_the_file_to_reach_the_disk(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with create_event(folder / "jour.tablee") as opened:
        typed(opened, "t1")
        opened.settle()
        opened.versions()
        syncing, undone = threading.Event(), threading.Event()
        waited = []

        def sync(_: int) -> None:
            syncing.set()
            waited.append(undone.wait(10))

        with monkeypatch.context() as patch, ThreadPoolExecutor(1) as other:
            patch.setattr("desktop.store.replacement.os.fsync", sync)
            publishing = other.submit(opened.publish)
            assert syncing.wait(10)
            typed(opened, "t2")
            opened.undo()
            opened.undo()
            undone.set()
            publishing.result()
        assert all(waited), "the disk was reached before the undoing"
        assert opened.event.records == {}


def test_what_a_colleague_wrote_stays_under_a_change_that_was_begun_before_it_came(
    shared: tuple[OpenEvent, OpenEvent],
) -> None:
    ana, ben = shared
    seen = ana.event
    typed(ben, "ben")
    ben.change(put(ben.event, replace(session(ben), room="Salle 2")), TYPING)
    ben.publish()
    elsewhere(ana.publish)
    after = ana.change(put(seen, Session(id="s1", title="Atelier usine")), TYPING)
    assert set(after.records) == {"s1", "ben"}
    assert session(ana) == Session(id="s1", title="Atelier usine", room="Salle 2")
    assert session(ana) == after.records["s1"]
    assert ana.conflicts == ()


def test_a_field_that_a_colleague_wrote_too_is_left_to_be_decided(
    shared: tuple[OpenEvent, OpenEvent],
) -> None:
    ana, ben = shared
    seen = ana.event
    ben.change(put(ben.event, Session(id="s1", title="Celui de Ben")), TYPING)
    ben.publish()
    ana.publish()
    assert session(ana).title == "Celui de Ben"  # Ana's thread knows; her dialog does not
    ana.change(put(seen, Session(id="s1", title="Celui d’Ana")), TYPING, since=seen)
    assert session(ana).title == "Celui d’Ana"
    (conflict,) = ana.conflicts
    assert conflict.values == ('"Celui d’Ana"', '"Celui de Ben"')
    ana.undo()
    assert session(ana).title == "Celui de Ben"
    assert ana.conflicts == ()


def test_a_record_that_one_removes_while_the_other_writes_in_it_stays(
    shared: tuple[OpenEvent, OpenEvent],
) -> None:
    ana, ben = shared
    seen = ana.event
    ben.change(put(ben.event, Session(id="s1", title="Gardé")), TYPING)
    ben.publish()
    elsewhere(ana.publish)
    assert "s1" in ana.change(remove(seen, "s1"), TYPING).records
    ben.change(remove(ben.event, "s1"), TYPING)
    ben.publish()
    seen = ana.event
    elsewhere(ana.publish)
    assert "s1" not in ana.event.records
    written = Session(id="s1", title="Gardé", room="Salle 2")
    ana.change(put(seen, written), TYPING, since=seen)
    assert session(ana) == written
    ana.publish()
    assert read_event(ana.path)[0].records["s1"] == written


def test_typing_does_not_wait_for_what_a_colleague_wrote_to_be_brought_in(
    shared: tuple[OpenEvent, OpenEvent], monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = shared
    for n in range(3):
        typed(ana, f"t{n}")
    ana.publish()
    ben.publish()
    ben.change(put(ben.event, Session(id="s1", title="Celui de Ben", room="Salle 2")), TYPING)
    ben.change(put(ben.event, Testimony(id="t1", words="de Ben")), TYPING)
    ben.change(remove(ben.event, "t2"), TYPING)
    ben.publish()
    brought, typed_on = threading.Event(), threading.Event()
    meet = steps.meet
    waited = []

    def slowly(*what: Any) -> Any:
        met = meet(*what)
        brought.set()
        waited.append(typed_on.wait(10))
        return met

    with monkeypatch.context() as patch, ThreadPoolExecutor(1) as other:
        patch.setattr("desktop.store.steps.meet", slowly)
        publishing = other.submit(ana.publish)
        assert brought.wait(10)
        # Ana has seen nothing of it: what both wrote is to be decided, the rest goes together.
        ana.change(put(ana.event, Session(id="s1", title="Celui d’Ana")), TYPING)
        ana.change(remove(ana.event, "t0", "t1"), TYPING)
        typed_on.set()
        publishing.result()
    assert all(waited), "typing waited"
    assert session(ana) == Session(id="s1", title="Celui d’Ana", room="Salle 2")
    assert [conflict.values for conflict in ana.conflicts] == [('"Celui d’Ana"', '"Celui de Ben"')]
    assert set(ana.event.records) == {"s1", "t1"}, "what Ben wrote in a record brings it back"
    ana.publish()
    assert read_event(ana.path)[0] == ana.event


def test_what_waits_to_be_decided_is_known_at_every_moment(
    shared: tuple[OpenEvent, OpenEvent],
) -> None:
    ana, ben = shared
    for opened in (ana, ben):
        opened.change(put(opened.event, replace(session(opened), room=opened.path.name)), TYPING)
        opened.change(put(opened.event, replace(session(opened), title=str(opened is ana))), TYPING)
        assert opened.conflicts == ()
        opened.publish()
    ana.publish()
    assert undecided(ana) == ["title"]
    typed(ana, "t1")
    assert undecided(ana) == ["title"]
    ana.change(put(ana.event, replace(session(ana), title="Un autre")), TYPING)
    assert not undecided(ana)
    ana.undo()
    assert undecided(ana) == ["title"]
    copy = ana.path.with_name("copie.tablee")
    ana.save_elsewhere(copy)
    with open_event(copy) as again:
        assert undecided(again) == ["title"]
    ana.change(remove(ana.event, "s1"), TYPING)
    assert not undecided(ana)


def undecided(opened: OpenEvent) -> list[str]:
    return [conflict.field for conflict in opened.conflicts]
