"""The page of workshops and of their restitution."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.event import Event
from desktop.model.findings import PointKind
from desktop.model.programme import SessionKind
from desktop.model.record import Id
from desktop.ui.desk import Desk
from desktop.ui.pages.synthesis.open_line import Shape
from desktop.ui.pages.synthesis.page import Synthesising, SynthesisPage
from desktop.ui.wording import tr


class WorkshopsPage(SynthesisPage):
    """The syntheses of workshops."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Synthesising(
                key="workshops",
                title=tr("Synthèse des ateliers"),
                sessions=sessions,
                kinds=(PointKind.STAKE,),
                paired=(),
                shape=Shape(beneath=True, keywords=True),
                adds=SessionKind.WORKSHOP,
                add=tr("Ajouter un atelier"),
                empty=(
                    "workshops",
                    tr("La journée n’a pas d’atelier"),
                    tr("Un atelier ou une restitution du programme a ici sa synthèse."),
                ),
            ),
        )


def sessions(event: Event) -> Sequence[Id]:
    """The sessions that have their synthesis here, in the order of the programme."""
    return [each.id for each in event.of_kind(SessionKind.WORKSHOP, SessionKind.RESTITUTION)]
