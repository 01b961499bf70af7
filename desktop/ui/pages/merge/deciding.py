"""The fields that hold values typed apart, and what settles them, one by one or all at once."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.compose.lines import capitalised
from desktop.field_names import field_name
from desktop.merge_report import named
from desktop.model.event import KINDS, Event
from desktop.model.sentence import say
from desktop.store.cells import Conflict, Place
from desktop.telling import told
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, column, row
from desktop.ui.desk import Desk
from desktop.ui.pages.merge.card import ConflictCard, Told
from desktop.ui.pages.merge.sides import Side, sides
from desktop.ui.pages.merge.values import in_words
from desktop.ui.pages.when import when
from desktop.ui.wording import tr

_SHOWN = 40  # the others come as these are settled


class Deciding(QWidget):
    """What is to decide; each decision is a step that is undone by name.

    ``all_decided`` says that the last one was made here.
    """

    all_decided = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._conflicts: tuple[Conflict, ...] = ()
        self.cards: dict[Place, ConflictCard] = {}
        self._sides = QVBoxLayout()
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._rest = Label("", "quiet")
        self._hint = Label(
            tr("Les flèches vont d’une valeur à l’autre ; Entrée, 1 ou 2 garde celle que vous"
               " voulez."), "hint", wrap=True,
        )  # fmt: skip
        self.setLayout(column(self._sides, self._hint, 4, self._column, self._rest))
        self.hide()

    @property
    def count(self) -> int:
        """How many fields there are to decide."""
        return len(self._conflicts)

    def refresh(self) -> None:
        """Show what is to decide now; a field that is shown as it was stays as it is."""
        event = self._desk.event
        self._conflicts = _in_order(event, self._desk.document.opened.conflicts)
        shown = {each.place: each for each in self._conflicts[:_SHOWN]}
        wanted = {place: self._told(event, each) for place, each in shown.items()}
        for place, card in tuple(self.cards.items()):
            if wanted.get(place) != card.told:
                self._column.removeWidget(card)
                card.hide()
                card.deleteLater()
                del self.cards[place]
        cards: dict[Place, ConflictCard] = {}
        for rank, (place, words) in enumerate(wanted.items()):
            card = self.cards.get(place) or self._card(shown[place], words)
            if self._column.indexOf(card) != rank:
                self._column.insertWidget(rank, card)
            above = shown.get(next(reversed(cards), ("", "")))
            card.show_record(begins=above is None or above.record != place[0])
            cards[place] = card
        self.cards = cards
        others = len(self._conflicts) - len(cards)
        self._rest.setVisible(others > 0)
        self._rest.setText(tr("et %n autre(s)", "", others) if others else "")
        self._show_sides()
        self.setVisible(bool(cards))

    def take_keyboard(self) -> bool:
        """Give the keyboard to the first value; whether there is one."""
        for card in self.cards.values():
            card.take_keyboard()
            return True
        return False

    # --- what is shown ----------------------------------------------------------------------------

    def _told(self, event: Event, conflict: Conflict) -> Told:
        words = self._desk.words
        record = told(named(event, conflict.record), words)
        values = tuple(
            (
                in_words(event, words, conflict.place, value),
                self._origin(initials, written, stands=not rank),
            )
            for rank, (value, initials, written) in enumerate(
                zip(conflict.values, conflict.initials, conflict.written, strict=True)
            )
        )
        field = told(field_name(conflict.field), words)
        return Told(capitalised(record), field, values)

    def _origin(self, initials: str, written: int, *, stands: bool) -> str:
        at = when(datetime.fromtimestamp(written / 1000, UTC), self._desk.words)
        who = initials or tr("Sans initiales")
        now = tr("en place") if stands else ""
        return " · ".join(part for part in (who, at, now) if part)

    def _card(self, conflict: Conflict, words: Told) -> ConflictCard:
        card = ConflictCard(self._desk.theme, words)
        card.decided.connect(lambda rank: self._decide(conflict, words, rank))
        card.stepped.connect(lambda step: self._step(conflict.place, step))
        return card

    def _show_sides(self) -> None:
        cleared(self._sides)
        if len(self._conflicts) < 2:
            return
        acts = [
            button(self._desk.theme, _words_of(side), partial(self._decide_all, side))
            for side in sides(self._conflicts)
        ]
        self._sides.addLayout(row(Label(tr("Partout"), "label"), *acts, None, spacing=8))
        self._sides.addSpacing(6)

    def _step(self, place: Place, step: int) -> None:
        places = list(self.cards)
        there = places.index(place) + step
        if 0 <= there < len(places):
            rank = self.cards[place].rank
            self.cards[places[there]].take_keyboard(max(0, rank))

    # --- decisions --------------------------------------------------------------------------------

    def _decide(self, conflict: Conflict, words: Told, rank: int) -> None:
        desk, places = self._desk, list(self.cards)
        at = places.index(conflict.place)
        desk.document.flush()
        label = say("arbitrer {record}", record=words.record)
        desk.document.opened.decide(conflict.record, conflict.field, conflict.values[rank], label)
        self.refresh()
        left = list(self.cards.values())
        if left:
            left[min(at, len(left) - 1)].take_keyboard()
        else:
            self.all_decided.emit()
        self._told_done(tr("{field} : arbitré").format(field=f"{words.record}, {words.field}"))

    def _decide_all(self, side: Side) -> None:
        desk = self._desk
        desk.document.flush()
        count = len(side.chosen)
        desk.document.opened.decide_all(side.chosen, say("arbitrer {n} champs", n=count))
        self.refresh()
        if not self.take_keyboard():
            self.all_decided.emit()
        self._told_done(tr("%n champ(s) arbitré(s)", "", count))

    def _told_done(self, words: str) -> None:
        self._desk.say_done(words, "done")


def _words_of(side: Side) -> str:
    if side.initials:
        return tr("Garder tout de {who}").format(who=side.initials)
    return tr("Garder le plus récent") if side.latest else tr("Garder le plus ancien")


def _in_order(event: Event, conflicts: tuple[Conflict, ...]) -> tuple[Conflict, ...]:
    """Conflicts in the order of the day: by kind of record, then as these are listed."""
    places = {
        record.id: (rank, place)
        for rank, kind in enumerate(KINDS.values())
        for place, record in enumerate(event.all(kind))
    }
    last = (len(KINDS), 0)
    return tuple(sorted(conflicts, key=lambda each: (places.get(each.record, last), each.place)))
