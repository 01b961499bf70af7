"""Decks and minutes being written: how far they are, and what is left where the work is ended."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from desktop.compose.asked_minutes import MinutesAsked
from desktop.intake.sample import sample_day
from desktop.model.sentence import Refused
from desktop.producing import DeckAsked, write_deck, write_minutes
from exports.progress import Progress

_ENDINGS = (".pdf", ".docx")


class Enough(Exception):  # noqa: N818  what a person says is no error
    """Somebody wants the file no more."""


def write(out: Path, progress: Progress) -> None:
    day = sample_day()

    def picture(sha256: str) -> bytes:
        return day.media[sha256].data

    if out.suffix == ".pptx":
        write_deck(day.event, picture, out, DeckAsked(), progress=progress)
    else:
        write_minutes(day.event, picture, out, MinutesAsked(), progress=progress)


@pytest.mark.parametrize("ending", _ENDINGS)
def test_it_is_told_how_far_minutes_are_and_never_goes_back(tmp_path: Path, ending: str) -> None:
    told: list[float] = []
    write(tmp_path / f"minutes{ending}", Progress(told.append))
    assert told == sorted(told)
    assert told[0] == 0
    assert told[-1] < 1  # what is left is the disk's
    assert all(after - before < 0.15 for before, after in pairwise(told))


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".pptx"])
@pytest.mark.parametrize("where", ["nulle part/ici", "un dossier"])
def test_what_cannot_be_written_is_refused_before_any_work(
    tmp_path: Path, ending: str, where: str
) -> None:
    out = tmp_path / f"{where}{ending}"
    if "/" not in where:
        out.mkdir()
    told: list[float] = []
    with pytest.raises(Refused, match="n’existe pas" if "/" in where else "est un dossier"):
        write(out, Progress(told.append))
    assert told == []


def test_a_folder_where_nothing_may_be_written_is_named_before_any_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("desktop.store.replacement.tempfile.mkstemp", refuse)
    told: list[float] = []
    with pytest.raises(Refused, match="Il n’est pas permis d’écrire « minutes"):
        write(tmp_path / "minutes.pdf", Progress(told.append))
    assert told == []


@pytest.mark.parametrize("ending", _ENDINGS)
@pytest.mark.parametrize("until", [0.0, 0.2, 0.5, 0.7, 0.9])
def test_minutes_left_half_way_leave_no_file(tmp_path: Path, ending: str, until: float) -> None:
    def tell(done: float) -> None:
        if done >= until:
            raise Enough

    with pytest.raises(Enough):
        write(tmp_path / f"minutes{ending}", Progress(tell))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", _ENDINGS)
def test_the_file_that_stood_there_stays_when_the_work_is_ended(
    tmp_path: Path, ending: str
) -> None:
    def tell(done: float) -> None:
        if done > 0.5:
            raise Enough

    out = tmp_path / f"minutes{ending}"
    out.write_bytes(b"those of last week")
    with pytest.raises(Enough):
        write(out, Progress(tell))
    assert out.read_bytes() == b"those of last week"
