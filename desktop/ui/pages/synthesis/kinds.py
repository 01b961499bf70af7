"""What the lines of each kind are called, alone, together, and while the next is awaited."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop.model.findings import PointKind
from desktop.ui.wording import tr


@dataclass(frozen=True)
class Called:
    """The words for the lines of a kind."""

    several: Callable[[], str]
    awaited: Callable[[], str]


CALLED: Final[Mapping[PointKind, Called]] = MappingProxyType(
    {
        PointKind.STAKE: Called(lambda: tr("Enjeux"), lambda: tr("Enjeu suivant…")),
        PointKind.CHALLENGE: Called(lambda: tr("Défis"), lambda: tr("Défi suivant…")),
        PointKind.STRENGTH: Called(lambda: tr("Atouts"), lambda: tr("Atout suivant…")),
        PointKind.FINDING: Called(lambda: tr("Constats"), lambda: tr("Constat suivant…")),
        PointKind.ACTION: Called(lambda: tr("Actions"), lambda: tr("Action suivante…")),
        PointKind.SUCCESS_FACTOR: Called(
            lambda: tr("Facteurs clés de succès"), lambda: tr("Facteur clé de succès suivant…")
        ),
        PointKind.DECISION: Called(lambda: tr("Décisions"), lambda: tr("Décision suivante…")),
        PointKind.KEYWORD: Called(lambda: tr("Mots"), lambda: tr("Mot suivant…")),
        PointKind.QUESTION: Called(lambda: tr("Questions"), lambda: tr("Question suivante…")),
    }
)
