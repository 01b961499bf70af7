"""What is wrong with every page, in both languages, over an empty day and the sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.ui.application import Application
from tests.desktop.ui.quality import keyboard, texts
from tests.desktop.ui.quality.walking import speak, walk

CHECKS = (
    keyboard.nameless, keyboard.small, texts.cut, texts.marked, texts.sideways,
    keyboard.unreached,
)  # fmt: skip

Wrong = Callable[[str], str]
"""What is wrong by the name of a check, a line each."""


@pytest.fixture(params=["fr-empty", "fr-sample", "en-sample"])
def language_and_day(request: pytest.FixtureRequest) -> str:
    """A language of the window and a day."""
    return str(request.param)


@pytest.fixture(params=[100, 150])
def zoom(request: pytest.FixtureRequest) -> int:
    """A zoom of the window."""
    return int(request.param)


@pytest.fixture(scope="session")
def walks() -> dict[tuple[str, int], dict[str, list[str]]]:
    """What the walks found: each is made once, and asked several questions."""
    return {}


@pytest.fixture
def wrong(
    walks: dict[tuple[str, int], dict[str, list[str]]],
    language_and_day: str,
    zoom: int,
    request: pytest.FixtureRequest,
) -> Wrong:
    """What is wrong with the pages of a day in a language, at a zoom."""
    key = (language_and_day, zoom)
    if key not in walks:
        language, day = language_and_day.split("-")
        application: Application = request.getfixturevalue("application")
        path: Path = request.getfixturevalue(day)
        speak(application, language, zoom)
        found: dict[str, list[str]] = {check.__name__: [] for check in CHECKS}
        for page, window in walk(application, path):
            for check in CHECKS:
                found[check.__name__] += check(page, window)
        walks[key] = found
    return lambda check: "\n".join(walks[key][check])
