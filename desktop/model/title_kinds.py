"""What a session is, as its title says: a workshop, a break, a round table."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.model.fold import fold
from desktop.model.programme import SessionKind

_TOLD: Final[Mapping[str, SessionKind]] = MappingProxyType(
    {
        "table ronde": SessionKind.ROUND_TABLE,
        "round table": SessionKind.ROUND_TABLE,
        "panel": SessionKind.ROUND_TABLE,
        "restitution": SessionKind.RESTITUTION,
        "synthese": SessionKind.RESTITUTION,
        "report back": SessionKind.RESTITUTION,
        "accueil": SessionKind.WELCOME,
        "welcome": SessionKind.WELCOME,
        "cloture": SessionKind.CLOSING,
        "conclusion": SessionKind.CLOSING,
        "closing": SessionKind.CLOSING,
        "atelier": SessionKind.WORKSHOP,
        "workshop": SessionKind.WORKSHOP,
        "pause": SessionKind.BREAK,
        "repas": SessionKind.BREAK,
        "dejeuner": SessionKind.BREAK,
        "break": SessionKind.BREAK,
        "lunch": SessionKind.BREAK,
        "pleniere": SessionKind.PLENARY,
        "plenary": SessionKind.PLENARY,
        "intervention": SessionKind.TALK,
        "conference": SessionKind.TALK,
        "talk": SessionKind.TALK,
    }
)


def kind_told(title: str) -> SessionKind | None:
    """The kind that a title begins by naming; nothing where it names none."""
    words = fold(title).split()
    return _TOLD.get(" ".join(words[:2])) or (_TOLD.get(words[0]) if words else None)
