"""The minutes of a day at three lengths, drafts to correct or final."""

from __future__ import annotations

from desktop.compose.minutes.composing import minutes
from desktop.compose.minutes.edition import Length, Status

__all__ = ["Length", "Status", "minutes"]
