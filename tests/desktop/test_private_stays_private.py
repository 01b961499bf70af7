"""What may not leave is in no output, in no part of any file."""

from __future__ import annotations

import io
import json
import re
import socket
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from desktop.intake.pictures import clean_picture
from tests.desktop.command_line import Answer

Type = Callable[..., Answer]

SECRETS = {
    "off the record": "Zanzibar",
    "internal": "Yokohama",
    "in a closed session": "Xanadu",
    "refused": "Wellington",
    "private note": "Valparaiso",
    "e-mail": "luc.martin@ushuaia.fr",
    "phone": "06 12 34 56 78",
}


@pytest.fixture
def day(tmp_path: Path, type_: Type) -> Path:
    """A day with a secret of every sort."""
    data = {
        "format": "tablee",
        "version": 1,
        "gathering": {"title": "Une journée", "dates": ["2018-03-08"]},
        "people": [
            {"id": "luc", "name": "Luc Martin", "function": "Président",
             "email": SECRETS["e-mail"], "phone": SECRETS["phone"]},
            {"id": "anne", "name": "Anne Tremblay", "naming": {"state": "refused"}},
            {"id": "bea", "name": "Béatrice Quimper"},
        ],
        "sessions": [
            {"id": "s", "kind": "round-table", "title": "Table ronde",
             "private_notes": f"Ne pas dire {SECRETS['private note']}."},
            {"id": "closed", "kind": "round-table", "title": "Huis clos",
             "visibility": "off-record"},
        ],
        "participations": [{"session": "s", "person": "luc", "role": "witness"}],
        "points": [
            {"session": "s", "kind": "finding", "text": SECRETS["off the record"],
             "visibility": "off-record"},
            {"session": "s", "kind": "finding", "text": SECRETS["internal"],
             "visibility": "internal"},
            {"session": "closed", "kind": "stake", "text": SECRETS["in a closed session"]},
            {"session": "s", "kind": "finding", "text": "Publiable"},
        ],
        "testimonies": [
            {"session": "s", "person": "luc", "words": SECRETS["refused"], "form": "verbatim",
             "status": "refused"},
            {"session": "s", "person": "anne", "words": "Osons avancer", "form": "verbatim",
             "status": "agreed"},
            {"session": "s", "person": "bea", "words": "Attendons encore", "form": "verbatim",
             "status": "sent"},
        ],
    }  # fmt: skip
    file, path = tmp_path / "data.json", tmp_path / "day.tablee"
    file.write_text(json.dumps(data))
    assert type_("new", path).status == 0
    assert type_("import", path, file).status == 0
    return path


def everything_in(path: Path) -> str:
    """All that any part of a deck or of minutes holds, text and marks."""
    if path.suffix in (".pptx", ".docx"):
        with zipfile.ZipFile(path) as package:
            return "\n".join(
                name + package.read(name).decode("utf-8", "replace") for name in package.namelist()
            )
    text = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True)
    info = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True)
    return (text.stdout + info.stdout + path.read_bytes()).decode("utf-8", "replace")


OUTPUTS = {
    "deck": ("deck", "out.pptx"),
    "draft minutes": ("minutes", "out.pdf"),
    "final minutes": ("minutes", "out.pdf", "--status", "final"),
    "Word": ("minutes", "out.docx"),
    "deck as PDF": ("deck", "out.pdf"),
    "flash": ("minutes", "out.pdf", "--length", "flash"),
    "summary": ("minutes", "out.pdf", "--length", "summary"),
}


@pytest.mark.parametrize("output", OUTPUTS)
def test_no_secret_is_in_any_output(output: str, tmp_path: Path, day: Path, type_: Type):
    command, name, *options = OUTPUTS[output]
    assert type_(command, day, tmp_path / name, *options).status == 0
    found = everything_in(tmp_path / name)
    for what, secret in SECRETS.items():
        assert secret not in found, what
    assert str(tmp_path) not in found
    if output not in ("flash", "summary"):
        assert "Publiable" in found


@pytest.mark.parametrize("output", ["deck", "draft minutes", "final minutes"])
def test_somebody_who_refused_to_be_named_is_named_beside_no_words(
    output: str, tmp_path: Path, day: Path, type_: Type
):
    command, name, *options = OUTPUTS[output]
    assert type_(command, day, tmp_path / name, *options).status == 0
    found = "".join(re.sub(r"<[^>]*>", " ", everything_in(tmp_path / name)).split())
    for words, who, named in (
        ("Osonsavancer", "AnneTremblay", False),
        ("Attendonsencore", "BéatriceQuimper", output != "final minutes"),
    ):
        _, said, after = found.partition(words)
        assert said
        assert (who in after[:60]) == named


def test_private_notes_and_contacts_leave_when_they_are_asked_for(
    tmp_path: Path, day: Path, type_: Type
):
    deck, minutes = tmp_path / "out.pptx", tmp_path / "out.pdf"
    assert type_("deck", day, deck, "--notes", "private").status == 0
    assert SECRETS["private note"] in everything_in(deck)
    assert type_("minutes", day, minutes, "--contacts").status == 0
    assert SECRETS["e-mail"] in everything_in(minutes)


def test_pictures_leave_without_what_the_camera_wrote():
    exif = Image.Exif()
    exif[0x013B] = "Camille Durand"  # the artist
    exif[0x8825] = {1: "N", 2: (43.0, 36.0, 0.0)}  # the place
    exif[0x0112] = 6  # held upright by turning it
    taken = io.BytesIO()
    Image.new("RGB", (64, 32), "#9c3018").save(taken, "JPEG", exif=exif)
    clean = clean_picture(taken.getvalue(), "photo.jpg")
    assert (clean.width, clean.height) == (32, 64)
    assert b"Camille" not in clean.data
    assert not Image.open(io.BytesIO(clean.data)).getexif()


def test_nothing_is_asked_of_the_network(
    tmp_path: Path, day: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    assert type_("deck", day, tmp_path / "out.pptx").status == 0
    assert type_("minutes", day, tmp_path / "out.pdf").status == 0
