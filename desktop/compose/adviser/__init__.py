"""The figure adviser: the charts that some figures allow, and why they do not allow the others."""

from __future__ import annotations

from desktop.compose.adviser.advice import Advice, advice, advised
from desktop.compose.adviser.divided import objection_to_part, objection_to_percentage
from desktop.compose.adviser.series import is_ordered

__all__ = [
    "Advice",
    "advice",
    "advised",
    "is_ordered",
    "objection_to_part",
    "objection_to_percentage",
]
