"""The ground of the window, known before the rest of its look, so that nothing flashes."""

from __future__ import annotations

from typing import Final

LIGHT_GROUND: Final = "#FFFFFF"
DARK_GROUND: Final = "#1C1B1A"
