"""What is erased for good is nowhere any more, final minutes and what others bring included."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from desktop.model.event import put
from desktop.model.final_minutes import final_minutes, finalised
from desktop.model.people import Person
from desktop.model.programme import Gathering
from desktop.model.record import Record
from desktop.model.sentence import Refused, say
from desktop.store.open_event import OpenEvent
from desktop.store.opening import create_event, open_event
from desktop.store.read_event import read_event

HIDDEN = "Secretissime"
DAY = (Gathering(title="Une journée"), Person(id="luc", name=HIDDEN), Person(id="eva", name="Eva"))
TYPING = say("Saisie")


def typed(opened: OpenEvent, *records: Record) -> None:
    opened.change(put(opened.event, *records), TYPING)


def finalise(opened: OpenEvent) -> None:
    opened.change(finalised(opened.event, on=date(2026, 11, 25)), say("Finaliser"))


def holding(*folders: Path) -> list[Path]:
    """The files that still hold what was to be erased."""
    found = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return [path for path in found if HIDDEN.encode() in path.read_bytes()]


def told_names(path: Path) -> set[str]:
    """The people whom the final minutes of a file tell of."""
    (final,) = final_minutes(read_event(path)[0])
    assert final.told is not None
    return {person.name for person in final.told.all(Person)}


def test_what_is_erased_is_nowhere_on_the_disk_any_more(folder: Path, computer: Path) -> None:
    with create_event(folder / "jour.tablee") as opened:
        typed(opened, Person(id="luc", name=HIDDEN), Person(id="eva", name="Eva"))
        opened.publish()
        opened.save_version("avant")
        typed(opened, Person(id="luc", name=f"{HIDDEN} et plus"))
        opened.erase(["luc"])
        assert set(opened.event.records) == {"eva"}
        opened.undo()
        with pytest.raises(Refused, match="effacé"):
            typed(opened, Person(id="luc", name="de retour"))
    assert holding(folder, computer) == []


def test_what_is_erased_leaves_the_final_minutes_that_versions_keep(
    folder: Path, computer: Path
) -> None:
    path = folder / "jour.tablee"
    with create_event(path) as opened:
        typed(opened, *DAY)
        finalise(opened)
        version = opened.save_version("validé")
    assert HIDDEN.encode() in version.path.read_bytes()
    with open_event(path) as opened:
        opened.erase(["luc"])
        opened.restore(version)
    assert told_names(path) == {"Eva"}
    assert holding(folder, computer) == []


def test_final_minutes_that_were_undone_do_not_come_back_with_what_was_erased(
    folder: Path, computer: Path
) -> None:
    with create_event(folder / "jour.tablee") as opened:
        typed(opened, *DAY)
        finalise(opened)
        opened.undo()
        opened.erase(["luc"])
        opened.redo()
        opened.settle()
        assert holding(folder, computer) == []


def test_what_is_erased_does_not_come_back_in_the_final_minutes_of_another_copy(
    folder: Path,
) -> None:
    path, other = folder / "jour.tablee", folder / "copie.tablee"
    with create_event(path) as opened:
        typed(opened, *DAY)
    shutil.copy(path, other)
    with open_event(other) as elsewhere:
        finalise(elsewhere)
    with open_event(path) as opened:
        opened.erase(["luc"])
        opened.merge(other)
        opened.undo()
        opened.redo()
        for version in opened.versions():
            assert HIDDEN.encode() not in version.path.read_bytes()
    other.unlink()
    assert told_names(path) == {"Eva"}
    assert holding(folder) == []


def test_what_another_copy_erased_is_erased_here_too(folder: Path) -> None:
    path, other = folder / "jour.tablee", folder / "copie.tablee"
    with create_event(path) as opened:
        typed(opened, *DAY)
        finalise(opened)
    shutil.copy(path, other)
    with open_event(other) as elsewhere:
        elsewhere.erase(["luc"])
    with open_event(path) as opened:
        opened.merge(other)
        opened.undo()
        assert "luc" not in opened.event.records
    assert told_names(path) == {"Eva"}
    assert holding(folder) == []
