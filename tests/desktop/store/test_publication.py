"""The file is replaced whole: whatever fails, it holds the old event or the new one."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.model.event import Event, put
from desktop.model.findings import Picture, Testimony
from desktop.model.programme import Session
from desktop.model.sentence import Refused, say
from desktop.store import journal, replacement
from desktop.store.announcements import Announcement, News
from desktop.store.open_event import OpenEvent
from desktop.store.opening import create_event, open_event
from desktop.store.read_event import read_event
from desktop.store.replacement import dated_copy, replace_file

TYPING = say("Modifier")


def typed(opened: OpenEvent, words: str) -> Event:
    return opened.change(put(opened.event, Testimony(id="t1", words=words)), TYPING)


@pytest.fixture
def opened(folder: Path) -> Iterator[OpenEvent]:
    opened = create_event(folder / "jour.tablee")
    yield opened
    opened.close()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- any file replaced whole ---------------------------------------------------------------------


def test_a_file_is_replaced_and_its_permissions_stay(folder: Path) -> None:
    path = folder / "deck.pptx"
    replace_file(path, b"un")
    path.chmod(0o640)
    replace_file(path, b"deux")
    assert path.read_bytes() == b"deux"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert names(folder) == ["deck.pptx"]


def test_a_new_file_has_the_permissions_of_any_new_file(folder: Path) -> None:
    (folder / "other").touch()
    replace_file(folder / "deck.pptx", b"un")
    assert (folder / "deck.pptx").stat().st_mode == (folder / "other").stat().st_mode


def test_a_link_stays_a_link_and_what_it_leads_to_is_replaced(folder: Path) -> None:
    (folder / "real").mkdir()
    target, link = folder / "real" / "deck.pptx", folder / "deck.pptx"
    target.write_bytes(b"un")
    link.symlink_to(target)
    replace_file(link, b"deux")
    assert link.is_symlink()
    assert target.read_bytes() == b"deux"


def failing(code: int) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


@pytest.mark.parametrize(
    ("where", "what"),
    [
        ("tempfile.mkstemp", errno.EACCES),
        ("os.fsync", errno.EIO),
        ("os.fsync", errno.ENOSPC),
        ("pathlib.Path.write_bytes", errno.ENOSPC),
        ("pathlib.Path.replace", errno.EROFS),
        ("pathlib.Path.replace", errno.EACCES),
        ("pathlib.Path.chmod", errno.EPERM),
    ],
)
def test_whatever_call_fails_the_old_file_is_whole_and_nothing_lies_beside_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, where: str, what: int
) -> None:
    path = folder / "deck.pptx"
    path.write_bytes(b"un")
    with monkeypatch.context() as patch:
        patch.setattr(where, failing(what))
        with pytest.raises(Refused):
            replace_file(path, b"deux")
    assert path.read_bytes() == b"un"
    assert names(folder) == ["deck.pptx"]


def test_a_missing_folder_and_a_folder_in_the_place_of_a_file_are_said(folder: Path) -> None:
    with pytest.raises(Refused, match="n’existe pas"):
        replace_file(folder / "nulle part" / "deck.pptx", b"")
    with pytest.raises(Refused, match="est un dossier"):
        replace_file(folder, b"")


def test_a_file_that_an_office_program_holds_is_left_to_it(folder: Path) -> None:
    path = folder / "deck.pptx"
    path.write_bytes(b"un")
    (folder / "~$deck.pptx").touch()
    with pytest.raises(Refused, match="ouvert dans un autre programme"):
        replace_file(path, b"deux")
    assert path.read_bytes() == b"un"


def test_windows_tries_again_while_a_scanner_holds_the_file_and_syncs_no_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, held = Path.replace, [True, True, False]

    def replace(path: Path, target: Path) -> Path:
        if held.pop(0):
            raise PermissionError(errno.EACCES, "held")
        return real(path, target)

    monkeypatch.setattr(replacement, "_folders_sync", lambda: False)
    monkeypatch.setattr(replacement, "_PAUSE", 0.001)
    monkeypatch.setattr(Path, "replace", replace)
    replace_file(folder / "deck.pptx", b"un")
    assert held == []
    assert (folder / "deck.pptx").read_bytes() == b"un"


def test_windows_gives_up_after_a_while(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replacement, "_folders_sync", lambda: False)
    monkeypatch.setattr(replacement, "PATIENCE", 0.01)
    monkeypatch.setattr(replacement, "_PAUSE", 0.001)
    monkeypatch.setattr(Path, "replace", failing(errno.EACCES))
    with pytest.raises(Refused):
        replace_file(folder / "deck.pptx", b"un")
    assert names(folder) == []


def test_a_dated_copy_never_takes_the_place_of_another(folder: Path) -> None:
    path = folder / "deck.pptx"
    path.write_bytes(b"un")
    first, second = dated_copy(path), dated_copy(path)
    assert first != second
    assert first.read_bytes() == second.read_bytes() == path.read_bytes() == b"un"
    assert first.suffix == ".pptx"


# --- the event file ------------------------------------------------------------------------------


@contextmanager
def files_no_longer_than(size: int) -> Iterator[None]:
    """A disk that is full, near enough: no file can grow past this size."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_fills_at_any_moment_leaves_the_file_and_the_work(
    opened: OpenEvent, folder: Path
) -> None:
    typed(opened, "publié")
    opened.publish()
    before = opened.path.read_bytes()
    last = typed(opened, "pas encore " * 2_000)
    opened.settle()
    opened.versions()
    for size in range(0, len(before) + 20_000, 8_192):
        with files_no_longer_than(size), pytest.raises(Refused):
            opened.publish()
        assert opened.path.read_bytes() == before
        assert names(folder) == ["jour.tablee"]
    opened.publish()
    assert read_event(opened.path)[0] == last


