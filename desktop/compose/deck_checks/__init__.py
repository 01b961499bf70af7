"""The checks of a deck: functions from placed slides to findings. A new one is a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from desktop.compose.deck_checks.contrast import faint_text
from desktop.compose.deck_checks.finding import Finding
from desktop.compose.deck_checks.fonts import missing_font, undrawn_character
from desktop.compose.deck_checks.reading import (
    missing_alternative,
    missing_title,
    repeated_title,
)
from desktop.compose.deck_checks.setting import overflow, small_text
from exports.slides import Look
from exports.slides.boxes import Slides

__all__ = ["CHECKS", "Finding", "deck_problems"]

Check: TypeAlias = Callable[[Slides], Iterator[Finding]]

CHECKS: Final[tuple[Check, ...]] = (
    missing_title,
    repeated_title,
    overflow,
    small_text,
    undrawn_character,
)
"""The checks that ask for nothing but the slides."""


def deck_problems(
    slides: Slides, look: Look, *, decorative: frozenset[str] = frozenset()
) -> tuple[Finding, ...]:
    """All that is doubtful in a placed deck, but on slides that are hidden.

    ``look`` is that of the template they are placed in, ``decorative`` the pictures that need no
    words, by the hash of their bytes.
    """
    return (
        *(finding for check in CHECKS for finding in check(slides)),
        *missing_alternative(slides, decorative),
        *faint_text(slides, look),
        *missing_font(look),
    )
