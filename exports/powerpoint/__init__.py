"""The PowerPoint writer: slides placed as boxes, given back as an editable deck."""

from __future__ import annotations

from exports.powerpoint.deck import write
from exports.powerpoint.seal import is_untouched

__all__ = ["is_untouched", "write"]