def test_a_write_that_fails_is_said_tried_again_and_never_dropped(
    opened: OpenEvent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.store.writer.RETRY_AFTER", 0.01)
    opened.versions()
    news: list[Announcement] = []
    opened.listeners.append(news.append)
    with files_no_longer_than(0):
        last = typed(opened, "Nous avons doublé nos effectifs")
        with pytest.raises(Refused, match=r"plein|n’a pas pu"):
            opened.settle()
        assert opened.event == last
        assert opened.kept.waiting == 1
        with pytest.raises(Refused):
            opened.close()
        assert News.NOT_KEPT in {each.news for each in news}
    opened.settle()
    assert opened.kept.problem is None
    opened.close()
    assert read_event(opened.path)[0] == last


def test_work_that_cannot_be_kept_is_saved_elsewhere_and_then_closing_is_allowed(
    opened: OpenEvent, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.store.writer.RETRY_AFTER", 60)
    typed(opened, "gardé")
    opened.settle()
    opened.versions()
    full = sqlite3.OperationalError("database or disk is full")
    with monkeypatch.context() as patch:
        patch.setattr("desktop.store.journal.note", _raising(full))
        last = typed(opened, "pas gardé")
        with pytest.raises(Refused):
            opened.close()
    elsewhere = folder / "ailleurs.tablee"
    opened.save_elsewhere(elsewhere)
    assert read_event(elsewhere)[0] == last


@pytest.mark.parametrize("way", ["send_copy", "duplicate", "save_elsewhere"])
def test_a_disk_that_fills_while_another_file_is_written_leaves_what_stood_there(
    opened: OpenEvent, folder: Path, way: str
) -> None:
    path, write = folder / "copie.tablee", getattr(opened, way)
    typed(opened, "dit")
    opened.send_copy(path)
    before = path.read_bytes()
    typed(opened, "dit autrement " * 2_000)
    opened.settle()
    opened.versions()
    for size in range(0, len(before) + 20_000, 8_192):
        with files_no_longer_than(size), pytest.raises(Refused):
            write(path)
        assert path.read_bytes() == before
        assert names(folder) == ["copie.tablee", "jour.tablee"]
    write(path)
    assert read_event(path)[0] == opened.event


class FullDisk:
    """A disk that is full for the thread that keeps what is typed, until there is room."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.full, self.attempts, self._note = True, 0, journal.note
        patch.setattr("desktop.store.journal.note", self._noted)
        patch.setattr("desktop.store.writer.RETRY_AFTER", 0.01)

    def _noted(self, *told: Any, **how: Any) -> None:
        if self.full and threading.current_thread().name == "writer":
            self.attempts += 1
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        self._note(*told, **how)


def test_a_disk_that_fills_while_typing_stops_nobody_and_says_so_until_there_is_room(
    opened: OpenEvent, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(opened, "avant")
    opened.settle()
    heard: list[Announcement] = []
    opened.listeners.append(heard.append)
    with monkeypatch.context() as patch:
        disk = FullDisk(patch)
        for n in range(20):
            last = typed(opened, f"mot {n}")
        assert opened.event == last
        for ask in (opened.settle, opened.publish, opened.undo, opened.close):
            with pytest.raises(Refused, match="disque est plein"):
                ask()
        assert disk.attempts > 2
        assert opened.kept.waiting
        problems = {str(each.problem) for each in heard if each.news is News.NOT_KEPT}
        assert all(problem.startswith("Le disque est plein") for problem in problems)
        assert problems
        assert opened.event == last

        opened.save_elsewhere(folder / "ailleurs.tablee")
        assert read_event(folder / "ailleurs.tablee")[0] == last
        more = typed(opened, "encore un mot")
        with pytest.raises(Refused, match="disque est plein"):
            opened.close()

        disk.full = False
        opened.settle()
        assert heard[-1].news is News.KEPT
        assert opened.kept.at is not None
    opened.close()
    assert read_event(opened.path)[0] == more


def test_what_was_saved_elsewhere_lets_an_event_be_closed_while_the_disk_is_still_full(
    opened: OpenEvent, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(opened, "avant")
    opened.publish()
    with monkeypatch.context() as patch:
        disk = FullDisk(patch)
        last = typed(opened, "pas gardé")
        opened.save_elsewhere(folder / "ailleurs.tablee")
        opened.close()
        assert disk.full
    with open_event(folder / "ailleurs.tablee") as other:
        assert other.event == last
        assert other.merge(opened.path).touched == frozenset()


def _raising(error: Exception) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def test_closing_after_saving_elsewhere_leaves_the_unreachable_file_alone(folder: Path) -> None:
    stick = folder / "clé"
    stick.mkdir()
    opened = create_event(stick / "jour.tablee")
    last = typed(opened, "dit")
    shutil.rmtree(stick)  # the stick is pulled out
    with pytest.raises(Refused):
        opened.close()
    opened.save_elsewhere(folder / "ailleurs.tablee")
    opened.close()
    assert read_event(folder / "ailleurs.tablee")[0] == last


def test_a_file_changed_meanwhile_by_another_computer_is_merged_first(
    opened: OpenEvent, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(opened, "dit")
    opened.publish()
    with monkeypatch.context() as patch:
        patch.setenv("TABLEE_HOME", str(computer / "other"))
        with open_event(opened.path) as other:
            other.change(put(other.event, Session(id="s1", title="Atelier")), TYPING)
    typed(opened, "redit")
    opened.publish()
    event, _ = read_event(opened.path)
    assert set(event.records) == {"s1", "t1"}
    assert event == opened.event


def test_a_file_that_is_now_another_event_is_not_written_over(
    opened: OpenEvent, folder: Path
) -> None:
    with create_event(folder / "autre.tablee") as other:
        typed(other, "autre")
    shutil.copy(folder / "autre.tablee", opened.path)
    typed(opened, "dit")
    with pytest.raises(Refused, match="un autre événement"):
        opened.publish()
    assert opened.path.read_bytes() == (folder / "autre.tablee").read_bytes()
    opened.save_elsewhere(folder / "ailleurs.tablee")


def test_a_file_damaged_meanwhile_is_kept_aside_and_replaced(
    opened: OpenEvent, folder: Path
) -> None:
    opened.path.write_bytes(opened.path.read_bytes()[:5_000])
    last = typed(opened, "dit")
    opened.publish()
    assert read_event(opened.path)[0] == last
    assert len(names(folder)) == 2


def test_a_restored_copy_stays_restored_once_closed_cleanly(folder: Path) -> None:
    path, monday = folder / "jour.tablee", folder / "lundi.tablee"
    with create_event(path) as opened:
        good = typed(opened, "bon")
        opened.publish()
        shutil.copy(path, monday)
        typed(opened, "gâché")
    shutil.copy(monday, path)
    with open_event(path) as opened:
        assert opened.event == good
        assert opened.came is None


def test_pictures_of_a_merged_copy_come_with_it(folder: Path) -> None:
    path, other = folder / "jour.tablee", folder / "copie.tablee"
    create_event(path).close()
    shutil.copy(path, other)
    with open_event(other) as ben:
        sha256 = ben.add_media(b"portrait", "image/png")
        ben.change(put(ben.event, Picture(id="p1", content=sha256)), TYPING)
    with open_event(path) as ana:
        assert ana.merge(other).added == ("p1",)
    _, media = read_event(path)
    found = media(sha256)
    assert found is not None
    assert (found.mime, found.data) == ("image/png", b"portrait")


def test_a_copy_of_another_event_is_not_merged(opened: OpenEvent, folder: Path) -> None:
    create_event(folder / "autre.tablee").close()
    with pytest.raises(Refused, match="n’est pas une copie"):
        opened.merge(folder / "autre.tablee")
