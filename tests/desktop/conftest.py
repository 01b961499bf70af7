"""A user with a private folder and, once per run, a sample day of their own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.__main__ import main
from tests.desktop.command_line import Answer, tablee


@pytest.fixture
def type_apart(tmp_path: Path) -> Callable[..., Answer]:
    """Type a command in a terminal."""
    home = tmp_path / "home"
    return lambda *words, **environment: tablee(*words, home=home, environment=environment)


@pytest.fixture
def type_(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Answer]:
    """Type a command; it runs here, which is quicker."""

    def answer(*words: str | Path, **environment: str) -> Answer:
        with monkeypatch.context() as patch:
            variables = {"TABLEE_HOME": str(tmp_path / "home"), "TABLEE_LANG": "fr", **environment}
            for name, value in variables.items():
                patch.setenv(name, value)
            capsys.readouterr()
            status = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Answer(status, captured.out, captured.err)

    return answer


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
