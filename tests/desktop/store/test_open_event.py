"""An open event: what is typed is kept, undone, brought together, and given back by its file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.model.event import Event, put, remove
from desktop.model.findings import Figure, Picture, Point, Testimony, Values
from desktop.model.people import Consent, ConsentState, Person
from desktop.model.programme import Gathering, Session
from desktop.model.record import Record
from desktop.model.sentence import Refused, say
from desktop.store.announcements import Announcement, News
from desktop.store.open_event import OpenEvent
from desktop.store.opening import create_event, open_event
from desktop.store.read_event import read_event

TYPING = say("Modifier")

DAY: tuple[Record, ...] = (
    Gathering(title="Industrie 4.0", dates=(date(2018, 3, 13),), slogan_emphasis=((0, 1), (4, 5))),
    Person(id="luc", name="Luc Martin", naming=Consent(ConsentState.GIVEN, date(2018, 3, 1))),
    Session(id="s1", title="Atelier « Usine »", hour=time(9, 30)),
    Testimony(id="t1", session="s1", person="luc", words="Nous avons doublé\nnos effectifs."),
    Figure(
        id="f1",
        label="ingénieurs",
        value=Decimal(1700),
        series=(Values("2017", (Decimal("1.5"), None)),),
    ),
)


def typed(opened: OpenEvent, *records: Record) -> Event:
    return opened.change(put(opened.event, *records), TYPING)


@pytest.fixture
def opened(folder: Path) -> Iterator[OpenEvent]:
    with create_event(folder / "jour.tablee") as opened:
        yield opened


def test_what_is_typed_is_in_the_file_once_closed_and_nothing_lies_beside_it(folder: Path) -> None:
    with create_event(folder / "jour.tablee") as opened:
        event = typed(opened, *DAY)
    assert [path.name for path in folder.iterdir()] == ["jour.tablee"]
    assert read_event(folder / "jour.tablee")[0] == event
    with open_event(folder / "jour.tablee") as again:
        assert again.event == event == Event({record.id: record for record in DAY})


def test_what_is_typed_in_an_open_window_is_read_by_commands_that_only_read(
    opened: OpenEvent, computer: Path
) -> None:
    event = typed(opened, *DAY)
    sha256 = opened.add_media(b"image", "image/png")
    opened.settle()
    opened.versions()
    before = {path: path.stat().st_mtime_ns for path in computer.rglob("*") if path.is_file()}
    read, media = read_event(opened.path)
    assert read == event
    found = media(sha256)
    assert found is not None
    assert found.data == b"image"
    assert before == {
        path: path.stat().st_mtime_ns for path in computer.rglob("*") if path.is_file()
    }


def test_characters_that_no_file_can_carry_are_left_out_of_what_is_kept(opened: OpenEvent) -> None:
    event = typed(opened, Session(id="s1", title="Ate\x00lier\ud800", summary="un\r\ndeux"))
    assert event.records["s1"] == Session(id="s1", title="Atelier", summary="un\ndeux")
    opened.publish()
    assert read_event(opened.path)[0] == event


def test_markup_and_quotes_come_back_as_they_were_typed(opened: OpenEvent) -> None:
    words = "<b>R&D</b> \"'; drop table cell; -- \\n {name} % \u202f«\u00a0é\u00a0» 🏭"
    typed(opened, Testimony(id="t1", words=words))
    opened.publish()
    assert read_event(opened.path)[0].records["t1"] == Testimony(id="t1", words=words)


def test_undo_survives_a_restart(folder: Path) -> None:
    with create_event(folder / "jour.tablee") as opened:
        first = typed(opened, *DAY)
        last = opened.change(remove(first, "t1"), say("Supprimer « {name} »", name="t1"))
    with open_event(folder / "jour.tablee") as opened:
        assert str(opened.undo_label) == "Supprimer « t1 »"
        assert opened.undo() == first
        assert str(opened.redo_label) == "Supprimer « t1 »"
    with open_event(folder / "jour.tablee") as opened:
        assert opened.redo() == last
        assert opened.redo_label is None


def test_typing_in_one_field_is_one_step_and_another_field_is_another(opened: OpenEvent) -> None:
    empty = typed(opened, Session(id="s1"))
    for end in range(1, 8):
        titled = typed(opened, Session(id="s1", title="Atelier"[:end]))
    typed(opened, Session(id="s1", title="Atelier", room="Salle 2"))
    assert opened.undo() == titled
    assert opened.undo() == empty
    assert opened.undo() == Event({})
    assert opened.undo_label is None
    assert opened.undo() == Event({})


def test_typing_that_goes_on_for_long_is_several_steps(
    opened: OpenEvent, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(opened, Session(id="s1"))
    first = typed(opened, Session(id="s1", title="A"))
    monkeypatch.setattr("desktop.store.journal.ONE_STEP_MS", 0)
    typed(opened, Session(id="s1", title="At"))
    assert opened.undo() == first


def test_undoing_leaves_what_a_colleague_wrote_over_it(folder: Path) -> None:
    path, other = folder / "jour.tablee", folder / "copie.tablee"
    with create_event(path) as ana:
        typed(ana, Figure(id="f1", value=Decimal(100)))
        typed(ana, Figure(id="f1", value=Decimal(150)))
        ana.publish()
        shutil.copy(path, other)
        with open_event(other) as ben:
            typed(ben, Figure(id="f1", value=Decimal(21500)))
        shutil.copy(other, path)
        ana.publish()  # meets what Ben put there
        corrected = Figure(id="f1", value=Decimal(21500))
        assert ana.undo().records["f1"] == corrected
        assert ana.redo().records["f1"] == corrected
        assert not ana.conflicts


def test_a_merge_that_was_asked_for_is_one_step(folder: Path) -> None:
    path, other = folder / "jour.tablee", folder / "copie.tablee"
    with create_event(path) as ana:
        before = typed(ana, *DAY)
        ana.publish()
        shutil.copy(path, other)
        with open_event(other) as ben:
            typed(ben, Figure(id="f2"), Session(id="s1", title="Autre titre"))
            ben.change(remove(ben.event, "t1"), TYPING)
        ana.merge(other)
        merged = ana.event
        assert set(merged.records) == {*before.records, "f2"} - {"t1"}
        assert ana.undo() == before
        assert ana.redo() == merged


def test_a_step_that_made_a_record_is_not_undone_under_what_a_colleague_added(
    folder: Path,
) -> None:
    path, other = folder / "jour.tablee", folder / "copie.tablee"
    with create_event(path) as ana:
        typed(ana, Session(id="s1", title="Atelier"))
        ana.publish()
        shutil.copy(path, other)
        with open_event(other) as ben:
            typed(ben, Session(id="s1", title="Atelier", room="Salle 2"))
        shutil.copy(other, path)
        ana.publish()  # meets what Ben put there: nothing of it is a step of Ana's
        assert ana.undo().records["s1"] == Session(id="s1", title="Atelier", room="Salle 2")


IDS = st.sampled_from(["a", "b", "c"])
RECORDS = st.one_of(
    st.builds(Session, id=IDS, title=st.text(max_size=3), position=st.sampled_from(["", "V"])),
    st.builds(Point, id=IDS, text=st.sampled_from(["", "x", "y"]), details=st.just(("un", "deux"))),
    st.builds(Figure, id=IDS, value=st.none() | st.decimals(-9, 9, places=1), part_of=IDS),
)
HISTORY = st.lists(st.lists(RECORDS, max_size=2) | IDS, max_size=10)


@given(history=HISTORY)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_history_undone_entirely_is_the_first_event_and_redone_the_last(
    folder: Path, history: list[list[Record] | str]
) -> None:
    with create_event(folder / f"{uuid4()}.tablee") as opened:
        first = typed(opened, *DAY)
        for step in history:
            if isinstance(step, str):
                opened.change(remove(opened.event, step), TYPING)
            else:
                typed(opened, *step)
        last = opened.event
        while opened.undo_label is not None and opened.event != Event({}):
            earlier = opened.event
            opened.undo()
        assert opened.event == Event({})
        assert opened.redo() == first if history else earlier
        while opened.redo_label is not None:
            opened.redo()
        assert opened.event == last
        opened.publish()
        assert read_event(opened.path)[0] == last


def test_two_points_placed_under_each_other_apart_are_cut_at_the_later_edit(folder: Path) -> None:
    path, other = folder / "jour.tablee", folder / "copie.tablee"
    with create_event(path) as ana:
        typed(ana, Point(id="p1"), Point(id="p2"))
        ana.publish()
        shutil.copy(path, other)
        typed(ana, Point(id="p1", parent="p2"))
        ana.settle()
        with open_event(other) as ben:
            typed(ben, Point(id="p2", parent="p1"))
        report = ana.merge(other)
        assert [(cut.record, cut.field, cut.was) for cut in report.cuts] == [("p2", "parent", "p1")]
        assert ana.event.records["p2"] == Point(id="p2")
        event = ana.event
        ana.publish()
        assert read_event(path)[0] == event
        # Once the ring is broken elsewhere, the edit that was cut stands again.
        assert typed(ana, Point(id="p1")).records["p2"] == Point(id="p2", parent="p1")


def test_pictures_travel_with_the_file_only_while_a_record_shows_them(folder: Path) -> None:
    with create_event(folder / "jour.tablee") as opened:
        kept = opened.add_media(b"kept" * 99, "image/png")
        gone = opened.add_media(b"gone" * 99, "image/png")
        typed(opened, Picture(id="p1", content=kept), Picture(id="p2", content=gone))
        opened.publish()
        opened.change(remove(opened.event, "p2"), TYPING)
    data = (folder / "jour.tablee").read_bytes()
    assert b"kept" * 9 in data
    assert b"gone" * 9 not in data
    with open_event(folder / "jour.tablee") as opened:
        opened.undo()
        media = opened.media(gone)
        assert media is not None
        assert media.data == b"gone" * 99


def test_what_was_replaced_or_withdrawn_is_not_in_the_file_that_is_mailed(folder: Path) -> None:
    with create_event(folder / "jour.tablee") as opened:
        typed(opened, Testimony(id="t1", words="Retiré sitôt dit"))
        opened.publish()
        typed(opened, Testimony(id="t1", words="Réécrit"))
    assert b"Retir" not in (folder / "jour.tablee").read_bytes()


def test_versions_are_named_listed_and_gone_back_to_in_one_step(folder: Path) -> None:
    with create_event(folder / "jour.tablee") as opened:
        sha256 = opened.add_media(b"image", "image/png")
        first = typed(opened, *DAY, Picture(id="p1", content=sha256))
        version = opened.save_version("avant la plénière")
        last = opened.change(remove(first, "t1", "p1"), TYPING)
    with open_event(folder / "jour.tablee") as opened:
        assert version in opened.versions()
        assert opened.restore(version) == first
        media = opened.media(sha256)
        assert media is not None
        assert str(opened.undo_label) == "Revenir à « avant la plénière »"
        assert opened.undo() == last


def test_listeners_hear_what_happened_to_which_records(opened: OpenEvent) -> None:
    heard: list[Announcement] = []
    opened.listeners.append(heard.append)
    typed(opened, Session(id="s1"))
    opened.settle()
    opened.undo()
    opened.publish()
    news = [each.news for each in heard if each.news is not News.KEPT]
    assert news == [News.CHANGED, News.UNDONE, News.PUBLISHED]
    assert heard[0].records == {"s1"}
    assert News.KEPT in {each.news for each in heard}


def test_a_file_open_in_a_window_is_not_opened_in_a_second_one(opened: OpenEvent) -> None:
    with pytest.raises(Refused, match="déjà ouvert"):
        open_event(opened.path)


def test_a_file_open_in_a_window_is_not_replaced_by_a_new_one(opened: OpenEvent) -> None:
    before = opened.path.read_bytes()
    with pytest.raises(Refused, match="déjà ouvert"):
        create_event(opened.path, force=True)
    assert opened.path.read_bytes() == before
    assert [each.name for each in opened.path.parent.iterdir()] == [opened.path.name]


def test_where_a_new_file_cannot_be_written_another_can(folder: Path) -> None:
    path = folder / "absent" / "jour.tablee"
    with pytest.raises(Refused):
        create_event(path)
    path.parent.mkdir()
    create_event(path).close()


def test_an_existing_file_is_replaced_by_a_new_one_only_with_force(folder: Path) -> None:
    path = folder / "jour.tablee"
    with create_event(path) as opened:
        typed(opened, *DAY)
    before = path.read_bytes()
    with pytest.raises(Refused, match="--force"):
        create_event(path)
    assert path.read_bytes() == before
    with create_event(path, force=True) as opened:
        assert opened.event == Event({})
    (copy,) = [each for each in folder.iterdir() if each != path]
    assert copy.read_bytes() == before
