"""Copies looked at before they are brought in, several at once, and what they leave to decide."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model.event import Event, event_of, put, remove
from desktop.model.findings import Figure, Picture, Point
from desktop.model.programme import Session
from desktop.model.record import Record
from desktop.model.sentence import Refused, say
from desktop.store.cells import Place
from desktop.store.open_event import OpenEvent
from desktop.store.opening import create_event, open_event

DAY = (
    Session(id="s1", title="Atelier"),
    Session(id="s2", title="Table ronde"),
    Point(id="p1", session="s1", text="Un enjeu"),
)


def _typed(opened: OpenEvent, *records: Record) -> Event:
    return opened.change(put(opened.event, *records), say("Saisie"))


@pytest.fixture
def day(folder: Path) -> Path:
    with create_event(folder / "jour.tablee") as opened:
        opened.change(event_of(DAY), say("Saisie"))
    return folder / "jour.tablee"


def _copy(day: Path, who: str, *records: Record, gone: str = "") -> Path:
    """What somebody made of a copy of the day."""
    path = day.with_name(f"{who}.tablee")
    shutil.copy(day, path)
    with open_event(path, initials=who) as opened:
        _typed(opened, *records)
        if gone:
            opened.change(remove(opened.event, gone), say("Retirer"))
    return path


def _retitled(title: str) -> Session:
    return replace(DAY[0], title=title)


def test_what_is_foreseen_is_what_comes_and_looking_changes_nothing(day: Path) -> None:
    other = _copy(day, "MT", Figure(id="f1", label="Visiteurs"), _retitled("Autre"), gone="p1")
    with open_event(day, initials="CB") as opened:
        _typed(opened, _retitled("Mien"))
        before, file = opened.event, other.read_bytes()
        foreseen = opened.foresee(other)
        assert (opened.event, opened.conflicts) == (before, ())
        assert str(opened.undo_label) == "Saisie"
        report = opened.merge(other)
        assert foreseen.report.added == report.added == ("f1",)
        assert foreseen.report.removed == report.removed == ("p1",)
        assert foreseen.report.changed == report.changed == (("s1", "title"),)
        assert foreseen.report.conflicts == report.conflicts
        assert foreseen.event == opened.event
        assert other.read_bytes() == file


def test_what_is_still_on_its_way_to_the_disk_is_foreseen_too(day: Path) -> None:
    other = _copy(day, "MT", _retitled("Autre"))
    with open_event(day) as opened:
        for letter in "abcdefgh":
            _typed(opened, _retitled(letter))
        (conflict,) = opened.foresee(other).report.conflicts
        assert set(conflict.values) == {'"Autre"', '"h"'}


def test_several_copies_come_in_as_one_step_with_their_pictures(day: Path) -> None:
    mine = day.with_name("c.tablee")
    shutil.copy(day, mine)
    with open_event(mine) as opened:
        picture = opened.add_media(b"a picture", "image/png")
        _typed(opened, Picture(id="i1", content=picture))
    copies = [_copy(day, "A", Figure(id="f1")), _copy(day, "B", Figure(id="f2")), mine]
    with open_event(day) as opened:
        before = opened.event
        assert opened.merge(*copies).added == ("f1", "f2", "i1")
        assert opened.media(picture) is not None
        assert str(opened.undo_label) == "Réunir avec 3 copies"
        assert opened.undo() == before


def test_one_file_that_is_no_copy_keeps_all_of_them_out(day: Path, folder: Path) -> None:
    create_event(folder / "autre.tablee").close()
    good = _copy(day, "A", Figure(id="f1"))
    with open_event(day) as opened:
        before = opened.event
        for bring in (opened.foresee, opened.merge):
            with pytest.raises(Refused, match="pas une copie"):
                bring(good, folder / "autre.tablee")
        assert opened.event == before


def test_a_conflict_says_who_wrote_each_value_and_when(day: Path) -> None:
    other = _copy(day, "MT", _retitled("Autre"))
    with open_event(day, initials="CB") as opened:
        _typed(opened, _retitled("Mien"))
        opened.merge(other)
        (conflict,) = opened.conflicts
        assert dict(zip(conflict.values, conflict.initials, strict=True)) == {
            '"Autre"': "MT",
            '"Mien"': "CB",
        }
        assert list(conflict.written) == sorted(conflict.written, reverse=True)


def test_several_conflicts_end_in_one_step_and_come_back_in_one(day: Path) -> None:
    other = _copy(day, "MT", _retitled("Autre"), replace(DAY[1], title="Débat"))
    with open_event(day) as opened:
        _typed(opened, _retitled("Mien"))
        _typed(opened, replace(DAY[1], title="Mienne"))
        opened.merge(other)
        chosen: dict[Place, str] = {("s1", "title"): '"Autre"', ("s2", "title"): '"Mienne"'}
        event = opened.decide_all(chosen, say("arbitrer"))
        assert [session.title for session in event.sessions] == ["Autre", "Mienne"]
        assert not opened.conflicts
        opened.undo()
        assert len(opened.conflicts) == 2


def test_a_merge_a_decision_and_typing_in_one_field_are_undone_one_by_one(day: Path) -> None:
    other = _copy(day, "MT", _retitled("Autre"))
    with open_event(day) as opened:
        _typed(opened, _retitled("Mien"))
        opened.merge(other)
        merged = opened.event
        opened.decide("s1", "title", '"Mien"', say("arbitrer"))
        _typed(opened, _retitled("Mien encore"))
        counted = []
        for title in ("Mien", merged.sessions[0].title, "Mien"):
            assert opened.undo().sessions[0].title == title
            counted.append(len(opened.conflicts))
        assert counted == [0, 1, 0]


def test_initials_given_late_sign_what_was_typed_since_the_opening(day: Path) -> None:
    with open_event(day) as opened:
        _typed(opened, _retitled("Mien"))
        opened.sign("CB")
    with open_event(day) as opened:
        assert opened.authors == {"CB"}
