"""What a problem asks of the organiser: to decide, to complete, or to look at a spelling."""

from __future__ import annotations

from enum import Enum


class Sign(Enum):
    """How much a problem matters."""

    WARNING = "warning"  # something printed would be wrong
    INFO = "info"  # the day prints well without


class Group(Enum):
    """What a problem asks for."""

    DECIDE = "decide"
    COMPLETE = "complete"
    SPELLING = "spelling"

    @property
    def sign(self) -> Sign:
        """How much the problems of the group matter."""
        return Sign.WARNING if self is Group.DECIDE else Sign.INFO
