"""A copy is sent without what is private or off the record, and comes back without losing it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, replace
from datetime import date, time
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from desktop.model.event import KINDS, Event, event_of, put, remove
from desktop.model.final_minutes import final_minutes, finalised
from desktop.model.findings import Choice, Figure, Picture, Point, Subject, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.plain import from_plain
from desktop.model.programme import (
    FollowUp,
    Gathering,
    Participation,
    Session,
    SessionKind,
    Theme,
)
from desktop.model.record import Record, Visibility
from desktop.model.release import PRIVATE_FIELDS, Audience, released
from desktop.model.sentence import Refused, say
from desktop.store import journal
from desktop.store.cells import REPLACED
from desktop.store.open_event import OpenEvent
from desktop.store.opening import create_event, open_event
from desktop.store.read_event import read_event

TYPING = say("Modifier")
OFF = Visibility.OFF_RECORD
HIDDEN = "cachottier"  # in everything that may not leave

DAY: tuple[Record, ...] = (
    Gathering(title="Industrie 4.0", organiser="org"),
    Organisation(id="org", name="UIMM"),
    Person(id="luc", name="Luc Martin", email=f"luc@{HIDDEN}.fr", phone=f"05 {HIDDEN}"),
    Person(id="eva", name=f"Eva {HIDDEN}", visibility=OFF, photo="portrait"),
    Session(id="s1", title="Atelier", private_notes=f"Payer {HIDDEN}"),
    Session(id="s2", title=f"Réunion {HIDDEN}", visibility=OFF),
    Session(id="s3", kind=SessionKind.ROUND_TABLE, title="Table ronde"),
    Participation(id="in", session="s3", person="eva", function=f"Invitée {HIDDEN}"),
    Theme(id="th", session="s2", title=f"Thème {HIDDEN}"),
    Testimony(id="t1", session="s1", person="luc", words="Nous avons doublé."),
    Testimony(id="t2", session="s1", words=f"Je {HIDDEN}", visibility=OFF),
    Testimony(id="t3", session="s3", theme="th", words=f"Dit sous {HIDDEN}"),
    Testimony(id="t4", session="s3", person="eva", words="Repris par la salle."),
    Point(id="p1", session="s2", text=f"Enjeu {HIDDEN}"),
    Point(id="p2", parent="p1", text=f"Action {HIDDEN}"),
    Point(id="p3", session="s1", answers=("p1",), text="Recruter"),
    Figure(id="f1", session="s2", label=f"embauches {HIDDEN}"),
    Figure(id="f2", session="s1", label="ingénieurs"),
    FollowUp(id="next", title="En juin"),
)
GONE = {"eva", "s2", "in", "th", "t2", "t3", "p1", "p2", "f1", "portrait", "shot"}


def typed(opened: OpenEvent, *records: Record) -> Event:
    return opened.change(put(opened.event, *records), TYPING)


@pytest.fixture
def opened(folder: Path) -> Iterator[OpenEvent]:
    """A day with its secrets, and pictures that show them or not."""
    with create_event(folder / "jour.tablee", initials="CV") as opened:
        names = {
            name: opened.add_media(f"image {name} ".encode() * 50, "image/png")
            for name in ("portrait", HIDDEN, "logo")
        }
        typed(
            opened,
            *DAY,
            Picture(id="portrait", content=names["portrait"], caption=f"Portrait {HIDDEN}"),
            Picture(id="shot", content=names[HIDDEN], shows="s2"),
            Picture(id="logo", content=names["logo"]),
        )
        yield opened


def cells(path: Path) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("select record, field, value from cell").fetchall()


def test_nothing_private_or_off_the_record_is_in_the_bytes_of_a_sent_copy(
    opened: OpenEvent, folder: Path
) -> None:
    typed(opened, Session(id="s1", title=f"Effacé {HIDDEN}", private_notes=HIDDEN))
    typed(opened, DAY[4])
    sent = opened.send_copy(folder / "copie.tablee")
    data = (folder / "copie.tablee").read_bytes()
    assert HIDDEN.encode() not in data
    assert b"image portrait" not in data
    assert b"image logo" in data
    assert sent.records == GONE
    assert sent.fields == {("luc", "email"), ("luc", "phone"), ("s1", "private_notes")}
    with closing(sqlite3.connect(folder / "copie.tablee")) as connection:
        assert connection.execute("pragma freelist_count").fetchone() == (0,)
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)


def test_a_sent_copy_reads_as_the_event_without_them(opened: OpenEvent, folder: Path) -> None:
    opened.send_copy(folder / "copie.tablee")
    event, media = read_event(folder / "copie.tablee")
    shown = remove(opened.event, *GONE)
    luc, s1 = shown.records["luc"], shown.records["s1"]
    assert isinstance(luc, Person)
    assert isinstance(s1, Session)
    shown = put(shown, replace(luc, email="", phone=""), replace(s1, private_notes=""))
    assert event == shown
    logo = event.get(Picture, "logo")
    assert logo is not None
    assert media(logo.content) is not None
    assert event.get(Person, event.records["t4"].person) is None  # type: ignore[attr-defined]


def test_what_is_sent_of_each_kind_is_what_the_gate_lets_out_to_those_who_run_the_day(
    folder: Path,
) -> None:
    filled = [
        from_plain(
            kind, "gathering" if kind is Gathering else word, dict.fromkeys(_texts(kind), "dit")
        )
        for word, kind in KINDS.items()
        if kind is not Picture
    ]
    with create_event(folder / "jour.tablee") as opened:
        event = typed(opened, *filled)
        opened.send_copy(folder / "copie.tablee")
    assert read_event(folder / "copie.tablee")[0] == released(event, Audience.STAFF)


def _texts(kind: type[Record]) -> set[str]:
    """The fields of a kind that hold plain words."""
    words = {"name", "title", "text", "words", "label", "summary", "biography", *PRIVATE_FIELDS}
    return words & {each.name for each in fields(kind)}


def test_the_story_of_a_copy_sent_edited_and_brought_back_twice(
    opened: OpenEvent, folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = folder / "copie.tablee"
    typed(opened, Testimony(id="trial", session="s1", words="Essai"))
    opened.send_copy(copy)
    before = opened.event

    # Ben edits a session whose notes he never saw, removes a trial, adds a point.
    monkeypatch.setenv("TABLEE_HOME", str(computer / "ben"))
    with open_event(copy, initials="BR") as ben:
        session = ben.event.records["s1"]
        assert isinstance(session, Session)
        typed(ben, replace(session, title="Atelier usine"))
        ben.change(remove(ben.event, "trial"), TYPING)
        typed(ben, Point(id="p9", session="s1", text="Former"))
        edited = ben.event

    report = opened.merge(copy)
    assert (report.added, report.removed, report.conflicts) == (("p9",), ("trial",), ())
    assert report.changed == (("s1", "title"),)
    expected = put(
        remove(before, "trial"),
        Session(id="s1", title="Atelier usine", private_notes=f"Payer {HIDDEN}"),
        Point(id="p9", session="s1", text="Former"),
    )
    assert opened.event == expected

    # More secrets come, one is told after all; the next copy goes to Ben, who had gone on typing.
    typed(opened, Session(id="s1", title="Atelier usine", private_notes=f"Encore {HIDDEN}"))
    t2 = opened.event.records["t2"]
    typed(opened, replace(t2, visibility=Visibility.PUBLIC), replace(t2, id="t5", visibility=OFF))
    again = folder / "copie 2.tablee"
    opened.send_copy(again)
    with open_event(copy, initials="BR") as ben:
        typed(ben, Point(id="p9", session="s1", text="Former et recruter"))
        second = ben.merge(again)
        assert second.added == ("t2",)
        assert second.conflicts == ()
        assert ben.event == put(
            edited,
            replace(t2, visibility=Visibility.PUBLIC),
            Point(id="p9", session="s1", text="Former et recruter"),
        )
    before = opened.event
    report = opened.merge(copy)
    assert report.conflicts == ()
    assert opened.event == put(before, Point(id="p9", session="s1", text="Former et recruter"))
    assert opened.merge(again).touched == frozenset()
    opened.publish()
    assert read_event(opened.path)[0] == opened.event
    with closing(sqlite3.connect(opened.path)) as connection:
        left = connection.execute("select distinct field from withheld").fetchall()
        assert left == [(REPLACED,)], "nothing is withheld from who sent it"


def test_a_copy_of_a_copy_comes_back_to_the_first(
    opened: OpenEvent, folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = folder / "ben.tablee", folder / "cléa.tablee"
    before = opened.event
    opened.send_copy(first)
    monkeypatch.setenv("TABLEE_HOME", str(computer / "others"))
    with open_event(first, initials="BR") as ben:
        typed(ben, Session(id="s3", title="Table ronde", private_notes="note de Ben"))
        sent = ben.send_copy(second)
        assert sent.fields == {("s3", "private_notes")}
        assert b"note de Ben" not in second.read_bytes()
        with open_event(second, initials="CL") as clea:
            typed(clea, Session(id="s1", title="Atelier de Cléa"), Session(id="s3", title="Table"))
    report = opened.merge(second)
    assert report.conflicts == ()
    assert opened.event == put(
        before,
        Session(id="s1", title="Atelier de Cléa", private_notes=f"Payer {HIDDEN}"),
        Session(id="s3", title="Table"),
    )
    opened.merge(first)
    assert opened.event.records["s3"] == Session(
        id="s3", title="Table", private_notes="note de Ben"
    )
    assert opened.conflicts == ()


def test_the_story_of_a_session_removed_by_who_had_not_its_notes(
    opened: OpenEvent, folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, again = folder / "copie.tablee", folder / "copie 2.tablee"
    session = Session(id="s1", title="Atelier", hour=time(9, 30), room="Salle 2")
    before = typed(opened, replace(session, private_notes=f"Payer {HIDDEN}"))
    opened.send_copy(copy)

    # Ben renames the session, then removes it: he knows nothing of its notes.
    monkeypatch.setenv("TABLEE_HOME", str(computer / "ben"))
    with open_event(copy, initials="BR") as ben:
        typed(ben, replace(session, title="Atelier en trop"))
        ben.change(remove(ben.event, "s1"), TYPING)
        without = ben.event
    assert b"Atelier en trop" not in copy.read_bytes()

    # It stays as it was here, and is told as any other that one removed and another changed.
    assert opened.foresee(copy).report.revived == ("s1",)
    report = opened.merge(copy)
    assert (report.revived, report.removed, report.conflicts) == (("s1",), (), ())
    assert opened.event == before
    assert opened.merge(copy).touched == frozenset()

    # Ben finds it again in the next copy, as whole as he was ever sent it.
    opened.send_copy(again)
    with open_event(copy, initials="BR") as ben:
        assert ben.event == without
        back = ben.merge(again)
        assert (back.added, back.revived) == ((), ("s1",))
        assert ben.event == put(without, session)
        ben.change(remove(ben.event, "s1"), TYPING)
    assert opened.merge(copy).revived == ("s1",)
    assert opened.event == before

    # What the owner removes, having seen all of it, is removed for both.
    opened.change(remove(opened.event, "s1"), TYPING)
    opened.send_copy(again)
    with open_event(copy) as ben:
        ben.merge(again)
        assert "s1" not in ben.event.records
    assert opened.merge(copy).touched == frozenset()
    assert "s1" not in opened.event.records
    assert opened.undo() == before
    assert opened.merge(copy).touched == frozenset()
    opened.publish()
    assert read_event(opened.path)[0] == before


def test_a_version_from_before_a_removal_brings_back_what_was_seen_in_part(
    opened: OpenEvent, folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = folder / "copie.tablee"
    opened.send_copy(copy)
    monkeypatch.setenv("TABLEE_HOME", str(computer / "ben"))
    with open_event(copy) as ben:
        before, version = ben.event, ben.save_version("Avant")
        ben.change(remove(ben.event, "s1"), TYPING)
        assert ben.restore(version) == before
    assert read_event(copy)[0] == before


def test_a_removal_that_is_undone_leaves_what_was_typed_since_without_conflict(
    opened: OpenEvent, folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = folder / "copie.tablee"
    opened.send_copy(copy)
    with monkeypatch.context() as patch:
        patch.setenv("TABLEE_HOME", str(computer / "ben"))
        with open_event(copy) as ben:
            ben.change(remove(ben.event, "s1"), TYPING)
            session = ben.undo().records["s1"]
            assert isinstance(session, Session)
            typed(ben, replace(session, title="Atelier usine"))
    report = opened.merge(copy)
    assert (report.revived, report.conflicts) == ((), ())
    assert report.changed == (("s1", "title"),)
    assert opened.event.records["s1"] == Session(
        id="s1", title="Atelier usine", private_notes=f"Payer {HIDDEN}"
    )


def test_a_session_renamed_in_a_first_copy_back_and_removed_in_the_second_keeps_its_new_name(
    opened: OpenEvent, folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, renamed = folder / "copie.tablee", Session(id="s1", title="Atelier usine")
    opened.send_copy(copy)
    for after in (put(read_event(copy)[0], renamed), remove(read_event(copy)[0], "s1")):
        with monkeypatch.context() as patch:
            patch.setenv("TABLEE_HOME", str(computer / "ben"))
            with open_event(copy) as ben:
                ben.change(after, TYPING)
        opened.merge(copy)
    assert opened.event.records["s1"] == replace(renamed, private_notes=f"Payer {HIDDEN}")


def test_what_is_typed_where_nothing_was_said_is_no_conflict(
    opened: OpenEvent, folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = folder / "copie.tablee"
    typed(opened, Session(id="s1", title="Atelier"))  # the notes are taken away
    assert ("s1", "private_notes") not in opened.send_copy(copy).fields
    with monkeypatch.context() as patch:
        patch.setenv("TABLEE_HOME", str(computer / "ben"))
        with open_event(copy) as ben:
            typed(ben, Session(id="s1", title="Atelier", private_notes="Les siennes"))
    assert opened.merge(copy).conflicts == ()
    assert opened.event.records["s1"] == Session(
        id="s1", title="Atelier", private_notes="Les siennes"
    )


def test_a_record_that_one_of_two_people_put_off_the_record_is_not_sent(
    opened: OpenEvent, folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, said = folder / "autre.tablee", Testimony(id="t9", session="s1", words="Délicat")
    typed(opened, said)
    opened.publish()
    copyfile(opened.path, other)
    typed(opened, replace(said, visibility=OFF))
    opened.settle()
    with monkeypatch.context() as patch:
        patch.setenv("TABLEE_HOME", str(computer / "ben"))
        with open_event(other) as ben:
            typed(ben, replace(said, visibility=Visibility.INTERNAL))
    opened.merge(other)
    assert opened.event.records["t9"].visibility is Visibility.INTERNAL  # for the time being
    assert "t9" in opened.send_copy(folder / "copie.tablee").records


def test_final_minutes_that_quote_what_is_off_the_record_since_are_sent_as_a_number(
    folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = folder / "copie.tablee"
    said = Testimony(id="t1", words=f"Je {HIDDEN}")
    with create_event(folder / "jour.tablee") as opened:
        typed(opened, Gathering(title="Le jour"), said)
        opened.change(finalised(opened.event, on=date(2018, 3, 13)), TYPING)
        assert opened.send_copy(copy).records == frozenset()
        assert HIDDEN.encode() in copy.read_bytes()
        event = typed(opened, replace(said, visibility=OFF))
        opened.send_copy(copy)
        assert HIDDEN.encode() not in copy.read_bytes()
        (sent,) = final_minutes(read_event(copy)[0])
        assert (sent.number, sent.told) == (1, None)
        with monkeypatch.context() as patch:
            patch.setenv("TABLEE_HOME", str(computer / "ben"))
            with open_event(copy) as ben:
                typed(ben, Gathering(title="Le grand jour"))
        opened.merge(copy)
        assert opened.event == put(event, Gathering(title="Le grand jour"))


def test_kinds_of_a_later_release_are_held_back_as_well(opened: OpenEvent, folder: Path) -> None:
    opened.publish()
    other = folder / "plus tard.tablee"
    copyfile(opened.path, other)
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        rows = [
            ("x1", "@kind", '"meal"'), ("x1", "menu", f'"{HIDDEN}"'),
            ("x1", "visibility", '"off-record"'),
            ("x2", "@kind", '"meal"'), ("x2", "menu", f'"{HIDDEN}"'), ("x2", "session", '"s2"'),
            ("x3", "@kind", '"meal"'), ("x3", "menu", '"tarte"'),
        ]  # fmt: skip
        connection.executemany(
            "insert into cell values (?, ?, 'later', ?, 5, ?)",
            [(record, field, n, value) for n, (record, field, value) in enumerate(rows, 1)],
        )
        connection.execute("insert into seen values ('later', 8)")
    opened.merge(other)
    opened.send_copy(folder / "copie.tablee")
    assert HIDDEN.encode() not in (folder / "copie.tablee").read_bytes()
    assert ("x3", "menu", '"tarte"') in cells(folder / "copie.tablee")


# --- where a copy is written ----------------------------------------------------------------------

WAYS = ("send_copy", "duplicate", "save_elsewhere")


@pytest.mark.parametrize("way", WAYS)
def test_a_file_is_written_only_where_it_may_be(
    opened: OpenEvent, folder: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.publish()
    write, before = getattr(opened, way), opened.path.read_bytes()
    link = folder / "lien.tablee"
    link.symlink_to(opened.path)
    for target in (opened.path, link, folder / "." / "jour.tablee"):
        with pytest.raises(Refused, match="est le fichier de cet événement"):
            write(target)
    link.unlink()
    link.hardlink_to(opened.path)
    with pytest.raises(Refused, match="est le fichier de cet événement"):
        write(link)
    with pytest.raises(Refused, match="n’existe pas"):
        write(folder / "nulle part" / "copie.tablee")
    with pytest.raises(Refused, match="est un dossier"):
        write(folder)
    other = create_event(folder / "autre.tablee")
    with pytest.raises(Refused, match="déjà ouvert"):
        write(folder / "autre.tablee")
    other.close()

    def read_only(*_: object, **__: object) -> None:
        raise PermissionError(13, "read-only")

    with monkeypatch.context() as patch:
        patch.setattr("tempfile.mkstemp", read_only)
        with pytest.raises(Refused, match="pas permis"):
            write(folder / "copie.tablee")
    assert sorted(each.name for each in folder.iterdir()) == [
        "autre.tablee", "jour.tablee", "lien.tablee",
    ]  # fmt: skip
    assert opened.path.read_bytes() == before


@pytest.mark.parametrize("way", WAYS)
def test_what_stood_there_is_put_aside_unless_the_event_knows_all_of_it(
    opened: OpenEvent, folder: Path, computer: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    copy = folder / "copie.tablee"
    opened.send_copy(copy)
    assert _aside(opened, way, copy) is None
    opened.send_copy(copy)
    with monkeypatch.context() as patch:
        patch.setenv("TABLEE_HOME", str(computer / "ben"))
        with open_event(copy) as ben:
            edited = typed(ben, Point(id="p9", text="Former"))
    aside = _aside(opened, way, copy)
    assert aside is not None
    assert read_event(aside)[0] == edited
    assert "p9" not in read_event(copy)[0].records
    for stood in (b"", b"Bonjour"):
        copy.write_bytes(stood)
        aside = _aside(opened, way, copy)
        assert (aside.read_bytes() if aside else b"") == stood


def _aside(opened: OpenEvent, way: str, path: Path) -> Path | None:
    match way:
        case "send_copy":
            return opened.send_copy(path).aside
        case "duplicate":
            return opened.duplicate(path)
        case _:
            return opened.save_elsewhere(path)


def test_a_duplicate_is_another_event_that_no_merge_takes_for_a_copy(
    opened: OpenEvent, folder: Path
) -> None:
    path = folder / "double.tablee"
    opened.duplicate(path)
    with open_event(path) as double:
        assert double.event == opened.event
        logo = double.event.get(Picture, "logo")
        assert logo is not None
        assert double.media(logo.content) is not None
        with pytest.raises(Refused, match="n’est pas une copie"):
            opened.merge(path)
        with pytest.raises(Refused, match="n’est pas une copie"):
            double.merge(opened.path)


def test_going_on_in_another_file_leaves_both_complete(opened: OpenEvent, folder: Path) -> None:
    path = folder / "ailleurs.tablee"
    opened.publish()
    event = typed(opened, Point(id="p9", text="Former"))
    opened.save_elsewhere(path)
    opened.close()
    with open_event(path) as other:
        assert other.event == event
        typed(other, Point(id="p10", text="Recruter"))
        other.publish()
        with open_event(opened.path) as first:
            assert first.event == event
            assert first.came is None
            assert first.merge(path).added == ("p10",)


def test_a_copy_is_sent_to_a_stick_while_the_disk_of_the_computer_is_full(
    opened: OpenEvent, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.versions()
    note = journal.note

    def full(*told: Any, **how: Any) -> None:
        if threading.current_thread().name == "writer":
            raise sqlite3.OperationalError("database or disk is full")
        note(*told, **how)

    with monkeypatch.context() as patch:
        patch.setattr("desktop.store.journal.note", full)
        typed(opened, Point(id="p9", text="Former"), Person(id="zoe", email=HIDDEN))
        opened.send_copy(folder / "copie.tablee")
        assert opened.kept.waiting
    assert "p9" in read_event(folder / "copie.tablee")[0].records
    assert HIDDEN.encode() not in (folder / "copie.tablee").read_bytes()


def test_an_empty_event_is_sent_empty(folder: Path) -> None:
    with create_event(folder / "jour.tablee") as opened:
        sent = opened.send_copy(folder / "copie.tablee")
    assert (sent.records, sent.fields, sent.aside) == (frozenset(), frozenset(), None)
    assert read_event(folder / "copie.tablee")[0] == event_of([])


@pytest.mark.parametrize(
    "told",
    [
        ("testimony", "removed since", '{"session":"s2","words":"dit"}'),
        ("picture", "removed since", '{"shows":"eva","caption":"dit"}'),
        ("session", "any", '{"private_notes":"dit"}'),
        ("person", "any", '{"email":"dit"}'),
        ("session", "any", '{"title":"dit'),
        ("session", "any", '["dit"]'),
    ],
)
def test_final_minutes_that_tell_more_than_may_go_are_sent_as_a_number(
    opened: OpenEvent, folder: Path, told: tuple[str, str, str]
) -> None:
    minutes = Choice(id="fm", subject=Subject.FINAL_MINUTES, key="1", told=(told,))
    fair = replace(minutes, id="fm2", told=(("session", "s1", '{"title":"Atelier"}'),))
    typed(opened, minutes, fair)
    assert ("fm", "told") in opened.send_copy(folder / "copie.tablee").fields
    event, _ = read_event(folder / "copie.tablee")
    assert (event.records["fm"], event.records["fm2"]) == (replace(minutes, told=()), fair)
