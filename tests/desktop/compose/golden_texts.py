"""Expected texts: written anew by ``make golden``, compared otherwise."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "golden"


def assert_as_expected(name: str, text: str) -> None:
    """A text against the one kept under that name; ``TABLEE_GOLDEN=write`` keeps this one."""
    kept = FOLDER / name
    if os.environ.get("TABLEE_GOLDEN") == "write":
        kept.write_text(text, encoding="utf-8")
    assert kept.exists(), f"{kept} is not there: make golden"
    assert text == kept.read_text(encoding="utf-8"), f"{kept}: read the difference, make golden"
