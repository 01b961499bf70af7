"""The journal of steps: what can be undone is named, and comes back as it was written."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model.event import put
from desktop.model.people import Person
from desktop.model.programme import GATHERING, Gathering
from desktop.model.sentence import say
from desktop.store.open_event import OpenEvent
from desktop.store.opening import create_event, open_event

TITLE = (GATHERING, "title")


def test_a_name_within_a_name_is_still_a_sentence_to_translate_after_a_restart(
    folder: Path,
) -> None:
    label = say("déplacer {what}", what=say("{n} personnes", n=3))
    with create_event(folder / "jour.tablee") as opened:
        opened.change(put(opened.event, Person(id="luc", name="Luc Martin")), label)
    with open_event(folder / "jour.tablee") as again:
        kept = again.undo_label
        assert kept is not None
        assert kept.text == "déplacer {what}"
        assert kept.fields["what"].text == "{n} personnes"
        assert str(kept) == "déplacer 3 personnes"


def _title(opened: OpenEvent, title: str) -> None:
    gathering = replace(opened.event.gathering, title=title)
    opened.change(put(opened.event, gathering), say("Modifier"))


@pytest.fixture
def apart(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[OpenEvent, Path]]:
    """A day of Ana's, open in a later hour, and Bruno's copy; each gave it a title at its hour."""
    minutes = iter((0, 10, 20, 30))

    def at(minute: int) -> None:
        monkeypatch.setattr("desktop.store.clock.time.time_ns", lambda: minute * 60 * 10**9)

    ours, theirs = folder / "ana.tablee", folder / "bruno.tablee"
    at(next(minutes))
    with create_event(ours, initials="AM") as opened:
        opened.change(put(opened.event, Gathering(title="Le jour")), say("Modifier"))
    shutil.copy(ours, theirs)
    for path, who, title in ((theirs, "", "De Bruno"), (ours, "AM", "D’Ana")):
        at(next(minutes))
        with open_event(path, initials=who) as opened:
            _title(opened, title)
    at(next(minutes))
    with open_event(ours, initials="AM") as opened:
        yield opened, theirs


def _said(opened: OpenEvent) -> dict[str, tuple[str, int]]:
    """Who wrote each of two titles, and in which minute."""
    (conflict,) = opened.conflicts
    said = zip(conflict.initials, (each // 60_000 for each in conflict.written), strict=True)
    return dict(zip(map(json.loads, conflict.values), said, strict=True))


WRITTEN = {"D’Ana": ("AM", 20), "De Bruno": ("", 10)}


@pytest.mark.parametrize("chosen", WRITTEN)
def test_a_decision_undone_gives_each_value_back_to_who_wrote_it_and_when(
    apart: tuple[OpenEvent, Path], chosen: str
) -> None:
    opened, theirs = apart
    opened.merge(theirs)
    assert _said(opened) == WRITTEN
    opened.decide(*TITLE, json.dumps(chosen, ensure_ascii=False), say("arbitrer"))
    opened.undo()
    assert _said(opened) == WRITTEN
    assert list(_said(opened)) == list(WRITTEN)  # and the same one stands


def test_a_merge_undone_and_done_again_still_knows_who_wrote_what(
    apart: tuple[OpenEvent, Path],
) -> None:
    opened, theirs = apart
    opened.merge(theirs)
    opened.undo()
    assert (opened.event.gathering.title, opened.conflicts) == ("D’Ana", ())
    opened.redo()
    assert _said(opened) == WRITTEN


def test_what_is_undone_after_a_restart_or_twice_bears_the_same_initials(
    apart: tuple[OpenEvent, Path], folder: Path
) -> None:
    opened, theirs = apart
    opened.merge(theirs)
    opened.decide(*TITLE, '"De Bruno"', say("arbitrer"))
    opened.close()
    for _ in range(2):
        with open_event(folder / "ana.tablee", initials="CV") as again:
            again.undo()
            assert _said(again) == WRITTEN
            again.redo()
            again.undo()
            assert _said(again) == WRITTEN
            again.redo()


def test_a_colleague_who_gets_the_file_reads_the_same_authors(
    apart: tuple[OpenEvent, Path], folder: Path
) -> None:
    opened, theirs = apart
    opened.merge(theirs)
    opened.decide(*TITLE, '"De Bruno"', say("arbitrer"))
    opened.undo()
    opened.publish()
    with open_event(theirs) as bruno:
        bruno.merge(folder / "ana.tablee")
        assert _said(bruno) == WRITTEN


def test_two_who_undo_the_same_decision_apart_agree(
    apart: tuple[OpenEvent, Path], folder: Path
) -> None:
    opened, theirs = apart
    opened.merge(theirs)
    opened.publish()
    shutil.copy(opened.path, folder / "claire.tablee")
    with open_event(folder / "claire.tablee", initials="CV") as claire:
        claire.decide(*TITLE, '"De Bruno"', say("arbitrer"))
        claire.undo()
        opened.decide(*TITLE, '"De Bruno"', say("arbitrer"))
        opened.undo()
        claire.publish()
        opened.publish()
        claire.merge(opened.path)
        opened.merge(claire.path)
        assert _said(claire) == _said(opened) == WRITTEN
