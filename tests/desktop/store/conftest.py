"""Every test of the store has a computer of its own, and files in a folder of their own.

Both are in memory where the system has such a folder: what is tested is the order of what is
written, which a slow disk does not change.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")  # noqa: S108  a folder made within it is ours alone


@pytest.fixture
def disk() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name:
        yield Path(name)


@pytest.fixture(autouse=True)
def computer(disk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = disk / "computer"
    monkeypatch.setenv("TABLEE_HOME", str(home))
    return home


@pytest.fixture
def folder(disk: Path) -> Path:
    """Where the event files are."""
    files = disk / "files"
    files.mkdir()
    return files
