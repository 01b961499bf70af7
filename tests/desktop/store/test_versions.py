"""Versions: the last openings, one a day for a month, and the named ones for as long as wanted."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from desktop.model.event import put, remove
from desktop.model.findings import Picture, Testimony
from desktop.model.sentence import Refused, say
from desktop.store.media import Media
from desktop.store.opening import create_event, open_event
from desktop.store.versions import DAYS, OPENINGS, folder_of, prune, read_version, versions_of

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def some_version(folder: Path) -> Path:
    """A version of an event, and the folder it stands in."""
    with create_event(folder / "jour.tablee") as opened:
        opened.change(put(opened.event, Testimony(id="t1", words="dit")), say("Ajouter"))
        return opened.save_version("modèle").path


def test_what_is_neither_recent_nor_named_is_let_go(folder: Path) -> None:
    named = some_version(folder)
    openings = [NOW - timedelta(days=day, hours=hour) for day in range(40) for hour in (0, 1, 2)]
    opened = folder / "sans nom.tablee"
    with open_event(folder / "jour.tablee") as event:
        (opening,) = [each for each in event.versions() if not each.name]
        opened.write_bytes(opening.path.read_bytes())
        opening.path.unlink()
    for at in openings:
        (named.parent / f"{at:%Y%m%dT%H%M%S%f}.tablee").write_bytes(opened.read_bytes())
    prune(named.parent.name, NOW)
    kept = versions_of(named.parent.name)
    assert named in {version.path for version in kept}
    unnamed = [version.at for version in kept if not version.name]
    assert unnamed[:OPENINGS] == openings[:OPENINGS]
    assert unnamed[OPENINGS:] == [at for at in openings[OPENINGS:] if at.hour == 12][: DAYS - 4]


def test_an_opening_that_finds_nothing_new_adds_no_version(folder: Path) -> None:
    some_version(folder)
    for _ in range(3):
        with open_event(folder / "jour.tablee") as opened:
            versions = opened.versions()
    assert [version.name for version in versions] == ["", "modèle"]


def test_an_opening_is_kept_as_it_was_before_the_first_change(folder: Path) -> None:
    some_version(folder)
    with open_event(folder / "jour.tablee") as opened:
        before = opened.event
        opened.change(remove(before, "t1"), say("Retirer"))
        (opening,) = [each for each in opened.versions() if not each.name]
        assert opened.restore(opening) == before


def test_a_picture_is_kept_once_for_all_versions_and_goes_with_the_last(folder: Path) -> None:
    with create_event(folder / "jour.tablee") as opened:
        sha256 = opened.add_media(b"image", "image/png")
        opened.change(put(opened.event, Picture(id="p1", content=sha256)), say("Ajouter"))
        first, second = opened.save_version("un"), opened.save_version("deux")
        media = first.path.parent / "media"
        assert [path.name for path in media.iterdir()] == [sha256]
        assert b"image" not in second.path.read_bytes().replace(b"image/", b"")
        opened.erase(["p1"])
        assert list(media.iterdir()) == []


def test_the_folder_of_an_event_cannot_lie_elsewhere(computer: Path) -> None:
    assert folder_of("../../etc").parent == computer / "versions"


def test_a_version_is_looked_at_without_going_back_to_it(folder: Path) -> None:
    with create_event(folder / "jour.tablee") as opened:
        sha256 = opened.add_media(b"image", "image/png")
        first = opened.change(
            put(opened.event, Testimony(id="t1", words="dit"), Picture(id="p1", content=sha256)),
            say("Ajouter"),
        )
        version = opened.save_version("avant")
        last = opened.change(remove(opened.event, "t1", "p1"), say("Retirer"))
        event, media = read_version(version)
        assert event == first
        assert media(sha256) == Media("image/png", b"image")
        assert media("0" * 64) is None
        (version.path.parent / "media" / sha256).write_bytes(b"torn")
        assert media(sha256) is None
        assert opened.event == last
        assert str(opened.undo_label) == "Retirer"
        version.path.unlink()
        with pytest.raises(Refused, match="n’existe pas"):
            read_version(version)


def test_versions_are_named_while_somebody_types(folder: Path) -> None:
    with create_event(folder / "jour.tablee") as opened, ThreadPoolExecutor(1) as other:
        naming = other.submit(lambda: [opened.save_version(f"{n}") for n in range(5)])
        while not naming.done():
            count = len(opened.event.records)
            opened.change(put(opened.event, Testimony(id=f"t{count}")), say("Ajouter"))
        versions = naming.result()
        assert [each.name for each in opened.versions()] == ["4", "3", "2", "1", "0"]
        held = [set(read_version(each)[0].records) for each in versions]
        assert all(
            before <= after for before, after in pairwise((*held, set(opened.event.records)))
        )
