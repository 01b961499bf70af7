"""The page of the diagnosis: plenary sessions, and what other sessions found."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.event import Event
from desktop.model.findings import Point, PointKind
from desktop.model.programme import SessionKind
from desktop.model.record import Id
from desktop.ui.desk import Desk
from desktop.ui.pages.synthesis.open_line import Shape
from desktop.ui.pages.synthesis.page import SynthesisPage
from desktop.ui.pages.synthesis.synthesising import Synthesising
from desktop.ui.place import Place
from desktop.ui.wording import tr

_ELSEWHERE = (SessionKind.RESTITUTION, SessionKind.WORKSHOP)


class DiagnosisPage(SynthesisPage):
    """The stakes, the strengths and the challenges of a territory."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Synthesising(
                key="diagnosis",
                title=tr("Diagnostic"),
                sessions=sessions,
                kinds=(PointKind.STAKE, PointKind.STRENGTH, PointKind.CHALLENGE),
                paired=(PointKind.STRENGTH, PointKind.CHALLENGE),
                shape=Shape(),
                adds=SessionKind.PLENARY,
                add=tr("Ajouter une plénière"),
                empty=(
                    "diagnosis",
                    tr("La journée n’a pas de diagnostic"),
                    tr("Une plénière du programme a ici ses enjeux, ses atouts et ses défis."),
                ),
            ),
        )

    def reveal(self, place: Place) -> None:
        """Choose a point here, or on the page of workshops where it is one of theirs."""
        event = self.desk.event
        point = event.get(Point, place.record)
        home = (event.get(Point, point.parent) or point) if point is not None else None
        if home is not None and home.session not in sessions(event):
            self.desk.go(Place("workshops", place.record, place.field))
        else:
            super().reveal(place)


def sessions(event: Event) -> Sequence[Id]:
    """Plenary sessions, other ones that found something, and what belongs to no session."""
    found = [
        session.id
        for session in event.sessions
        if session.kind is SessionKind.PLENARY
        or (session.kind not in _ELSEWHERE and event.within(session, Point))
    ]
    return [*found, *([""] if event.within(None, Point) else [])]
