"""The figure adviser: the charts that some figures allow, and why they do not allow the others."""

from __future__ import annotations

from desktop.compose.adviser.advice import Advice, advice, advised

__all__ = ["Advice", "advice", "advised"]
