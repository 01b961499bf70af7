"""Writing what a day becomes beside the window: one file at a time, told how far, interruptible."""

from __future__ import annotations

from desktop.ui.exporting.exports import Exports

__all__ = ["Exports"]
