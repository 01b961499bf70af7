"""Where Tablée keeps what belongs to this computer. Light: the first window waits for it."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def home() -> Path:
    """Where Tablée keeps what belongs to this computer; ``TABLEE_HOME`` moves it."""
    moved = os.environ.get("TABLEE_HOME")
    return Path(moved) if moved else platformdirs.user_data_path("tablee", appauthor=False)
