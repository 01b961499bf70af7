"""Every deck opens everywhere, and all minutes can be heard and kept, whatever the day."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import page
import pytest
from hypothesis import HealthCheck, given, settings

from desktop.compose.deck import deck
from desktop.compose.minutes import Length, Status, minutes
from desktop.intake.imported import Imported
from desktop.intake.sample import sample_day
from desktop.model.event import Event, remove
from desktop.model.findings import Picture
from desktop.model.release import Audience, released
from exports import pdf, powerpoint
from exports.slides import place, read_look
from exports.slides.boxes import Slides
from resources import resource
from tests.days import nearly_empty_day, second_day, very_full_day
from tests.desktop.command_line import ROOT
from tests.strategies import events
from tests.validators import libreoffice_pages, open_xml_errors

TEMPLATE = resource("template/house.pptx").read_bytes()

DAYS: Mapping[str, Callable[[], Imported]] = {
    "sample": sample_day,
    "second": second_day,
    "nearly empty": nearly_empty_day,
    "very full": very_full_day,
}


def imported(day: str) -> tuple[Event, Callable[[str], bytes]]:
    brought = DAYS[day]()
    return brought.event, lambda sha256: brought.media[sha256].data


def placed_deck(event: Event, language: str) -> Slides:
    document = deck(released(event, Audience.DECK), language=language)
    return place(document, read_look(TEMPLATE))


def written_deck(event: Event, picture: Callable[[str], bytes], language: str) -> bytes:
    return powerpoint.write(placed_deck(event, language), template=TEMPLATE, picture=picture)


def check_that_libreoffice_shows(slides: Slides, written: bytes) -> None:
    shown = [slide for slide in slides.slides if not slide.hidden]
    assert libreoffice_pages(written, ".pptx") == len(shown)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("day", ["sample", "second", "nearly empty"])
def test_microsofts_validator_finds_no_error_in_a_deck(day: str, language: str):
    written = written_deck(*imported(day), language)
    assert open_xml_errors(written) == []
    assert open_xml_errors(written, "Office2016") == []


def test_microsofts_validator_finds_no_error_in_a_very_full_deck():
    written = written_deck(*imported("very full"), "fr")
    assert open_xml_errors(written) == []
    assert open_xml_errors(written, "Office2016") == []


@pytest.mark.parametrize("day", ["sample", "second", "nearly empty"])
def test_libreoffice_opens_a_deck_with_all_its_slides(day: str):
    event, picture = imported(day)
    slides = placed_deck(event, "fr")
    written = powerpoint.write(slides, template=TEMPLATE, picture=picture)
    check_that_libreoffice_shows(slides, written)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("length", Length)
@pytest.mark.parametrize("day", ["sample", "second", "nearly empty"])
def test_minutes_can_be_heard_and_kept(
    day: str, length: Length, status: Status, language: str, tmp_path: Path
):
    event, picture = imported(day)
    audience = Audience.FINAL_MINUTES if status is Status.FINAL else Audience.DRAFT_MINUTES
    document = minutes(released(event, audience), language=language, length=length, status=status)
    assert failures(pdf.write(document, picture=picture), tmp_path) == set()


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(events(12))
def test_any_event_gives_a_valid_deck_and_valid_minutes(
    tmp_path_factory: pytest.TempPathFactory, event: Event
):
    def no_picture(sha256: str) -> bytes:
        raise KeyError(sha256)

    without = remove(event, *(picture.id for picture in event.all(Picture)))
    written = written_deck(without, no_picture, "fr")
    assert open_xml_errors(written) == []
    assert open_xml_errors(written, "Office2016") == []
    check_that_libreoffice_shows(placed_deck(without, "fr"), written)
    made = pdf.write(minutes(released(without, Audience.DRAFT_MINUTES)), picture=no_picture)
    assert failures(made, tmp_path_factory.mktemp("any")) == set()


def failures(made: bytes, folder: Path) -> set[str]:
    """The rules of PDF/UA-1 and of PDF/A-2a that a PDF breaks."""
    path = folder / "made.pdf"
    path.write_bytes(made)
    return {
        f"{profile} {failure.rule_id}: {failure.message}"
        for profile in ("ua1", "2a")
        for failure in page.validate_pdf(str(path), profile=profile).failures
    }


def test_a_deck_is_written_where_there_is_no_window(tmp_path: Path, day: Path):
    """PySide6 is kept out, as on a machine without a screen."""
    out = tmp_path / "out.pptx"
    script = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from desktop.__main__ import main\n"
        f"sys.exit(main(['deck', {str(day)!r}, {str(out)!r}]))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, check=False, capture_output=True, timeout=60
    )
    assert answer.returncode == 0, answer.stderr
    assert out.exists()
