"""The page of the round table: its grid, its two views, and what is done there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.model.acts import (
    Act,
    Way,
    add,
    give_words,
    move_down,
    move_up,
    move_voice,
    move_words,
    remove,
    take_part,
    take_part_by_name,
)
from desktop.model.event import Event
from desktop.model.findings import Testimony
from desktop.model.people import Person
from desktop.model.programme import ParticipationRole, Session, SessionKind, Theme
from desktop.model.record import Id, new_id
from desktop.model.voices import (
    GROUP,
    RoundTable,
    Seat,
    Voice,
    round_table,
    sessions_with_voices,
    themes_of,
)
from desktop.ui.controls.buttons import Segmented, button
from desktop.ui.controls.layouts import cleared, column, row
from desktop.ui.controls.lists import RecordList
from desktop.ui.controls.messages import Empty, Message, Notice
from desktop.ui.desk import Desk, Page
from desktop.ui.fields.choices import Choice
from desktop.ui.pages.heading import Heading
from desktop.ui.pages.roundtable.adding import (
    AddLine,
    AddLines,
    author_line,
    someone_of,
    theme_line,
    witness_line,
)
from desktop.ui.pages.roundtable.details import Cards, theme_details, voice_details
from desktop.ui.pages.roundtable.doing import done_to, removed_words
from desktop.ui.pages.roundtable.faces import voice_rows
from desktop.ui.pages.roundtable.grid import Grid
from desktop.ui.pages.roundtable.heads import ThemeTile, VoiceTile
from desktop.ui.pages.roundtable.menu import head_menu, quote_menu
from desktop.ui.pages.roundtable.pen import Pen
from desktop.ui.pages.roundtable.tiles import GridTile
from desktop.ui.place import Place
from desktop.ui.wording import tr

_MARGIN = 32
_LIST = 290
_CHOOSER = 190
_GRID, _EMPTY = range(2)


class RoundTablePage(Page):
    """The themes and the voices of a session, and what was said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wants_pane, self.shuts_pane = False, True
        theme = desk.theme
        self._session: Id = ""
        self._shown: tuple[Event, Id, int, Voice | None] | None = None
        self._noticed = self._dismissed = False
        self.views = Segmented(theme, (tr("Grille"), tr("Par témoin")), name=tr("Vue"))
        self.views.choose(0)
        self.views.chosen.connect(lambda _: self.refresh(None))
        self._sessions = QVBoxLayout()
        self.heading = Heading(
            tr("Table ronde"),
            self._sessions,
            self.views,
            button(theme, tr("Thème"), self.add_theme, icon="add"),
            button(theme, tr("Témoin"), self.add_witness, icon="add"),
        )
        self._options: tuple[tuple[Id, str], ...] = ()
        self._lines = AddLines(self._after_line)
        self._notice = QVBoxLayout()
        self.voices = RecordList(theme, tr("Témoins"))
        self.voices.setFixedWidth(theme.px(_LIST))
        self.voices.setSelectionMode(RecordList.SelectionMode.SingleSelection)
        self.voices.setDragDropMode(RecordList.DragDropMode.NoDragDrop)
        self.voices.chosen.connect(lambda _: self.refresh(None))
        self.voices.asked.connect(self._ask_of_list)
        self.voices.hide()
        self.grid = Grid(desk)
        self._pen = Pen(desk, self.grid, lambda: self.refresh(None))
        self._cards = Cards(self._after_card)
        self.grid.asked.connect(self._asked)
        self.grid.typed.connect(self._typed)
        self.grid.came.connect(lambda: self.at_hand.emit(self.chosen()))
        empty = Empty(
            theme,
            "roundtable",
            tr("Aucune table ronde pour l’instant"),
            tr("Des thèmes, des témoins, et ce que chacun en dit."),
            (tr("Table ronde"), self.begin_table),
        )
        self._stack = QStackedWidget()
        filled = QWidget()
        filled.setLayout(row(self.voices, (self.grid, 1), spacing=16))
        self._stack.addWidget(filled)
        self._stack.addWidget(empty)
        self.setLayout(
            column(
                self.heading, self._lines.place, self._notice, 12, (self._stack, 1),
                margins=(_MARGIN, 18, 20, 12),
            )
        )  # fmt: skip
        self.refresh(None)

    # --- what is shown ----------------------------------------------------------------------------

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the table as it stands, with what is being typed left as it is."""
        del changed
        self._choose_session()
        focused = QApplication.focusWidget()
        typing = self.grid.writing is not None and self.grid.writing.prose is focused
        undone = self._pen.heed()
        self._cards.heed()
        event = self.desk.event
        there = bool(sessions_with_voices(event))
        self._stack.setCurrentIndex(_GRID if there else _EMPTY)
        if not there:
            self.heading.tell("")
            return
        table = round_table(event, self._session)
        self.heading.tell(self._summary(table))
        self._show_notice(table)
        by_voice = self.views.rank == 1
        self.voices.setVisible(by_voice)
        voice: Voice | None = None
        if by_voice:
            voice = self._show_voices(table)
            table = table.only(voice)
        shown = (event, self._session, self.views.rank, voice)
        if shown != self._shown:
            self._shown = shown
            self.grid.show_table(table)
        if undone is not None and typing:
            self.grid.take_cell(undone.theme_id, undone.voice)

    @property
    def table(self) -> RoundTable:
        """The table that is shown, all of its voices."""
        return round_table(self.desk.event, self._session)

    def _choose_session(self) -> None:
        options = tuple((id_, self._title_of(id_)) for id_ in sessions_with_voices(self.desk.event))
        ids = [id_ for id_, _ in options]
        if self._session not in ids:
            remembered = self._shown[1] if self._shown else ""
            self._session = remembered if remembered in ids else (ids[0] if ids else "")
        if options == self._options:
            return
        self._options = options
        cleared(self._sessions)
        if len(options) > 1:
            chooser = Choice(tr("Séance"), options)
            chooser.setFixedWidth(self.desk.theme.px(_CHOOSER))
            chooser.show_value(self._session)
            chooser.finished.connect(lambda: self._go_to(chooser.value()))
            self._sessions.addWidget(chooser)

    def _title_of(self, id_: Id) -> str:
        session = self.desk.event.get(Session, id_)
        if session is None:
            return tr("Propos sans séance")
        return " ".join(session.title.split()) or tr("Séance à préciser")

    def _go_to(self, session: Id) -> None:
        self._pen.lift()
        self._session = session
        self.refresh(None)
        self.take_keyboard()

    def _summary(self, table: RoundTable) -> str:
        witnesses = len([seat for seat in table.seats if seat.participation])
        parts = (
            tr("%n thème(s)", "", len(table.themes)),
            tr("%n grand(s) témoin(s)", "", witnesses),
            tr("le groupe"),
        )
        return " · ".join(parts)

    def _show_notice(self, table: RoundTable) -> None:
        """Say that nothing is anybody's yet, where all the words are the group's."""
        witnesses = [seat for seat in table.seats if seat.participation]
        others = any(voice != GROUP for _, voice in table.words)
        noticed = bool(witnesses and table.words and not others and not self._dismissed)
        if noticed == self._noticed:
            return
        self._noticed = noticed
        cleared(self._notice)
        if noticed:
            text = tr("Aucun témoin n’a encore de propos à son nom : tout est au groupe.")
            acts = ((tr("Attribuer…"), self._attribute_first), (tr("Masquer"), self._dismiss))
            self._notice.addSpacing(10)
            self._notice.addWidget(Notice(self.desk.theme, Message(text, "info", acts)))

    def _dismiss(self) -> None:
        self._dismissed = True
        self._show_notice(self.table)
        self.take_keyboard()

    def _attribute_first(self) -> None:
        self.grid.take(lambda tile: tile.voice == GROUP and bool(tile.record))
        self._asked("author")

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
        """The testimony or the theme that has the keyboard."""
        tile = self.grid.current
        return (tile.record,) if tile is not None and tile.record else ()

    def reveal(self, place: Place) -> None:
        """Show a theme or some words; with a field, ready to be edited."""
        record = self.desk.event.records.get(place.record)
        if isinstance(record, Theme | Testimony):
            known = self.desk.event.get(Session, record.session)
            self._session = known.id if known is not None else ""
        self.views.choose(0)
        self._options = ()
        self.refresh(None)
        if self.grid.take(lambda tile: tile.record == place.record) and place.field:
            self._asked("edit")

    # --- themes, witnesses, tables ----------------------------------------------------------------

    def add_new(self) -> None:
        """Type a theme."""
        self.add_theme()

    def begin_table(self) -> None:
        """Add a round table to the day."""
        session = Session(id=new_id(), kind=SessionKind.ROUND_TABLE, title=tr("Table ronde"))
        self._session = session.id
        after = self.desk.event.sessions
        self._do(lambda event: add(event, session, after=after[-1].id if after else ""))
        self.add_theme()

    def add_theme(self) -> None:
        """Type themes one after the other."""
        self._open_line(theme_line(self.desk), self._keep_theme)

    def add_witness(self) -> None:
        """Type witnesses one after the other."""
        self._open_line(witness_line(self.desk), self._keep_witness)

    def _open_line(self, line: AddLine, keep: Callable[[str], None]) -> None:
        self._pen.lift()
        if self._session in self.desk.event.records:
            self._lines.open(line, keep)
        else:
            self.begin_table()

    def _after_line(self) -> None:
        if self.table.words:
            self.take_keyboard()
        else:
            self.grid.go_home()

    def _keep_theme(self, title: str) -> None:
        theme = Theme(id=new_id(), session=self._session, title=title)
        themes = themes_of(self.desk.event, self._session)
        self._do(lambda event: add(event, theme, after=themes[-1].id if themes else ""))

    def _keep_witness(self, typed: str) -> None:
        join = take_part if typed in self.desk.event.records else take_part_by_name
        role = ParticipationRole.WITNESS
        self._do(lambda event: join(event, self._session, typed, role))

    def _typed(self, letters: str) -> None:
        tile = self.grid.current
        if isinstance(tile, ThemeTile | VoiceTile):
            if letters.lower() == "n" and self.desk.settings.flag("letters", default=True):
                (self.add_theme if isinstance(tile, ThemeTile) else self.add_witness)()
        elif tile is not None:
            self._lines.close()
            self._pen.write(self._session, tile, letters=letters)

    # --- what keys and menus ask for --------------------------------------------------------------

    def _ask_of_list(self, name: str) -> None:
        if name == "edit":
            self.take_keyboard()
        elif name == "new":
            self.add_witness()

    def _asked(self, name: str) -> None:
        tile = self.grid.current
        if tile is None:
            return
        testimony = self.desk.event.get(Testimony, tile.record)
        if isinstance(tile, ThemeTile | VoiceTile) and name == "edit":
            self._open_card(tile)
        elif name == "menu":
            self._pop(tile, testimony)
        elif name == "remove":
            self._remove(tile)
        elif name in set(Way):
            self._move(tile, testimony, Way(name))
        elif not isinstance(tile, ThemeTile | VoiceTile):
            self._asked_of_cell(tile, testimony, name)

    def _asked_of_cell(self, tile: GridTile, testimony: Testimony | None, name: str) -> None:
        match name:
            case "edit":
                self._pen.edit(self._session, tile)
            case "another":
                self._pen.write(self._session, tile)
            case "author" if testimony is not None:
                self._ask_author(testimony.id)
            case _ if testimony is not None:
                self._do(lambda event: done_to(event, testimony, name))
            case _:
                pass

    def _pop(self, tile: GridTile, testimony: Testimony | None) -> None:
        if testimony is not None:
            menu = quote_menu(
                self, self.desk, self.table, testimony, self._asked,
                give=lambda theme, voice: self._give(testimony.id, theme, voice),
            )  # fmt: skip
        elif isinstance(tile, ThemeTile | VoiceTile):
            menu = head_menu(
                self, self.desk, self._asked,
                of_theme=isinstance(tile, ThemeTile), movable=bool(tile.record),
            )  # fmt: skip
        else:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(tile.mapToGlobal(QPoint(self.desk.theme.px(12), tile.height() - 4)))

    def _ask_author(self, testimony: Id) -> None:
        line = author_line(self.desk, lambda: someone_of(self.desk.event))

        def keep(typed: str) -> None:
            known = self.desk.event.get(Testimony, testimony)
            if known is not None:
                person = self.desk.event.get(Person, typed) is not None
                voice = Voice(person=typed) if person else Voice(organisation=typed)
                self._lines.close()
                self._give(testimony, known.theme, voice)

        self._open_line(line, keep)

    def _give(self, testimony: Id, theme: Id, voice: Voice) -> None:
        self._do(lambda event: give_words(event, (testimony,), theme, voice))
        self.grid.take(lambda tile: tile.record == testimony)

    def _remove(self, tile: GridTile) -> None:
        if not tile.record:
            return
        what = removed_words(self.desk, tile.record)
        self._do(lambda event: remove(event, (tile.record,)))
        self.take_keyboard()
        undo = (tr("Annuler", "undo"), lambda: self.desk.run("undo"))
        self.desk.say(Message(what, "undo", (undo,)))

    def _move(self, tile: GridTile, testimony: Testimony | None, way: Way) -> None:
        if testimony is not None:
            self._do(lambda event: move_words(event, testimony.id, way))
            self.grid.take(lambda other: other.record == testimony.id)
        elif way in {Way.LEFT, Way.RIGHT} and tile.voice is not None:
            voice = tile.voice
            self._do(lambda event: move_voice(event, self._session, voice, way))
            self.take_keyboard()
        elif tile.theme_id and way in {Way.UP, Way.DOWN}:
            step = move_up if way is Way.UP else move_down
            self._do(lambda event: step(event, (tile.theme_id,)))
            self.take_keyboard()

    def _open_card(self, tile: ThemeTile | VoiceTile) -> None:
        self._pen.lift()
        self._cards.close()
        if isinstance(tile, ThemeTile):
            card = theme_details(self.desk, self, tile.record) if tile.record else None
        else:
            seat = Seat(tile.voice or GROUP, tile.record)
            card = voice_details(self.desk, self, seat, self._cards.close)
        if card is not None:
            below = QPoint(0, tile.height() if isinstance(tile, VoiceTile) else 0)
            self._cards.open(card, tile.mapTo(self, below))

    def _after_card(self) -> None:
        self.refresh(None)
        self.take_keyboard()

    def _do(self, act: Callable[[Event], Act]) -> None:
        self.desk.document.flush()
        self.desk.document.act(act(self.desk.event))
        self.refresh(None)
