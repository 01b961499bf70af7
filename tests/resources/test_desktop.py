"""What a Linux desktop is told of Tablée."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

from desktop.store.opening import create_event
from resources.desktop.install import install, quoted, remove


@pytest.fixture
def told(tmp_path: Path) -> Path:
    """The data folder of a person who installed Tablée."""
    folder = tmp_path / "share"
    install(folder, Path("/opt/tablée à nous/bin/tablee"))
    return folder


def _files(folder: Path) -> set[str]:
    ours = ("tablee.desktop", "tablee.xml", "tablee.svg", "application-x-tablee.svg")
    return {path.name for path in folder.rglob("*") if path.is_file() and path.name in ours}


def test_what_is_installed_can_be_removed(told: Path) -> None:
    assert len(_files(told)) == 4
    remove(told)
    assert _files(told) == set()


def test_the_entry_starts_the_program_that_was_installed(told: Path) -> None:
    entry = ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(told / "applications" / "tablee.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Exec"] == '"/opt/tablée à nous/bin/tablee" %f'
    assert section["TryExec"] == "/opt/tablée à nous/bin/tablee"
    assert section["MimeType"] == "application/x-tablee;"
    assert section["Icon"] == "tablee"


def test_a_day_is_known_by_its_first_bytes(
    told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TABLEE_HOME", str(tmp_path / "home"))
    create_event(tmp_path / "day.tablee").close()
    data = (tmp_path / "day.tablee").read_bytes()
    namespace = "{http://www.freedesktop.org/standards/shared-mime-info}"
    root = ET.parse(told / "mime" / "packages" / "tablee.xml").getroot()  # noqa: S314  our own
    outer, inner = root.iter(f"{namespace}match")
    text = outer.attrib["value"].encode()
    assert data[int(outer.attrib["offset"]) :].startswith(text)
    start = int(inner.attrib["offset"])
    assert data[start : start + 4] == int(inner.attrib["value"], 16).to_bytes(4, "big")
    (glob,) = root.iter(f"{namespace}glob")
    assert glob.attrib["pattern"] == "*.tablee"


@pytest.mark.parametrize(
    ("program", "written"),
    [
        ("/usr/bin/tablee", "/usr/bin/tablee"),
        ("/a b/tablee", '"/a b/tablee"'),
        ("/50%/tablee", '"/50%%/tablee"'),
        ("/a$b/tablee", '"/a\\\\$b/tablee"'),
    ],
)
def test_a_program_is_written_as_the_entry_wants_it(program: str, written: str) -> None:
    assert quoted(program) == written
