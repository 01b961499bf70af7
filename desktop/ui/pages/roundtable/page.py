"""The page of the round table: its grid, its two views, and what is done there."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.model.event import Event
from desktop.model.findings import Testimony
from desktop.model.programme import Session, Theme
from desktop.model.record import Id
from desktop.model.voices import GROUP, RoundTable, Voice, sessions_with_voices
from desktop.ui.controls.buttons import Segmented, button
from desktop.ui.controls.layouts import column, holder, row
from desktop.ui.controls.lists import RecordList
from desktop.ui.controls.messages import Empty
from desktop.ui.desk import Desk, Page
from desktop.ui.pages.heading import Heading
from desktop.ui.pages.roundtable.adding import Adding
from desktop.ui.pages.roundtable.answers import Answers
from desktop.ui.pages.roundtable.attribution import AttributionNotice
from desktop.ui.pages.roundtable.faces import voice_rows
from desktop.ui.pages.roundtable.grid import Grid
from desktop.ui.pages.roundtable.pen import Pen
from desktop.ui.pages.roundtable.tables import Tables
from desktop.ui.place import Place
from desktop.ui.wording import tr

_MARGIN, _IN = 32, 6  # the words of themes stand under the title
_LIST = 290
_CHOOSER = 190
_GRID, _EMPTY = range(2)


class RoundTablePage(Page):
    """The themes and the voices of a session, and what was said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wants_pane, self.shuts_pane = False, True
        theme = desk.theme
        self._shown: tuple[Event, Id, int, Voice | None] | None = None
        self.grid = Grid(desk)
        self._tables = Tables(desk, self._go_to)
        self._pen = Pen(desk, self.grid, lambda: self.refresh(None))
        self.adding = Adding(self, self.grid, self._pen, self._tables)
        self._answers = Answers(self, self.grid, self._pen, self._tables, self.adding)
        self._notice = AttributionNotice(theme, self._attribute_first, self.take_keyboard)
        self.views = Segmented(theme, (tr("Grille"), tr("Par témoin")), name=tr("Vue"))
        self.views.choose(0)
        self.views.chosen.connect(self._turn_to_view)
        self.heading = Heading(
            tr("Table ronde"),
            self._tables.place,
            self.views,
            button(theme, tr("Thème"), self.adding.add_theme, icon="add"),
            button(theme, tr("Témoin"), self.adding.add_witness, icon="add"),
        )
        self.voices = RecordList(theme, tr("Témoins"))
        self.voices.setFixedWidth(theme.px(_LIST))
        self.voices.setSelectionMode(RecordList.SelectionMode.SingleSelection)
        self.voices.setDragDropMode(RecordList.DragDropMode.NoDragDrop)
        self.voices.chosen.connect(lambda _: self.refresh(None))
        self.voices.asked.connect(self._ask_of_list)
        self.voices.hide()
        self.grid.asked.connect(self._answers.answer)
        self.grid.typed.connect(self._answers.write)
        self.grid.carrying.dropped.connect(self._answers.drop)
        self.grid.together.changed.connect(self._tell_together)
        self.grid.came.connect(lambda: self.at_hand.emit(self.chosen()))
        empty = Empty(
            theme,
            "roundtable",
            tr("Aucune table ronde pour l’instant"),
            tr("Des thèmes, des témoins, et ce que chacun en dit."),
            (tr("Table ronde"), self.adding.begin_table),
        )
        self._stack = QStackedWidget()
        filled = QWidget()
        filled.setLayout(row(self.voices, (self.grid, 1), spacing=16))
        self._stack.addWidget(filled)
        self._stack.addWidget(holder(column((empty, 1), margins=(_IN, 0, 0, 0))))
        self.setLayout(
            column(
                column(self.heading, self.adding.place, self._notice.place, margins=(_IN, 0, 0, 0)),
                12,
                (self._stack, 1),
                margins=(_MARGIN - _IN, 18, 20, 12),
            )
        )
        self.refresh(None)

    # --- what is shown ----------------------------------------------------------------------------

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the table as it stands, with what is being typed left as it is."""
        del changed
        self._tables.heed()
        focused = QApplication.focusWidget()
        typing = self.grid.writing is not None and self.grid.writing.prose is focused
        undone = self._pen.heed()
        self._answers.cards.heed()
        event = self.desk.event
        there = bool(sessions_with_voices(event))
        self._stack.setCurrentIndex(_GRID if there else _EMPTY)
        if not there:
            self.heading.tell("")
            return
        table = self._tables.shown
        self._tell_together(self.grid.together.count)
        self._notice.heed(table)
        by_voice = self.views.rank == 1
        self.voices.setVisible(by_voice)
        voice: Voice | None = None
        if by_voice:
            voice = self._show_voices(table)
            table = table.only(voice)
        shown = (event, self._tables.session, self.views.rank, voice)
        if shown != self._shown:
            self._shown = shown
            self.grid.show_table(table)
        if undone is not None and typing:
            self.grid.take_cell(undone.theme_id, undone.voice)

    @property
    def table(self) -> RoundTable:
        """The table that is shown, all of its voices."""
        return self._tables.shown

    def showEvent(self, event: QShowEvent) -> None:
        """Say what there is to say of the table, once for each visit."""
        super().showEvent(event)
        self._notice.arrive(self._tables.shown)

    def _go_to(self, session: Id) -> None:
        self._pen.lift()
        self._tables.session = session
        self.refresh(None)
        self._notice.arrive(self._tables.shown)
        self.take_keyboard()

    def _tell_together(self, count: int) -> None:
        """Say what the table holds, or how many words are taken together."""
        if count:
            self.heading.tell(tr("%n propos choisi(s) · Échap pour finir", "", count))
        else:
            self.heading.tell(self._summary(self.table))

    def _summary(self, table: RoundTable) -> str:
        witnesses = len([seat for seat in table.seats if seat.participation])
        parts = (
            tr("%n thème(s)", "", len(table.themes)),
            tr("%n grand(s) témoin(s)", "", witnesses),
            tr("le groupe"),
        )
        return " · ".join(parts)

    def _attribute_first(self) -> None:
        self.grid.take(lambda tile: tile.voice == GROUP and bool(tile.record))
        self._answers.answer("author")

    def _turn_to_view(self, rank: int) -> None:
        """Show the other view; by witness, that of the cell one comes from."""
        tile, seats = self.grid.current, self._tables.shown.seats
        here = [str(place) for place, seat in enumerate(seats) if tile and seat.voice == tile.voice]
        self.refresh(None)
        if rank == 1 and here:
            self.voices.choose(here)

    def _show_voices(self, table: RoundTable) -> Voice:
        """The list of the voices; the one chosen there."""
        with QSignalBlocker(self.voices):
            self.voices.show_rows(voice_rows(self.desk, table))
            if not self.voices.ids():
                self.voices.choose(("0",))
        return table.seats[int(self.voices.ids()[0])].voice

    # --- being here -------------------------------------------------------------------------------

    def take_keyboard(self) -> None:
        """Give the keyboard to the grid, or to the page where there is none."""
        tile = self.grid.current
        if self._stack.currentIndex() == _GRID and tile is not None:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> tuple[Id, ...]:
        """The words that are taken together, or the record that has the keyboard."""
        tile = self.grid.current
        return self.grid.together.of(tile) if tile is not None else ()

    def unfinished(self) -> tuple[str, str] | None:
        """The theme or the witness that is being typed."""
        return self.adding.unfinished()

    def resume(self, kind: str, words: str) -> None:
        """Go on typing a theme or a witness."""
        self.adding.resume(kind, words)

    def reveal(self, place: Place) -> None:
        """Show a theme or some words; with a field, ready to be edited."""
        record = self.desk.event.records.get(place.record)
        if isinstance(record, Theme | Testimony):
            known = self.desk.event.get(Session, record.session)
            self._tables.lead_to(known.id if known is not None else "")
        self.views.choose(0)
        self.refresh(None)
        if self.grid.take(lambda tile: tile.record == place.record) and place.field:
            self._answers.answer("edit")

    # --- themes, witnesses, tables ----------------------------------------------------------------

    def add_new(self) -> None:
        """Type themes one after the other."""
        self.adding.add_theme()

    def _ask_of_list(self, name: str) -> None:
        if name == "edit":
            self.take_keyboard()
        elif name == "new":
            self.adding.add_witness()
