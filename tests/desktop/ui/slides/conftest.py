"""A painter for the decks of the tests."""

from __future__ import annotations

import pytest

from desktop.ui.slides.painter import SlidePainter
from tests.desktop.ui.slides import decks


@pytest.fixture
def painter() -> SlidePainter:
    return SlidePainter(decks.LOOK, decks.picture)
