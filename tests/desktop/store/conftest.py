"""Every test of the store has a computer of its own, and files in a folder of their own."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "computer"
    monkeypatch.setenv("TABLEE_HOME", str(home))
    return home


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the event files are."""
    files = tmp_path / "files"
    files.mkdir()
    return files
