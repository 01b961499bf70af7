"""Versions: the last openings, one a day for a month, and the named ones for as long as wanted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.model.event import put, remove
from desktop.model.findings import Picture, Testimony
from desktop.model.sentence import say
from desktop.store.opening import create_event, open_event
from desktop.store.versions import DAYS, OPENINGS, folder_of, prune, versions_of

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
