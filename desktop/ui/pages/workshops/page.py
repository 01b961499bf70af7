"""The page of workshops and of their restitution: what is typed, and what answers what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.model.acts import turn_answer
from desktop.model.event import Event
from desktop.model.findings import PointKind
from desktop.model.programme import SessionKind
from desktop.model.record import Id
from desktop.ui.controls.buttons import Segmented
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, scrolled
from desktop.ui.desk import Desk
from desktop.ui.pages.synthesis.open_line import Shape
from desktop.ui.pages.synthesis.page import EMPTY, TYPED, SynthesisPage
from desktop.ui.pages.synthesis.synthesising import Synthesising
from desktop.ui.pages.workshops.answering import answering
from desktop.ui.pages.workshops.answers import AnswersMap
from desktop.ui.place import Place
from desktop.ui.wording import tr

_WIDEST = 900
_MAP = 2


class WorkshopsPage(SynthesisPage):
    """The syntheses of workshops, and the map from the diagnosis to what answers it."""

    def __init__(self, desk: Desk) -> None:
        theme = desk.theme
        self.views = Segmented(
            theme, (tr("Saisie"), tr("Réponses")), icons=("workshops", "link"), name=tr("Vue")
        )
        self.views.choose(0)
        self.map = AnswersMap(theme)
        self._about = Label("", "quiet", wrap=True)
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
            self.views,
        )
        inner = QWidget()
        inner.setMaximumWidth(theme.px(_WIDEST))
        inner.setLayout(column(self._about, 12, self.map, None, margins=(0, 4, 12, 24)))
        area = scrolled(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack.addWidget(area)
        self.map.turned.connect(self._turn)
        self.map.chosen.connect(self._stand_out)
        self.views.chosen.connect(self.show_view)

    def view(self) -> int:
        """The lines, or the map."""
        return _MAP if self.views.rank == 1 else TYPED

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the lines, or the map, as they stand."""
        super().refresh(changed)
        self.views.setVisible(self.stack.currentIndex() != EMPTY)
        self._show_map()

    def show_session(self, session: Id) -> None:
        """Show the lines of a session, or what they answer."""
        super().show_session(session)
        self._show_map()

    def show_view(self, rank: int) -> None:
        """Show what is typed, or what answers what."""
        self.close_line()
        self.views.choose(rank)
        self.refresh(None)
        self.take_keyboard()

    def _show_map(self) -> None:
        shown = answering(self.desk.event, self.session)
        self.map.show_answers(shown)
        if not shown.answers:
            words = tr("Cette séance n’a pas encore d’enjeu.")
        elif not shown.found:
            words = tr("Le diagnostic n’a pas encore de défi à relever.")
        else:
            words = tr("Entrée lie ou délie ce qui est choisi de part et d’autre ; on peut tirer.")
        self._about.setText(words)

    def _turn(self, answer: Id, found: Id) -> None:
        self.desk.document.flush()
        self.desk.document.act(turn_answer(self.desk.event, answer, found))
        self._show_map()

    def _stand_out(self, ids: tuple[Id, ...]) -> None:
        self.at_hand.emit(ids[:1])

    def chosen(self) -> tuple[Id, ...]:
        """The ids of what is chosen."""
        return self.map.ids()[:1] if self.stack.currentIndex() == _MAP else super().chosen()

    def take_keyboard(self) -> None:
        """Give the keyboard to the lines, or to the map."""
        if self.stack.currentIndex() == _MAP:
            self.map.take_keyboard()
        else:
            super().take_keyboard()

    def reveal(self, place: Place) -> None:
        """Choose a point among the lines."""
        if self.views.rank == 1:
            self.views.choose(0)
            self.refresh(None)
        super().reveal(place)


def sessions(event: Event) -> Sequence[Id]:
    """The sessions that have their synthesis here, in the order of the programme."""
    return [each.id for each in event.of_kind(SessionKind.WORKSHOP, SessionKind.RESTITUTION)]
