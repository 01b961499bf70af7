"""A user with a private folder and, once per run, a sample day of their own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.command_line import Answer, tablee


@pytest.fixture
def type_(tmp_path: Path) -> Callable[..., Answer]:
    """Type a command."""
    home = tmp_path / "home"
    return lambda *words, **environment: tablee(*words, home=home, environment=environment)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample day, written once."""
    folder = tmp_path_factory.mktemp("sample")
    answer = tablee("new", folder / "day.tablee", "--sample", home=folder / "home")
    assert answer.status == 0, answer.err
    return folder / "day.tablee"


@pytest.fixture
def day(tmp_path: Path, sample_file: Path) -> Path:
    """A copy of the sample day, to do with as one likes."""
    return Path(shutil.copy(sample_file, tmp_path / "day.tablee"))
